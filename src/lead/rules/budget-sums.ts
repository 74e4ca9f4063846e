import type { Amount } from '../language/amount.ts'
import { findAmounts, findSmallNumbers } from '../language/money.ts'
import { foldedWords } from '../language/phrases.ts'
import { type Reading, SHORT } from './budget-reading.ts'
import { amountOf } from './budget-relative.ts'
import { type BudgetTag, SUM_ENDS } from './budget-words.ts'

/** From such a price on, `twenty` is twenty thousand. */
export const THOUSANDS = 4_000

/** Those that speak of money even in an answer to another question. */
const CLEARLY: readonly BudgetTag[] = ['approved', 'ready', 'planned', 'money', 'fits']
const SPEAKING: readonly BudgetTag[] = [...CLEARLY, 'own', 'guess', 'accepts']
const AFTER_SUM = [...SPEAKING, 'pending', 'hoped'].filter((tag) => tag !== 'money')

/** Whether nothing is counted by a small number that ends here: what may follow a sum follows, or what is said of one. */
function isSumBefore({ clause: { text }, hits }: Reading, end: number): boolean {
  if (SUM_ENDS.test(text.slice(end))) return true
  const next = foldedWords(text.slice(0, end)).length
  return hits.some(({ value, start }) => start === next && AFTER_SUM.some((tag) => tag === value))
}

/** The sums of a clause; where the talk is of thousands, a small number stands for so many of them. */
export function amountsIn(reading: Reading, sentence: readonly Reading[], price: number, isTopic: boolean): Amount[] {
  const { text, asked, priced, words } = reading.clause
  const isOpen = isTopic || (priced > 0 && asked.size === 0)
  const amounts = findAmounts(text, { bare: true, implied: isOpen && (price === 0 || price >= THOUSANDS) })
  const speaking = isOpen ? SPEAKING : CLEARLY
  const isSpoken =
    (isTopic && words.length <= SHORT) ||
    sentence.some(({ hits }) => hits.some(({ value }) => speaking.includes(value)))
  const isOfThousands = price >= THOUSANDS && (isOpen || priced > 0 || asked.size === 0)
  if (amounts.length > 0 || !isSpoken || !(isOfThousands || (isTopic && price === 0))) return amounts
  return findSmallNumbers(text).flatMap(({ value: count, index, end }): Amount[] => {
    const value = 1_000 * count
    const isSum = value >= 3_000 && value < 100_000 && value * 8 > price && isSumBefore(reading, end)
    return isSum ? [{ ...amountOf(value, { currency: null }), index, end }] : []
  })
}

/** `12,000, not 20,000`: what takes the place of a sum that is named beside it. */
export function insteadOf(amounts: readonly Amount[], before: Amount): Amount | null {
  const [other, ...more] = amounts.filter(({ high }) => high !== before.high)
  if (!other || more.length > 0 || amounts.length < 2) return null
  return { ...other, currency: other.currency ?? before.currency }
}
