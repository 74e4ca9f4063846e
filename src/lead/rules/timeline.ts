import type { Clause } from '../language/clauses.ts'
import { findDates, NAMES_MONTH } from '../language/dates.ts'
import type { Signal } from '../signal.ts'
import { type Exactness, FIRM_BONUS, isDenied, MOST, saidOf, VAGUE_MALUS, type View } from './timeline-dates.ts'
import {
  AFFAIRS, BIDS, CONTACT, CORRECTS, DECISION, DENIED_AFTER, DROPS, DURATION_QUESTION, EVENT_BEGINS, FIRM, FIRM_ANYWHERE, LATER_HASTE, LAUNCH, MAY_SLIP, MUST_BE_READY, NO_RUSH, OBLIGED, OCCASION, OTHER_HASTE, OWN_PEOPLE, POSSIBLE_AFFAIRS, RETRACTS, SCHOOL, SOON, SPEAKS_OF_TIME, START, URGENT, URGENT_START, VAGUE, VENDOR, WISH, WITHDRAWN,
} from './timeline-phrases.ts' // biome-ignore format: a list

const ASAP = 19
const URGENT_SOMEHOW = 17
const SOME_TIME_SOON = 7
const LEAST_OF_DATE = 8
/** In days: so far apart may be what "by June" and "June" mean. */
const A_MONTH = 31
/** What is added to something, or said beside it, with its marks. */
const FEW_WORDS = 5
/** Longer talks are judged by their last part, and longer clauses by their first. */
const MAX_CLAUSES = 1_000
const MAX_CHARACTERS = 2_000

interface Candidate {
  label: string
  points: number
  firm: boolean
  urgent: boolean
  /** In how many days it is; undefined without a date. */
  days?: number
  /** How exactly it is named. */
  exact?: Exactness
  /** It answers the question when. */
  answers: boolean
  /** It is about a beginning. */
  starts: boolean
  /** It is wanted then, and not just a time that was named. */
  wanted: boolean
  messageId: string
  order: number
}

/** When the visitor wants it: the most urgent of what they say of their own project, unless they correct it later. */
export function timelineSignals(clauses: readonly Clause[]): Signal[] {
  const spoken = joined(clauses.slice(-MAX_CLAUSES))
  const judge = judgeOf(spoken)
  let candidates: Candidate[] = []
  let calm: string | undefined
  let correcting: { messageId: string; order: number } | undefined
  let near: { messageId: string; days: number } | undefined
  for (const [order, clause] of spoken.entries()) {
    const { text, messageId } = clause
    if (candidates.length > 0 && RETRACTS.test(text) && !OF_MONEY.test(clause.sentence)) candidates = []
    if (candidates.at(-1)?.messageId === messageId && CORRECTS.test(text)) correcting = { messageId, order }
    if (!SPEAKS_OF_TIME.test(text)) continue
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
    const found = candidatesOf(clause, times, order, judge)
    const isDate = found.some(({ points }) => points > MOST.contact)
    if (isDate) candidates = refined(candidates, found, clause, spoken)
    if (times.relaxed) {
      calm = messageId
      candidates = candidates.filter((one) => one.messageId === messageId && !one.urgent)
    } else if (isDate && judge.sentence(clause.sentence)?.corrects) {
      calm = undefined
      candidates = candidates.filter(
        (one) => one.messageId === messageId && spoken[one.order]?.sentence === clause.sentence,
      )
    } else if (isDate && correcting?.messageId === messageId) {
      candidates = candidates.filter((one) => one.order > (correcting?.order ?? 0))
    }
    candidates.push(...found.filter(({ urgent }) => !times.relaxed || !urgent))
  }
  if (candidates.length === 0 || spoken.some(({ text }) => SCHOOL.test(text))) return []
  const best = tempered(answered(candidates))
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

/** What is left when the times of a clause no longer hold: "by June" and "June" mean the same. */
const withoutDates = (candidates: readonly Candidate[], { dates }: Times) =>
  candidates.filter(({ days }) => days === undefined || !dates.some((date) => Math.abs(date.days - days) <= A_MONTH))

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

/** The message after another one. */
const nextOf = (spoken: readonly Clause[], id: string) =>
  spoken[spoken.findLastIndex(({ messageId }) => messageId === id) + 1]?.messageId

/** What is judged once for each sentence and each message, however many clauses they have. */
function judgeOf(spoken: readonly Clause[]) {
  const isFirm = remembering((id) =>
    said(spoken, id).some(({ text, question }) => !question && FIRM_ANYWHERE.test(text)),
  )
  const mustBeReady = remembering((id) =>
    said(spoken, id).some(({ text, question }) => !question && MUST_BE_READY.test(text)),
  )
  return {
    sentence: remembering(judgeSentence),
    isFirm: (id: string | undefined) => id !== undefined && isFirm(id),
    mustBeReady,
    /** What is said right after a clause in its sentence, if it is but a few words. */
    tail(order: number): string {
      const [clause, next] = [spoken[order], spoken[order + 1]]
      return next && next.sentence === clause?.sentence && next.words.length <= FEW_WORDS ? next.text : ''
    },
    /** Whether a call or an offer is asked for in the clause before or after another one of the same message. */
    besideContact: (order: number) =>
      [spoken[order - 1], spoken[order + 1]].some(
        (other) =>
          other?.messageId === spoken[order]?.messageId &&
          CONTACT.test(other?.text ?? '') &&
          !LAUNCH.test(other?.text ?? ''),
      ),
  }
}
type Judge = ReturnType<typeof judgeOf>

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
        negations: [...last.negations, ...clause.negations],
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

const goesOn = (before: string, after: string) =>
  /(?:^|\D)\d{1,2}\.$/.test(before.slice(-4)) && /^[a-z\u00df-\u024f]{3}/.test(after)

/** The words of a clause that say when, if there are any. */
function timesOf({ text, at, question, asked }: Clause, tail: string, near: number | undefined) {
  const dates = findDates(text, at, near)
  const start = URGENT_START.exec(text)
  const hurry = start ?? URGENT.exec(text)
  const denied =
    hurry !== null &&
    (isDenied(text, hurry.index) || DENIED_AFTER.test(`${text.slice(hurry.index)} ${ADDS.test(tail) ? tail : ''}`))
  const ofOthers =
    hurry !== null &&
    (OTHER_HASTE.test(text.slice(Math.max(0, hurry.index - 40), hurry.index)) ||
      LATER_HASTE.test(text.slice(hurry.index)))
  const unhurried = denied || NO_RUSH.test(text) || (asked.has('timeline') && /^(?:not|nothing) urgent/.test(text))
  const soon = dates.length === 0 && SOON.test(text)
  if (dates.length === 0 && !hurry && !unhurried && !soon) return null
  return {
    dates,
    starts: start !== null,
    hurries: hurry !== null && !denied && !ofOthers,
    soon,
    relaxed: unhurried && !question && !CONTACT.test(text) && !CALLS.test(text),
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

/** What a sentence as a whole says, which holds for each of its clauses. */
function judgeSentence(sentence: string) {
  if (VENDOR.test(sentence) || AFFAIRS.test(sentence)) return null
  if (POSSIBLE_AFFAIRS.test(sentence) && !isWish(sentence)) return null
  return {
    firm: affirms(FIRM, sentence),
    corrects: CORRECTS.test(sentence),
    loose: MAY_SLIP.test(sentence),
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

/** Whether a text holds a phrase of a pattern that is not denied there. */
function affirms(pattern: RegExp, text: string): boolean {
  const found = pattern.exec(text)
  if (!found) return false
  const end = found.index + found[0].length
  return !isDenied(text, found.index) || pattern.test(text.slice(end))
}

/** A clause, and what it is about; or null if that is not the visitor's own project. */
function viewOf(clause: Clause, order: number, judge: Judge): View | null {
  const { text, sentence, messageId, question, asked, hypothetical, others } = clause
  const answers = asked.has('timeline') && !question && !asked.has('call')
  if (hypothetical && !answers && !LOVE_TO_HAVE.test(text)) return null
  if ((others && !answers && !OWN_PEOPLE.test(text)) || (question && DURATION_QUESTION.test(text))) return null
  const whole = judge.sentence(sentence)
  if (!whole) return null
  const launches = LAUNCH.test(text)
  const decision = DECISION.test(text)
  const isEvent = OCCASION.test(text) || EVENT_BEGINS.test(text)
  const starts = !isEvent && (START.test(text) || (answers && asked.has('start') && !launches))
  const isShort = clause.words.length <= FEW_WORDS && !answers
  const contactOnly =
    (!starts && !launches && !decision && CONTACT.test(text)) ||
    BIDS.test(text) ||
    (isShort && asked.has('call')) ||
    (isShort && !starts && !WISH.test(text) && judge.besideContact(order))
  return {
    ...clause,
    ...whole,
    answers,
    starts,
    launches,
    decision,
    occasion: isEvent,
    contactOnly,
    vague: whole.loose || VAGUE.test(text) || VAGUE.test(judge.tail(order)) || (hypothetical && !answers),
    wants: !contactOnly && (starts || launches || WISH.test(text)),
    firm:
      (!starts && (whole.firm || affirms(OBLIGED, text))) ||
      judge.isFirm(messageId) ||
      (!starts && judge.mustBeReady(messageId)),
  }
}
/** What one clause says about when. */
function candidatesOf(clause: Clause, times: Times, order: number, judge: Judge): Candidate[] {
  const view = viewOf(clause, order, judge)
  if (!view) return []
  const { text, messageId, question, negations, contactOnly, firm, answers, starts } = view
  const candidate = (label: string, points: number, urgent = false): Candidate => ({
    label,
    points,
    firm,
    urgent,
    answers,
    starts,
    wanted: view.wants,
    messageId,
    order,
  })
  const found: Candidate[] = saidOf(times.dates, view).map(({ label, points, ...date }) => ({
    ...candidate(label, points),
    ...date,
  }))
  if (times.hurries && (!question || isWish(clause.sentence))) {
    if (contactOnly) found.push({ ...candidate('an answer soon', MOST.contact), days: 0 })
    else if (times.starts) found.push({ ...candidate('ASAP', ASAP, true), days: 0 })
    else found.push({ ...candidate('urgent', URGENT_SOMEHOW, true), days: 0 })
    return found
  }
  const asks = contactOnly || question || negations.length > 0
  if (found.length === 0 && !asks && (view.wants || view.answers) && (times.soon || SOON.test(text))) {
    return [candidate('soon', SOME_TIME_SOON - (view.vague ? VAGUE_MALUS : 0))]
  }
  return found
}

/** "Scrap that, it is 26,000" takes back a sum, and no date. */
const OF_MONEY = /\d[.,' ]\d{3}(?!\d)|\d\s?k(?![a-z])|(?:thousand|grand|tausend|mil|mille|mila)(?![a-z])/

const isWish = (sentence: string) => WISH.test(sentence) || LAUNCH.test(sentence) || START.test(sentence)

const CALLS = /(?:call|ring|ruf|llám|llam|appel|bel me)/
/** A clause may be cut before it: "es eilt aber nicht". */
const ADDS = /^(?:aber|doch|pero|maar|but)\s/
const LOVE_TO_HAVE = /love to have/
