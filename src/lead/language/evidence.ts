/** What words weigh for something: rows of a weight and the features that have it, separated by commas. */
export interface Weights {
  /** What weighs before anything is said. */
  bias: number
  rows: readonly (readonly [weight: number, features: string])[]
}

/** From so many letters on, words are known by their beginning too: their endings differ. */
const LONG = 6
const BEGINNING = 5

const HAS_LETTER = /\p{L}/u
const NUMBER = /^\d/

/**
 * What is weighed of folded words, each once: the words, neighbours, and beginnings of long words. Numbers, and what begins
 * with one ("24h"), are all one, since who sells and who buys name the same.
 */
export function featuresOf(words: readonly string[]): Set<string> {
  const plain = words.map((word) => (NUMBER.test(word) ? '#' : word))
  const features = new Set<string>()
  for (const [at, word] of plain.entries()) {
    if (word !== '#' && !HAS_LETTER.test(word)) continue
    features.add(word)
    const next = plain[at + 1]
    if (next !== undefined && (next === '#' || next === '?' || HAS_LETTER.test(next))) features.add(`${word} ${next}`)
    if (word.length >= LONG) features.add(`${word.slice(0, BEGINNING)}~`)
  }
  return features
}

/**
 * Weighs features: above 0 they speak for something, below against it. The sum is over the root of their number, so that a long talk is not
 * surer than a short one for its length alone.
 */
export function weigher({ bias, rows }: Weights): (features: ReadonlySet<string>) => number {
  const weights = new Map(
    rows.flatMap(([weight, list]) => list.split(', ').map((feature) => [feature, weight] as const)),
  )
  return (features) => {
    let sum = 0
    for (const feature of features) sum += weights.get(feature) ?? 0
    return bias + sum / Math.sqrt(Math.max(1, features.size))
  }
}
