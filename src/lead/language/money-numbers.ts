import { CURRENCIES } from './currencies.ts'
import { following, type Token } from './money-tokens.ts'
import { NUMBER_JOINER } from './money-words.ts'
import { compoundThousand, scaleOf, smallNumber } from './number-words.ts'

const GROUPED = /^\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/
const INDIAN = /^\d{1,2}(?:,\d\d)*,\d{3}$/
const PLAIN = /^\d+(?:[.,]\d{1,2})?$/

function parseDigits(token: string): number | null {
  if (token.length > 16) return null
  if (GROUPED.test(token)) {
    const cents = /[.,']\d{3}([.,]\d{1,2})$/.exec(token)?.[1] ?? ''
    return Number(token.slice(0, token.length - cents.length).replace(/[.,']/g, ''))
  }
  if (INDIAN.test(token)) return Number(token.replaceAll(',', ''))
  return PLAIN.test(token) ? Number(token.replace(',', '.')) : null
}

/** `30 000`, with spaces between the groups. */
export function readDigits(tokens: readonly Token[], at: number): { value: number; next: number } | null {
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

const AND_A_HALF = /^ (?:and a half|(?:en |und )?(?:een |ein |eine )halb?f?e?|en half)(?!\p{L})/u

/** Where the words after `and a half` begin, `en een half` and the like, if they stand here; else 0. */
export function halfAt(tokens: readonly Token[], at: number): number {
  const found = AND_A_HALF.exec(following(tokens, at))?.[0]
  return found ? at + found.trim().split(' ').length : 0
}

/** `Not a cent more`, though `cent` is a hundred in French. */
const COIN_BEFORE = /^(?:a|one|single|per|every|red|last)$/

const THOUSAND = /^(?:tausend|tuusig|mille|mil|duizend|tusen|tusind|tysiąc)$/

/** `twenty-five`, `one hundred and twenty`, `half a`, `zwölftausend`. */
export function readWords(tokens: readonly Token[], at: number): { value: number; next: number; scaled?: true } | null {
  const word = tokens[at]?.text ?? ''
  if (word === 'cent' && COIN_BEFORE.test(tokens[at - 1]?.text ?? '')) return null
  const compound = compoundThousand(word)
  if (compound) return { value: compound, next: at + 1, scaled: true }
  if (/^(?:half|halbe|halben|medio|demi|mezzo|meio|halv|half)$/.test(word)) {
    const next = /^(?:a|an|-)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    return (scaleOf(tokens[next]?.text ?? '') ?? 0) >= 1_000_000 ? { value: 0.5, next } : null
  }
  if (word === 'a' && tokens[at - 1]?.text !== 'thanks') {
    const following = tokens[at + 1]?.text ?? ''
    if (following === 'cent') return null
    if (scaleOf(following) !== undefined && following.length > 3) return { value: 1, next: at + 1 }
    if (smallNumber(following) !== 100) return null
    return { value: 100, next: at + 2 }
  }
  if (THOUSAND.test(word)) {
    const isMore = () => (readWords(tokens, at + 1)?.value ?? 0) >= 100 // mil quinientos
    return CURRENCIES.has(tokens[at + 1]?.text ?? '') || isMore() ? { value: 1, next: at } : null // tausend Euro
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
  const half = halfAt(tokens, next)
  if (value > 0 && half && scaleOf(tokens[half]?.text ?? '') !== undefined) return { value: value + 0.5, next: half }
  return value > 0 ? { value, next } : null
}
