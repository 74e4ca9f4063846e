import { describe, expect, test } from 'vitest'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { timelineSignals } from '../../src/lead/rules/timeline.ts'

const at = new Date('2026-03-10T10:00:00Z')

/** The points for what is said in turn; the assistant's words begin with `> `. */
function score(...messages: string[]): number {
  const transcript = messages.map((said, index) => {
    const role: 'USER' | 'ASSISTANT' = said.startsWith('> ') ? 'ASSISTANT' : 'USER'
    return { id: `m${index}`, role, at, content: said.replace(/^> /, '') }
  })
  return timelineSignals(visitorClauses(transcript)).reduce((sum, { points }) => sum + points, 0)
}

describe('the haste of others is none of the project', () => {
  test.each([
    'We do emergency locksmith work round the clock and would like a site. Price?', 'Our patients often need an appointment urgently so the site needs online booking.',
    'Kunden brauchen oft dringend einen Termin, darum wollen wir Buchung auf der Seite', 'Somos fontaneros de urgencias 24h y queremos una web', 'Facciamo pronto intervento idraulico e vorremmo un sito',
    'my parcel should have arrived monday, need it urgently', 'ma commande n\'est pas arriv\u00e9e, c\'est urgent', 'looking for an internship from June, can start immediately', 'we begin as soon as my boss says so',
    'My sister wants her site by May but she already has someone. I only want a small shop',
  ])('%s', (said) => {
    expect(score(said)).toBe(0)
  })

  test.each([
    ["our customers can't order any more, we need a new shop urgently"], ['this is an emergency, our website was hacked and we need a new one'],
  ])('%s', (said) => {
    expect(score(said)).toBe(17)
  })
}) // biome-ignore format: tables

describe('times that are no date of the project', () => {
  test.each([
    'abrimos de lunes a viernes de 9 a 18 y queremos una web', 'courses start in September and January each year, people should be able to enrol online', 'Can I pay in 12 months? I want a new website',
    'wij leveren binnen 2 dagen en willen een webshop', 'siamo attivi da marzo e ci serve un sito', 'how quickly could you build a website', 'moved here in January, need a website for my practice',
    "thanks, I'll get back to you next week",
  ])('%s', (said) => {
    expect(score(said)).toBe(0)
  })
}) // biome-ignore format: a table

test.each<[points: number, ...said: string[]]>([
  [12, 'we need the new site launched by the end of May'], [12, 'Wir denken an Ende Mai f\u00fcr den neuen Shop'], [10, "we'd like an app for our club. Roughly in three months or so. The board pays."],
  [10, 'On veut une appli pour le club. \u00c0 peu pr\u00e8s dans trois mois. Merci'], [19, '> Wann m\u00f6chten Sie starten?', 'jetzt'], [15, '> Wanneer wilt u starten?', 'begin april'],
  [3, '> Wann passt Ihnen ein Telefonat?', 'Freitag ab 10 Uhr'], [3, 'potete chiamarmi domani per un negozio online?'], [12, 'es eilt', '> Bis wann denn?', 'zwei Monate w\u00e4ren auch ok'],
  [10, 'bis ende april bitte', '> Ende April, ok.', 'nein moment, ende juni'], [0, 'ich brauche es bis Juni', '> Notiert.', 'Juni f\u00e4llt weg, es gibt keinen Termin mehr'],
  [12, '> Shall we aim for end of May?', 'sounds good'],
])('%i: %s', (points, ...said) => {
  expect(score(...said)).toBe(points)
}) // biome-ignore format: a table
