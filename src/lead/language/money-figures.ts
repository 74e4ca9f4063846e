import type { Amount } from './amount.ts'
import { matches } from './matches.ts'
import { smallNumber } from './number-words.ts'

const FIGURES =
  /(?<!\p{L})(?:(low|lower|mid|middle|high|niedrig\p{L}*|unteren?|mittler\p{L}*|hohe\p{L}*|oberen?)[- ])?(?:(four|five|six|4|5|6)[- ]figures?|(vier|fünf|sechs)stellig\p{L}*|(cuatro|cinco|seis) cifras|(quatre|cinq|six) chiffres|(quattro|cinque|sei) cifre)(?!\p{L})/gu
const DIGITS = new Map([...'456'].flatMap((digit) => [[digit, Number(digit)] as const]))

const partOf = (word: string) => (/^(?:low|nied|unter)/.test(word) ? 'low' : /^mi/.test(word) ? 'mid' : word && 'high')

/** Sums of which only the number of digits is named: `low five figures`, `fünfstellig`. */
export function findFigures(text: string): Amount[] {
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
