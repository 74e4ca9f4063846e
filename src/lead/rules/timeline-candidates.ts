import { isQuestion } from '../language/questions.ts'
import { type Exactness, MOST, saidOf, VAGUE_MALUS } from './timeline-dates.ts'
import { VAGUE } from './timeline-phrases.ts'
import type { Times } from './timeline-times.ts'
import type { Told } from './timeline-told.ts'
import { isWish, type Judge, viewOf } from './timeline-views.ts'

const ASAP = 19
/** The points of what is urgent, with nothing said of when. */
export const URGENT_SOMEHOW = 17
const SOME_TIME_SOON = 7

/** A time that a clause names, and how much it says of when the visitor wants their project. */
export interface Candidate {
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
  /** It is to be ready then. */
  launches: boolean
  /** It is wanted then, and not just a time that was named. */
  wanted: boolean
  /** It names what happens then. */
  occasion: boolean
  messageId: string
  order: number
}

/** "It is urgent, can somebody help?": what stands before the question is none. */
const isToldBefore = (clause: Told) =>
  !clause.sentence.endsWith(clause.text) && !isQuestion({ ...clause, question: false })

/** What one clause says about when. */
export function candidatesOf(clause: Told, times: Times, order: number, judge: Judge): Candidate[] {
  const view = viewOf(clause, order, judge)
  if (!view) return []
  const { messageId, question, negations, contactOnly, firm, answers, starts } = view
  const candidate = (label: string, points: number, urgent = false): Candidate => ({
    label,
    points,
    firm,
    urgent,
    answers,
    starts,
    launches: view.launches && !starts && !contactOnly,
    wanted: view.wants,
    occasion: view.occasion,
    messageId,
    order,
  })
  const found: Candidate[] = saidOf(times.dates, view).map(({ label, points, ...date }) => ({
    ...candidate(label, points),
    ...date,
  }))
  if (times.hurries && (!question || isWish(clause.sentence) || isToldBefore(clause))) {
    if (contactOnly) found.push({ ...candidate('an answer soon', MOST.contact), days: 0 })
    else if (times.starts) found.push({ ...candidate('ASAP', ASAP, true), days: 0 })
    else found.push({ ...candidate('urgent', URGENT_SOMEHOW, true), days: 0 })
    return found
  }
  const asks = contactOnly || question || (negations.length > 0 && !clause.idioms.has('soon'))
  if (found.length === 0 && !asks && (view.wants || view.answers || isWish(clause.sentence)) && times.soon) {
    return [candidate('soon', SOME_TIME_SOON - (VAGUE.test(clause.text) ? VAGUE_MALUS : 0))]
  }
  return found
}
