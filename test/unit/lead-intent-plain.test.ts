import { describe, expect, test } from 'vitest'
import { assessed } from '../lead/chat.ts'

const intentOf = (...lines: string[]) => assessed(...lines).components.INTENT

describe('what was asked, given back', () => {
  test.each([
    ['A: What is your budget, and do you need the website by the end of this month?', 'Do I need the website by the end of this month?'],
    ['A: Brauchen Sie die Webseite bis Ende des Monats?', 'Brauche ich die Webseite bis Ende des Monats?'],
    ['A: ¿Necesita la web para fin de mes?', '¿Necesito la web para fin de mes?'],
  ])('%s %s', (asked, answer) => expect(assessed('hello', asked, answer).components).toMatchObject({ INTENT: 0, TIMELINE: 0 })) // biome-ignore format: a conversation a line

  test.each([
    ['A: How can I help you?', 'How can we get a website from you?'],
    ['A: What would you like to spend on your website?', 'What would I have to spend on my website?'],
    ['A: Do you need a website?', 'Yes, we need a website. Do we need hosting as well?'],
  ])('and not: %s %s', (asked, answer) => expect(intentOf('hello', asked, answer)).toBeGreaterThanOrEqual(11))
})

describe('what is taken back', () => {
  const wish = 'We want a new site for our kennels.'
  test.each([
    ['A: From EUR 6,000.', 'Thank you, very kind. Perhaps my grandson can do it.'],
    ['A: From EUR 6,000.', 'I would never pay that.'],
    ['A: From EUR 6,000.', "That rules us out, I'm afraid. We'll muddle on with Facebook."],
    ['A: Ab 6.000 EUR.', 'Dann hat sich das für uns leider erübrigt.'],
    ['A: Great.', 'Management froze all projects yesterday. If it ever comes back I will write.'],
  ])('%s %s', (said, answer) => expect(intentOf(wish, said, answer)).toBe(5))

  test.each([
    ['A: From EUR 6,000.', 'I would never pay that. Could you do something smaller for 3000?'],
    ['A: Do you want to move everything?', 'No, we stay with Etsy too, the shop comes on top.'],
    ['A: From EUR 6,000.', 'My brother knows someone who writes texts, but the site is for you.'],
    ["A: Sorry, I didn't get that.", "Never mind. I don't know when we'll need it."],
    ['A: Good.', 'Forget what I said about no hurry, we need it before May.'],
  ])('and not: %s %s', (said, answer) => expect(intentOf(wish, said, answer)).toBeGreaterThanOrEqual(14))
})

describe('in their own words', () => {
  test.each([
    ['wants it', "I'm not doing another summer without a reservation system.", 14],
    ['wants it', 'Nicht noch eine Saison ohne ein Buchungssystem!', 14],
    ['wants it, whatever the idea', 'Not sure if we want a red one, but we do want a new site.', 14],
    ['asks for an offer', 'Our site does us no favours. Could I have your best number on a rebuild?', 17],
    ['asks for an offer', 'Could somebody cost up an online shop for a cheesemonger?', 17],
    ['asks for an offer of others', 'vorrei un preventivo per un sito dove la gente si iscrive ai corsi', 17],
    ['asks for offers', 'We need a website and I have been asked to get quotes in.', 17],
    ['takes a step', "Website for a dentist please. When's good for a chat?", 17],
    ['takes two', 'Queremos una web. ¿Me llamas mañana y me mandas presupuesto?', 18],
    ['asks for no offer', 'Customers ask us for prices all day, we want a configurator on the site.', 14],
    ['takes no step', "When can we meet our customers' needs online? That is what the site is for.", 14],
    ['was rung by others', 'Mi ha chiamato uno che voleva 9.000 euro per un sito. Voi quanto prendete?', 14],
    ['asks at a place', 'What does a landing page cost at your place?', 14],
    ['has an idea', "If things pick up we'd perhaps do something about the website.", 12],
  ])('%s: %s: %i', (_, line, points) => expect(intentOf(line)).toBe(points))

  test('who was only looking and wants one later, wants one', () =>
    expect(intentOf('Only browsing.', 'A: Sure.', 'I do want a website for my garage now.')).toBe(14))

  test('an offer in other words is taken', () =>
    expect(intentOf('We need a shop.', 'A: May we prepare something?', 'sure')).toBe(17))

  test('money for a thing is no thing that is had', () => {
    expect(assessed('We have 40k approved for a booking system.').services).toEqual(['web-app'])
    expect(assessed('We have a shop for bikes in Leeds.').services).toEqual([])
  })
})
