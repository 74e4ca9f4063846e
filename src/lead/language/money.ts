import { months, weekdays } from './calendar.ts'
import { CURRENCIES, SYMBOLS } from './currencies.ts'
import { matches } from './matches.ts'
import { AND, BETWEEN, isCounted, LINKS, NUMBER_JOINER, OR, PART, TIME_BEFORE, YEAR_BEFORE } from './money-words.ts'
import { compoundThousand, impliedThousands, scaleOf, smallNumber } from './number-words.ts'

/** A sum of money, or a range of sums, in a text. */
export interface Amount {
  low: number
  high: number
  /** Its ISO code where that is clear, such as `EUR`; `kr` for a crown of any country. */
  currency: string | null
  /** A short form for a label, such as `€10,000 to €15,000`. */
  text: string
  /** Only the number of digits is known, as in `five figures`. */
  vague: boolean
  /** A currency or a word such as thousand tells that it is money. */
  marked: boolean
  /** Where it begins and ends in the text. */
  index: number
  end: number
}

interface Token {
  text: string
  index: number
  end: number
}

/** A number as it is read, before it is known to be money. */
interface Reading {
  value: number
  scaled: boolean
  currency: string | null
  /** The first token after it. */
  next: number
}

const TOKEN = /\p{Sc}|\d+(?:[.,']\d+)*|\p{L}+(?:\$(?=\s?\d))?|[^\s]/gu
const GROUPED = /^\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/
const INDIAN = /^\d{1,2}(?:,\d\d)*,\d{3}$/
const PLAIN = /^\d+(?:[.,]\d{1,2})?$/

function tokensOf(text: string): Token[] {
  return matches(text, TOKEN).map(({ 0: token, index }) => ({ text: token, index, end: index + token.length }))
}

function parseDigits(token: string): number | null {
  if (token.length > 16) return null
  if (GROUPED.test(token)) {
    const cents = /[.,']\d{3}([.,]\d{1,2})$/.exec(token)?.[1] ?? ''
    return Number(token.slice(0, token.length - cents.length).replace(/[.,']/g, ''))
  }
  if (INDIAN.test(token)) return Number(token.replaceAll(',', ''))
  return PLAIN.test(token) ? Number(token.replace(',', '.')) : null
}

const isDigits = (token: Token | undefined) => token !== undefined && /^\d/.test(token.text)
const currencyAt = (tokens: readonly Token[], at: number) => CURRENCIES.get(tokens[at]?.text ?? '') ?? null

/** `30 000`, with spaces between the groups. */
function readDigits(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const first = tokens[at]
  if (!first) return null
  let value = parseDigits(first.text)
  if (value === null) return null
  let next = at + 1
  if (!/^[1-9]\d{0,2}$/.test(first.text)) return { value, next }
  for (let groups = 0; groups < 2; groups += 1) {
    const group = tokens[next]
    if (!group || !/^\d{3}(?:[.,]\d\d)?$/.test(group.text) || group.index !== (tokens[next - 1]?.end ?? 0) + 1) break
    value = value * 1_000 + Number(group.text.replace(',', '.'))
    next += 1
  }
  return { value, next }
}

/** Whether a number word goes on with another one: `twenty` `five`, `two` `hundred`, `soixante` `dix`, `quatre` `vingt`. */
function isPartOf(value: number, small: number, word: string): boolean {
  if (word === 'cents') return value > 0 && value < 10
  if (value === 0 || small === 100) return value < 100
  if (value === 4 || value === 60 || value === 80) return small < 20 ? value > 4 : word.startsWith('vingt')
  return small < 100 && value % (small < 10 ? 10 : 100) === 0
}

/** `twenty-five`, `one hundred and twenty`, `half a`, `zwölftausend`. */
function readWords(tokens: readonly Token[], at: number): { value: number; next: number; scaled?: true } | null {
  const word = tokens[at]?.text ?? ''
  const compound = compoundThousand(word)
  if (compound) return { value: compound, next: at + 1, scaled: true }
  if (/^(?:half|halbe|halben|medio|demi|mezzo|meio|halv|half)$/.test(word)) {
    const next = /^(?:a|an|-)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    return (scaleOf(tokens[next]?.text ?? '') ?? 0) >= 1_000_000 ? { value: 0.5, next } : null
  }
  if (word === 'a' && tokens[at - 1]?.text !== 'thanks') {
    const following = tokens[at + 1]?.text ?? ''
    if (scaleOf(following) !== undefined && following.length > 3) return { value: 1, next: at + 1 }
    if (smallNumber(following) !== 100) return null
    return { value: 100, next: at + 2 }
  }
  let value = 0
  let next = at
  while (next < at + 7) {
    const joined = next > at && NUMBER_JOINER.has(tokens[next]?.text ?? '') ? next + 1 : next
    const small = smallNumber(tokens[joined]?.text ?? '')
    if (small === undefined || !isPartOf(value, small, tokens[joined]?.text ?? '')) break
    if (joined > next && tokens[next]?.text === 'and' && value < 100) break
    value = (small === 100 && value > 0) || (small === 20 && value === 4) ? value * small : value + small
    next = joined + 1
  }
  const isAndHalf = `${tokens[next]?.text} ${tokens[next + 1]?.text} ${tokens[next + 2]?.text}` === 'and a half'
  if (isAndHalf && scaleOf(tokens[next + 3]?.text ?? '') !== undefined) return { value: value + 0.5, next: next + 3 }
  return value > 0 ? { value, next } : null
}

/** The `m` of `1.5m` stands for a million, not for metres: nothing that could be measured comes after it. */
function endsAt(tokens: readonly Token[], at: number): true | null {
  const after = tokens[at + 1]?.text ?? ''
  const isAlone = tokens[at - 1]?.end === tokens[at]?.index && (after === '' || /^[^\p{L}\d²³x/]/u.test(after))
  return isAlone || LINKS.has(after) ? true : null
}

/** A few words as they follow. */
const following = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + 4)
    .map(({ text }) => ` ${text}`)
    .join('')

/** A number with its scale and its currency, which may stand before or after it. */
function read(tokens: readonly Token[], at: number): Reading | null {
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
  if (isDigits(first) && /^ and a half k?\b/.test(following(tokens, next))) {
    value += 0.5
    next += 3
  }
  for (let times = 0; times < 2; times += 1) {
    const scale = scaleOf(tokens[next]?.text ?? '')
    if (scale === undefined) break
    const isSlang = tokens[next]?.text === 'mil' && (currency === 'USD' || currency === 'GBP')
    value *= isSlang ? 1_000_000 : scale
    scaled = true
    next += 1
  }
  const rest = scaled && !isDigits(tokens[next]) && value % 1_000 === 0 ? readWords(tokens, next) : null
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
    const after = /^(?:us|u|s|swiss)$/.test(tokens[next]?.text ?? '') ? next + 1 : next
    const named = currencyAt(tokens, after)
    // `€20k £5k`: a symbol in front of the next number is not this one's.
    if (!named || (currency && isDigits(tokens[after + 1]))) break
    currency = currency ?? named
    next = after + 1
  }
  return PART.has(tokens[next]?.text ?? '') ? null : { value: Math.round(value * 100) / 100, scaled, currency, next }
}

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

function show(value: number, currency: string | null): string {
  const digits = (Number.isInteger(value) ? WHOLE : CENTS).format(value)
  if (!currency) return digits
  return `${SYMBOLS[currency] ?? `${currency} `}${digits}`
}

/** A range that begins with a reading, if there is one; what one half lacks of scale or currency is in the other. */
function readRange(tokens: readonly Token[], at: number, first: Reading): { low: number; last: Reading } | null {
  const isBetween = [1, 2, 3].some((back) => BETWEEN.has(tokens[at - back]?.text ?? ''))
  const separator = tokens[first.next]?.text ?? ''
  if (!OR.has(separator) && !(isBetween && AND.has(separator))) return null
  const second = read(tokens, first.next + 1)
  if (!second) return null
  let { value: low } = first
  let { value: high } = second
  if (second.scaled && !first.scaled && low < 1_000) low *= high >= 1_000_000 && low < 100 ? 1_000_000 : 1_000
  if (first.scaled && !second.scaled && high < 1_000) high *= 1_000
  if (low >= high || high > low * 20) return null
  const currency = second.currency ?? first.currency
  return { low, last: { ...second, value: high, scaled: first.scaled || second.scaled, currency } }
}

/** What is counted is no money: `9k active patients`. */
function isCount(tokens: readonly Token[], next: number): boolean {
  const word = tokens[next]?.text
  if (word === undefined || LINKS.has(word) || !/^\p{L}/u.test(word)) return false
  const following = tokens[next + 1]?.text
  return isCounted(word) || (following !== undefined && !LINKS.has(following) && isCounted(following))
}

const FIGURES =
  /(?<!\p{L})(?:(low|lower|mid|middle|high|niedrig\p{L}*|unteren?|mittler\p{L}*|hohe\p{L}*|oberen?)[- ])?(?:(four|five|six|4|5|6)[- ]figures?|(vier|fünf|sechs)stellig\p{L}*|(cuatro|cinco|seis) cifras|(quatre|cinq|six) chiffres|(quattro|cinque|sei) cifre)(?!\p{L})/gu
const DIGITS = new Map([...'456'].flatMap((digit) => [[digit, Number(digit)] as const]))

const partOf = (word: string) => (/^(?:low|nied|unter)/.test(word) ? 'low' : /^mi/.test(word) ? 'mid' : word && 'high')

function findFigures(text: string): Amount[] {
  return matches(text, FIGURES).map((match) => {
    const word = match.slice(2).find((group) => group !== undefined) ?? ''
    const count = DIGITS.get(word) ?? smallNumber(word) ?? 5
    const part = partOf(match[1] ?? '')
    const unit = 10 ** (count - 1)
    const [from, to] = part === 'low' ? [1, 3] : part === 'mid' ? [3, 7] : part === 'high' ? [7, 9.9] : [1, 9.9]
    const name = `${count === 4 ? 'four' : count === 6 ? 'six' : 'five'} figures`
    return {
      low: from * unit,
      high: to * unit,
      currency: null,
      text: part ? `${part} ${name}` : name,
      vague: true,
      marked: true,
      index: match.index,
      end: match.index + match[0].length,
    }
  })
}

const MONTH = new RegExp(`^(?:${[...months, ...weekdays].join('|')})$`, 'u')
/** A number after these is a day or an hour. */
const isTime = (word: string): boolean => TIME_BEFORE.has(word) || MONTH.test(word)

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
    if (!number || number.value < 3 || number.value >= 100 || isTime(tokens[at - 1]?.text ?? '')) continue
    const last = tokens[number.next]
    if (last?.text === '-' && /^\p{L}/u.test(tokens[number.next + 1]?.text ?? '')) continue // fifty-fifty
    const half = AND_A_HALF.exec(following(tokens, number.next))?.[0].trim().split(' ').length ?? 0
    const next = number.next + half
    found.push({ value: number.value + (half ? 0.5 : 0), index: token.index, end: tokens[next - 1]?.end ?? token.end })
    at = next - 1
  }
  return found
}

/** Nobody needs more to name a sum, or names more sums at once. */
const MAX_CHARACTERS = 8_000
const MAX_AMOUNTS = 100
const MAX_SMALL = 400

const isYear = (value: number) => value >= 1990 && value <= 2040 && Number.isInteger(value)

/** Whether a number without a currency may be a sum: no year, no telephone number and nothing put together with a dash. */
function looksLikeSum(tokens: readonly Token[], at: number, value: number): boolean {
  const isAfterDigits = isDigits(tokens[at - 1]) || (tokens[at - 1]?.text === '-' && isDigits(tokens[at - 2]))
  const isDated = isYear(value) && !(value === 2_000 && !YEAR_BEFORE.has(tokens[at - 1]?.text ?? ''))
  return value >= 100 && !isDated && !isAfterDigits && !/^(?:0|\d{7})/.test(tokens[at]?.text ?? '')
}

/** Without a digit, a thousand, a hundred or a currency no sum is named. */
const MAY_HOLD =
  /\d[\d.,' ]*\d\d|\d ?[kmt]|[€$£¥₹₺₴]|thous|thosa|tousa|tsd|taus|grand|\bk\b|\bmi?ll?|mil[aeihlõ]|teur|t[uy]s|duizend|\bla[ck]|crore|riesn|thou|riesen|figure|stellig|cifr|chiffr|hund|cien|cent|hond|eur|eru|eus|bucks|quid|poun|pund|pfu|doll|dol[ae]|dóla|fran|stutz|kro|koru|rup|sterl|peso|zlot|złot|dirh|forin|hryv|libr|livr|\b(?:kr|kč|rs|lei|pln|zł|tis|liras?|reais|rands?|yen|ft|chf|sfr|usd|us|gbp|cad|aud|sek|nok|dkk|czk|huf|ron|inr|aed|jpy|try|brl|mxn|zar|sgd|nzd|uah|tl|dhs|canadian|aussie)\b/
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
