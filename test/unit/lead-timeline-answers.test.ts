import { describe, expect, test } from 'vitest'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { findDates } from '../../src/lead/language/dates.ts'
import { timelineSignals } from '../../src/lead/rules/timeline.ts'

/** A Thursday. */
const at = new Date('2026-03-12T10:00:00Z')

/** The points for what is said in turn; the assistant's words begin with `> `. */
function score(...messages: string[]): number {
  const transcript = messages.map((said, index) => {
    const role: 'USER' | 'ASSISTANT' = said.startsWith('> ') ? 'ASSISTANT' : 'USER'
    return { id: `m${index}`, role, at, content: said.replace(/^> /, '') }
  })
  return timelineSignals(visitorClauses(transcript)).reduce((sum, { points }) => sum + points, 0)
}

test.each<[said: string, day: string]>([
  ['saturday week', '2026-03-21'], ['a week on Monday', '2026-03-23'], ['Freitag in einer Woche', '2026-03-20'], ['samedi en huit', '2026-03-21'], ['\u00fcbern\u00e4chsten Montag', '2026-03-23'],
  ['il 20 di questo mese', '2026-03-20'], ['le 20 du mois prochain', '2026-04-20'], ['am 20. kommenden Monats', '2026-04-20'], ['de 26e van deze maand', '2026-03-26'], ['para el 17', '2026-03-17'],
  ['the last Friday in October', '2026-10-30'], ['heute in einem Monat', '2026-04-11'], ['zweieinhalb Monate', '2026-05-27'], ['deux mois et demi', '2026-05-27'], ['a week or two', '2026-03-26'], ['een week of vijf', '2026-04-16'],
  ['om fem veckor', '2026-04-16'], ['za trzy tygodnie', '2026-04-02'], ['na 30 listopada', '2026-11-30'], ['before this month is over', '2026-03-31'], ['in den ersten Apriltagen', '2026-04-08'], ['11/2026', '2026-11-30'],
  ['Columbus Day', '2026-10-12'], ['Good Friday', '2026-04-03'], ['a San Valentino', '2027-02-14'], ['zum Jahreswechsel', '2026-12-31'],
])('%s is %s', (said, day) => {
  const found = findDates(said, at).map(({ days }) => new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10))
  expect(found).toEqual([day])
}) // biome-ignore format: a table

test.each<[said: string]>([
  ['hace tres semanas'], ['drie weken geleden'], ['il y a deux mois'], ['vor drei Wochen'],
])('%s is over', (said) => {
  for (const { days } of findDates(said, at)) expect(days).toBeLessThan(0)
}) // biome-ignore format: a table

describe('an answer that leans on the question', () => {
  test.each<[asked: string, answer: string, points: number]>([
    ['Shall we plan for 2 June?', 'yes', 15], ['Can we say 2 June?', "let's say that", 15], ['Could we start on 1 April?', 'fine with us', 15],
    ['On 1 August or on 15 November?', 'the second one', 6], ['Vous le voulez pour mai ou pour septembre ?', 'le second', 6], ['In six or in twelve weeks?', 'the former', 16],
    ['A shop takes 6 to 10 weeks. What time do we have?', 'the longer of the two', 12], ['It takes ten weeks. Would that suit you?', 'no. half of that', 16], ['Would six weeks be right?', 'make it double', 12],
    ['Would the middle of June do?', 'no way. one month sooner', 12], ['Ready in seven weeks?', 'seven? no, five', 16], ['It should be live on 20 April?', 'not the twentieth, twelfth', 16],
    ['How urgent is it?', 'very', 17], ['\u00bfCorre prisa?', 's\u00ed, much\u00edsima', 17], ['Eilt es?', '\u00fcberhaupt nicht', 0], ['So there is no rush?', 'on the contrary', 17], ['Is there any time pressure?', 'nope', 0],
    ['When?', 'June. Not this one, the one after.', 5], ['Quando?', "giugno, ma dell'anno prossimo", 5], ['When?', '1 May, but a week later would not kill us', 15], ['When?', "round about June, don't hold me to it", 8],
    ['Where are you based?', 'yes', 0], ['May we call you on Thursday?', 'yes', 0], ['Do you have the money for it this month?', 'no', 0], ['How many pages in six weeks of work?', 'we have no idea', 0],
  ])('%s %s: %i', (asked, answer, points) => {
    expect(score(`> ${asked}`, answer)).toBe(points)
  })

  test('a date that is fixed cannot be later', () => {
    expect(score('Portal by 1 September', '> Is that date fixed?', 'yes, absolutely')).toBe(11)
    expect(score('Portal by 1 September, absolutely fixed', '> Noted.', 'well, a few days over would be no disaster')).toBe(8)
  })
}) // biome-ignore format: tables

test.each<[messages: string[], points: number]>([
  [['We need it in three weeks. No, hang on, its five'], 16], [['website ready by 1 October', 'sry typo, 1 May i ment'], 15], [['shop in six months', 'typo, weeks not months'], 16],
  [['Shop bis Mitte Juli bitte', '> Gut.', 'ach nee, wir haben alle Zeit der Welt'], 0], [['need it live by the 25th', '> Fine.', "forget the whole thing, they've just called it off"], 0],
  [['everyone thinks it is urgent. it is not'], 0], [['the sooner you get going the better, we need a shop'], 19], [['no date, its just proper urgent, we need a new one'], 17],
])('what is said later or beside it counts: %j: %i', (messages, points) => {
  expect(score(...messages)).toBe(points)
}) // biome-ignore format: a table

test.each<[said: string]>([
  ["my sister needs her shop online by Friday, but that's her lookout. I'm asking for my choir's website"], ['Die Bank hat uns bis 30.9. Frist gegeben. Mit der Webseite hat das nix zu tun'],
  ['the shop must show our 14 day returns'], ['the guests should be able to book up to two weeks ahead'], ['in het portaal moeten klanten tot twee weken vooruit kunnen boeken'], ['we run a two week course and want a website'],
  ["we're ASAP Couriers and want a website"], ['April Moon Ceramics here, we want a shop'], ['In K\u00fcrze zu uns: Kanzlei, sechs Leute'], ['thanks for getting back so quickly, we want a shop'], ['see you soon'],
  ["if we won the tender we'd want it by June, but I doubt it"], ['Per ipotesi, un sito per met\u00e0 aprile? \u00c8 solo curiosit\u00e0'], ['it was urgent last month. we want a website'], ['abrimos hace tres semanas y queremos una web'],
  ['our domain is paid up to 2031, we want a redesign'], ["cafe's shut till the 1st of May. what does a website cost"], ['next month we move to a new office. we also want a website'],
])('%s is no date for the project', (said) => {
  expect(score(said)).toBe(0)
}) // biome-ignore format: a table
