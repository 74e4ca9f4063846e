import { DAY, latin, months } from '../language/calendar.ts'
import type { Clause } from '../language/clauses.ts'
import { findDates, NAMES_MONTH, type SpokenDate } from '../language/dates.ts'
import { once } from '../language/once.ts'
import { tagger } from '../language/tags.ts'
import { said } from './timeline-clauses.ts'
import { isCrisis, isPlea } from './timeline-crisis.ts'
import { CHOICES, SHARES, TAKES } from './timeline-ellipsis-words.ts'
import { type Heard, heardBefore, monthHeard, NOTHING_HEARD } from './timeline-heard.ts'
import { idiomsIn } from './timeline-idioms.ts'
import { inDays, ofThen, shiftOf } from './timeline-then.ts'
import type { Told } from './timeline-told.ts'

const findTakes = tagger(TAKES)
const findChoice = tagger(CHOICES)
const findShare = tagger(SHARES)
const SHARE = { half: 0.5, double: 2, triple: 3 }

/** An answer that leaves something out is short. */
const FEW_WORDS = 12

/** Each clause with what it leaves out. */
export function told(clauses: readonly Clause[]): Told[] {
  const all: Told[] = []
  let heard: () => Heard = () => NOTHING_HEARD
  let pleads = () => false
  let last: SpokenDate | undefined
  let everSaid: SpokenDate | undefined
  let corrects = false
  let takes: Takes
  for (const [order, clause] of clauses.entries()) {
    const before = all.at(-1)
    const isFirst = before?.messageId !== clause.messageId
    if (isFirst) {
      heard = once(() => heardBefore(clause))
      pleads = once(() => isPlea(said(clauses, clause.messageId)))
      takes = findTakes(clause.words)[0]?.value
    }
    const whole: Told = { ...clause, idioms: idiomsIn(clause) }
    if (asksBack(whole)) whole.question = false
    else if (whole.question && GIVES_BACK.test(whole.text) && givesBack(whole)) continue
    const answers = clause.heard.length > 0 && clause.words.length <= FEW_WORDS ? heard() : undefined
    if (answers) answered(whole, { isFirst, takes, heard: answers, namesOwnTime: () => namesOwn(clauses, order) })
    if (pleads() && isCrisis(whole.text)) whole.degree = 'urgent'
    corrects = whole.idioms.has('corrects') || (corrects && !isFirst)
    if (corrects && everSaid) ofNumber(whole, everSaid)
    if (!whole.meant) ofUnit(whole, last ?? answers?.named.at(-1) ?? (SETTLES.test(whole.text) ? everSaid : undefined))
    if (before && !isFirst && ofYear(before, whole)) continue
    if (!whole.meant) ofThen(whole, all)
    all.push(whole)
    const own = SPAN_UNIT.test(whole.text) ? findDates(whole.text, whole.at).at(-1) : undefined
    if (own) {
      last = own
      everSaid = own
    } else if (isFirst) last = undefined
  }
  return all
}

type Takes = 'yes' | 'no' | 'very' | 'little' | 'contrary' | undefined

/** What it takes to understand a clause of an answer. */
interface Answer {
  isFirst: boolean
  /** How the whole answer begins. */
  takes: Takes
  heard: Heard
  /** Whether a time is named in it or behind it. */
  namesOwnTime: () => boolean
}

/** Who says no may go on to speak of anything: a weekday there is no date. */
const NAMES_TIME = latin(
  `\\d|th(?!\\p{L})|(?<!\\p{L})(?:${months.join('|')})(?!\\p{L})|week|month|year|woche|monat|jahr|seman|mes|año|semaine|mois|settiman|mesi|weken|maand|veck|månad`,
)

/** "Some time in July, I guess?" is an answer to when, and no question. */
const asksBack = ({ question, asked, words, text, at, sentence }: Told) =>
  question &&
  asked.has('timeline') &&
  words.length <= FEW_WORDS &&
  NAMES_TIME.test(text) &&
  !ASKS.test(sentence) &&
  findDates(text, at).length > 0
const ASKS =
  /(?:^|\s)(?:when|how|can|could|is|are|do|does|would|will|what|which|why|should|may|wann|wie|was|könn\S{1,3}|kann|geht|ginge|ist|wäre|reicht|schafft|macht|cuándo|puede|pueden|podéis|podrí\S{1,3}|es|sería|se puede|cómo|qué|quand|est-ce|est|peut|pouvez|pourr\S{2,4}|serait|quando|potete|può|è|sarebbe|come|si può|hoe|wanneer|kan|kunnen|is|lukt|pode|podem|dá)\s/

/** "Do I need it by the end of this month?" only gives back what was asked. */
const givesBack = ({ text, at, questions }: Told) =>
  findDates(text, at).some(({ days }) => findDates(questions, at).some((date) => date.days === days))
const GIVES_BACK =
  /^(?:(?:so|and|well|hm+|oh),? )?(?:do|must|should|am|are) (?:i|we)\s|^(?:(?:ob|also) )?(?:brauch|muss|müss|benötig|will|woll)\S{0,3} (?:ich|wir)\s|^[^a-z]?(?:lo |la )?necesit\S{1,4}\s|^(?:ai-je|avons-nous|est-ce que (?:j'|je|nous|on))|^(?:mi|ci) serve\s|^(?:heb|hebben) (?:ik|we|wij)\s/

/** What an answer takes from the question. */
function answered(whole: Told, { isFirst, takes, heard, namesOwnTime }: Answer) {
  const { words, text, at, question } = whole
  if (heard.asked.length > 0 && !question && (takes !== 'no' || NAMES_TIME.test(text))) {
    whole.asked = new Set([...whole.asked, 'timeline'])
  }
  whole.month = monthHeard(heard)
  if (isFirst && heard.haste && !(takes === 'yes' && POLITE.test(text))) whole.degree = degreeOf(takes, heard.haste)
  if (isFirst && heard.fixed && (takes === 'yes' || takes === 'no')) {
    whole.fixed = (takes === 'yes') === (heard.fixed === 'asked')
  }
  const times = heard.asked.length > 0 ? heard.asked : heard.named
  const base = times.at(-1)
  if (!base || question) return
  const [choice] = findChoice(words)
  const [share] = findShare(words)
  if (choice && times.length > 1 && findDates(text, at).length === 0) meant(whole, chosen(times, choice.value))
  else if (share) meant(whole, inDays(base.days * SHARE[share.value]))
  else if (heard.asked.length > 0) {
    const shift = shiftOf(text, at)
    if (shift !== undefined) {
      meant(whole, inDays(base.days + shift))
      whole.sentence = whole.text // "a month after that" is no end
    } else if (takes === 'yes' && isFirst && heard.asked.length === 1 && !heard.fixed && !namesOwnTime())
      meant(whole, base)
  }
}

/** Whether a message, from one of its clauses on, names a time itself. */
const namesOwn = (clauses: readonly Clause[], from: number) =>
  clauses.some(
    ({ messageId, text, at }, order) =>
      order >= from && messageId === clauses[from]?.messageId && findDates(text, at).length > 0,
  )

/** "Ok thanks" is no yes to whether there is a hurry. */
const POLITE =
  /^(?:o?k|okay|okey|alright|all right|fine|great|perfect|lovely|good|brilliant|super|prima|vale|claro|bueno|genial|perfe[ck]t\S{0,2}|parfait|va bene|goed|gracias|merci|danke|thank)(?![a-z])/

/** Yes or no, or how much, to the question whether there is a hurry. */
function degreeOf(takes: string | undefined, haste: 'asked' | 'calm'): Told['degree'] {
  if (takes === undefined) return undefined
  if (takes === 'contrary') return 'urgent'
  if (haste === 'calm') return takes === 'yes' ? 'calm' : undefined
  return takes === 'very' || takes === 'yes' ? 'urgent' : 'calm'
}

function chosen(
  times: readonly SpokenDate[],
  choice: 'first' | 'second' | 'nearer' | 'farther',
): SpokenDate | undefined {
  if (choice === 'first') return times[0]
  if (choice === 'second') return times[1]
  const sorted = [...times].sort((a, b) => a.days - b.days)
  return choice === 'nearer' ? sorted[0] : sorted.at(-1)
}

/** The clause says what is meant: it is judged by that. */
function meant(whole: Told, date: SpokenDate | undefined) {
  if (!date) return
  whole.meant = [{ ...date, index: 0 }]
  whole.text = date.text
}

/** "Three weeks. No, five": a number has the unit of the period before. */
function ofUnit(whole: Told, before: SpokenDate | undefined) {
  const unit = before && UNIT.exec(before.text)?.[0]
  if (!unit || whole.question) return
  const [, number] = ALONE.exec(whole.text) ?? []
  if (!number || whole.words.length > FEW_WORDS) return
  const [date] = findDates(`in ${number} ${unit}`, whole.at)
  if (!date || date.days === before.days || findDates(whole.text, whole.at).length > 0) return
  meant(whole, { ...date, text: `${number} ${unit}` })
}
const UNIT =
  /(?:days|weeks|months|years|tage?n?|wochen|monaten?|jahren?|días|semanas|meses|años|jours|semaines|mois|ans|giorni|settimane|mesi|anni|dagen|weken|maanden|dias|dagar|veckor|månader)$/
const SPAN_UNIT =
  /(?:day|week|month|year|tag|woche|monat|jahr|día|semana|mes|año|jour|semaine|mois|giorn|settiman|mesi|dag|weken|maand|veck|månad)/
/** "Six months. Typo, weeks": a unit has the number of the period before. */
function ofNumber(whole: Told, before: SpokenDate) {
  const [, number] = NUMBER.exec(before.text) ?? []
  const [, unit] = UNIT_ALONE.exec(whole.text) ?? []
  const [date] = number && unit ? findDates(`in ${number} ${unit}`, whole.at) : []
  if (date) meant(whole, { ...date, text: `${number} ${unit}` })
}
const NUMBER = /(\d{1,3}|\p{L}{2,9})[ -]\p{L}{3,9}$/u
const UNIT_ALONE =
  /^(days|weeks|months|years|tage|wochen|monate|jahre|días|semanas|meses|años|jours|semaines|mois|giorni|settimane|mesi|dagen|weken|maanden)(?:,? (?:not|nicht|no|pas|non|niet|i mean|of course) ?\S*(?: \S+)?)?[.!]*$/

/** "Let's make it eight": of the period that was named in an earlier message. */
const SETTLES =
  /(?:make (?:it|that)|let'?s say|sagen wir|nehmen wir|machen wir|pongamos|digamos|disons|mettons|facciamo|diciamo|laten we|zeg maar)\s/
/** A number that says what holds instead: "its five", "make it six", "no, ten". */
const ALONE =
  /^(?:(?:it'?s|it is|that'?s|(?:let'?s )?make (?:it|that)|let'?s say|(?:dann |ok )?(?:sagen|nehmen|machen) wir|pongamos|digamos|disons|mettons|facciamo|diciamo|zeg maar|ok|okay|fair enough|well|then|dann|no|nope|nah|nein|nee|non|not|rather|more like|better|eher|lieber|sondern|mejor|son|plutôt|meglio|piuttosto|liever|sorry|sry|i mean|i meant|or|oder|call it|say|at most|max|only) ?,?){0,3} ?(\d{1,2}|\p{L}{3,9}) ?(?:then|please|(?:is|would be) (?:plenty|fine|enough|better|ok(?:ay)?|good|genoeg|prima)|will do|would do|reich(?:t|en)|langt|passt|genüg(?:t|en)|bastan?|suffi(?:t|sent)|va(?:nno)? bene|actually|tops|max|i was told|ok|bitte|por favor|instead)?[.! ]{0,3}$/u

/** "June. Not this one, the one after": the month before has a year. */
function ofYear(before: Told, { text, at }: Told): boolean {
  if (before.meant || !OTHER_YEAR.some((pattern) => pattern.test(text))) return false
  const month = findDates(before.text, at).at(-1)
  if (!month || !NAMES_MONTH.test(month.text) || /20\d\d/.test(month.text)) return false
  const [, year] = THAT_YEAR.exec(text) ?? []
  const from = new Date(at.getTime() + month.days * DAY)
  const add = year
    ? Number(year) - from.getUTCFullYear()
    : NEXT_YEAR.test(text)
      ? at.getUTCFullYear() + 1 - from.getUTCFullYear()
      : ONE_AFTER.test(text)
        ? 1
        : 0
  if (add <= 0) return false
  const days = Math.round(month.days + add * 365.25)
  before.meant = [{ days, text: `${month.text} ${from.getUTCFullYear() + add}`, index: month.index }]
  return true
}
const THAT_YEAR =
  /^(?:but |aber |pero |mais |maar |però |ma |the one (?:in|of) |quello del |el (?:de|del) |celui de |der |den |die von |of |in |im jahr |de |del |van ){0,3}(20\d\d)(?: (?:that is|of course|obviously|natürlich|meine ich))?[.!)]*$/
const NEXT_YEAR =
  /(?:^|\s)(?:next year'?s?|(?:of )?the year after|nächste[sn] jahr(?:es)?|del (?:próximo año|año que viene)|de l'an(?:née)? prochaine?|dell'anno prossimo|l'anno prossimo|volgend jaar|do ano que vem|do próximo ano|nästa år)/
const ONE_AFTER =
  /(?:the one after|not this (?:one|year|summer|spring|autumn|winter|coming)|nicht (?:dies\p{L}{1,3}|den|der) (?:jahr|kommenden)|nicht heuer|not this (?:january|february|march|april|may|june|july|august|september|october|november|december)|no (?:este|el de este)|pas (?:celui-ci|cette année)|non quest'anno|non questo|niet dit jaar)/u
const OTHER_YEAR = [THAT_YEAR, NEXT_YEAR, ONE_AFTER]
