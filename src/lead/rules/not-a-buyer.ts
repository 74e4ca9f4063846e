import { affirmed, type Clause } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'
import { CLEAR_ERRANDS, type Errand, POSSIBLE_ERRANDS } from './not-a-buyer-words.ts'

const findClear = tagger(CLEAR_ERRANDS)
const findPossible = tagger(POSSIBLE_ERRANDS)

/**
 * Why the visitor is no buyer: they want a job, help with homework, to sell something, their money back.
 * @param wants whether they also want something of the business, which outweighs what a buyer may say in passing
 * @returns what they are instead, or null
 */
export function notABuyer(clauses: readonly Clause[], wants: boolean): Errand | null {
  const own = clauses.filter(({ others }) => !others)
  return mostOf(own, findClear) ?? (wants ? null : mostOf(own, findPossible))
}

function mostOf(clauses: readonly Clause[], find: typeof findClear): Errand | null {
  const counts = new Map<Errand, number>()
  for (const errand of clauses.flatMap((clause) => affirmed(clause, find)))
    counts.set(errand, (counts.get(errand) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
