import { byMessage, type Clause, wordsIn } from '../language/clauses.ts'
import { featuresOf, weigher } from '../language/evidence.ts'
import { foldedWords } from '../language/phrases.ts'
import { ERRAND_WEIGHTS } from './errand-weights.ts'

/** Who writes to a company without wanting to buy from it; who plays, tests or came by mistake is `only playing`. */
export const ERRANDS = [
  'vendor',
  'job seeker',
  'student',
  'customer with a complaint',
  'press',
  'only playing',
] as const
export type Errand = (typeof ERRANDS)[number]

type Weigh = ReturnType<typeof weigher<Errand>>
const weigh: Weigh = weigher(ERRANDS, ERRAND_WEIGHTS)

/**
 * How sure words have to be that somebody buys nothing (the natural logarithm of the odds): the fewer they are, the surer. Of buyers in chats that
 * taught nothing two in a hundred come so far.
 */
const sureness = (words: number) => 12 / Math.max(1, words)

/** A shorter message at the end is an answer, or chatter. */
const SAYS_SOMETHING = 6

/** The clauses that are weighed: up to the last message that says something, and the first one at least, so that chatter changes nothing. */
export function weighedClauses(clauses: readonly Clause[]): readonly Clause[] {
  const messages = byMessage(clauses)
  const last = messages.findLastIndex(
    (spoken) => spoken.reduce((sum, clause) => sum + wordsIn(clause), 0) >= SAYS_SOMETHING,
  )
  return messages.slice(0, Math.max(1, last + 1)).flat()
}

/** What a visitor is instead of a buyer. */
export interface FoundErrand {
  errand: Errand
  /** Words of theirs that speak most for it, as they wrote them: a few, or none where it is only the many light ones. */
  because: string[]
}

/** What somebody is instead of a buyer by all of their folded words; null for a buyer. */
export function errandIn(words: readonly string[], by: Weigh = weigh) {
  const { odds, kind, heaviest } = by(featuresOf(words))
  return odds > sureness(words.length) ? { errand: kind, heaviest } : null
}

/** So many of the words that speak for it are shown, and none that are as short as those between others. */
const SHOWN = 3
const TELLING = /\p{L}{6}/u

/** Folded words as they were written. */
const written = (clauses: readonly Clause[]) =>
  clauses.flatMap(({ text }) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => foldedWords(word).map((folded) => ({ folded, word }))),
  )

/**
 * What a visitor is instead of a buyer; null for a buyer. All their words are weighed: who sells, applies, complains or plays does so in more ways
 * than any table of phrases has.
 */
export function errandOf(clauses: readonly Clause[]): FoundErrand | null {
  const weighed = weighedClauses(clauses)
  const found = errandIn(weighed.flatMap(({ words }) => words))
  if (!found) return null
  const said = written(weighed)
  const because: string[] = []
  for (const feature of found.heaviest.filter((each) => TELLING.test(each))) {
    const words = feature.split(' ')
    const at = said.findIndex((_, from) => words.every((word, index) => said[from + index]?.folded === word))
    const text = said
      .slice(at, at + words.length)
      .map(({ word }) => word)
      .join(' ')
    if (at < 0 || because.some((known) => known.includes(text) || text.includes(known))) continue
    if (because.push(text) === SHOWN) break
  }
  return { errand: found.errand, because }
}
