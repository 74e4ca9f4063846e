import { describe, expect, test } from 'vitest'
import type { LeadQuality } from '../../src/generated/prisma/client.ts'
import { assess } from '../../src/lead/assessment.ts'

const services = [
  { id: 'chatbot', name: 'Chatbot', description: 'Answers questions.', keywords: ['chatbot', 'bot'] },
  { id: 'solar', name: 'Solar panels', description: 'On your roof.', keywords: ['solar', 'panels'] },
]
const leads = { defaultRegion: 'US' as const, words: { intent: [], authority: [], positive: [], negative: [] } }

/** What a conversation comes to; a line of the assistant begins with `A: `. */
function assessed(...lines: string[]) {
  const transcript = lines.map((line, index) => ({
    id: `${index}`,
    role: line.startsWith('A: ') ? ('ASSISTANT' as const) : ('USER' as const),
    at: new Date('2026-11-20T09:00:00Z'),
    content: line.replace(/^A: /, ''),
  }))
  return assess(transcript, { services, leads })
}

describe('what somebody wants is seen in any words', () => {
  test.each([
    'We need a chatbot for our store.',
    "I'm looking for someone to take over our bookkeeping.",
    'Would like solar on my roof',
    'can you build us something that answers the phone?',
    'We are planning to replace our old system this year.',
    'I want sell my honey in all Europe from the internet',
    'Our phone rings all day and we are sick of it.',
    'Kunde soll sehen auf Handy wo ist Auto',
    'Wir suchen jemanden, der unsere Anlage wartet.',
    'Ich hätte gern eine neue Küche, was würde das kosten?',
    'Quiero que los pacientes elijan ellos mismos la hora.',
    'On voudrait que les clients paient par carte.',
    'Could you send me a quote for 20 desks?',
  ])('%s', (line) => {
    const { components, quality } = assessed(line)
    expect(components.INTENT).toBeGreaterThanOrEqual(13)
    expect(quality).toBe('LOW')
  })

  test.each(['hello', 'ok thanks', 'What do you guys do?', 'Just curious, what is a neural network?', 'you are funny'])(
    'but not in: %s',
    (line) => expect(assessed(line).components.INTENT).toBeLessThanOrEqual(9),
  )
})

describe('who decides', () => {
  test.each([
    ["I'm the owner.", 8],
    ['CEO of Acme here', 8],
    ['It is my decision.', 8],
    ['My wife and I own the place.', 8],
    ['Ich bin die Inhaberin.', 8],
    ['Soy el dueño', 8],
    ["c'est moi qui décide", 8],
    ["I'm the CTO", 7],
    ['My partner and I decide together', 5],
    ["I'm the head of marketing", 4],
    ['I have to ask my boss', 1],
    ['The board has to approve it', 1],
    ['Der Chef entscheidet das', 1],
    ['We sell shoes', 0],
    ['The owner of the shop next door is nice', 0],
  ])('%s: %i', (line, points) => expect(assessed(line).components.QUALIFICATION).toBe(points))

  test('is answered in a word where it was asked', () => {
    expect(assessed('We need a chatbot.', 'A: Who decides?', 'Me.').components.QUALIFICATION).toBe(8)
    expect(assessed('We need a chatbot.', 'A: Do you decide?', 'no, the bursar').components.QUALIFICATION).toBe(1)
  })

  test('the last word on it counts', () => {
    expect(assessed("I'm the founder.", 'But I need to ask my partner first.').components.QUALIFICATION).toBe(1)
  })
})

describe('who is no buyer', () => {
  test.each([
    ['Are you hiring? I am a developer.', 'job seeker'],
    ['Hallo, nehmt ihr Azubis?', 'job seeker'],
    ['I need to write about chatbots for my thesis', 'student'],
    ['We can bring you to page one of Google, packages from $499', 'vendor'],
    ['We are looking for sponsors for our fair', 'vendor'],
    ['I want a refund, you charged me twice!', 'customer with a complaint'],
    ['I am a journalist and write an article on agencies', 'press'],
    ['oops, wrong tab', 'by mistake'],
    ['are you a real person?', 'only playing'],
  ])('%s: %s', (line, kind) => {
    const { notABuyer, components } = assessed(line)
    expect(notABuyer).toBe(kind)
    expect(components.INTENT + components.BUDGET + components.TIMELINE + components.QUALIFICATION).toBe(0)
  })

  test.each([
    "We need a chatbot that answers 'where is my order' and handles refunds.",
    'We need a chatbot for our careers page, for the people who apply for a job with us.',
    'Our customers complain about the phone: we need a bot.',
    "I'm a student and need a chatbot for my small business.",
    "We're an existing customer and want a second chatbot for our new shop.",
    'I am a journalist and need a chatbot for my news site.',
  ])('buys although the words are there: %s', (line) => expect(assessed(line).notABuyer).toBeNull())
})

describe('a whole conversation', () => {
  test.each<[LeadQuality, string[]]>([
    ['QUALIFIED', ["Hi, I'm Sarah Chen, CEO of BrightPath Logistics. We need an AI chatbot for customer support.", "Our budget is $80,000 and it's already approved.", 'We need to launch by the end of this month.', 'You can reach me at sarah@brightpath.example or +1 415-555-0132. Can you send me a proposal?']],
    ['QUALIFIED', ["I'm John Smith, CTO at TechCorp. We're looking to implement a chatbot. We have a budget of $80,000 approved and need to launch within 2 months. You can reach me at john@techcorp.example or +1 415 555 2671. Can we schedule a call this week?"]],
    ['HIGH', ["We need a chatbot for our website. Budget is $50k approved. Want to start next month. I'm the CEO of Acme, jane@acme.example"]],
    ['HIGH', ["Wir brauchen dringend einen Chatbot. Budget 20.000 € ist freigegeben. Ich bin der Geschäftsführer, Max Müller, max@firma.example."]],
    ['MEDIUM', ['We want solar panels and have about 10k, to start next quarter.']],
    ['LOW', ['we got a $5k budget for a faq bot, my manager has to approve it though', 'how long does it take?']],
    ['LOW', ['How much does a chatbot cost?']],
    ['LOW', ["I need to ask my boss first, but we would like a quote for a chatbot."]],
    ['LOW', ['Your competitor charges $500 for a chatbot. Why are you so expensive?']],
    ['UNKNOWN', ['Just browsing, thanks.']],
    ['UNKNOWN', ["What's the weather like today?", 'Tell me a joke']],
  ])('is %s: %j', (quality, lines) => expect(assessed(...lines).quality).toBe(quality))
}) // biome-ignore format: a conversation a line
