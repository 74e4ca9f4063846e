import { describe, expect, test } from 'vitest'
import { assessed } from '../lead/chat.ts'

/** What a conversation earns for intent; a line of the assistant begins with `A: `. */
const intentOf = (...lines: string[]) => assessed(...lines).components.INTENT

describe('what somebody says of a thing', () => {
  test.each([
    ['wants it', 'Time our scaffolding outfit had a web page like everybody else.', 14],
    ['wants it', "We're done with spreadsheets. Build us a dashboard.", 14],
    ['wants it', 'Fehlt uns nur noch ein Onlineshop.', 14],
    ['only names it', 'Yes hello, website, bakery, as simple as it gets.', 14],
    ['asks whether it is offered', 'Do you touch e-commerce at all? Or do you build apps?', 9],
    ['asks whether it is offered', 'Bauen Sie eigentlich auch Apps?', 9],
    ['asks whether it is offered', 'Fate anche portali per i clienti?', 9],
    ['asks whether it is offered', '¿Os encargáis también del mantenimiento?', 9],
    ['asks for themselves', 'Can your shop system talk to our till?', 14],
    ['tells of it', 'Our website was made by my uncle.', 7],
    ['tells of it', "Notre appli a deux étoiles, c'est la honte.", 7],
    ['has an idea', 'Perhaps a website. My sister is for, my brother is against.', 12],
    ['has an idea', 'Eventuell kommt mal eine App für unsere Wanderer.', 12],
    ['is curious', 'Out of interest, what goes into building a web shop? I have no plans for one.', 9],
  ])('%s: %s: %i', (_, line, points) => expect(intentOf(line)).toBe(points))

  test.each([
    ['I run a garage, four lifts, six lads.', 4],
    ['Siamo in tre, facciamo infissi.', 4],
    ['How much for me?', 11],
    ["I've made up my mind, I'm going with you people.", 11],
    ['Could you give me an overview of what you provide?', 6],
    ['Womit verdient ihr denn euer Geld?', 6],
  ])('is about nothing yet: %s: %i', (line, points) => expect(intentOf(line)).toBe(points))
})

describe('what is picked of two proposals', () => {
  const wish = 'We want a booking system for our escape rooms.'
  const either = 'A: An offer in writing, or a call first?'
  test.each([
    ['the first', 17],
    ['the latter', 17],
    ['option 2', 17],
    ['both, why not', 18],
    ['neither', 14],
    ["I'd rather talk", 17],
    ['numbers on paper first', 17],
    ['the offer first, then a call', 18],
  ])('%s: %i', (answer, points) => expect(intentOf(wish, either, answer)).toBe(points))

  test.each([
    ['be my guest', 17],
    ["wouldn't say no to that", 17],
    ['nur zu', 17],
    ["ce n'est pas de refus", 17],
    ['non, pas tout de suite', 14],
    ['I have one already', 14],
    ['Let me sleep on it.', 14],
    ['spare me the paperwork', 14],
  ])('an offer: %s: %i', (answer, points) =>
    expect(intentOf(wish, 'A: Shall I get you an offer?', answer)).toBe(points),
  )
})

describe('steps that are none', () => {
  test.each([
    ['Call me old-fashioned, but we want a proper website.', 14],
    ['To quote my late mother, no window no shop, so we need a website.', 14],
    ['The quote from the roofers came in today. Different matter: we need a website.', 14],
    ['Our existing agency gave us a proposal we hated, we want you to build the shop.', 14],
    ["We've signed the contract for our new building, so we need a booking system.", 14],
    ['Ring me on Monday. Scrap that. We want a website, I will write again.', 14],
    ['We want a website. No calls please.', 14],
    ['Forget the quote I asked for, we want the shop, so just ring us.', 17],
    ["We want a website. Don't ring before ten, but do ring.", 17],
    ['Wir wollen eine App. Kein Telefonat, bitte nur ein Angebot.', 17],
    ['A quote for a website please, and ring us about it.', 18],
  ])('%s: %i', (line, points) => expect(intentOf(line)).toBe(points))
})

describe('what is taken back', () => {
  const wish = ['We want a portal for our tenants.', 'A: How many tenants?']
  test.each([
    'We no longer need it.',
    "Sorry, false alarm, we don't need it.",
    'The request is withdrawn.',
    'Das Thema ist erledigt.',
    'Ya no nos interesa.',
    "On a trouvé quelqu'un d'autre, merci.",
    'Non ci serve più.',
  ])('%s', (line) => expect(intentOf(...wish, line)).toBe(5))

  test.each([
    'We no longer need the old host.',
    "We don't need it before June.",
    'I nearly said forget it, but no, we do want it.',
    'Leave it to me to ask them.',
  ])('but not by: %s', (line) => expect(intentOf(...wish, line)).toBeGreaterThanOrEqual(14))

  test('in the first words too, where nothing is wanted instead', () => {
    expect(intentOf('Der Relaunch ist vom Tisch, danke trotzdem.')).toBe(5)
    expect(intentOf('I know I said forget it. Ignore that. We do want the shop.')).toBe(14)
  })
})
