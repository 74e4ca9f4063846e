import { anyOf } from '../language/calendar.ts'
import type { Clause } from '../language/clauses.ts'
import { findDates, type SpokenDate } from '../language/dates.ts'
import type { Signal } from '../signal.ts'
import {
  AFFAIRS, BIDS, CONTACT, CORRECTS, DECISION, DURATION_QUESTION, FINISHED, FIRM, FIRM_ANYWHERE, LAUNCH, NEGATED_BEFORE, NO_RUSH, NOT_BEFORE, OCCASION, OWN_PEOPLE, RETRACTS, SCHOOL, SOON, SPEAKS_OF_TIME, START,
  UNTIL, URGENT, URGENT_START, VAGUE, VENDOR, VOTE, WISH, WITHDRAWN,
} from './timeline-phrases.ts' // biome-ignore format: a list

/** Points by how many days away something has to be ready, or begin. */
const ready: readonly [days: number, points: number][] = [[16, 17], [45, 16], [63, 14], [93, 12], [137, 10], [195, 8], [275, 7], [400, 6]] // biome-ignore format: a table
const begun: readonly [days: number, points: number][] = [[9, 18], [16, 17], [46, 15], [62, 13], [93, 11], [137, 10], [195, 8], [275, 7], [400, 6]] // biome-ignore format: a table
const FAR = 5
/** What is named so exactly is meant, however far away it is: a day, a month. */
const LEAST = [
  {
    is: /(?:^|[^q\d])\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?:\s|\.|\/|-)+(?:\d|\p{L}{3})|\p{L}{3,} \d{1,2}(?!\d)|christmas|black friday|weihnacht|navidad|noël|easter|ostern|first of|ersten/u,
    within: 300,
    points: 13,
  },
  {
    is: /jan|feb|mar|mär|apr|avr|may|mai|jun|juin|jul|aug|ago|août|sep|oct|okt|ott|nov|dec|dez|dic|déc|ene|enero|gen|septiembre/u,
    within: 300,
    points: 9,
  },
] as const
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
  const aboutSentence = remembering(judgeSentence)
  const isFirm = remembering((id) => said(spoken, id).some(({ text }) => FIRM_ANYWHERE.test(text)))
  let candidates: Candidate[] = []
  let calm: string | undefined
  for (const [order, clause] of spoken.entries()) {
    if (candidates.length > 0 && RETRACTS.test(clause.text)) candidates = []
    if (!SPEAKS_OF_TIME.test(clause.text)) continue
    const times = timesOf(clause)
    if (!times || WITHDRAWN.test(clause.text)) continue
    const found = candidatesOf(clause, times, order, aboutSentence, isFirm)
    if (times.relaxed) {
      calm = clause.messageId
      candidates = candidates.filter(({ messageId, urgent }) => messageId === clause.messageId && !urgent)
    } else if (found.some(({ points }) => points > MOST.contact) && aboutSentence(clause.sentence)?.corrects) {
      calm = undefined
      candidates = candidates.filter(
        ({ messageId, order: said }) => messageId === clause.messageId && spoken[said]?.sentence === clause.sentence,
      )
    }
    candidates.push(...found.filter(({ urgent }) => !times.relaxed || !urgent))
  }
  if (candidates.length === 0 || spoken.some(({ text }) => SCHOOL.test(text))) return []
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
    const last = whole.at(-1)
    if (last?.text.endsWith('.') && last.messageId === clause.messageId && goesOn(last.text, clause.text)) {
      whole[whole.length - 1] = shortened({
        ...clause,
        text: `${last.text} ${clause.text}`,
        sentence: `${last.sentence} ${clause.sentence}`,
        negated: last.negated || clause.negated,
      })
    } else whole.push(clause.sentence.length > MAX_CHARACTERS ? shortened(clause) : clause)
  }
  return whole
}

/** The clauses of one message, which stand side by side. */
function said(spoken: readonly Clause[], id: string): readonly Clause[] {
  const first = spoken.findIndex(({ messageId }) => messageId === id)
  const after = spoken.findIndex(({ messageId }, index) => index > first && messageId !== id)
  return spoken.slice(first, after < 0 ? undefined : after)
}

const shortened = (clause: Clause) => ({
  ...clause,
  text: clause.text.slice(0, MAX_CHARACTERS),
  sentence: clause.sentence.slice(0, MAX_CHARACTERS),
})

const goesOn = (before: string, after: string) => /\d\.$/.test(before.slice(-2)) && /^[a-z\u00df-\u024f]{3}/.test(after)

/** The words of a clause that say when, if there are any. */
function timesOf({ text, at, question, asked }: Clause) {
  const dates = findDates(text, at)
  const start = URGENT_START.exec(text)
  const hurry = start ?? URGENT.exec(text)
  const denied = hurry !== null && isDenied(text, hurry.index)
  const unhurried = denied || NO_RUSH.test(text) || (asked.has('timeline') && /^(?:not|nothing) urgent/.test(text))
  const soon = dates.length === 0 && SOON.test(text)
  if (dates.length === 0 && !hurry && !unhurried && !soon) return null
  return {
    dates,
    starts: start !== null,
    hurries: hurry !== null && !denied,
    soon,
    relaxed: unhurried && !question && !CONTACT.test(text),
  }
}
type Times = NonNullable<ReturnType<typeof timesOf>>

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
  if (VENDOR.test(sentence) || AFFAIRS.test(sentence)) return null
  return {
    firm: FIRM.test(sentence),
    occasion: OCCASION.test(sentence),
    decision: DECISION.test(sentence),
    corrects: CORRECTS.test(sentence),
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

/** A clause, and what it is about; or null if that is not the visitor's own project. */
function viewOf(
  clause: Clause,
  aboutSentence: (sentence: string) => ReturnType<typeof judgeSentence>,
  isFirm: (messageId: string) => boolean,
) {
  const { text, sentence, messageId, question, asked, hypothetical, others } = clause
  const answers = asked.has('timeline') && !question
  if (hypothetical && !answers && !LOVE_TO_HAVE.test(text)) return null
  if ((others && !OWN_PEOPLE.test(text)) || (question && DURATION_QUESTION.test(text))) return null
  const whole = aboutSentence(sentence)
  if (!whole) return null
  const starts = START.test(text) && !OCCASION.test(text)
  const launches = LAUNCH.test(text)
  const contactOnly = (!starts && !launches && !whole.decision && CONTACT.test(text)) || BIDS.test(text)
  return {
    ...clause,
    ...whole,
    answers,
    starts,
    launches,
    contactOnly,
    wants: !contactOnly && (starts || launches || WISH.test(text)),
    firm: whole.firm || isFirm(messageId),
  }
}
type View = NonNullable<ReturnType<typeof viewOf>>

/** What one clause says about when. */
function candidatesOf(
  clause: Clause,
  times: Times,
  order: number,
  aboutSentence: (sentence: string) => ReturnType<typeof judgeSentence>,
  isFirm: (messageId: string) => boolean,
): Candidate[] {
  const view = viewOf(clause, aboutSentence, isFirm)
  if (!view) return []
  const { text, messageId, question, negated, contactOnly, firm } = view
  const candidate = (label: string, points: number, urgent = false) => ({
    label,
    points,
    firm,
    urgent,
    messageId,
    order,
  })
  const found = times.dates
    .filter((date) => matters(date, view))
    .map((date) => candidate(labelOf(date, view), pointsOf(date, view)))

  if (times.hurries && (!question || isWish(clause.sentence))) {
    if (contactOnly) found.push(candidate('an answer soon', MOST.contact))
    else if (times.starts) found.push(candidate('ASAP', ASAP, true))
    else found.push(candidate('urgent', URGENT_SOMEHOW, true))
    return found
  }
  const asks = contactOnly || question || negated
  if (found.length === 0 && !asks && (view.wants || view.answers) && (times.soon || SOON.test(text))) {
    found.push(candidate('soon', SOME_TIME_SOON - (VAGUE.test(text) ? VAGUE_MALUS : 0)))
  }
  return found
}

const isWish = (sentence: string) => WISH.test(sentence) || LAUNCH.test(sentence) || START.test(sentence)

const LOVE_TO_HAVE = /love to have/
/** How long or how often, not when: "for six weeks", "every month". */
const LASTING = /(?:for|takes?|took|lasts?|seit|f\u00fcr|pendant|durante)\s(?:about |around |the )?$/
const EVERY = /(?:every|each|per|jede[nrsm]?|pro|cada|chaque)\s$/
/** "30 dollars a month" is a rate; "in a month" is a time. */
const RATE = /^(?:an?|one) (?:day|week|month|year)s?$/
const WITHIN = /(?:in|within|about|next|of|under|over|than|least)\s$/
/** A month is one by which something is to happen only beside one of these. */
const EXPECTS =
  /(?:will|should|going to|then|open|start|begin|arriv|expire|finish|soll|wird|werd|muss|fertig|eröffn|beginn|gustar|abre|empie|será|ouvr|sera|faudr|aura|zal|moet)/u
const SINCE = /(?:from|since|of|seit|vom|desde|depuis|du)\s$/
/** Nobody plans so many days ahead: "6 yrs" of experience. */
const FARTHEST = 1_100
const SPAN = /^(?!this|next|end|coming|the|ce|fin|les? )(?:.{1,20}\s|\d{1,3}-?)(?:weeks|wks|months|mounths|mths|days|years|wochen|monaten?|tagen?|jahren?|semanas|meses|semaines|mois|jours|weken|maanden|settimane|mesi)$|^(?:an?|one|half a) (?:week|month|year)$/ // biome-ignore format: one pattern
/** "Three months of data", "a 24 month contract". */
const OF_SOMETHING = /^\s(?:of (?!work)|old|free|contracts?|trial|money|notice)/
const WEEKDAY = /(?:day|tag)$/
const SAYS_WHEN =
  /^(?:today|tomorrow|next|this|in|im|en|by|before|befor|within|d'ici|bis|vor|ab|antes|para|avant|la|el|le|cette|n\u00e4chste[a-z]?|diese[a-z]?)(?![a-z\u00df-\u024f])/i

const leadingTo = (text: string, index: number) => text.slice(Math.max(0, index - 24), index)

/** Whether a time is one at which the visitor wants something, and not just a time. */
function matters({ text: said, index, days }: SpokenDate, view: View): boolean {
  const { text, question, wants } = view
  const before = leadingTo(text, index)
  const after = text.slice(index + said.length, index + said.length + 12)
  if (
    days < 0 ||
    days > FARTHEST ||
    EVERY.test(before) ||
    (RATE.test(said) && !WITHIN.test(before)) ||
    (/^bis/.test(said) && /\d\s$/.test(before)) ||
    OF_SOMETHING.test(after) ||
    (LASTING.test(before) && SPAN.test(said))
  )
    return false
  if (view.contactOnly) return true
  if (days <= 1 || (days <= 7 && WEEKDAY.test(said)))
    return (view.starts || view.answers) && !text.startsWith('what can')
  const limited = UNTIL.test(before + said)
  if (isDenied(text, index) && !limited && !NOT_BEFORE.test(before + said)) return false
  if (wants || limited) return true
  if (question) return false
  const alone = text.length - said.length <= 16
  const named =
    (LEAST[0].is.test(said) || (LEAST[1].is.test(said) && EXPECTS.test(text))) &&
    !SPAN.test(said) &&
    !SINCE.test(before)
  return named || view.answers || alone || view.decision || OCCASION.test(text) || FIRM.test(text)
}

function pointsOf({ text: said, days, index }: SpokenDate, view: View): number {
  const base = (view.starts ? begun : ready).find(([within]) => days <= within)?.[1] ?? FAR
  const named = LEAST.find(({ is, within }) => days <= within && is.test(said) && !SPAN.test(said))
  const least = named?.points ?? 0
  const bonus = view.firm ? FIRM_BONUS : view.occasion ? OCCASION_BONUS : 0
  const malus = view.hypothetical || VAGUE.test(view.text) ? VAGUE_MALUS : 0
  return Math.min(
    mostOf(leadingTo(view.text, index) + said, index, view),
    Math.max(1, Math.max(base, least) + bonus - malus),
  )
}

function mostOf(said: string, index: number, view: View): number {
  if (NOT_BEFORE.test(said) || isDenied(view.text, index)) return MOST.notBefore
  if (view.contactOnly) return MOST.contact
  if (VOTE.test(view.text) && !FINISHED.test(view.text)) return MOST.decision
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
const EVERY_NAME = new RegExp(NAMES, 'g')
const named = (text: string) => text.replace(EVERY_NAME, (name) => name.charAt(0).toUpperCase() + name.slice(1))
