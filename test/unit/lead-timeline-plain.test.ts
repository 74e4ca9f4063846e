import { describe, expect, test } from 'vitest'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { timelineSignals } from '../../src/lead/rules/timeline.ts'

const at = new Date('2026-04-06T10:00:00Z')

/** The points for what is said in turn; the assistant's words begin with `> `. */
function score(...messages: string[]): number {
  const transcript = messages.map((said, index) => {
    const role: 'USER' | 'ASSISTANT' = said.startsWith('> ') ? 'ASSISTANT' : 'USER'
    return { id: `m${index}`, role, at, content: said.replace(/^> /, '') }
  })
  return timelineSignals(visitorClauses(transcript)).reduce((sum, { points }) => sum + points, 0)
}

describe('what is wanted before something is so has its date', () => {
  test.each<[points: number, ...said: string[]]>([
    [18, 'Needs to be live before we open the third surgery on 1 June.'], [18, 'The new site must be up before the old one is switched off on 30 May'], [15, 'We need it before our shop closes on 30 June'],
    [16, '> When do you need it?', 'Before I go on holiday on 15 May would be nice'], [15, 'First release should be up before our financial year closes on 30 June'], [15, "you've got the job if you can start within two weeks"],
    [15, 'Wir wollen den Shop haben, bevor wir am 1. Juni die zweite Filiale aufmachen'], [15, 'Nous aimerions que le site soit en ligne avant que nous fermions pour travaux le 30 juin'], [18, 'They told us that the old shop will be switched off on 31 May'],
    [12, 'Our accountant retires at the end of June, and the new portal should be up before she goes'], [16, 'Go-live wise they indicated 15 May'],
    [0, 'we are closed from Monday to Friday'], [0, 'the shop was switched off on 31 March'], [0, 'I am on holiday until 15 May'], [0, 'They approved the plan on 15 March'],
  ])('%i: %s', (points, ...said) => {
    expect(score(...said)).toBe(points)
  })
}) // biome-ignore format: a table

describe('two times of one clause are two', () => {
  test.each<[points: number, ...said: string[]]>([
    [15, 'We need your offer by Friday and a start on 4 May'], [15, 'Kick-off by the end of this month and live on 30 June'], [8, '> What is your schedule?', 'The order goes out in June and the site goes live by 30 September'],
    [8, '> Gibt es einen Zeitplan?', 'Start der Umsetzung im Juni, Go-live zum 30.9.'], [8, '> When should it run?', 'We collect three offers, by the end of this month. Launch by the end of September'],
    [3, '> When do you need it?', 'We have to collect three offers, by the end of this month'], [12, 'we want it in May or June'],
  ])('%i: %s', (points, ...said) => {
    expect(score(...said)).toBe(points)
  })
}) // biome-ignore format: a table

describe('what is polite, asked back or for others says nothing of when', () => {
  test.each<[points: number, ...said: string[]]>([
    [0, '> Are you looking for a new website, or do you need help urgently?', 'ok thanks'], [0, '> Is there any urgency?', 'great, thanks'], [0, '> Is it urgent?', 'fine'],
    [17, '> Is it urgent?', 'yes'], [17, '> Do you need it urgently?', 'Sure do'], [17, '> Is it urgent?', 'yeah, kind of'],
    [0, '> What is your budget, and do you need it by the end of May?', 'Do I need it by the end of May? Why do you ask?'], [12, '> Do you need it by the end of May?', 'Yes'],
    [0, 'Asking for a friend. He has 20k and needs it before Christmas.'], [0, '> Who decides?', 'The council, in May'], [18, '> Who decides?', 'Me. It has to be live by 12 May'],
    [0, "> Is there a date you have in mind?", "No hurry at all, I've been here forty-one years"], [0, 'ich bin schon drei Jahre selbständig und brauche eine Website'], [0, 'it will be discussed at the June sitting'],
    [16, '> Se puede empezar con poco.', 'Ya, bueno... la queremos para el 6 de mayo'], [19, '> When should we start?', 'now'], [19, '> ¿Cuándo empezamos?', 'ya'],
  ])('%i: %s', (points, ...said) => {
    expect(score(...said)).toBe(points)
  })
}) // biome-ignore format: a table

describe('a start and a day that are asked for are wanted', () => {
  test.each<[points: number, ...said: string[]]>([
    [18, 'Can you pick it up this week?'], [18, 'could you take over next week?'], [18, 'Nous commencerions volontiers la semaine prochaine'], [18, 'empezaríamos la semana que viene'], [18, 'Inizieremmo volentieri la settimana prossima'],
    [16, 'Would mid May be possible?'], [15, 'Do you think 1 June is doable?'], [3, 'Is it possible to talk on 20 May?'], [0, 'Would Thursday at 3 be possible?'], [16, 'I want it ready by the beginning of May'],
    [16, 'As the previous developer is leaving us we are looking for somebody who takes the site on from 1 May'], [0, 'the previous developer is leaving at the end of April'], [17, "Site's down and nobody answers at our old agency, can someone have a look today?"], [0, 'the red numbers in the back end say 31. Would you take over?'],
  ])('%i: %s', (points, ...said) => {
    expect(score(...said)).toBe(points)
  })
}) // biome-ignore format: a table

describe('what follows from being late makes a date firm', () => {
  test.each<[points: number, ...said: string[]]>([
    [18, 'Am 1. Juli sperrt der vierte Standort auf. Wenn es da nicht läuft, haben wir ein Problem.'], [18, 'Wir eröffnen am 1. Juni eine Ausstellung. Verschieben lässt sich da nichts.'], [18, 'live on 1 June please, the season does not wait'],
    [18, "l'audit tombe le 11 juin. Sans espace en ligne, on perd l'agrément."], [18, '> ¿Para cuándo?', 'La subvención obliga a justificarlo antes del 31 de mayo, si no hay que devolverla'], [18, 'Il 3 giugno apriamo lo showroom, i cartellini sono già in stampa'],
    [15, 'The new site should be up by the end of May because of our anniversary'], [15, "The site should be up by 1 June. We're happy, can't wait to start!"], [15, 'Wir eröffnen am 1. Juni eine Ausstellung. Der Shop läuft nicht mehr.'],
  ])('%i: %s', (points, ...said) => {
    expect(score(...said)).toBe(points)
  })
}) // biome-ignore format: a table
