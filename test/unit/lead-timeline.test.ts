import { describe, expect, test } from 'vitest'
import { NOTHING_ASKED } from '../../src/lead/language/asked.ts'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { findDates } from '../../src/lead/language/dates.ts'
import { timelineSignals } from '../../src/lead/rules/timeline.ts'

/** A pattern that goes back over its tracks takes minutes for these; none should take a noticeable time. */
const HOLD_UP_MS = 20_000

/** A Thursday. */
const at = new Date('2026-03-12T10:00:00Z')

function signalsOf(messages: readonly string[]) {
  const transcript = messages.map((said, index) => {
    const role: 'USER' | 'ASSISTANT' = said.startsWith('> ') ? 'ASSISTANT' : 'USER'
    return { id: `m${index}`, role, at, content: said.replace(/^> /, '') }
  })
  return timelineSignals(visitorClauses(transcript))
}
const score = (...messages: string[]) => signalsOf(messages).reduce((sum, { points }) => sum + points, 0)

describe('days until a time spoken of', () => {
  test.each<[string, string | null]>([
    ['today', '2026-03-12'], ['tomorrow', '2026-03-13'], ['by Friday', '2026-03-13'], ['next Monday', '2026-03-16'],
    ['this week', '2026-03-15'], ['next week', '2026-03-22'], ['end of this month', '2026-03-31'], ['next month', '2026-04-30'],
    ['in 3 weeks', '2026-04-02'], ['within the fortnight', '2026-03-26'], ['nine weeks', '2026-05-14'], ['6-8 weeks', '2026-05-07'],
    ['a couple of months', '2026-05-12'], ['in two mounths', '2026-05-12'], ['in Q3', '2026-09-30'], ['third quarter', '2026-09-30'],
    ['next quarter', '2026-06-30'], ['Q1 2027', '2027-03-31'], ['first half of the year', '2026-06-30'],
    ['early October', '2026-10-08'], ['mid-June', '2026-06-15'], ['end of May', '2026-05-31'], ['by June', '2026-06-01'],
    ['1 May', '2026-05-01'], ['May 1st', '2026-05-01'], ['the first of April', '2026-04-01'], ['March 30, 2027', '2027-03-30'],
    ['14.08.', '2026-08-14'], ['14.08.2026', '2026-08-14'], ['am 14.8', '2026-08-14'], ['2026-09-01', '2026-09-01'], ['by the 20th', '2026-03-20'],
    ['end of septembr', '2026-09-30'], ['2 March', '2027-03-02'], ['in summer', '2026-08-31'], ['before the summer', '2026-06-01'],
    ['crissmas', '2026-12-24'], ['Easter', '2026-04-05'], ['Black Friday', '2026-11-27'], ['Thanksgiving', '2026-11-26'],
    ["Valentine's Day", '2027-02-14'], ['Halloween', '2026-10-31'], ['Diwali', '2026-11-08'], ['this year', '2026-12-31'], ['next year', '2027-12-31'],
    ['Ende Mai', '2026-05-31'], ['bis Weihnachten', '2026-12-24'], ['n\u00e4chstes Quartal', '2026-06-30'], ['in drei Wochen', '2026-04-02'],
    ['Anfang November', '2026-11-08'], ['ein halbes Jahr', '2026-09-11'], ['Ende n\u00e4chsten Monats', '2026-04-30'],
    ['el 1 de septiembre', '2026-09-01'], ['antes de Navidad', '2026-12-24'], ['el mes que viene', '2026-04-30'], ['fin de mes', '2026-03-31'],
    ['cette semaine', '2026-03-15'], ["d'ici fin mars", '2026-03-31'], ['le 20 octobre', '2026-10-20'], ['mi-juin', '2026-06-15'], ['la semaine prochaine', '2026-03-22'],
    ['entro fine maggio', '2026-05-31'], ['in 3 weken', '2026-04-02'], ['at\u00e9 30 de junho', '2026-06-30'],
    ['since 2017', '2017-12-31'], ['they approved it in February', '2026-02-28'], ['two weeks ago', '2026-02-26'],
    ['you may ask', null], ['24/7', null], ['99.95', null], ['a march of progress', null],
  ])('%s', (text, day) => {
    const found = findDates(text, at).map(({ days }) => new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10))
    expect(found).toEqual(day === null ? [] : [day])
  })

  test('says where it stands, and as it stands', () => {
    expect(findDates('Live on 1 May, please, or by Friday', at)).toEqual([
      { days: 50, text: '1 May', index: 8 },
      { days: 1, text: 'Friday', index: 29 },
    ])
  })
}) // biome-ignore format: tables

describe('points for a timeline', () => {
  test.each<[said: string, from: number, to: number]>([
    // at once
    ['We need this ASAP.', 17, 20], ['need a new site asp!!', 17, 20], ['urgant, our shop is down and we need a new one', 15, 20],
    ['We want to start immediately.', 17, 20], ['Can you start right away?', 17, 20], ['I needed it yesterday', 17, 20],
    ['Please begin as soon as possible', 17, 20], ['We would like to start next week.', 17, 20], ['Could we kick off on Monday?', 15, 20],
    ['Wir brauchen das so schnell wie m\u00f6glich.', 17, 20], ['Es eilt, wir brauchen sofort einen neuen Shop.', 17, 20], ['Das ist dringend', 15, 20],
    ['Lo necesitamos cuanto antes', 17, 20], ['Es urgente, necesitamos una web', 15, 20], ['Il nous faut un site au plus vite', 17, 20],
    ["C'est urgent", 15, 20], ['Ci serve un sito il prima possibile', 17, 20], ['We hebben zo snel mogelijk een webshop nodig', 17, 20],
    ['Precisamos de um site o mais r\u00e1pido poss\u00edvel', 17, 20], ['the sooner the better really, we need it', 15, 20],
    // within weeks, or with a hard end
    ['We need it live within six weeks.', 15, 18], ['The site must be live before 30 April, no extension.', 15, 18], ['It has to be up by 1 May at the latest', 15, 18],
    ['We need the portal this month', 15, 18], ['our contract runs out end of april so it must be online by then', 15, 18],
    ['Die Seite muss sp\u00e4testens am 30. April online sein.', 15, 18], ['Wir wollen noch diesen Monat starten', 14, 18],
    ['Tiene que estar lista antes del 20 de abril', 15, 18], ["Il faut que ce soit en ligne d'ici fin avril", 15, 18], ['We launch in a month and need a page', 15, 18],
    ['could you begin within two weeks?', 15, 18], ['we need this befor easter', 15, 18], ['Launch is in 3 weeks', 15, 18],
    // two or three months
    ['We want to go live on 15 May', 12, 15], ['It should be online by the end of May', 12, 15], ['We would like it ready in two mounths', 12, 15],
    ['Bis Ende Mai soll alles fertig sein', 12, 15], ['Nos gustar\u00eda tenerla lista en dos meses', 12, 15], ["On voudrait \u00eatre en ligne d'ici fin mai", 12, 15], ['we have a trade fair on 28 May and want the site before that', 12, 16],
    // a quarter, half a year
    ['We plan to launch next quarter', 8, 12], ['It should go live in July', 8, 12], ['we are aiming for Q3', 6, 12], ['In the next 4-5 months ideally, we want it done', 6, 12],
    ['N\u00e4chstes Quartal soll es losgehen', 8, 12], ['Queremos lanzar el pr\u00f3ximo trimestre', 8, 12], ['Nous voulons lancer le trimestre prochain', 8, 12],
    // some time
    ['We would need it some time this year', 4, 8], ['We want to launch in autumn I guess', 3, 8], ['Maybe next year we want a new site', 2, 5], ['We need something soon', 5, 8],
    ['Wir wollen irgendwann n\u00e4chstes Jahr starten', 0, 5], ['Lo queremos para oto\u00f1o, quiz\u00e1s', 3, 8], ['We do not need it before next year', 2, 5], ['Wir br\u00e4uchten bald eine neue Seite', 5, 8],
    // only an answer
    ['Can you call me tomorrow?', 0, 4], ['Please send the quote by Friday', 0, 4], ['Reply asap please', 0, 4], ['Rufen Sie mich bitte morgen an', 0, 4], ['Ll\u00e1mame ma\u00f1ana', 0, 4], ['Please send us an offer by 20 March', 0, 4],
    // nothing
    ['There is no rush.', 0, 0], ["it's not urgent at all", 0, 0], ['whenever suits you', 0, 0], ["we're in no hurry", 0, 0], ['Take your time!', 0, 0], ["It isn't urgent, we need a small site", 0, 0],
    ['Das eilt nicht', 0, 0], ['Keine Eile', 0, 0], ['Es hat Zeit', 0, 0], ['No hay prisa', 0, 0], ['No es urgente', 0, 0], ["Ce n'est pas press\u00e9", 0, 0], ['Rien ne presse', 0, 0], ['Non c\'\u00e8 fretta', 0, 0], ['Geen haast', 0, 0],
    ['How long does it take?', 0, 0], ['Would that take six weeks or more?', 0, 0], ['Wie lange dauert das?', 0, 0], ['are you open on sundays', 0, 0], ['Are you open at Christmas?', 0, 0],
    ['We have been in business since 2017', 0, 0], ['Invoice of 14.08.2026 is wrong, refund it immediately', 0, 3], ["it's homework, due on monday", 0, 0], ['We deliver within 3 days', 0, 0],
    ['The last agency took six months', 0, 0], ['We run a summer camp every year', 0, 3], ['My order from 2 March has not arrived', 0, 0], ['You may send it to me', 0, 0], ['We get 500 orders in December', 0, 3],
    ['Suppose we had the money, we would start tomorrow', 0, 0], ['If we won the lottery we would need it asap', 0, 0], ['My friend needs it asap', 0, 20], ['What can I do for you today?', 0, 0],
    ['The partners approved it in February', 0, 0], ['We are not buying today', 0, 0], ['Too late to begin now?', 0, 4],
  ])('%s: %i to %i', (said, from, to) => {
    const points = score(said)
    expect(points).toBeGreaterThanOrEqual(from)
    expect(points).toBeLessThanOrEqual(to)
  })

  test.each<[name: string, messages: string[], from: number, to: number]>([
    ['a date answers the question', ['> When do you need it?', 'mid May'], 12, 15],
    ['a number of weeks answers the question', ['> And the timing?', 'Six weeks. Not more.'], 15, 18],
    ['no rush any more', ['We need it asap!', '> Ok.', 'Actually, no rush any more.'], 0, 0],
    ['no rush, with a season', ['> When do you need it?', 'In autumn, we are not in a hurry'], 3, 6],
    ['no rush, but a hard end', ['No rush in general, but it must be live by 20 April'], 14, 18],
    ['an earlier date than first said', ['I said summer to your colleague but honestly it has to be up by 1 May'], 15, 18],
    ['a later date than first said', ['We need it by April.', 'Actually we postponed, it should be live in December.'], 4, 9],
    ['an urgent wish after a vague one', ['Some time this year we want a site', 'Update: we need it in two weeks'], 15, 18],
    ['urgent, with a date that is not near', ['Wir brauchen dringend eine neue Seite', 'Bis Ende Mai, weil dann die Messe ist'], 12, 16],
    ['a joke taken back', ['We need it asap', 'sorry, I was just testing'], 0, 0],
    ["the assistant's own date", ['> We could start next week. When would you start?', 'I do not know'], 0, 0],
  ])('%s', (_, messages, from, to) => {
    const points = score(...messages)
    expect(points).toBeGreaterThanOrEqual(from)
    expect(points).toBeLessThanOrEqual(to)
  })

  test('at once is above next quarter, and that above no rush', () => {
    const [asap, quarter, calm] = ['We need it ASAP', 'We need it next quarter', 'No rush'].map((said) => score(said))
    expect(asap).toBeGreaterThan(quarter ?? Number.NaN)
    expect(quarter).toBeGreaterThan(calm ?? Number.NaN)
  })

  test.each([
    ['We need this asap', 'Timeline: ASAP'],
    ['It must be live by 1 May', 'Timeline: by 1 May (7 weeks), firm'],
    ['We plan to launch next quarter', 'Timeline: next quarter (4 months)'],
    ['We would like to start next week', 'Timeline: start next week (10 days)'],
  ])('%s is labelled', (said, label) => {
    expect(signalsOf([said])).toEqual([{ component: 'TIMELINE', label, points: expect.any(Number), messageId: 'm0' }])
  })
}) // biome-ignore format: tables

describe('dates as people say them', () => {
  test.each<[answer: string, points: number]>([
    ['by the time the season starts in May', 12], ['before we open doors on the 20th of June', 10], ['within a fortnight', 17], ['in ten days', 17], ['three weeks from today', 16],
    ['our lease runs out on 30 April so before that', 18], ['a month from now', 16], ['roughly a month', 14], ['this weekend', 17], ['31/5', 15], ['in May or June', 10], ['May perhaps', 10],
    ['by 1 May. After that nobody needs it.', 18], ['15 May, and that is fixed', 18], ['by 30 June, at the latest', 13], ["if it isn't up by the fair on 2 May it's pointless", 18], ['around mid May', 10], ['before Easter, ideally', 14],
    ['in autumn', 6], ['early next year', 6], ['Before the summer, say the end of June', 10], ['our season starts in May, so by the 10th', 15],
    ['zum Schulanfang', 8], ['bis wir am 1. Juni aufmachen', 15], ['wenns geht bis Mai', 10], ['1. Mai. Danach ist es f\u00fcr die Katz.', 18], ['bis 30. Juni, allersp\u00e4testens', 13], ['im Laufe des Herbstes', 4],
    ['para el 15 de mayo sin falta', 18], ['en un mes y medio', 16], ['en oto\u00f1o de 2027', 5], ['antes de fin de a\u00f1o', 6], ["d'ici deux mois", 12], ["avant l'ouverture le 2 mai", 15], ["avant la fin de l'ann\u00e9e", 6], ['avant les f\u00eates', 6],
    ['per fine aprile', 12], ['dal 20 aprile', 16], ['prima di Pasqua', 16], ['entro il 10 maggio, non un giorno di pi\u00f9', 18],
    ['now', 19], ['gestern :)', 19], ['soon as', 19], ['as soon as you possibly can', 19], ['it is quite pressing', 17],
    ['the twenty-first of May', 15], ['am einundzwanzigsten Mai', 15], ['el quince de mayo', 15], ['pour le quinze mai', 15], ['il quindici maggio', 15],
    ['thurs next week', 17], ['thurs next week or the contract is lost', 18], ['8 May, period.', 18], ['20 May, not a day later', 18], ['20. Mai, verschieben lässt sich das nicht', 18], ['el 20 de mayo, ni un día más', 18], ['le 20 mai, pas un jour de plus', 18],
    ['the moment you have a slot', 19], ['as soon as someone is free', 19], ['sobald ihr Luft habt', 19], ['en cuanto podáis', 19], ['dès que vous pouvez', 19], ['appena potete', 19], ['as soon as you know the price we decide', 7],
    ['20 May, though it could slip a month', 13], ["avant que l'année se termine", 6], ['antes de que acabe el año', 6], ['au début du mois de mai', 12], ['I want my Mondays back, no date', 0], ['she spoke of next spring', 5],
    ['whenever', 0], ['eilt net', 0], ['Eilig hab ich es nicht', 0], ['es eilt aber \u00fcberhaupt nicht', 0], ['we do not have a deadline', 0], ['no rush, autumn is fine', 6],
  ])('%s: %i', (answer, points) => {
    expect(score('> When do you need it?', answer)).toBe(points)
  })

  test.each<[question: string, answer: string, points: number]>([
    ['When would you like to start?', 'Monday', 18], ['Wann sollen wir anfangen?', 'n\u00e4chste Woche', 18], ['Quand voulez-vous commencer ?', 'dans trois semaines', 15], ['Quando vorrebbe iniziare?', 'luned\u00ec', 18],
    ['When may we call you?', 'Thursday after 3', 3], ['Wann d\u00fcrfen wir Sie anrufen?', 'am Montag', 3],
  ])('%s %s: %i', (question, answer, points) => {
    expect(score(`> ${question}`, answer)).toBe(points)
  })

  test.each<[said: string]>([
    ['Our bakery was founded in 1985 and reopened last May.'], ['We moved in here in January. Need a new website.'], ['We got the keys on 1 March. We want a website'], ['wir sind im Mai umgezogen und brauchen eine neue Seite'],
    ['abbiamo aperto a maggio e vogliamo un sito'], ['nous avons ouvert en mai et nous voulons un site'], ["I'm away from the 3rd to the 10th of April. We'd like a new site"], ['I will be back in the office on 2 April'],
    ['Our season runs from May to October. We want online booking.'], ['Wir haben von Mai bis Oktober ge\u00f6ffnet und brauchen eine neue Website.'], ['Cerramos en agosto. Queremos una web.'], ['Nous sommes ferm\u00e9s en ao\u00fbt. On veut un site.'],
    ['would three months be enough for a shop?'], ['Do you need three months for that?'], ['Would six weeks do?'], ['We get most orders in December and need a shop'], ['people can reserve up to 3 months in advance, we want that on our site'],
    ['Customers should see immediately what it costs'], ['die Kunden sollen sofort sehen, was frei ist'], ['I can decide right away'], ['the offer should be valid until 30 September'], ['Unsere Mitglieder zahlen bis zum 15. jeden Monats.'],
    ['A client of mine wants a portal by Christmas'], ['We have some budget left for this year'], ['I turn 60 in October. What does a website cost?'],
  ])('%s is no date for the project', (said) => {
    expect(score(said)).toBe(0)
  })

  test.each<[name: string, messages: string[], points: number]>([
    ['haste in how something is said', ['Mi serve un sito. I soldi sono pochi, devo dirlo subito.'], 0],
    ['a sum that is taken back', ['We want it live on 15 April.', '> I note 6,000.', 'Scrap that, it is 9,000 now'], 16],
    ['a date that is forgotten', ['We want it in April.', '> Fine.', 'Forget April, the hall burnt down. No date now.'], 0],
    ['a date corrected in the next sentence', ['> When?', 'End of August. Sorry, no. First of August, final answer.'], 11],
    ['an answer against a time named before', ['We merge two shops in spring and need a website', '> When does the new one begin?', 'The first of March next year'], 6],
    ['no leeway, said later', ['The practice opens on 1 May, I need a site for it', '> Must it be there then?', 'Yes, there is no leeway'], 18],
    ['an offer soon, and a date far away', ['> When?', '1 September. Could you send a proposal by the end of next week?'], 8],
  ])('%s', (_, messages, points) => {
    expect(score(...messages)).toBe(points)
  })
}) // biome-ignore format: tables

describe('whatever is written', () => {
  test.each([
    ['one word', 'next '.repeat(20_000)],
    ['numbers', '1.'.repeat(50_000)],
    ['spaces', `in${' '.repeat(100_000)}weeks`],
    ['negations', "don't not ".repeat(10_000)],
    ['one long word', 'a'.repeat(100_000)],
  ])('%s, without end, does not hold it up', { timeout: HOLD_UP_MS }, (_, text) => {
    const clause = { ...NOTHING_ASKED, messageId: 'm', at, text, words: [], negations: [], sentence: text, question: false, hypothetical: false, others: false }
    timelineSignals([{ ...clause, text: 'warm up', sentence: 'warm up' }])
    findDates(text, at)
    timelineSignals([clause])
  })

  test('random text on any day is read without an error', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    const words = ['in', '3', 'weeks', 'may', '31', '.', '2026', '\u{1f600}', '\ud800', 'mi', '-', 'q9', '0', '99.99.', 'by', 'last', '\u0130', 'ende', '\0', 'christmas', 'next', 'year']
    for (let turn = 0; turn < 500; turn++) {
      const text = Array.from({ length: random(12) }, () => (random(4) ? words[random(words.length)] : String.fromCodePoint(random(0x10ffff)))).join(random(3) ? ' ' : '')
      const day = [new Date(random(2_000_000_000) * 1_000), new Date(8.64e15), new Date(-8.64e15), new Date(0)][random(4)] ?? at
      for (const { days, index } of findDates(text, day)) {
        expect(Number.isFinite(days)).toBe(true)
        expect(index).toBeLessThan(text.length)
      }
      const clause = { ...NOTHING_ASKED, messageId: 'm', at: day, text, words: [], negations: [], sentence: text, question: false, hypothetical: false, others: false }
      for (const { points } of timelineSignals([clause])) expect(points >= 1 && points <= 20).toBe(true)
    }
  })
}) // biome-ignore format: tables
