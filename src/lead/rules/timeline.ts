import { anyOf, type Clause } from '../language/clauses.ts'
import { findDates, type SpokenDate } from '../language/dates.ts'
import type { Signal } from '../signal.ts'
import {
  AFFAIRS, CONTACT, CORRECTS, DECISION, DURATION_QUESTION, FIRM, FIRM_ANYWHERE, LAUNCH, NEGATED_BEFORE, NO_RUSH, NOT_BEFORE, OCCASION, OWN_PEOPLE, RETRACTS, SCHOOL, SOON, START,
  UNTIL, URGENT, URGENT_START, VAGUE, VENDOR, WISH, WITHDRAWN,
} from './timeline-phrases.ts' // biome-ignore format: a list

/** Points by how many days away something has to be ready, or begin. */
const ready: readonly [days: number, points: number][] = [[16, 17], [45, 16], [63, 14], [93, 12], [137, 10], [195, 8], [275, 7], [400, 6]] // biome-ignore format: a table
const begun: readonly [days: number, points: number][] = [[9, 18], [16, 17], [31, 15], [62, 13], [93, 11], [137, 10], [195, 8], [275, 7], [400, 6]] // biome-ignore format: a table
const FAR = 5
const ASAP = 19
const URGENT_SOMEHOW = 17
const SOME_TIME_SOON = 7
const LEAST_OF_DATE = 8
const FIRM_BONUS = 3
const OCCASION_BONUS = 1
const VAGUE_MALUS = 2
/** The most for what is only a call or an offer by a date, a decision by a date, without any hurry, with a date. */
const MOST = { contact: 3, decision: 8, noRush: 6, notBefore: 4, date: 18 }
/** Longer talks are judged by their last part, and longer clauses by their first. */
const MAX_CLAUSES = 1_000
const MAX_CHARACTERS = 2_000

interface Candidate {
  label: string
  points: number
  firm: boolean
  urgent: boolean
  messageId: string
  order: number
}

/** When the visitor wants it: the most urgent of what they say of their own project, unless they correct it later. */
export function timelineSignals(clauses: readonly Clause[]): Signal[] {
  const spoken = joined(clauses.slice(-MAX_CLAUSES))
  if (spoken.some(({ text }) => SCHOOL.test(text))) return []
  const firmMessages = new Set(spoken.filter(({ text }) => FIRM_ANYWHERE.test(text)).map(({ messageId }) => messageId))
  const aboutSentence = remembering(judgeSentence)
  let candidates: Candidate[] = []
  let calm: string | undefined
  for (const [order, clause] of spoken.entries()) {
    if (RETRACTS.test(clause.text)) candidates = []
    if (WITHDRAWN.test(clause.text)) continue
    const relaxed = isRelaxed(clause)
    const found = candidatesOf(viewOf(clause, aboutSentence, firmMessages), order)
    if (relaxed) {
      calm = clause.messageId
      candidates = candidates.filter(({ messageId, urgent }) => messageId === clause.messageId && !urgent)
    } else if (found.length > 0 && aboutSentence(clause.sentence).corrects) {
      calm = undefined
      candidates = candidates.filter(
        ({ messageId, order: said }) => messageId === clause.messageId && spoken[said]?.sentence === clause.sentence,
      )
    }
    candidates.push(...found.filter(({ urgent }) => !relaxed || !urgent))
  }
  const best = tempered(candidates)
    .map((candidate) => {
      const unhurried = calm === candidate.messageId && !candidate.firm && !candidate.urgent
      return unhurried ? { ...candidate, points: Math.min(candidate.points, MOST.noRush) } : candidate
    })
    .reduce<Candidate | undefined>((top, next) => (top && top.points >= next.points ? top : next), undefined)
  if (!best) return []
  return [{ component: 'TIMELINE', label: `Timeline: ${best.label}`, points: best.points, messageId: best.messageId }]
}

/** A full stop behind a day, as in "bis zum 30. Juni", ends no sentence: puts the halves together again. */
function joined(clauses: readonly Clause[]): Clause[] {
  const whole: Clause[] = []
  for (const clause of clauses) {
    const text = clause.text.slice(0, MAX_CHARACTERS)
    const last = whole.at(-1)
    if (last?.messageId === clause.messageId && /\d\.$/.test(last.text) && /^\p{L}{3}/u.test(text)) {
      const sentence = `${last.sentence} ${clause.sentence}`.slice(0, MAX_CHARACTERS)
      whole[whole.length - 1] = {
        ...clause,
        text: `${last.text} ${text}`,
        sentence,
        negated: last.negated || clause.negated,
      }
    } else whole.push({ ...clause, text, sentence: clause.sentence.slice(0, MAX_CHARACTERS) })
  }
  return whole
}

function isRelaxed({ text, question, asked }: Clause): boolean {
  if (question) return false
  const urgent = URGENT.exec(text) ?? URGENT_START.exec(text)
  return (
    NO_RUSH.test(text) ||
    (urgent !== null && isDenied(text, urgent.index)) ||
    (asked.has('timeline') && /^(?:not|nothing) urgent/.test(text))
  )
}

/** "Urgent" beside a date that is not near makes the date firm, no more. */
function tempered(candidates: readonly Candidate[]): Candidate[] {
  const dated = candidates.filter(({ urgent, points }) => !urgent && points >= LEAST_OF_DATE)
  if (dated.length === 0) return [...candidates]
  return candidates.flatMap((candidate) => {
    if (!candidate.urgent || candidate.points > URGENT_SOMEHOW) return [candidate]
    return dated.map((date) => ({
      ...date,
      points: Math.min(MOST.date, date.firm ? date.points + 1 : date.points + FIRM_BONUS),
    }))
  })
}

const isDenied = (text: string, index: number) => NEGATED_BEFORE.test(text.slice(Math.max(0, index - 40), index))

/** What a sentence as a whole says, which holds for each of its clauses. */
function judgeSentence(sentence: string) {
  return {
    elsewhere: VENDOR.test(sentence) || AFFAIRS.test(sentence),
    firm: FIRM.test(sentence),
    occasion: OCCASION.test(sentence),
    decision: DECISION.test(sentence),
    corrects: CORRECTS.test(sentence),
    wants: [WISH, LAUNCH, START].some((pattern) => pattern.test(sentence)),
  }
}

/** Long sentences have many clauses: each sentence is judged once. */
function remembering<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const judged = judge(text)
    known.set(text, judged)
    return judged
  }
}

/** A clause, and what it is about. */
function viewOf(
  clause: Clause,
  aboutSentence: (sentence: string) => ReturnType<typeof judgeSentence>,
  firmMessages: ReadonlySet<string>,
) {
  const { text, sentence, messageId, question, asked, hypothetical, others } = clause
  const whole = aboutSentence(sentence)
  const answers = asked.has('timeline') && !question
  const starts = START.test(text) && !OCCASION.test(text)
  const launches = LAUNCH.test(text)
  const contactOnly = CONTACT.test(text) && !starts && !launches && !whole.decision
  return {
    ...clause,
    answers,
    starts,
    launches,
    contactOnly,
    wants: !contactOnly && (starts || launches || WISH.test(text)),
    firm: whole.firm || firmMessages.has(messageId),
    occasion: whole.occasion,
    decision: whole.decision,
    sentenceWants: whole.wants,
    ignored:
      whole.elsewhere ||
      (others && !OWN_PEOPLE.test(text)) ||
      (question && DURATION_QUESTION.test(text)) ||
      (hypothetical && !answers && !LOVE_TO_HAVE.test(text)),
  }
}
type View = ReturnType<typeof viewOf>

/** What one clause says about when. */
function candidatesOf(view: View, order: number): Candidate[] {
  const { text, at, messageId, question, negated, ignored, contactOnly, firm } = view
  if (ignored) return []
  const candidate = (label: string, points: number, urgent = false) => ({
    label,
    points,
    firm,
    urgent,
    messageId,
    order,
  })
  const found = findDates(text, at)
    .filter((date) => matters(date, view))
    .map((date) => candidate(labelOf(date, view), pointsOf(date, view)))

  const hurry = URGENT_START.exec(text) ?? URGENT.exec(text)
  if (hurry && !isDenied(text, hurry.index) && (!question || view.sentenceWants)) {
    if (contactOnly) found.push(candidate('an answer soon', MOST.contact))
    else if (URGENT_START.test(text)) found.push(candidate('ASAP', ASAP, true))
    else found.push(candidate('urgent', URGENT_SOMEHOW, true))
    return found
  }
  const asks = contactOnly || question || negated
  if (found.length === 0 && !asks && (view.wants || view.answers) && SOON.test(text)) {
    found.push(candidate('soon', SOME_TIME_SOON - (VAGUE.test(text) ? VAGUE_MALUS : 0)))
  }
  return found
}

const LOVE_TO_HAVE = /love to have/
/** How long or how often, not when: "for six weeks", "every month". */
const LASTING = /(?:for|takes?|took|lasts?|seit|f\u00fcr|pendant|durante)\s(?:about |around |the )?$/
const EVERY = /(?:every|each|per|jede[nrsm]?|pro|cada|chaque)\s$/
const SPAN = /^(?!this|next|end|coming|the|ce|fin|les? )(?:.{1,20}\s|\d{1,3}-?)(?:weeks|wks|months|mounths|mths|days|years|wochen|monaten?|tagen?|jahren?|semanas|meses|semaines|mois|jours|weken|maanden|settimane|mesi)$|^(?:an?|one|half a) (?:week|month|year)$/u // biome-ignore format: one pattern
/** "Three months of data", "a 24 month contract". */
const OF_SOMETHING = /^\s(?:of (?!work)|old|free|contracts?|trial|money|notice)/
const WEEKDAY = /(?:day|tag)$/
const SAYS_WHEN =
  /^(?:today|tomorrow|next|this|in|im|en|by|before|befor|within|d'ici|bis|vor|ab|antes|para|avant|la|el|le|cette|n\u00e4chste\p{L}?|diese\p{L}?)(?!\p{L})/u

const leadingTo = (text: string, index: number) => text.slice(Math.max(0, index - 24), index)

/** Whether a time is one at which the visitor wants something, and not just a time. */
function matters({ text: said, index, days }: SpokenDate, view: View): boolean {
  const { text, question, wants } = view
  const before = leadingTo(text, index)
  const after = text.slice(index + said.length, index + said.length + 12)
  if (days < 0 || EVERY.test(before) || OF_SOMETHING.test(after) || (LASTING.test(before) && SPAN.test(said)))
    return false
  if (view.contactOnly) return true
  if (days <= 1 || (days <= 7 && WEEKDAY.test(said))) return view.starts && !text.startsWith('what can')
  const limited = UNTIL.test(before + said)
  if (isDenied(text, index) && !limited && !NOT_BEFORE.test(before + said)) return false
  if (wants || limited) return true
  if (question) return false
  const alone = text.length - said.length <= 16
  return view.answers || alone || view.decision || OCCASION.test(text) || FIRM.test(text)
}

function pointsOf({ text: said, days, index }: SpokenDate, view: View): number {
  const base = (view.starts ? begun : ready).find(([within]) => days <= within)?.[1] ?? FAR
  const bonus = view.firm ? FIRM_BONUS : view.occasion ? OCCASION_BONUS : 0
  const malus = view.hypothetical || VAGUE.test(view.text) ? VAGUE_MALUS : 0
  return Math.min(mostOf(leadingTo(view.text, index) + said, index, view), Math.max(1, base + bonus - malus))
}

function mostOf(said: string, index: number, view: View): number {
  if (NOT_BEFORE.test(said) || isDenied(view.text, index)) return MOST.notBefore
  if (view.contactOnly) return MOST.contact
  return view.decision && !view.starts && !view.launches ? MOST.decision : MOST.date
}

function labelOf({ text, days }: SpokenDate, { contactOnly, starts, firm }: View): string {
  const what = contactOnly ? 'an answer ' : starts ? 'start ' : ''
  const time = named(text.replace(/^(?:for|until|till|of|from|au) /, ''))
  const when = SPAN.test(text)
    ? `in ${time}`
    : `${starts || SAYS_WHEN.test(time) ? '' : 'by '}${time} (${distance(days)})`
  return `${what}${when}${firm && !contactOnly ? ', firm' : ''}`
}

function distance(days: number): string {
  if (days < 14) return days === 1 ? '1 day' : `${days} days`
  return days < 92 ? `${Math.round(days / 7)} weeks` : `${Math.round(days / 30.4)} months`
}

const NAMES = anyOf(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'christmas', 'easter', '(?:mon|tues|wednes|thurs|fri)day', 'q[1-4]']) // biome-ignore format: a list
const EVERY_NAME = new RegExp(NAMES, 'giu')
const named = (text: string) => text.replace(EVERY_NAME, (name) => name.charAt(0).toUpperCase() + name.slice(1))
