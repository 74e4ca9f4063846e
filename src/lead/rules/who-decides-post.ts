import type { Clause } from '../language/clauses.ts'
import { type Hit, isMark, setOf } from '../language/phrases.ts'
import { JESTS, PETTY } from './who-decides-answer-words.ts'
import type { Quest } from './who-decides-asked.ts'
import type { Tag } from './who-decides-tags.ts'
import { ARTICLES, NOT_MINE, TOLD_OF, TOWARDS } from './who-decides-words.ts'

/** A role that stands nearly alone is the visitor's own: a signature, an answer. */
export const FEW_WORDS = 8
/** An answer to "what is your role?" names it within so many words, and near its beginning. */
const ROLE_WITHIN = 12
const ROLE_STARTS = 5
/** How far behind "I am" an office may stand. */
const SELF_WITHIN = 8

const GERMAN = setOf('der die das und ich wir ist nicht')

/** "C'est le maire qui vous écrit": behind whoever speaks. */
const WRITES =
  /^(?:(?:who )?(?:is )?(?:speaking|writing|typing)|qui vous (?:ecrit|parle)|que (?:le|te|os) (?:escribe|habla)|al habla|al aparato|am aparat|che (?:le|ti|vi) scrive|der (?:ihnen|hier) schreibt|die (?:ihnen|hier) schreibt|die u schrijft|quem escreve)\b/

/** "Stimmt der Vorstand ab". */
export const isVote = (words: readonly string[]): boolean =>
  words.includes('ab') && words.some((word) => word === 'stimt' || word === 'stimen')

/** A clause in which an office is named. */
interface Naming {
  clause: Clause
  words: readonly string[]
  all: readonly Hit<Tag>[]
  hits: readonly Hit<Tag>[]
  count: number
  quest: Quest
  /** Whether the visitor's name stands right before it. */
  place: { named: boolean }
}

/** Whether an office is the visitor's: "I am the owner", or hardly more than the word. */
export function isOwnPost({ clause, words, all, hits, count, quest, place }: Naming, hit: Hit<Tag>): boolean {
  const has = (...tags: Tag[]) => hits.some(({ value }) => tags.includes(value))
  const [before = '', earlier = ''] = [words[hit.start - 1], words[hit.start - 2]]
  // "Mit wem spreche ich?" "Mit dem Rektor."
  const isNamed = quest.aims.has('role') && hit.start <= 2
  // "landlord has agreed", "dyrektor musi zatwierdzić": of whom something is told
  const next = words[hit.end] ?? ''
  if (count > 2 && (TOLD_OF.has(next) || /^(?:is|ist|est|was|war)$/.test(next)) && !has('self')) return false
  if (WRITES.test(words.slice(hit.end, hit.end + 4).join(' '))) return true
  if (place.named && hit.start <= 1 && (hit.start === 0 || ARTICLES.has(before)) && count <= 4) return true
  const isAddressed = all.some(({ value, end }) => value === 'self' && end === hit.start)
  if (isAddressed && before !== 'as' && ARTICLES.has(before)) return true // "you're speaking with the headmistress"
  // "our new CEO", and "the directors" where it was asked who decides
  if (NOT_MINE.has(earlier) && !ARTICLES.has(before) && !isMark(before) && !isNamed) return false
  if (ARTICLES.has(words[hit.start] ?? '') && hit.start === 0 && quest.aims.has('who')) return false
  if ((NOT_MINE.has(before) && !isNamed) || (ARTICLES.has(before) && TOWARDS.has(earlier) && !isNamed)) return false
  if (
    words[hit.end] === 'of' &&
    words.slice(hit.end + 1, hit.end + 5).some((word) => PETTY.has(word) || JESTS.has(word))
  )
    return false
  const told = all.some(
    ({ value, start }) =>
      start < hit.start &&
      // "im Zug" is no "I'm"
      !(words[start] === 'im' && words.some((word) => GERMAN.has(word))) &&
      ((value === 'self' && hit.start - start <= SELF_WITHIN) || (value === 'me' && hit.start - start <= 2)),
  )
  if (told || before === 'as' || before === 'als' || words[hit.start] === 'as') return true
  if (quest.aims.has('role') && count <= ROLE_WITHIN && hit.start < ROLE_STARTS) return !has('verb', 'act')
  const isAlone = count <= FEW_WORDS && !clause.text.includes('@') && !ARTICLES.has(before)
  return isAlone && !has('verb', 'act', 'weak') && !isVote(words)
}
