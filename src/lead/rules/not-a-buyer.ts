import { affirmed, type Clause } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'
import { CLEAR_ERRANDS, type Errand, type Pitch, POSSIBLE_ERRANDS } from './not-a-buyer-words.ts'

const findClear = tagger(CLEAR_ERRANDS)
const findPossible = tagger(POSSIBLE_ERRANDS)
const PITCH: ReadonlySet<string> = new Set<Pitch>(['offers', 'aims', 'needs', 'asksNeed'])

/**
 * Why the visitor is no buyer: they want a job, help with homework, to sell something, their money back.
 * @param wants whether they also want something of the business, which outweighs what a buyer may say in passing
 * @returns what they are instead, or null
 */
export function notABuyer(clauses: readonly Clause[], wants: boolean): Errand | null {
  const own = clauses.filter(({ others, text }) => !others || TO_YOU.test(text))
  const said = own.flatMap((clause) => [
    ...affirmed(clause, findClear),
    ...findClear(clause.words).flatMap(({ value }) => (value === 'only playing' ? [value] : [])),
  ])
  const isPitch = said.includes('offers') && said.includes('aims') && !said.includes('needs')
  return (
    mostOf(said.filter(isErrand)) ??
    (isPitch ? 'vendor' : null) ??
    (wants ? null : mostOf(own.flatMap((clause) => affirmed(clause, findPossible))))
  )
}

/** What "you" did is said to the company, and not of others. */
const TO_YOU = /(?<!\p{L})you (?:charge|still|owe|broke|sold)/u

const isErrand = (tag: Errand | Pitch): tag is Errand => !PITCH.has(tag)

function mostOf(errands: readonly Errand[]): Errand | null {
  const counts = new Map<Errand, number>()
  for (const errand of errands) counts.set(errand, (counts.get(errand) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
