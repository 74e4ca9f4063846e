import type { Clause } from '../language/clauses.ts'
import { maySpeakOfTime } from '../language/date-stems.ts'
import { findDates, NAMES_MONTH } from '../language/dates.ts'
import type { Signal } from '../signal.ts'
import { type Candidate, candidatesOf, URGENT_SOMEHOW } from './timeline-candidates.ts'
import { joined, nextOf, parted } from './timeline-clauses.ts'
import { FIRM_BONUS, MOST } from './timeline-dates.ts'
import { told } from './timeline-ellipsis.ts'
import { ASKS_MOVABLE } from './timeline-heard.ts'
import { MY_ORDER, SEEKS_WORK } from './timeline-others.ts'
import { CORRECTS, DROPS, OCCASION, RETRACTS, SCHOOL, WITHDRAWN } from './timeline-phrases.ts'
import { type Times, timesOf } from './timeline-times.ts'
import type { Told } from './timeline-told.ts'
import { judgeOf } from './timeline-views.ts'

const LEAST_OF_DATE = 8

/** In days: so far apart may be what "by June" and "June" mean. */
const A_MONTH = 31
const A_YEAR = 365

/** Longer talks are judged by their last part. */
const MAX_CLAUSES = 1_000

/** When the visitor wants it: the most urgent of what they say of their own project, unless they correct it later. */
export function timelineSignals(clauses: readonly Clause[]): Signal[] {
  const spoken = told(joined(clauses.slice(-MAX_CLAUSES)).flatMap(parted))
  const judge = judgeOf(spoken)
  let candidates: Candidate[] = []
  let calm: string | undefined
  let correcting: { messageId: string; order: number; byIdiom: boolean } | undefined
  let near: { messageId: string; days: number } | undefined
  for (const [order, clause] of spoken.entries()) {
    const { text, messageId, idioms } = clause
    if (candidates.length > 0) {
      if (
        (RETRACTS.test(text) || (idioms.has('retracts') && !clause.question && !clause.hypothetical)) &&
        !OF_MONEY.test(clause.sentence.replace(RETRACTS, ''))
      )
        candidates = []
      if (idioms.has('disowns')) candidates = candidates.filter((one) => one.messageId !== messageId)
      if (idioms.has('loose')) candidates = candidates.map(loosened)
      if (idioms.has('undated'))
        candidates = candidates.filter((one) => one.messageId === messageId || one.days === undefined || one.urgent)
    }
    if (candidates.length > 0 && (idioms.has('corrects') || CORRECTS.test(text)))
      correcting = { messageId, order, byIdiom: idioms.has('corrects') }
    // "well, two months would be fine" is no longer urgent
    if (
      clause.asked.has('timeline') &&
      !clause.question &&
      candidates.some(({ urgent }) => urgent) &&
      SUFFICES.test(text) &&
      findDates(text, clause.at).length > 0
    )
      candidates = candidates.filter((one) => !one.urgent || one.messageId === messageId)
    if (candidates.length > 0 && deniesDate(clause))
      candidates = candidates.filter(
        (one) =>
          one.messageId === messageId ||
          one.urgent ||
          one.wanted ||
          (one.answers && !isAnew(spoken[one.order], clause)),
      )
    if (candidates.length > 0 && NOT_SO.test(text)) candidates = candidates.filter((one) => !one.urgent)
    if (!maySpeakOfTime(text) && idioms.size === 0 && !clause.meant && !clause.degree) continue
    const times = timesOf(clause, judge.tail(order), near?.messageId === messageId ? near.days : undefined)
    if (!times) continue
    const month = times.dates.findLast((date) => NAMES_MONTH.test(date.text))
    if (month) near = { messageId, days: month.days }
    if (WITHDRAWN.test(text)) continue
    const kept = candidates.length > 0 && DROPS.test(text) ? withoutDates(candidates, times) : candidates
    if (kept.length < candidates.length) {
      candidates = kept
      continue
    }
    // what corrects a date answers when, whoever says it
    const isCorrection = judge.corrects(clause.sentence) && candidates.some(({ days }) => days !== undefined)
    const asked = isCorrection ? new Set([...clause.asked, 'timeline' as const]) : clause.asked
    const found = candidatesOf({ ...clause, asked }, times, order, judge)
    const isDate = found.some(({ points }) => points > MOST.contact)
    if (isDate) candidates = refined(candidates, found, clause, spoken)
    // "we redecorate in February, our first guests come in May, so that's when we need it"
    if (isDate && clause.atThen)
      candidates = candidates.filter((one) => one.messageId !== messageId || one.wanted || one.occasion || one.answers)
    if (times.relaxed) {
      calm = messageId
      candidates = candidates.filter((one) => one.messageId === messageId && !one.urgent)
    } else if (
      isDate &&
      (judge.corrects(clause.sentence) || (calm !== messageId && !clause.question && SUFFICES.test(text)))
    ) {
      calm = undefined
      candidates = candidates.filter(
        (one) =>
          one.messageId === messageId &&
          spoken[one.order]?.sentence === clause.sentence &&
          !(correcting?.byIdiom && correcting.messageId === messageId && one.order < correcting.order),
      )
    } else if (isDate && correcting?.messageId === messageId) {
      candidates = candidates.filter((one) => one.order > (correcting?.order ?? 0))
    }
    candidates.push(...found.filter(({ urgent }) => !times.relaxed || !urgent))
  }
  if (candidates.length === 0 || spoken.some(({ text }) => SCHOOL.test(text) || SEEKS_WORK.test(text))) return []
  const ordered = new Set(
    spoken
      .filter(({ text, messageId }) => candidates.some((one) => one.messageId === messageId) && MY_ORDER.test(text))
      .map(({ messageId }) => messageId),
  )
  if (ordered.size > 0) candidates = candidates.filter(({ messageId }) => !ordered.has(messageId))
  const best = tempered(onTheWay(answered(candidates)))
    .map((candidate) => {
      const unhurried = calm === candidate.messageId && !candidate.firm && !candidate.urgent
      return unhurried ? { ...candidate, points: Math.min(candidate.points, MOST.noRush) } : candidate
    })
    .reduce<Candidate | undefined>((top, next) => (top && top.points >= next.points ? top : next), undefined)
  if (!best) return []
  const { label, messageId } = best
  const isFirmLater =
    best.days !== undefined && !best.firm && best.points >= LEAST_OF_DATE && judge.isFirm(nextOf(spoken, messageId))
  const points = isFirmLater ? Math.min(MOST.date, best.points + FIRM_BONUS) : best.points
  return [{ component: 'TIMELINE', label: `Timeline: ${label}${isFirmLater ? ', firm' : ''}`, points, messageId }]
}

/** "Before the summer, say the end of June": the month or the day is what is meant by the season or the feast. */
function refined(
  before: readonly Candidate[],
  now: readonly Candidate[],
  { sentence }: Clause,
  spoken: readonly Clause[],
) {
  if (!now.some(({ exact }) => exact === 'month')) return [...before]
  return before.filter(({ exact, order }) => exact !== 'period' || spoken[order]?.sentence !== sentence)
}

/** "Everyone thinks that it is urgent. It is not." */
const NOT_SO =
  /^(?:but |aber |pero |mais |ma |maar )?(?:(?:it|that|this)(?: is|'s)(?: really| just)? not(?: so| true)?|it isn't|(?:das )?ist (?:es|sie|das) (?:aber |gar |überhaupt )?nicht|stimmt (?:aber |so |gar )?nicht|no lo es|ce n'est pas (?:vrai|le cas)|non lo è|(?:dat )?is (?:het )?niet)[.!]*$/

/** A "no" to when it should be: times that were only named before are those of other things. */
const deniesDate = ({ asked, question, questions, fixed, negations, text, at }: Told) =>
  asked.has('timeline') &&
  !asked.has('call') &&
  !question &&
  fixed === undefined &&
  !ASKS_MOVABLE.test(questions) &&
  (negations.length > 0 || NO.test(text) || NO_IDEA.test(text)) &&
  !COMPARES.test(text) &&
  !OCCASION.test(text) &&
  !findDates(text, at).some(({ days }) => days > 1) &&
  findDates(questions, at).length === 0
const NO = /^(?:na+h?|no+|nope|nein|nö|nee|welnee|nej|nie|não|ask |da müssen sie|frag)(?![a-z])/
/** They were asked again, of the project now, and know no day. */
const isAnew = (before: Told | undefined, now: Told) => before?.questions !== now.questions && NO_IDEA.test(now.text)
const NO_IDEA =
  /stern(?:en|e geschrieben)|in the stars|up in the air|piece of string|(?:god|lord|heaven) knows|ya se ver|on verra|vedremo|zien we|keine gedanken|chissà|(?:haven't|hasn't|never) (?:really |even )?(?:thought|crossed)|noch offen|noch kein|noch nicht|not yet|pas encore|todavía no|aún no|ancora n|nog niet|nog geen|ainda n|(?:no|ni|keine|aucune|nessuna|geen) (?:id[eé]a?|ahnung|idee)|good question|gute frage|buena pregunta|bonne question|bella domanda|goede vraag|who knows|dunno/
/** "Not later than that" names a date. */
const COMPARES =
  /(?:later|earlier|before|after|than|später|früher|bevor|vor|nach|als|antes|después|tarde|avant|après|plus t[aô]r?d?t?|prima|dopo|oltre|eerder|voor|dan|miss|verpassen)(?![a-z])/

/** A time is early enough. */
const SUFFICES =
  /(?:would|will|'d|'s|is|are|be) (?:be |also be |just be )?(?:ok|okay|fine|enough|alright|all right|plenty|good)(?![a-z])|(?:would|will|'ll) (?:also )?do(?![a-z])|reicht|reichen|genüg|wären? (?:auch |schon |noch )?(?:ok|okay|gut|in ordnung)|(?:ist|sind) (?:auch )?(?:ok|okay|in ordnung)|estaría bien|está bien|bastar?|me vale|irait|suffi|ça (?:me )?va|va(?:nno)? bene|andrebbe|is (?:ook )?(?:goed|prima|ok)|serve|chega(?![a-z])/

/** What could not be later may be, after all. */
const loosened = (one: Candidate): Candidate =>
  one.firm ? { ...one, firm: false, points: Math.max(1, one.points - FIRM_BONUS) } : one

/** The same time of the year, whichever year is meant. */
function isNear(one: number, other: number): boolean {
  const apart = Math.abs(one - other) % A_YEAR
  return Math.min(apart, A_YEAR - apart) <= A_MONTH
}

/** What is left when the times of a clause no longer hold: "by June" and "June" mean the same. */
const withoutDates = (candidates: readonly Candidate[], { dates }: Times) =>
  candidates.filter(({ days }) => days === undefined || !dates.some((date) => isNear(date.days, days)))

/** What answers the question when holds, and not the times that the visitor named on the way to it. */
function answered(candidates: readonly Candidate[]): readonly Candidate[] {
  const answer = candidates.findLast(
    ({ answers, days, points }) => answers && days !== undefined && points > MOST.contact,
  )
  if (!answer) return candidates
  return candidates.filter(({ urgent, starts, wanted, answers, messageId, order }) => {
    if (urgent || messageId === answer.messageId) return true
    return order < answer.order ? starts || answers : wanted
  })
}

/** Where it is said by when it must be ready, what comes before that on the way says no more, unless it begins soon. */
const onTheWay = (candidates: readonly Candidate[]) =>
  candidates.filter(
    ({ messageId, order, days, urgent, starts, wanted, occasion }) =>
      urgent ||
      days === undefined ||
      (starts ? days <= BEGINS_SOON : wanted || occasion) ||
      !candidates.some(
        (one) => one.messageId === messageId && one.order > order && one.launches && (one.days ?? 0) > days,
      ),
  )
const BEGINS_SOON = 46

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

/** "Scrap that, it is 26,000" takes back a sum, and no date. */
const OF_MONEY = /\d[.,' ]\d{3}(?!\d)|\d\s?k(?![a-z])|(?:thousand|grand|tausend|mil|mille|mila)(?![a-z])/
