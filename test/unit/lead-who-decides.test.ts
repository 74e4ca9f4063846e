import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { assess } from '../../src/lead/assessment.ts'

const rules = readAssistant(join(projectRoot, 'config/assistant.json'))
const at = new Date('2026-03-10T10:00:00Z')

function assessed(...messages: string[]) {
  return assess(
    messages.map((content, index) => ({
      id: `${index}`,
      role: index % 2 === 0 ? ('USER' as const) : ('ASSISTANT' as const),
      at,
      content,
    })),
    rules,
  )
}
/** What is said of who decides, without the contact details. */
const pointsOf = (asked: string, answer: string) =>
  assessed('Hello, we need a new website.', asked, answer)
    .signals.filter(({ component, label }) => component === 'QUALIFICATION' && !/gave|named/.test(label))
    .reduce((sum, { points }) => sum + points, 0)

describe('a yes or a no is understood by what was asked', () => {
  test.each([
    ['Is the decision in your hands?', 'yep', 8],
    ['Är det du som bestämmer?', 'Japp', 8],
    ['La décision est-elle entre vos mains ?', 'Hélas non.', 1],
    ['È lei che decide?', 'Magari!', 1],
    ['Entscheiden Sie allein?', 'Nein.', 5],
    ['Müssen Sie das intern abstimmen?', 'Nö.', 8],
    ['Does anybody else need to agree?', 'yes', 5],
    ['Is there anyone above you who must say yes?', 'yes', 1],
    ["C'est lui qui choisira ?", 'oui', 1],
    ['Entscheidet das die Geschäftsführung?', 'Ja, und das bin ich.', 8],
    ['Are you the founder?', 'Yes, since 2014', 8],
    ['Is it your pub?', 'mine as of the first of the month', 8],
    ['Werden Sie bei der Auswahl gefragt?', 'Schon, ja.', 4],
    ['Do you get a vote?', 'No vote.', 1],
    ['Is it your own site you would like to redo?', 'Mine, yes.', 0],
  ])('%s %s: %d', (asked, answer, points) => {
    expect(pointsOf(asked, answer)).toBe(points)
  })
})

describe('of several answers one is taken', () => {
  const THREE = 'Do you decide this on your own, together with colleagues, or does somebody else decide?'
  test.each([
    [THREE, 'option 1', 8],
    [THREE, 'the second', 5],
    [THREE, 'the last one', 1],
    [THREE, 'somebody else', 1],
    ['Do you decide, your manager, or both of you?', 'the latter', 5],
    ['Do you decide, or does your manager?', 'the latter', 1],
    ['Do you decide, or your husband?', 'both of us', 5],
    ['Entscheiden Sie allein, oder muss noch jemand zustimmen?', 'letzteres', 5],
    ['¿Decide usted o su socio?', 'lo primero', 8],
    ['Beslist u alleen of met anderen?', 'het eerste', 8],
  ])('%s %s: %d', (asked, answer, points) => {
    expect(pointsOf(asked, answer)).toBe(points)
  })
})

describe('who is named decides', () => {
  test.each([
    ['Quem decide?', 'A dona. Eu só faço as fotografias.', 1],
    ['Wer entscheidet?', 'Der Schulträger.', 1],
    ['Kto decyduje?', 'Prezes. Ja jestem tylko kierowcą.', 1],
    ['Who decides?', 'the lady upstairs', 1],
    ['Who decides?', 'why do you want to know that', 0],
    ['Who decides?', 'I do, alone. My partner has opinions but no vote', 8],
    ['Does anybody else need to agree?', 'only the face I shave in the morning', 8],
    ['Anybody else with a say?', 'my conscience and the cat', 8],
    ['Who decides?', 'My partner and the dog', 1],
    ['Who decides?', "We're seven of us, mine is one of the votes", 5],
    ['¿Decide usted sola?', 'No, con mis dos hermanas', 5],
    ['How much weight does your view have?', "The team proposes, they've never yet gone against us, and that's me.", 4],
    ['Wer entscheidet?', 'Der Vorstand, aber auf mich hört er.', 4],
    ['Wie ist Ihre Funktion?', 'Der Rektor.', 7],
    ['And you are?', 'the captain of this lot', 7],
    ['Cuál es su cargo?', 'Jefa de compras', 7],
    ['What is your role?', 'her assistant', 0],
  ])('%s %s: %d', (asked, answer, points) => {
    expect(pointsOf(asked, answer)).toBe(points)
  })
})

test.each([
  ['i am owner of three cats. can you look at the website?', 0],
  ["I'm the proud owner of a very slow website.", 0],
  ['My landlord owns four shops.', 0],
  ['mijn fysiopraktijk kan wel een site gebruiken', 3],
  ['Neither of us lifts a finger without the other.', 5],
])('unasked: %s: %d', (said, points) => {
  expect(assessed(said).components.QUALIFICATION).toBe(points)
})

describe('contact details that count', () => {
  const contactOf = (...messages: string[]) => assessed(...messages).contact
  test.each([
    ["ah no wait thats my ex's, forget it, dont call that pls"],
    ['das war die falsche Nummer'],
    ['please do not use that number'],
  ])('a number is taken back: %s', (said) => {
    expect(contactOf('Hi', 'What is your number?', '0171 2345678', 'Thank you.', said).phone).toBeNull()
  })
  test('a number is kept that is only not to be called early', () => {
    expect(
      contactOf('Hi', 'Your number?', '0171 2345678', 'Thanks.', 'do not call that number before 9').phone,
    ).not.toBeNull()
  })
  test.each([
    [
      '¿Su teléfono?',
      'seis uno dos, treinta y cuatro, cincuenta y seis, setenta y ocho, con el 34 delante',
      '+34612345678',
    ],
    ['¿Teléfono?', 'seis cero cero, once, veintidós, treinta y tres, prefijo 34', '+34600112233'],
    ['Il suo numero?', 'tre quattro sette, uno due tre, quattro cinque sei sette, prefisso +39', '+393471234567'],
  ])('%s %s', (asked, said, phone) => {
    expect(contactOf('Hi', asked, said).phone?.value).toBe(phone)
  })
  test('a tax number is none', () => {
    expect(contactOf('My tax number is 12/345/67890. What would hosting cost?').phone).toBeNull()
  })
  test.each([
    ['Et le nom de la ferme ?', 'GAEC du Vieux Chêne, à côté de Vire', 'GAEC du Vieux Chêne'],
    ['Firma?', 'Imkerei Summsumm', 'Imkerei Summsumm'],
    ['Hoe heet het bedrijf?', 'Timmerwerken Pijnboom bv, dacht ik', 'Timmerwerken Pijnboom bv'],
    ['Which company is it?', 'rather not say yet', undefined],
    ['Gut.', 'Meine Konditorei, Zuckerhut heißt sie, soll ins Internet.', 'Zuckerhut'],
    ['Bien.', "C'est pour ma crêperie, elle s'appelle Ty Breizh.", 'Ty Breizh'],
    ['Good.', "Northway Fixings is the firm and I'm its founder.", 'Northway Fixings'],
  ])('%s %s', (asked, said, company) => {
    expect(contactOf('Hi', asked, said).company?.value).toBe(company)
  })
})

/** What a single message says of who decides. */
const levelOf = (said: string) =>
  assessed(said)
    .signals.filter(({ component, label }) => component === 'QUALIFICATION' && !/gave|named/.test(label))
    .reduce((sum, { points }) => sum + points, 0)

describe('who is spoken of, and who only uses what is wanted', () => {
  test.each([
    ['My boss wants a new booking site and she decides, I only gather prices', 1],
    ['Ich arbeite an der Rezeption, die Ärztin entscheidet. Eine Webseite soll her.', 1],
    ['Everything like that runs through the board here. We want a portal.', 1],
    ['We need a shop where the customer decides.', 0],
    ['Der Preis entscheidet. Wir brauchen eine Homepage.', 0],
    ['Wir brauchen eine App, in der der Chef die Touren der Fahrer sieht', 0],
    ['Can I speak to the owner please, I have a question about your shop prices.', 0],
    ['Mein Mann und ich haben einen Hofladen und wollen online verkaufen.', 5],
    ['Mi socio y yo queremos una web', 5],
    ["My mother used to decide, but she retired, it's my shop now and I decide. We need a site.", 8],
    ["I'm founder and CEO of a small bakery chain and we need a site", 8],
    ['Als Geschäftsführerin suche ich eine Agentur', 7],
  ])('%s: %i', (said, points) => {
    expect(levelOf(said)).toBe(points)
  })
})
