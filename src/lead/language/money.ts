import { type Amount, show } from './amount.ts'
import { months, weekdays } from './calendar.ts'
import { findFigures } from './money-figures.ts'
import { readWords } from './money-numbers.ts'
import { read, readRange } from './money-readings.ts'
import { following, isDigits, type Token, tokensOf } from './money-tokens.ts'
import { isCounted, LINKS, ON, SOCIAL, TIME_BEFORE, YEAR_BEFORE } from './money-words.ts'
import { impliedThousands } from './number-words.ts'

/** Nobody needs more to name a sum, or names more sums at once. */
const MAX_CHARACTERS = 8_000
const MAX_AMOUNTS = 100
const MAX_SMALL = 400

/** What is counted is no money: `9k active patients`. */
function isCount(tokens: readonly Token[], next: number): boolean {
  const word = tokens[next]?.text
  const following = tokens[next + 1]?.text
  if (word !== undefined && following !== undefined && ON.has(word) && SOCIAL.has(following)) return true
  if (word === undefined || LINKS.has(word) || !/^\p{L}/u.test(word)) return false
  return isCounted(word) || (following !== undefined && !LINKS.has(following) && isCounted(following))
}

const MONTH = new RegExp(`^(?:${[...months, ...weekdays].join('|')})$`, 'u')

/** A number after these is a day or an hour. */
const isTime = (word: string): boolean => TIME_BEFORE.has(word) || MONTH.test(word)

/** `15 sept`, though `sept` is seven as well. */
const isMonthAfterDay = (tokens: readonly Token[], at: number): boolean =>
  isDigits(tokens[at - 1]) && MONTH.test(tokens[at]?.text ?? '')

const AND_A_HALF = /^ (?:and a half|y medi[ao]|et demie?|e mezzo|komma fünf|point five)(?!\p{L})/u

/** Small numbers, as a digit or in words, which may stand for so many thousands: `twenty five`, `7`, `siebeneinhalb`. */
export function findSmallNumbers(text: string): { value: number; index: number; end: number }[] {
  const tokens = tokensOf(text.slice(0, MAX_SMALL).toLowerCase())
  const found: { value: number; index: number; end: number }[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || /[\p{L}\d-]/u.test(text[token.index - 1] ?? '')) continue
    const number = isDigits(token)
      ? { value: /^\d{1,2}(?:[.,]5)?$/.test(token.text) ? Number(token.text.replace(',', '.')) : 0, next: at + 1 }
      : readWords(tokens, at)
    if (
      !number ||
      number.value < 3 ||
      number.value >= 100 ||
      isTime(tokens[at - 1]?.text ?? '') ||
      isMonthAfterDay(tokens, at)
    )
      continue
    const last = tokens[number.next]
    if (last?.text === '-' && /^\p{L}/u.test(tokens[number.next + 1]?.text ?? '')) continue // fifty-fifty
    const half = AND_A_HALF.exec(following(tokens, number.next))?.[0].trim().split(' ').length ?? 0
    const next = number.next + half
    found.push({ value: number.value + (half ? 0.5 : 0), index: token.index, end: tokens[next - 1]?.end ?? token.end })
    at = next - 1
  }
  return found
}

const isYear = (value: number) => value >= 1990 && value <= 2040 && Number.isInteger(value)

/** Whether a number without a currency may be a sum: no year, no telephone number and nothing put together with a dash. */
function looksLikeSum(tokens: readonly Token[], at: number, value: number): boolean {
  const isAfterDigits = isDigits(tokens[at - 1]) || (tokens[at - 1]?.text === '-' && isDigits(tokens[at - 2]))
  const isDated = isYear(value) && !(value === 2_000 && !YEAR_BEFORE.has(tokens[at - 1]?.text ?? ''))
  return value >= 100 && !isDated && !isAfterDigits && !/^(?:0|\d{7})/.test(tokens[at]?.text ?? '')
}

/** Without a digit, a thousand, a hundred or a currency no sum is named. */
const MAY_HOLD =
  /\d[\d.,' ]*\d\d|\d ?[kmt]|[€$£¥₹₺₴]|thous|thosa|tousa|tsd|taus|tuus|grand|\bk\b|\bmi?ll?|mil[aeihlõ]|teur|t[uy]s|duizend|\bla[ck]|crore|riesn|thou|riesen|figure|stellig|cifr|chiffr|hund|cien|cent|hond|eur|eru|eus|bucks|quid|poun|pund|pfu|doll|dol[ae]|dóla|fran|stutz|kro|koru|rup|sterl|peso|zlot|złot|dirh|forin|hryv|libr|livr|\b(?:kr|kč|rs|lei|pln|zł|tis|liras?|reais|rands?|yen|ft|chf|sfr|usd|us|gbp|cad|aud|sek|nok|dkk|czk|huf|ron|inr|aed|jpy|try|brl|mxn|zar|sgd|nzd|uah|tl|dhs|canadian|aussie)\b/
function impliedSums(text: string): Amount[] {
  const sum = impliedThousands(text)
  if (!sum) return []
  const { value, index, end } = sum
  return [{ low: value, high: value, currency: null, text: show(value, null), vague: false, marked: true, index, end }]
}

/**
 * The sums of money in a text, in order. A number without a currency and without a word like thousand is one only with
 * `bare`: when the caller knows that a sum is expected.
 */
export function findAmounts(text: string, { bare = false, implied = false } = {}): Amount[] {
  const start = text.slice(0, MAX_CHARACTERS).toLowerCase()
  if (!MAY_HOLD.test(start)) return implied ? impliedSums(start) : []
  const tokens = tokensOf(start)
  const amounts = findFigures(start)
  for (let at = 0; at < tokens.length && amounts.length < MAX_AMOUNTS; at += 1) {
    const first = read(tokens, at)
    if (!first) continue
    const range = readRange(tokens, at, first)
    const last = range?.last ?? first
    const after = tokens[last.next]?.text ?? ''
    const isExpected = bare && looksLikeSum(tokens, at, last.value) && !/^[/:#+]/.test(after)
    const isMoney = last.currency !== null || ((last.scaled || isExpected) && !isCount(tokens, last.next))
    const index = tokens[at]?.index ?? 0
    if (isMoney && last.value > 0 && last.value < 1e10) {
      const { currency, value: high } = last
      const low = range?.low ?? high
      const shown = range ? `${show(low, currency)} to ${show(high, currency)}` : show(high, currency)
      amounts.push({
        low,
        high,
        currency,
        text: shown,
        vague: false,
        marked: last.currency !== null || last.scaled,
        index,
        end: tokens[last.next - 1]?.end ?? index,
      })
    }
    at = Math.max(at, last.next - 1)
  }
  if (amounts.length === 0 && implied) return impliedSums(start)
  return amounts.sort((a, b) => a.index - b.index)
}
