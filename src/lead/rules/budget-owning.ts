import type { Amount } from '../language/amount.ts'
import { foldedWords, isMark } from '../language/phrases.ts'
import { isCorrecting } from './budget-correction.ts'
import { type Reading, SHORT } from './budget-reading.ts'
import { type BudgetTag, MONTHLY } from './budget-words.ts'

/** A larger sum is a joke. */
const MOST = 100_000_000

/** How far the nearest words of some kinds are from a place in a clause. */
function distanceTo({ hits }: Reading, tags: readonly BudgetTag[], from: number, to: number): number {
  const distances = hits.flatMap(({ value, start, end }) =>
    tags.includes(value) ? [end <= from ? from - end : start >= to ? start - to : 0] : [],
  )
  return Math.min(Number.POSITIVE_INFINITY, ...distances)
}

/** What tells that a sum beside it is the visitor's. */
export const OWNING: readonly BudgetTag[] = [
  'own',
  'money',
  'approved',
  'ready',
  'planned',
  'pending',
  'hoped',
  'some',
  'vague',
  'fits',
]

/** What others have money for, too. */
const WEAK: ReadonlySet<string> = new Set([
  'dafur',
  'for it',
  'for this',
  'for that',
  'for everything',
  'for al',
  'for the whole',
])

/** How far a word may be from a number that has neither a currency nor a word like thousand. */
const BARE_REACH = 3
const BARE_FROM = 1_000

/** `Nine or ten grand?`: who is asked for a sum and answers with a question guesses. */
const isGuessed = ({ clause, has }: Reading, { marked, high }: Amount, price: number, asks: boolean): boolean =>
  !asks &&
  clause.asked.has('budget') &&
  clause.priced === 0 &&
  marked &&
  high !== price &&
  clause.words.length <= SHORT &&
  !has('dear')

/** Whether a sum is what the visitor could spend, and not a price, a turnover or another's. */
export function isOwn(reading: Reading, amount: Amount, price: number, expected: boolean, asks = false): boolean {
  const { clause } = reading
  if (amount.high > MOST) return false
  const start = foldedWords(clause.text.slice(0, amount.index)).length
  const end = Math.max(start + 1, foldedWords(clause.text.slice(0, amount.end)).length)
  const isDenied = clause.negations.some(
    (at) => at < start && start - at <= 6 && !clause.words.slice(at, start).some(isMark) && !isCorrecting(clause),
  )
  if (clause.asked.has('something else') && reading.has('foreign') && !reading.has('money')) return false
  if (clause.asked.has('count') && amount.currency === null && !reading.has('money')) return false
  const isLimit = clause.negations.length > 0 && (reading.has('limit') || reading.denies('limit'))
  if (isLimit && !clause.question && distanceTo(reading, ['foreign'], start, end) > 3) return true
  if (isDenied && !reading.has('own') && !reading.has('approved')) return false
  const own = distanceTo(reading, OWNING, start, end)
  const foreign = distanceTo(reading, ['foreign', 'dear'], start, end)
  if (clause.others) {
    const theirs = reading.hits.filter(
      (hit) => hit.value !== 'own' || !WEAK.has(clause.words.slice(hit.start, hit.end).join(' ')),
    )
    const near = distanceTo({ ...reading, hits: theirs }, OWNING, start, end)
    return near < foreign && near <= 3
  }
  const isMonthly = amount.high >= 50 && MONTHLY.test(clause.text.slice(amount.end, amount.end + 40))
  const isLow = amount.high < BARE_FROM && !isMonthly && !(price > 0 && amount.high * 2 >= price)
  const isAlone = clause.words.length <= (amount.marked ? SHORT : 2)
  if (
    foreign < own ||
    (foreign === own && own === 0) ||
    (!amount.marked && !expected && !isAlone && (own > BARE_REACH || isLow))
  )
    return false
  if (own < Number.POSITIVE_INFINITY) return !(clause.question && own > 3)
  if (expected && clause.question && (reading.has('guess') || isGuessed(reading, amount, price, asks))) return true
  return !clause.question && (expected || isAlone)
}
