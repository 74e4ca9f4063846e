import { type Clause, isDenied } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'
import { MEANT } from './timeline-firm-words.ts'
import { HASTE } from './timeline-haste-words.ts'

/** What a phrase says of when, beside the times that are named. */
export type Idiom = keyof typeof HASTE | keyof typeof MEANT

const findHaste = tagger(HASTE)
const findMeant = tagger(MEANT)

/** What no longer holds if it is denied: "it is not a must". The others have their denial in themselves, or hold with one. */
const DENIABLE: ReadonlySet<Idiom> = new Set<Idiom>(['at once', 'go', 'urgent', 'calm', 'soon', 'firm'])

const NONE: ReadonlySet<Idiom> = new Set()

/** The idioms of a clause that hold there. */
export function idiomsIn(clause: Clause): ReadonlySet<Idiom> {
  const hits = [...findHaste(clause.words), ...findMeant(clause.words)]
  if (hits.length === 0) return NONE
  return new Set(hits.filter((hit) => !DENIABLE.has(hit.value) || !isDenied(clause, hit)).map(({ value }) => value))
}
