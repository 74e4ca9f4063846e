import type { Clause } from '../language/clauses.ts'
import { phraseFinder } from '../language/phrases.ts'
import { phrasesOf } from '../language/tags.ts'
import { isOfStone } from '../something-else.ts'
import { type OfferedService, vocabulary } from '../vocabulary.ts'
import { SUBJECT_PHRASES } from './intent-subject-words.ts'

const findSubject = phraseFinder(phrasesOf(SUBJECT_PHRASES).map((phrase) => [phrase, true] as const))

/** The first message that names what could be bought here, wanted or not: "our website is slow", "apps are not for me". */
export function subjectIn(clauses: readonly Clause[], services: readonly OfferedService[]): string | undefined {
  const { find } = vocabulary(services)
  return clauses.find(({ words }) => {
    const named = find(words)
    const isNamed = named.some(
      ({ start, end, value: { id, clarity, optional } }) =>
        id !== undefined && !optional && (clarity !== 'vague' || !isOfStone(words, start, end)),
    )
    return (
      isNamed || findSubject(words).some(({ start, end }) => !named.some((hit) => hit.start < end && start < hit.end))
    )
  })?.messageId
}
