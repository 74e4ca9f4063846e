import { type Clause, isDenied } from '../language/clauses.ts'
import type { Hit } from '../language/phrases.ts'
import { isAcquired } from './who-decides-acquired.ts'
import { isManager } from './who-decides-others.ts'
import { hasBusiness } from './who-decides-own.ts'
import type { Level, Tag } from './who-decides-tags.ts'
import { MINE, SUPPOSING } from './who-decides-words.ts'

/** What is said of who decides in a question, and in what is only supposed: "I'm the owner, what would it cost?" */
export function levelAside(clause: Clause, all: readonly Hit<Tag>[]): Level | null {
  const { words, question, hypothetical } = clause
  const told = all.filter((hit) => {
    if (isDenied(clause, hit)) return false
    if (!question) return hit.value === 'decides' && !words.slice(0, hit.start).some((word) => SUPPOSING.has(word))
    const isTold = ({ value, start, end }: Hit<Tag>) => value === 'self' && start < hit.start && hit.start - end <= 1
    return hit.value === 'role' && all.some(isTold)
  })
  if (told.length > 0 && !(question && hypothetical))
    return told.every((hit) => isManager(words, hit)) ? 'manages' : 'decides'
  if (question && !hypothetical && isAcquired(words, all, clause.negations)) return 'decides'
  const owns = all.some(({ value, start }) => value === 'owns' && MINE.has(words[start] ?? ''))
  return owns || hasBusiness(words, all) ? 'owns' : null
}
