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

/** What features speak for. */
export interface Evidence<Kind> {
  /** The natural logarithm of the odds of any of the kinds against none of them, as far as those who taught were as many of each. */
  odds: number
  /** The likeliest of the kinds. */
  kind: Kind
  /** The features that weigh something for it, the heaviest first. */
  heaviest: string[]
}

/** A feature that weighs less says nothing to a reader. */
const HEAVY = 2

/**
 * Weighs features for each of several kinds: above 0 they speak for it, below against it, and none of the kinds weighs 0 (a multinomial logistic
 * regression). Sums are over the root of the features' number, so that a long talk is not surer than a short one for its length alone.
 */
export function weigher<Kind extends string>(
  kinds: readonly [Kind, ...Kind[]],
  weights: Readonly<Record<Kind, Weights>>,
): (features: ReadonlySet<string>) => Evidence<Kind> {
  /** A feature's weight for each kind. */
  const byFeature = new Map<string, number[]>()
  for (const [at, kind] of kinds.entries())
    for (const [weight, features] of weights[kind].rows)
      for (const feature of features.split(', ')) {
        const each = byFeature.get(feature) ?? kinds.map(() => 0)
        each[at] = weight
        byFeature.set(feature, each)
      }

  return (features) => {
    const sums = kinds.map(() => 0)
    for (const feature of features)
      for (const [at, weight] of byFeature.get(feature)?.entries() ?? []) sums[at] = (sums[at] ?? 0) + weight
    const share = 1 / Math.sqrt(Math.max(1, features.size))
    const scores = kinds.map((kind, at) => weights[kind].bias + share * (sums[at] ?? 0))
    const best = Math.max(...scores)
    const odds = best + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - best), 0))
    const at = scores.indexOf(best)
    const weightOf = (feature: string) => byFeature.get(feature)?.[at] ?? 0
    const heavy = [...features].filter((feature) => weightOf(feature) >= HEAVY)
    return { odds, kind: kinds[at] ?? kinds[0], heaviest: heavy.sort((a, b) => weightOf(b) - weightOf(a)) }
  }
}
