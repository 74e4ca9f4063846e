import type { Clause } from '../language/clauses.ts'
import { foldedWords, phraseFinder } from '../language/phrases.ts'
import { phrasesOf } from '../language/tags.ts'
import { isOfStone } from '../something-else.ts'
import { type OfferedService, vocabulary } from '../vocabulary.ts'
import { SUBJECT_PHRASES } from './intent-subject-words.ts'

const findSubject = phraseFinder(phrasesOf(SUBJECT_PHRASES).map((phrase) => [phrase, true] as const))

/** What stands before something that is another's, or on whose site somebody saw it. */
const THEIRS: ReadonlySet<string> = new Set(
  foldedWords(
    'your ur his her their pals mates friends vos votre ihre ihren ihrer eure euren eurer vuestra vuestro vostro vostra jullie vossa vosso',
  ),
)

/** Where somebody names what could be bought here, wanted or not: "our website is slow", "apps are not for me". */
export function subjectsIn(clauses: readonly Clause[], services: readonly OfferedService[]): Clause[] {
  const { find } = vocabulary(services)
  return clauses.filter(({ words }) => {
    const named = find(words)
    const isTheirs = (start: number) => THEIRS.has(words[start - 1] ?? '')
    return (
      named.some(
        ({ start, end, value: { id, clarity, optional } }) =>
          id !== undefined && !optional && !isTheirs(start) && (clarity !== 'vague' || !isOfStone(words, start, end)),
      ) ||
      findSubject(words).some(
        ({ start, end }) => !isTheirs(start) && !named.some((hit) => hit.start < end && start < hit.end),
      )
    )
  })
}
