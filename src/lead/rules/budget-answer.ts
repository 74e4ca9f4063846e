import type { Known, Rough } from './budget-known.ts'
import { chosenBy, type Option, type Put } from './budget-put.ts'
import type { Reading } from './budget-reading.ts'
import { partOf } from './budget-relative.ts'
import { toBeDecided } from './budget-rough.ts'
import { merged, STATUS, type Status, statusOf, UNSURE } from './budget-status.ts'

/** Points for money that is approved or set aside while nobody says how much it is. */
const SURE_WITHOUT_SUM = 10

/** Points for money that is planned, of which nobody says how much it is. */
const PLANNED_WITHOUT_SUM = 8

/** What is known of money that is so sure, without a sum. */
export function roughOf(status: Status, messageId: string): Rough {
  if (UNSURE.includes(status)) return toBeDecided(messageId)
  const isSure = status === 'approved' || status === 'ready'
  const points = isSure ? SURE_WITHOUT_SUM : PLANNED_WITHOUT_SUM
  return { label: `${isSure ? STATUS[status].label : 'available'}, no figure`, points, messageId, status }
}

/** What follows from what was chosen of all that was put to the visitor. */
function withChosen(known: Known, { amount, status }: Option, reading: Reading, said: Status | null): Known {
  const { messageId, asked } = reading.clause
  const sure = merged(status ?? 'named', said)
  if (amount && known.sum?.messageId !== messageId)
    return { ...known, lost: null, sum: { amount, monthly: false, status: sure, messageId, loose: false } }
  if (known.sum) return status ? { ...known, sum: { ...known.sum, status: merged(known.sum.status, sure) } } : known
  if (!status || !asked.has('budget')) return known
  return { ...known, rough: roughOf(sure, messageId) }
}

/**
 * What an answer to a question for money comes to that names no sum itself: a yes, or one of the things to choose from;
 * `no, that is still with the board` says of the sum in the question how sure it is.
 */
export function answered(known: Known, reading: Reading, sentence: readonly Reading[], put: Put): Known | null {
  const { clause, has } = reading
  const said = statusOf(reading, sentence)
  const chosen = chosenBy(clause, put)
  if (chosen) return withChosen(known, chosen, reading, said)
  const [only, ...others] = put.options
  if (
    !only?.amount ||
    others.some(({ amount }) => amount !== only.amount) ||
    known.sum ||
    !said ||
    has('none') ||
    has('gone')
  )
    return null
  return withChosen(known, { ...only, status: null }, reading, said)
}

/** `Half of that`: of the price that was just named, or else of the sum that they named themselves. */
export function relativeSum(known: Known, reading: Reading, sentence: readonly Reading[]): Known | null {
  const { priced, messageId } = reading.clause
  const isOfPrice = priced > 0
  const of = isOfPrice ? { high: priced, currency: null } : (known.sum?.amount ?? null)
  const amount = partOf(reading, of)
  if (!amount) return null
  if (known.sum?.relative && known.sum.messageId === messageId) return known // said twice
  const before = isOfPrice ? 'named' : (known.sum?.status ?? 'named')
  const status = merged(before, statusOf(reading, sentence))
  return { ...known, lost: null, sum: { amount, monthly: false, status, messageId, loose: false, relative: true } }
}
