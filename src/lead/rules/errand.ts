import { byMessage, type Clause, wordsIn } from '../language/clauses.ts'
import { featuresOf, weigher } from '../language/evidence.ts'
import { matches } from '../language/matches.ts'
import { foldedWords, isMark } from '../language/phrases.ts'
import { ERRAND_WEIGHTS } from './errand-weights.ts'

/** Who writes to a company without wanting to buy from it; who plays, tests or came by mistake is `only playing`. A new kind needs weights without rows before it can be taught. */
export const ERRANDS = [
  'vendor',
  'job seeker',
  'student',
  'customer with a complaint',
  'press',
  'only playing',
] as const
export type Errand = (typeof ERRANDS)[number]

const weigh = weigher(ERRANDS, ERRAND_WEIGHTS)

/** What is said at the end in fewer words is an answer, or chatter. */
const SAYS_SOMETHING = 6
/** Where nobody says as much, the first message of so many words is what they came for. */
const SAYS_LITTLE = 3
/** Of a longer talk the beginning is weighed. */
const MOST_WORDS = 4_000

/** The clauses that are weighed: up to the last message that says something, so that chatter behind it changes nothing. */
export function weighedClauses(clauses: readonly Clause[]): readonly Clause[] {
  const messages = byMessage(clauses)
  const says = (words: number) => (spoken: readonly Clause[]) =>
    spoken.reduce((sum, clause) => sum + wordsIn(clause), 0) >= words
  const last = messages.findLastIndex(says(SAYS_SOMETHING))
  const end = last >= 0 ? last : messages.findIndex(says(SAYS_LITTLE))
  return end < 0 ? clauses : messages.slice(0, end + 1).flat()
}

/** The folded words and marks of clauses, as they are weighed. */
export const weighedWords = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap(({ words }) => words).slice(0, MOST_WORDS)

/**
 * How sure words have to be that somebody buys nothing, by what `Evidence.odds` says: the fewer they are, the surer. Of buyers in chats that taught
 * nothing three to five in a hundred come so far.
 */
const sureness = (words: readonly string[]) => 10 / Math.max(1, words.filter((word) => !isMark(word)).length)

/** What somebody is instead of a buyer by the weight of their folded words, and what weighs most for it; null for a buyer. */
export function errandByWeight(words: readonly string[], by = weigh) {
  const { odds, kind, heaviest } = by(featuresOf(words))
  return odds > sureness(words) ? { errand: kind, heaviest } : null
}

/** What a visitor is instead of a buyer. */
export interface FoundErrand {
  errand: Errand
  /** Words of theirs that speak for it, in lower case: some of the heaviest, or none where they are short, or where it is a pattern that told. */
  because: readonly string[]
}

/** So many of the words that speak for it are shown, none that are as short as those between others, and none that nobody would read. */
const SHOWN = 3
const TELLING = /\p{L}{6}/u
const LONGEST = 40

/** Where each folded word stands first as it was written, and what follows it. */
function writtenIn(clauses: readonly Clause[]): (feature: string) => string | null {
  const written = clauses.flatMap(({ text }) =>
    matches(text, /[\p{L}\p{N}]+/gu).flatMap(([word]) => foldedWords(word).map((folded) => ({ folded, word }))),
  )
  const places = new Map<string, number[]>()
  for (const [at, { folded }] of written.entries()) places.set(folded, [...(places.get(folded) ?? []).slice(0, 9), at])
  return (feature) => {
    const words = feature.split(' ')
    const at = places
      .get(words[0] ?? '')
      ?.find((from) => words.every((word, index) => written[from + index]?.folded === word))
    if (at === undefined) return null
    const text = written
      .slice(at, at + words.length)
      .map(({ word }) => word)
      .join(' ')
    return text.length > LONGEST ? null : text
  }
}

/**
 * What a visitor is instead of a buyer; null for a buyer. All their words are weighed: who sells, applies, complains or plays does so in more ways
 * than any table of phrases has.
 */
export function errandOf(clauses: readonly Clause[]): FoundErrand | null {
  const weighed = weighedClauses(clauses)
  const found = errandByWeight(weighedWords(weighed))
  if (!found) return null
  const writtenAs = writtenIn(weighed)
  const because: string[] = []
  for (const feature of found.heaviest) {
    const text = TELLING.test(feature) ? writtenAs(feature) : null
    if (text === null || because.some((known) => known.includes(text) || text.includes(known))) continue
    if (because.push(text) === SHOWN) break
  }
  return { errand: found.errand, because }
}
