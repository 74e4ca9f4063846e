import { describe, expect, test } from 'vitest'
import { assessed } from '../lead/chat.ts'

const pointsOf = (...texts: string[]) =>
  assessed(...texts)
    .signals.filter(({ component, label }) => component === 'QUALIFICATION' && !/gave|named/.test(label))
    .reduce((sum, { points }) => sum + points, 0)
const contactOf = (...texts: string[]) => {
  const { name, email, phone, company } = assessed(...texts).contact
  return [name, email, phone, company].map((found) => found?.value ?? null)
}

describe('who decides, told in passing', () => {
  test.each([
    ['ich bin der chef, da frag ich keinen', 8],
    ['Ich heisse Selin, die Firma bin nur ich.', 8],
    ['Meine Chefin hat mir die Auswahl komplett überlassen', 8],
    ['The owner left the whole thing to me', 8],
    ['He left the keys to me', 0],
    ['I hold the budget, no tender needed.', 8],
    ["I've run this café for eleven years.", 8],
    ['I have run a test on your site.', 0],
    ['Hi, I run Thistle & Clay, a pottery studio.', 8],
    ["We've put 15k aside, that's agreed with my business partner.", 5],
    ['Io sono il tesoriere, non decido da solo', 5],
    ["I'm on the committee that picks the vendor.", 5],
    ['They vote on it, and I vote along with them.', 5],
    ['Vielleicht kommt mal einer von den Buben auf die Idee.', 0],
    ['The lettings director is away.', 0],
    ["I'm the lettings director.", 7],
    ['me he equivocado de estudio', 0],
    ['sasha@quill.example - Sasha Petrov, product owner', 0],
    ["I'd have to take it to our board in May.", 1],
    ['Unser Geschäftsführer will das noch sehen, bevor er ja sagt.', 1],
    ["I'd like to see an example first.", 0],
    ['My customers want to see the menu first.', 0],
    ['Eine eigene Seite müsste ich mir genehmigen lassen.', 1],
    ['Yo llevo la administración; firman los socios, a mí me toca proponer.', 4],
    ['I want you to make a proposal.', 0],
  ])('%s: %i', (line, points) => expect(pointsOf(line)).toBe(points))

  test.each([
    ['Who decides about that?', 'Plant manager and controller sign off together.', 1],
    ['Who decides?', 'We are a committee of five, I am the secretary.', 5],
    ['And who chooses?', 'Trustees meet quarterly and choose; I write the recommendation.', 4],
    ['Who signs?', "There's only myself and the secretary in it.", 8],
    ['Who signs?', 'I sign, the clinic is mine. You get me on +41 43 210 77 65.', 8],
    ['Who decides, and what is your name?', "I'm Jhoanna. She will be the one deciding", 1],
    ['Are you the decision maker?', 'For this amount I am.', 8],
    ['Are you the decision maker?', 'Not alone.', 5],
  ])('%s %s: %i', (asked, answer, points) => expect(pointsOf('We need a website', `A: ${asked}`, answer)).toBe(points))

  test('a post is the visitor’s only where they say so', () => {
    expect(pointsOf("I'm the assistant of Ms. Reyes")).toBe(1)
    expect(pointsOf('My secretary will call you.')).toBe(0)
    expect(pointsOf('Telefonisch über das Sekretariat, 0821 338 91 40.')).toBe(0)
    expect(pointsOf('oggi la segretaria passa le giornate a controllare i bonifici')).toBe(0)
    expect(pointsOf('We need an AI assistant for our website')).toBe(0)
  })
})

const CONTACT = 'A: How can we reach you?'

// biome-ignore format: a message a line
describe('contact details, and what only looks like them', () => {
  test.each<[string[], (string | null)[]]>([
    [['Mail me your references at m.voss@voss-catering.example.'], [null, 'm.voss@voss-catering.example', null, null]],
    [['Schreiben Sie an anna punkt berg at web punkt de'], [null, 'anna.berg@web.de', null, null]],
    [['So. Vergessen Sies wieder, wir machen das nicht.'], [null, null, null, null]],
    [['Ich leite den Kundendienst.'], [null, null, null, null]],
    [['Ich leite das Heimatmuseum.'], [null, null, null, null]],
    [['Ich leite die Rösterei Kornblum.'], [null, null, null, 'Rösterei Kornblum']],
    [["I'm a student at the University of Leeds."], [null, null, null, null]],
    [['I work at the University of Leeds.'], [null, null, null, 'University of Leeds']],
    [['The Golden Hind is the name of the ship'], [null, null, null, null]],
    [['x', CONTACT, 'noemi@talentrampe.ch, Noemi Zgraggen von Talentrampe.'], ['Noemi Zgraggen', 'noemi@talentrampe.ch', null, 'Talentrampe']],
    [['x', CONTACT, 'hp@berg.de, Hans Peter von Berg'], ['Hans Peter von Berg', 'hp@berg.de', null, null]],
    [['x', CONTACT, "Ng Wei Ling, Scholars' Nest Education Group, w@nest.sg"], ['Ng Wei Ling', 'w@nest.sg', null, "Scholars' Nest Education Group"]],
    [['x', CONTACT, 'Bilal Chaudhry, Chenab Linen Mills (Pvt) Ltd'], ['Bilal Chaudhry', null, null, 'Chenab Linen Mills (Pvt) Ltd']],
    [['x', CONTACT, 'Call +1 868 555 0171. Southern Teachers Credit Union is the full name.'], [null, null, '+18685550171', 'Southern Teachers Credit Union']],
    [['Litia here from Savusavu, litia@savusavudive.com.fj.'], ['Litia', 'litia@savusavudive.com.fj', null, null]],
    [['Anna here from Kettle, anna@kettle.com.'], ['Anna', 'anna@kettle.com', null, 'Kettle']],
    [['Please call me: 0173 4410927, Frau Öztürk'], ['Öztürk', null, '+491734410927', null]],
    [['Fragen Sie in der Praxis nach, 030 1234567, Frau Meier'], [null, null, '+49301234567', null]],
    [["I'm Will Price, founder of Budget Bikes GmbH."], ['Will Price', null, null, 'Budget Bikes GmbH']],
    [['Will prices go up?'], [null, null, null, null]],
    [["We're a bakery here (Kettle & Crumb), need a shop."], [null, null, null, 'Kettle & Crumb']],
    [['We saw a shop here (Kettle & Crumb), want the same.'], [null, null, null, null]],
    [['x', 'A: What budget can we plan with?', 'No figure yet. Call me: 030 90210777.'], [null, null, '+493090210777', null]],
    [['x', 'A: How many calls do you get?', 'We call 0800 1234567 hotlines a lot'], [null, null, null, null]],
    [['x', 'A: What is your order number?', 'They gave me 0171 2345678'], [null, null, null, null]],
    [['x', 'A: Which invoice number is it?', 'The old developer called me from 0171 2345678'], [null, null, null, null]],
    [['x', 'A: How many pages do you need?', 'It says mobile 0171 2345678 on my flyer'], [null, null, null, null]],
    [['Our web designer is leaving. 0171 2345678 is his number. We need care.'], [null, null, null, null]],
  ])('%j', (texts, found) => expect(contactOf(...texts)).toEqual(found))
})
