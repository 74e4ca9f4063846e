import { COUNTRIES, CURRENCIES } from './currencies.ts'
import { halfAt, readDigits, readWords } from './money-numbers.ts'
import { isDigits, type Token } from './money-tokens.ts'
import { ABBREVIATED, AND, BETWEEN, LINKS, NUMBER_AND, OR, PART } from './money-words.ts'
import { scaleOf } from './number-words.ts'

/** A number as it is read, before it is known to be money. */
export interface Reading {
  value: number
  scaled: boolean
  /** What the number is multiplied by: 100,000 for a lakh. */
  scale: number
  currency: string | null
  /** The first token after it. */
  next: number
}
/** Where a country's dollar is not known by its sign, any does: `b$ 4,000`. */
function currencyAt(tokens: readonly Token[], at: number): string | null {
  const text = tokens[at]?.text ?? ''
  return CURRENCIES.get(text) ?? (text.endsWith('$') ? 'USD' : null)
}

/** The `m` of `1.5m` stands for a million, not for metres: nothing that could be measured comes after it. */
function endsAt(tokens: readonly Token[], at: number): true | null {
  const after = tokens[at + 1]?.text ?? ''
  const isAlone = tokens[at - 1]?.end === tokens[at]?.index && (after === '' || /^[^\p{L}\d²³x/]/u.test(after))
  return isAlone || LINKS.has(after) ? true : null
}

/** `Ten-ish grand`, `20 odd thousand`: where the scale stands. */
function afterRoughly(tokens: readonly Token[], at: number): number {
  const start = tokens[at]?.text === '-' ? at + 1 : at
  const word = tokens[start]?.text ?? ''
  const end =
    word === 'ish' || word === 'odd' ? start + 1 : word === 'or' && tokens[start + 1]?.text === 'so' ? start + 2 : at
  return end > at && scaleOf(tokens[end]?.text ?? '') !== undefined ? end : at
}

/** A number with its scale and its currency, which may stand before or after it. */
export function read(tokens: readonly Token[], at: number): Reading | null {
  let currency = currencyAt(tokens, at)
  const start = currency ? at + 1 : at
  const before = tokens[start - 1]
  const first = tokens[start]
  const isGlued =
    before !== undefined && before.end === first?.index && !currency && /[\p{L}\d#+/:.,]/u.test(before.text)
  if (!first || isGlued) return null
  const number = isDigits(first) ? readDigits(tokens, start) : readWords(tokens, start)
  if (!number) return null
  let { value, next } = number
  let scaled = 'scaled' in number
  if (isDigits(first) && value < 100 && /^(?:hundred|hundert|honderd)$/.test(tokens[next]?.text ?? '')) {
    value *= 100
    next += 1
  }
  const half = isDigits(first) ? halfAt(tokens, next) : 0
  if (half > 0) {
    value += 0.5
    next = half
  }
  next = afterRoughly(tokens, next)
  let scale = 1
  for (let times = 0; times < 2; times += 1) {
    const each = scaleOf(tokens[next]?.text ?? '')
    if (each === undefined) break
    const isSlang = tokens[next]?.text === 'mil' && (currency === 'USD' || currency === 'GBP')
    scale *= isSlang ? 1_000_000 : each
    scaled = true
    next += ABBREVIATED.has(tokens[next]?.text ?? '') && tokens[next + 1]?.text === '.' ? 2 : 1
  }
  value *= scale
  const more = NUMBER_AND.has(tokens[next]?.text ?? '') ? next + 1 : next
  const rest = scaled && !isDigits(tokens[more]) && value % 1_000 === 0 ? readWords(tokens, more) : null
  if (rest && rest.value >= 100 && rest.value < 1_000 && scaleOf(tokens[rest.next]?.text ?? '') === undefined) {
    value += rest.value
    next = rest.next
  }
  const letter = scaled ? '' : (tokens[next]?.text ?? '')
  const isMillion = letter === 'm' && (currency ?? currencyAt(tokens, next + 1) ?? endsAt(tokens, next))
  if (isMillion || letter === 'teur' || (/^(?:t|bin)$/.test(letter) && currencyAt(tokens, next + 1))) {
    value *= letter === 'm' ? 1_000_000 : 1_000
    scaled = true
    if (letter === 'teur') currency = 'EUR'
    next += 1
  } else if (/^[.,]$/.test(letter) && tokens[next + 1]?.text === '-' && tokens[next + 1]?.index === tokens[next]?.end) {
    scaled = true // a price without cents: `20'000.-`
    next += 2
  }
  for (let times = 0; times < 2; times += 1) {
    const name = scale >= 1_000_000 && /^d[ei]$/.test(tokens[next]?.text ?? '') ? next + 1 : next // "60 millones de pesos"
    const country = COUNTRIES.get(tokens[name]?.text ?? '')
    const after = country ? name + 1 : name
    const named = currencyAt(tokens, after)
    // `€20k £5k`: a symbol in front of the next number is not this one's.
    if (!named || (currency && isDigits(tokens[after + 1]))) break
    currency = currency && currency !== 'MXN' ? currency : (country ?? named) // "pesos colombianos"
    next = after + 1
  }
  return PART.has(tokens[next]?.text ?? '')
    ? null
    : { value: Math.round(value * 100) / 100, scaled, scale, currency, next }
}

/** A range that begins with a reading, if there is one; what one half lacks of scale or currency is in the other. */
export function readRange(tokens: readonly Token[], at: number, first: Reading): { low: number; last: Reading } | null {
  const isBetween = [1, 2, 3].some((back) => BETWEEN.has(tokens[at - back]?.text ?? ''))
  const separator = tokens[first.next]?.text ?? ''
  if (!OR.has(separator) && !(isBetween && AND.has(separator))) return null
  const second = read(tokens, first.next + 1)
  if (!second) return null
  let { value: low } = first
  let { value: high } = second
  if (second.scaled && !first.scaled && low < 1_000) low *= low * second.scale < high ? second.scale : 1_000
  if (first.scaled && !second.scaled && high < 1_000) high *= 1_000
  if (low >= high || high > low * 20) return null
  const currency = second.currency ?? first.currency
  return { low, last: { ...second, value: high, scaled: first.scaled || second.scaled, currency } }
}
