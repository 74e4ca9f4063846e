import { type Amount, show } from '../language/amount.ts'
import { foldedPattern, setOf } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import type { Reading } from './budget-reading.ts'

/** A sum by another one. Where it is said what it is a part of, it stands by itself; else only in an answer. */
const PARTS = {
  half: 0.5,
  third: 1 / 3,
  twoThirds: 2 / 3,
  quarter: 0.25,
  threeQuarters: 0.75,
  double: 2,
} as const

const find = tagger<keyof typeof PARTS>({
  half: `
    half, a half, half of it, half of that, half that, halb so viel, die hälfte, hälfte, la mitad, mitad, la moitié, moitié, la metà, metà, de helft, helft, metade, a metade, hälften, połowa, połowę
  `,
  third: `a third, one third, ein drittel, einen drittel, un tercio, un tiers, le tiers, un terzo, een derde, um terço, en tredjedel`,
  twoThirds: `two thirds, zwei drittel, dos tercios, deux tiers, due terzi, twee derde, dois terços, två tredjedelar`,
  quarter: `a quarter, one quarter, ein viertel, una cuarta parte, un cuarto, un quart, le quart, un quarto, een kwart, um quarto, en fjärdedel`,
  threeQuarters: `three quarters, dreiviertel, drei viertel, tres cuartas partes, tres cuartos, trois quarts, tre quarti, driekwart, três quartos`,
  double: `double, double that, twice that, twice as much, das doppelte, doppelt so viel, el doble, le double, il doppio, het dubbele, o dobro`,
})

/** `Of that`, right behind the part. */
const OF_THAT = foldedPattern(
  /^(?:of (?:that|it|this|the (?:price|sum|money|amount)|what)|davon|dafon|daarvan|de (?:eso|esto|ça|cela|isso|lo)|di (?:quello|questo)|disso|av det|tego)(?!\p{L})/u,
)

/** `A bit less than half of that`. */
const UNDER = foldedPattern(
  /(?<!\p{L})(?:less than|under|below|weniger als|unter|knapp|menos de|menos que|moins de|moins que|meno di|minder dan|menos do que|mindre än|mniej niż)$/u,
)

/** `Twice as much as the others want`: a comparison. */
const THAN = /^(?:as|wie|than|als|what)$/

/** What is paid in parts is no less for it. */
const IN_PARTS =
  /(?<!\p{L})(?:up ?front|advance|deposit|before|after|later|on delivery|now and|anzahlung|vorab|vorher|nachher|später|bei lieferung|anticip\p{L}*|adelant\p{L}*|acompte|avance|livraison|acconto|subito|vooraf)(?!\p{L})/u

/** `My brother puts in his half`. */
const THEIRS = setOf('his her their seine ihre su sa sua zijn haar')

/** What there is a half of besides. */
const OF_OTHERS =
  /(?<!\p{L})(?:days?|weeks?|months?|years?|hours?|tage?n?|wochen|monate?|jahr\p{L}*|hour|past|time|products?|orders?|people|customers?|members)(?!\p{L})/u

/** Longer clauses speak of a half of something else. */
const ANSWER = 7

/** `A grand less`. */
const LESS =
  /^[\s,]{0,2}(?:less|fewer|below|under (?:that|it)|weniger|menos|de moins|moins|in meno|di meno|minder|a menos|mindre)(?!\p{L})/u

/** A sum that is not written out as one. */
export const amountOf = (value: number, { currency }: Pick<Amount, 'currency'>): Amount => ({
  low: value,
  high: value,
  currency,
  text: show(value, currency),
  vague: false,
  marked: true,
  index: 0,
  end: 0,
})

/** The sum that a clause names by another one: `half of that`. */
export function partOf({ clause }: Reading, of: Pick<Amount, 'high' | 'currency'> | null): Amount | null {
  if (!of || of.high < 100 || clause.question || clause.negations.length > 0) return null
  const hit = find(clause.words)[0]
  if (!hit || IN_PARTS.test(clause.text) || THEIRS.has(clause.words[hit.start - 1] ?? '')) return null
  if (THAN.test(clause.words[hit.end] ?? '')) return null
  const isWhole = OF_THAT.test(clause.words.slice(hit.end).join(' ')) || hit.end - hit.start > 2
  if (!isWhole && (clause.words.length > ANSWER || OF_OTHERS.test(clause.text))) return null
  const times = UNDER.test(clause.words.slice(Math.max(0, hit.start - 3), hit.start).join(' ')) ? 0.9 : 1
  return amountOf(Math.round(of.high * PARTS[hit.value] * times), of)
}

/** What is left of a sum when another one is taken away: `a grand less`. */
export function lessThan({ clause: { text } }: Reading, amount: Amount, of: Amount | null): Amount | null {
  if (!of || amount.high >= of.high || !LESS.test(text.slice(amount.end))) return null
  return amountOf(of.high - amount.high, of)
}
