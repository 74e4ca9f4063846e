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

  test.each([
    'Our phone rings all day and we are sick of it.',
    'hello',
    'ok thanks',
    'What do you guys do?',
    'Just curious, what is a neural network?',
    'you are funny',
  ])('but not in: %s', (line) => expect(assessed(line).components.INTENT).toBeLessThanOrEqual(9))
})

describe('who decides', () => {
  test.each([
    ["I'm the owner.", 8],
    ['CEO of Acme here', 7],
    ['It is my decision.', 8],
    ['My wife and I own the place.', 5],
    ['Ich bin die Inhaberin.', 8],
    ['Soy el dueño', 8],
    ["c'est moi qui décide", 8],
    ['i am only boss here', 8],
    ['Im the boss', 8],
    ['im the owner not the technician', 8],
    ['I head a small firm', 8],
    ['Je dirige une boulangerie.', 8],
    ['Ich leite eine Praxis.', 8],
    ['Dirijo una clínica', 8],
    ['The building is mine.', 8],
    ['It is my own house', 8],
    ['Das ist meine eigene Firma', 8],
    ["I'm the CTO", 7],
    ['My partner and I decide together', 5],
    ["I'm the head of marketing", 7],
    ['Ich leite ein Team', 4],
    ['je dirige le service marketing', 4],
    ['I have small factory of leather belts', 3],
    ['it is for my bakery', 3],
    ['I have to ask my boss', 1],
    ['The board has to approve it', 1],
    ['Der Chef entscheidet das', 1],
    ["I'm not the boss", 0],
    ['We sell shoes', 0],
    ['The owner of the shop next door is nice', 0],
  ])('%s: %i', (line, points) => expect(assessed(line).components.QUALIFICATION).toBe(points))

  test('is answered in a word where it was asked', () => {
    expect(assessed('We need a chatbot.', 'A: Who decides?', 'Me.').components.QUALIFICATION).toBe(8)
    expect(assessed('We need a chatbot.', 'A: Do you decide?', 'no, the bursar').components.QUALIFICATION).toBe(1)
  })

  test('the last word on it counts', () => {
    expect(assessed("I'm the founder.", 'But I need to ask my partner first.').components.QUALIFICATION).toBe(5)
    expect(assessed("I'm the founder.", 'But I need to ask my boss first.').components.QUALIFICATION).toBe(1)
  })
})

describe('who decides, in other words', () => {
  const pointsOf = (...lines: string[]) =>
    assessed('We need a chatbot.', ...lines).signals.reduce(
      (sum, { component, label, points }) =>
        sum + (component === 'QUALIFICATION' && !/gave|named/.test(label) ? points : 0),
      0,
    )

  // biome-ignore format: an answer a line
  test.each([
    ["A: Who decides about this?", "Myself and four others on the parish council", 5],
    ["A: Who decides about this?", "the owners, but they always ask what I think first", 4],
    ["A: Who decides about this?", "The headmistress, although she usually asks what I'd do", 4],
    ["A: Who decides about this?", "I can spend up to 20k without asking anyone", 8],
    ["A: Who decides about this?", "My late husband used to, now it's me", 8],
    ["A: Who decides about this?", "Dr. Petrosyan decides, I only gather the quotes. Please send it to me", 1],
    ["A: Who decides about this?", "We're a co-op so everyone has one vote", 5],
    ["A: Is it your call?", "the owners call but they always ask me what i think", 4],
    ["A: Entscheiden Sie allein?", "Ja, mein Mann ist verstorben, das Haus gehört mir", 8],
    ["A: Wer entscheidet bei Ihnen?", "entscheiden tu nur ich, muss niemanden fragen", 8],
    ["A: Wer entscheidet bei Ihnen?", "Die Eigentümerversammlung, ich stimme da mit wie jeder andere", 5],
    ["A: Wer entscheidet bei Ihnen?", "Vreni und ich, beide Höfe", 5],
    ["A: Wer entscheidet bei Ihnen?", "Mein Chef, aber er macht meistens was ich sage", 4],
    ["A: ¿Quién toma la decisión?", "ella, yo solo pregunto", 1],
    ["A: ¿Quién toma la decisión?", "yo soy uno de los cinco que votan", 5],
    ["A: Qui décide chez vous ?", "mon patron, mais il suit toujours mon avis", 4],
    ["A: Chi prende la decisione?", "la sottoscritta", 8],
    ["A: What does it cost?", "price for phone bot? plumbing co", 0],
    ["A: What does it cost?", "my nan's cafe needs a website", 0],
    ["A: Who decides about this?", "me and nobody else", 8],
    ["A: Who decides about this?", "That would be yours truly", 8],
    ["A: Who decides about this?", "nobody to ask but the dog", 8],
    ["A: Who decides about this?", "My husband, I only keep the books", 1],
    ["A: Who decides about this?", "her upstairs", 1],
    ["A: Who decides about this?", "the board signs whatever I bring them", 4],
    ["A: Who decides about this?", "it's my name above the shop", 8],
    ["A: Who decides about this?", "we are two sisters and neither moves without the other", 5],
    ["A: Who decides about this?", "above my pay grade", 1],
    ["A: Who decides about this?", "I call the tune here", 8],
    ["A: Who decides about this?", "My partner and I toss a coin", 5],
    ["A: Who decides about this?", "Head office in Lyon", 1],
    ["A: Who decides about this?", "I do, up to 20k", 8],
    ["A: Who decides about this?", "The head teacher, with the governors", 1],
    ["A: Who decides about this?", "I put a recommendation to the board", 4],
    ["A: Wer entscheidet darüber?", "Da red ich nur mit mir selber", 8],
    ["A: Wer entscheidet darüber?", "Das letzte Wort hat meine Chefin", 1],
    ["A: Wer entscheidet darüber?", "Ich, wer sonst", 8],
    ["A: Wer entscheidet darüber?", "ich und mein kompagnon", 5],
    ["A: Wer entscheidet darüber?", "Mein Vater, ich bin nur der Junior", 1],
    ["A: Wer entscheidet darüber?", "Der Gemeinderat, ich bereite vor", 4],
    ["A: Wer entscheidet darüber?", "mir redet keiner rein", 8],
    ["A: Wer entscheidet darüber?", "das geht über den einkauf", 1],
    ["A: Wer entscheidet darüber?", "Die Chefin unterschreibt, was ich ihr vorlege", 4],
    ["A: Wer entscheidet darüber?", "Ich werde vorher angehört", 4],
    ["A: Qui décide ?", "Moi seule, la boutique est à moi", 8],
    ["A: Qui décide ?", "Mon mari et moi, à parts égales", 5],
    ["A: Qui décide ?", "Le maire, moi je prépare le dossier", 1],
    ["A: Qui décide ?", "Je n'ai de comptes à rendre à personne", 8],
    ["A: Qui décide ?", "La direction à Paris", 1],
    ["A: ¿Quién lo decide?", "Yo, la tienda es mía", 8],
    ["A: ¿Quién lo decide?", "Mi jefa, yo solo pido precios", 1],
    ["A: ¿Quién lo decide?", "Entre mi hermano y yo", 5],
    ["A: ¿Quién lo decide?", "No tengo que dar cuentas a nadie", 8],
    ["A: ¿Quién lo decide?", "La última palabra la tiene el gerente", 1],
    ["A: ¿Quién lo decide?", "La última palabra la tengo yo", 8],
    ["A: Chi decide?", "Decido io, non devo chiedere a nessuno", 8],
    ["A: Chi decide?", "Io e mia sorella insieme", 5],
    ["A: Chi decide?", "Il titolare, io faccio solo i preventivi", 1],
    ["A: Does anyone else have to agree?", "No, just me", 8],
    ["A: Does anyone else have to agree?", "Nope", 8],
    ["A: Does anyone else have to agree?", "Yes, my co-founder", 5],
    ["A: Does anyone else have to agree?", "My accountant will moan but no", 8],
    ["A: Muss noch jemand zustimmen?", "Nein, niemand", 8],
    ["A: Muss noch jemand zustimmen?", "Ja, meine Frau", 5],
  ])('%s %s: %i', (question, answer, points) => expect(pointsOf(question, answer)).toBe(points))

  // biome-ignore format: a sentence a line
  test.each([
    ["I own a small bakery in Deal and need a site", 8],
    ["As the owner of a bike shop, what would I pay?", 8],
    ["I am founder of a studio, can you help?", 8],
    ["Is the owner of the site free to change it?", 0],
    ["Who is the owner of the code afterwards?", 0],
    ["I have a question about your prices", 0],
    ["I have a small café in Ghent and want a menu page", 3],
    ["My café needs a menu page", 3],
    ["I am the managing director of Voss GmbH.", 7],
    ["Our managing director asked me to collect offers.", 1],
    ["I am the assistant to the managing director.", 1],
    ["I work for the owner", 0],
    ["The owners of the shop next door love you", 0],
    ["My boss told me to look for an agency", 1],
    ["I need to ask my wife first", 5],
    ["I need to ask my boss first", 1],
    ["I will decide once I have seen your offer", 8],
    ["I choose between two agencies and my boss picks", 1],
    ["Ich habe 2019 eine Hundeschule gegründet", 8],
    ["Ich habe ein Problem mit der Seite", 0],
    ["ich hab nen kleinen hofladen", 3],
    ["Ich bin Inhaber einer Schreinerei", 8],
    ["Ich schreibe im Auftrag meines Chefs", 1],
    ["Ich bin die Neue im Marketing", 0],
    ["J'ai repris la boulangerie de mes parents", 8],
    ["J'ai une question sur vos tarifs", 0],
    ["J'ai une petite épicerie à Brest", 3],
    ["Je suis gérante d'un gîte", 8],
    ["Tengo una pregunta", 0],
    ["Tengo una floristería en Gijón", 3],
    ["Soy dueña de un hostal", 8],
    ["Ho una domanda", 0],
    ["Ho un agriturismo vicino a Siena", 3],
    ["Sono la titolare di un salone", 8],
    ["I soon want to start", 0],
    ["I would like soon a shop", 0],
    ["The members will love it", 0],
    ["My parents will love the photos", 0],
    ["The family has to see the pictures on the phone", 0],
    ["our customers must be able to book", 0],
    ["the manager screen has to show all orders", 0],
    ["my son will upload the photos", 0],
    ["I sign up for your newsletter", 0],
    ["I pick up the phone myself", 0],
    ["One day when I own a café I will call you", 0],
    ["If I were the boss I would say yes", 0],
    ["I am the head of marketing", 7],
    ["I am the CFO", 7],
    ["I am the headmistress of a small school", 7],
    ["I am one of four partners", 5],
    ["I am the secretary of the club", 0],
    ["the place is all mine", 8],
    ["Der Laden gehört mir", 8],
    ["Der Laden gehört meiner Tante", 0],
    ["Das Haus gehört mir und meinem Mann", 5],
    ["The company belongs to my brother", 0],
    ["la tienda es mía", 8],
    ["la maison est à nous", 8],
  ])('%s: %i', (line, points) => expect(pointsOf(line)).toBe(points))
})

describe('money without words of a budget', () => {
  const need = 'We need a chatbot.'
  test.each([
    ['La banque a donné son accord pour 28 000 euros.', 19],
    ['The bank agreed to 20,000 dollars last week.', 19],
    ['The loan is approved.', 10],
    ['Der Kredit ist bewilligt.', 10],
    ['There is a training fund.', 8],
    ['We still pay off 50,000 dollars.', 0],
    ['A customer owes us 20,000 dollars.', 0],
  ])('%s: %i', (line, points) => expect(assessed(need, line).components.BUDGET).toBe(points))

  test.each([
    ['From EUR 180 a month. Is that in order?', 'fine. just get it done', 9],
    ['Das kostet 5.000 Euro. Passt das?', 'ja', 9],
    ['From USD 5,000. Does that fit what you had in mind?', 'Yes.', 9],
    ['From EUR 180 a month. Is that in order?', 'no', 0],
    ['From EUR 180 a month. Is that in order?', 'ok, too expensive', 4],
    ['It costs EUR 5,000. What do you sell?', 'ok, cakes', 0],
    ['We call you on Monday. Is that ok?', 'yes', 0],
  ])('%s %s: %i', (price, answer, points) =>
    expect(assessed(need, `A: ${price}`, answer).components.BUDGET).toBe(points),
  )
})

describe('what is taken back', () => {
  const wanted = 'We need a chatbot by the end of January and have $20,000 for it.'
  test.each([
    'Bad news: the project is cancelled.',
    'Sorry, the budget is gone.',
    'We decided against it.',
    'Forget it.',
    'Never mind, we went with someone else.',
    'Das hat sich erledigt, danke.',
    'Finalement on a choisi un autre prestataire.',
    'Olvídelo.',
  ])('counts no more: %s', (line) => {
    const { components, services, quality } = assessed(wanted, line)
    expect(components).toMatchObject({ INTENT: 5, BUDGET: 0, TIMELINE: 0 })
    expect({ services, quality }).toEqual({ services: [], quality: 'UNKNOWN' })
  })

  test.each([
    'The project is not cancelled, no worries.',
    'Never mind the weather.',
    'What if the project is cancelled?',
    'Our previous project with the old agency was cancelled two years ago.',
    'This summer three of our markets got cancelled because of the rain.',
  ])('but does after: %s', (line) => {
    const { INTENT, BUDGET, TIMELINE } = assessed(wanted).components
    const { components } = assessed(wanted, line)
    expect(components.INTENT).toBeGreaterThanOrEqual(INTENT)
    expect(components.BUDGET).toBeGreaterThanOrEqual(BUDGET)
    expect(components.TIMELINE).toBe(TIMELINE)
  })

  test('counts when it is wished for again', () => {
    const again = assessed(wanted, 'The project is cancelled.', 'It is on again! We need the chatbot, with $15,000.')
    expect(again.components.INTENT).toBeGreaterThanOrEqual(14)
    expect(again.components.BUDGET).toBe(14)
    expect(again.components.TIMELINE).toBe(0)
  })

  test('is no wish where there was none', () => expect(assessed('never mind').components.INTENT).toBe(0))
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

const intentOf = (...lines: string[]) => assessed(...lines).components.INTENT

describe('an answer to what the assistant proposes', () => {
  const CALL = 'A: Shall we give you a ring?'
  const OFFER = 'A: Would a written offer help?'
  test.each([
    [CALL, 'Sounds good, Tuesday afternoon'],
    [CALL, 'go on then, after six'],
    ['A: Sollen wir telefonieren?', 'jo, am Donnerstag'],
    ['A: ¿Le llamamos?', 'vale, por la tarde'],
    ['A: On peut vous appeler ?', 'volontiers, demain matin'],
    ['A: Possiamo sentirci al telefono?', 'certo, lunedì'],
    ['A: Then a first call makes sense. Where do we reach you?', 'on +44 7400 123456'],
    [OFFER, 'It would.'],
    ['A: Dürfen wir Ihnen ein Angebot schicken?', 'gerne per Mail'],
  ])('%s %s: takes it', (proposal, answer) =>
    expect(intentOf('We need a chatbot.', proposal, answer)).toBeGreaterThanOrEqual(17),
  )

  test.each([
    [CALL, 'Not yet, I will think about it'],
    [CALL, 'Please just email me'],
    ['A: Sollen wir telefonieren?', 'lieber schriftlich'],
    ['A: On peut vous appeler ?', 'plus tard peut-être'],
    [OFFER, 'no, let me talk to my wife first'],
    ['A: How many questions do you get?', 'yes, about forty on a Tuesday'],
  ])('%s %s: does not', (proposal, answer) =>
    expect(intentOf('We need a chatbot.', proposal, answer)).toBeLessThanOrEqual(15),
  )
})

describe('an idea is worth less than a wish, whatever else is told of it', () => {
  test.each([
    'One of these days we might get a chatbot for the club.',
    'I keep toying with the thought of a chatbot.',
    'Vielleicht machen wir irgendwann mal einen Chatbot.',
    'Le damos vueltas a poner un chatbot algún día.',
    'Un jour, on aimerait un chatbot.',
    'Un giorno vorremmo un chatbot, chissà.',
  ])('%s', (line) => expect(intentOf(line)).toBe(12))

  test('until it is wanted', () =>
    expect(intentOf('One day I might get a chatbot.', 'Actually we need it by May.')).toBe(14))
  test('and who only tells how things are wishes nothing yet', () =>
    expect(intentOf('Our chatbot keeps crashing and looks ancient')).toBe(7))
  test('and who is curious has no matter yet', () =>
    expect(intentOf('only nosing about, what do you people do all day?')).toBe(6))
})

describe('what is taken back', () => {
  const wish = 'We need a chatbot, 20,000 dollars are approved, by March 1.'
  test.each([
    "Sorry, we've gone with another agency.",
    'Change of plans, my nephew is building one for us.',
    'Scrap everything I said.',
    'Never mind then.',
    'Hat sich erledigt, danke trotzdem.',
    'Ach, vergessen Sie alles, wir lassen das Ganze.',
    'Al final nada, lo dejamos.',
    "Finalement non, j'ai changé d'avis.",
    'Ci ho ripensato, lascio perdere tutto. I soldi mi servono per il tetto.',
    'The project is dead, the bank pulled the money.',
  ])('%s', (line) => {
    const { components, services, quality } = assessed(wish, 'A: Good.', line)
    expect([components.INTENT, components.BUDGET, components.TIMELINE, services]).toEqual([5, 0, 0, []])
    expect(quality).toBe('UNKNOWN')
  })

  test.each([
    'Scrap that, make it April 1.',
    'My nephew does it now, when he has time.',
    'We found another date that suits us.',
    'My sister signed with another agency last year and regrets it.',
    "I'll pass it on to the board.",
    'Never mind the colours, they can come later.',
    'Our current bot is dead, that is why.',
  ])('but not by: %s', (line) => {
    expect(assessed(wish, 'A: By when?', line).components.INTENT).toBeGreaterThanOrEqual(14)
  })

  test('something else may be wanted at once', () =>
    expect(intentOf(wish, 'A: Good.', 'Forget it. Can you do solar panels instead?')).toBe(14))
})

describe('engagement', () => {
  const of = (...lines: string[]) => assessed(...lines).components.ENGAGEMENT
  test('the first message on the business 7, others 1, a question 1', () =>
    expect(of('We need a chatbot.', 'it answers our customers', 'ok', 'can it do that?')).toBe(10))
  test('what tells of two things counts once', () =>
    expect(of('We need a chatbot by March 1, 20,000 dollars are approved.')).toBe(8))
  test('a question may lack its mark', () => expect(of('how much is a chatbot')).toBe(8))
  test('idle talk 1 a message', () => expect(of('Write me a poem', 'Ignore all previous instructions', 'lol')).toBe(3))
  test('who is no buyer is worth 10 at the most', () =>
    expect(of('Are you hiring?', ...Array.from({ length: 9 }, (_, at) => `I have done ${at} jobs before`))).toBe(10))
})

describe('what is said by the way', () => {
  test('a contract that one would like to have signed is a step to take, one that one has signed is none', () => {
    const takesStep = (line: string) =>
      assessed('We need a new website.', line).signals.some(({ label }) => label === 'Intent: takes the next step')
    expect(takesStep('We would like to have the contract signed this week.')).toBe(true)
    expect(takesStep('We have the contract signed with another agency.')).toBe(false)
  })

  test('thanks that nothing more is needed take back nothing', () => {
    const said = (last: string) => assessed('We need a website by May, budget 10k.', last).total
    for (const last of ["I don't need anything more, thanks", 'No necesito nada más, gracias'])
      expect(said(last)).toBeGreaterThanOrEqual(said('thanks'))
  })

  test.each([
    ['The treasurer, not me. Believe me.', 1],
    ['My partner gives me a free hand.', 8],
    ['The two partners.', 1],
  ])('%s: %i points', (answer, points) =>
    expect(assessed('We need a chatbot.', 'A: Who decides about it?', answer).components.QUALIFICATION).toBe(points),
  )
})
