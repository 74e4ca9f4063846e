import { EUROS } from '../language/currencies.ts'
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

/** What a sum is worth, beside the highest price that the assistant named. */
export function pointsFor({ amount, monthly, status }: Sum, price: number): number {
  const euros = ((amount.low + amount.high) / 2) * (EUROS[amount.currency ?? ''] ?? 1) * (monthly ? 12 : 1)
  const small = SMALL.find(({ below }) => euros < below)?.points ?? MAX_POINTS
  const monthlyAtMost = monthly && euros < MONTHLY_FROM ? MONTHLY_POINTS : MAX_POINTS
  const belowPrice = !monthly && price >= THOUSANDS && amount.high < price / 2 ? POINTS_BELOW_PRICE : MAX_POINTS
  return Math.min(STATUS[status].points, small, monthlyAtMost, belowPrice)
}
