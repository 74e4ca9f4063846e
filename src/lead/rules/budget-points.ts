import { inEuros } from '../language/currencies.ts'
import { MAX_POINTS } from '../signal.ts'
import type { Sum } from './budget-known.ts'
import { STATUS } from './budget-status.ts'
import { THOUSANDS } from './budget-sums.ts'

/** What a sum below so many euros is worth at the most. */
const SMALL = [
  { below: 500, points: 3 },
  { below: 1_500, points: 9 },
] as const

/** What a small sum a month is worth, in euros a year. */
const MONTHLY_FROM = 3_000
const MONTHLY_POINTS = 13

/** What a sum is worth that is less than half of the price that the assistant named. */
const POINTS_BELOW_PRICE = 8

/** The highest price that the assistant named. */
export interface Price {
  value: number
  currency: string | null
}

/** What a sum is worth, beside a price: 1.5 million naira are little where it is 6,000 euros. */
export function pointsFor({ amount, monthly, status }: Sum, price: Price): number {
  const { low, high, currency } = amount
  const euros = inEuros((low + high) / 2, currency) * (monthly ? 12 : 1)
  const small = SMALL.find(({ below }) => euros < below)?.points ?? MAX_POINTS
  const monthlyAtMost = monthly && euros < MONTHLY_FROM ? MONTHLY_POINTS : MAX_POINTS
  const isBelow = inEuros(high, currency ?? price.currency) < inEuros(price.value, price.currency) / 2
  const belowPrice = !monthly && price.value >= THOUSANDS && isBelow ? POINTS_BELOW_PRICE : MAX_POINTS
  return Math.min(STATUS[status].points, small, monthlyAtMost, belowPrice)
}
