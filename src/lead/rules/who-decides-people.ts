import { type Hit, isMark } from '../language/phrases.ts'
import { DETERMINERS, JESTS, SELF_WORDS } from './who-decides-answer-words.ts'
import type { Tag } from './who-decides-tags.ts'
import {
  AND,
  EXCEPT,
  GROUP_BEFORE,
  IS,
  ME,
  MINE,
  NOT_MINE,
  NUMBER,
  OFFICES,
  OTHER_PERSON,
  SOME,
  SUBJECT,
  THIRD,
  WITH,
} from './who-decides-words.ts'

/** "My board and I": as many words before "and" are no sentence of their own. */
const PAIR_WITHIN = 6

/** Whether a person is named at a place of a clause. */
const personAt = (all: readonly Hit<Tag>[], at: number, side: 'start' | 'end') =>
  all.some((hit) => hit[side] === at && (hit.value === 'superior' || OFFICES.has(hit.value)))

/** Where two are spoken of, the visitor being one of them: "the vestry and I", "me and my brother". */
export function isPair(words: readonly string[], all: readonly Hit<Tag>[]): boolean {
  return words.some((word, at) => {
    if (!AND.has(word)) return false
    const [before = '', after = ''] = [words[at - 1], words[at + 1]]
    if (ME.has(before) && before !== 'i')
      return MINE.has(after) || NOT_MINE.has(after) || (at <= 1 && SOME.test(after)) || personAt(all, at + 1, 'start')
    const begins = words.slice(0, at)
    return (
      ME.has(after) &&
      at > 0 &&
      at <= PAIR_WITHIN &&
      !begins.some((word) => SUBJECT.has(word) || isMark(word)) &&
      (personAt(all, at, 'end') ||
        (at <= 3 &&
          begins.some((word) => NOT_MINE.has(word) || MINE.has(word)) &&
          // "it's my shop now and I decide"
          !begins.some((word) => IS.has(word))))
    )
  })
}

/** The same anywhere in an answer: "nothing gets bought before Mum and I are both happy". */
export const isPairWithin = (words: readonly string[], all: readonly Hit<Tag>[]): boolean =>
  words.some(
    (word, at) =>
      AND.has(word) &&
      ME.has(words[at + 1] ?? '') &&
      (personAt(all, at, 'end') ||
        OTHER_PERSON.has(words[at - 1] ?? '') ||
        // "my partner in crime and me"
        (at + 2 >= words.length && MINE.has(words[0] ?? '') && personAt(all, 1, 'start'))),
  )

/** Whether so many are spoken of, the visitor among them: "seven of us", "somos diez", "wir sind sechs". */
export const isGroup = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    if (!NUMBER.test(word)) return false
    if (words[at + 1] === 'of' && words[at + 2] === 'us') return true
    const [before = '', earlier = ''] = [words[at - 1], words[at - 2]]
    return GROUP_BEFORE.has(before) || GROUP_BEFORE.has(`${earlier} ${before}`)
  })

/** "She always decides": how far behind the pronoun. */
const DOES_WITHIN = 2

/** Whether somebody without a name decides: "she picks", "the woman who owns it calls the shots". */
export function doesThird(words: readonly string[], hits: readonly Hit<Tag>[]): boolean {
  if (words.some((word) => SELF_WORDS.has(word))) return false
  // "Die Firma heißt": an Italian signs
  const does = hits.filter(({ start, value }) => (value === 'act' || value === 'verb') && words[start] !== 'firma')
  if (does.length === 0) return false
  return (
    DETERMINERS.has(words[0] ?? '') ||
    does.some(({ start }) => words.slice(Math.max(0, start - DOES_WITHIN), start).some((word) => THIRD.has(word)))
  )
}

/** Whether it is the visitor's own partner who is spoken of: "my business partner", "the wife and I". */
export const isOfMine = (words: readonly string[], { start, end }: Hit<Tag>): boolean =>
  MINE.has(words[start] ?? '') || ME.has(words[end - 1] ?? '')

/** "No one gets a vote but me", "nadie más que yo". */
export function isNobodyButMe(words: readonly string[], all: readonly Hit<Tag>[]): boolean {
  const nobody = all.find(({ value }) => value === 'nobody')
  return (
    nobody !== undefined &&
    words.some((word, at) => at >= nobody.end && EXCEPT.has(word) && ME.has(words[at + 1] ?? ''))
  )
}

/** "It rests with whoever pays the rent, and that's this guy": what was left to another is the visitor's in the end. */
export function endsWithMe(words: readonly string[], hits: readonly Hit<Tag>[]): boolean {
  const last = hits.findLast(({ value }) => value === 'decides' || value === 'defers')
  return last?.value === 'decides' && words.slice(0, last.start).some((word) => AND.has(word))
}

/** A partner who is no dog: "my partner and I toss a coin". */
export const hasPartner = (words: readonly string[], hits: readonly Hit<Tag>[]): boolean =>
  hits.some(
    ({ value, end }) =>
      value === 'shares' || (value === 'joint' && !words.slice(end, end + 2).some((word) => JESTS.has(word))),
  )

/** "With my husband", "con mis dos hermanas". */
export const isWithMine = (words: readonly string[]): boolean => WITH.has(words[0] ?? '') && MINE.has(words[1] ?? '')

/** "Nobody to ask but the dog", "no tengo que preguntar a nadie". */
export function isAskedOfNobody(
  hits: readonly Hit<Tag>[],
  all: readonly Hit<Tag>[],
  negations: readonly number[],
): boolean {
  const nobody =
    hits.some(({ value }) => value === 'nobody') ||
    (negations.length > 0 && all.some(({ value }) => value === 'anyone'))
  return nobody && all.some(({ value }) => value === 'ask' || value === 'defers')
}
