import type { Amount } from '../language/amount.ts'
import type { Status } from './budget-status.ts'

/** A sum that the visitor named as theirs. */
export interface Sum {
  amount: Amount
  monthly: boolean
  status: Status
  messageId: string
  /** Nothing beside it tells that it is theirs: it may be a price that they find high. */
  loose: boolean
  /** It was named by another one, such as `half of that`. */
  relative?: boolean
}

/** What is known without a sum. */
export interface Rough {
  label: string
  points: number
  messageId: string
  status?: Status
  /** A bare yes: what is said beside it counts for more. */
  bare?: boolean
}

/** What is known of the budget so far; later words replace earlier ones. */
export interface Known {
  sum: Sum | null
  /** A sum that was taken back, in case it is given again. */
  lost: Sum | null
  rough: Rough | null
  /** The last message that spoke of money: what follows is likely to do so, too. */
  topic: string | null
  /** A sum in a question, which may be told to be theirs: `is 1,200 possible? That's what I have`. */
  floated: { amount: Amount; messageId: string } | null
  /** The last message that asked what something costs: a sum in a question behind it is no guess of theirs. */
  asks: string | null
  /** The last price that the assistant named; 0 without one. */
  price: number
}

/** Before anything is said, and after everything was taken back. */
export const NOTHING: Known = { sum: null, lost: null, rough: null, topic: null, floated: null, asks: null, price: 0 }
