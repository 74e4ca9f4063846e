import type { Clause } from '../language/clauses.ts'
import { featuresOf, weigher } from '../language/evidence.ts'
import { ERRAND_WEIGHTS } from './errand-weights.ts'
import type { Errand } from './not-a-buyer-words.ts'

const weigh = weigher(ERRAND_WEIGHTS)
/** Fewer words and marks say too little. */
const LEAST_WORDS = 16
/** From here on words speak for somebody who buys nothing: of buyers in chats that taught nothing one or two in a hundred come so far. */
const FOR = 1.5
/** So much speaks against what a phrase seemed to say. */
const AGAINST = -1

/**
 * What all words of a visitor weigh together, where phrases know nothing or too much: who sells, complains or plays does so in more ways than any
 * table has.
 * @param told what they are by what they say
 * @returns what they are instead of a buyer: `something else` where only the weight of their words says so
 */
export function weighedErrand(clauses: readonly Clause[], told: Errand | null): Errand | 'something else' | null {
  const words = clauses.flatMap((clause) => clause.words)
  if (words.length < LEAST_WORDS) return told
  const evidence = weigh(featuresOf(words))
  if (told) return evidence < AGAINST ? null : told
  return evidence > FOR ? 'something else' : null
}
