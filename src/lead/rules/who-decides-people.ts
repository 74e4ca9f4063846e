import { type Hit, isMark } from '../language/phrases.ts'
import type { Tag } from './who-decides-tags.ts'
import { AND, GROUP_BEFORE, ME, MINE, NOT_MINE, NUMBER, OFFICES, SOME, SUBJECT } from './who-decides-words.ts'

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
      return (
        MINE.has(after) || NOT_MINE.has(after) || (at <= 1 && SOME.test(after)) || personAt(all, at + 1, 'start')
      )
    const begins = words.slice(0, at)
    return (
      ME.has(after) &&
      at > 0 &&
      at <= PAIR_WITHIN &&
      !begins.some((word) => SUBJECT.has(word) || isMark(word)) &&
      (personAt(all, at, 'end') || (at <= 3 && begins.some((word) => NOT_MINE.has(word) || MINE.has(word))))
    )
  })
}

/** The same anywhere in an answer: "nothing gets bought before Mum and I are both happy". */
export const isPairWithin = (words: readonly string[], all: readonly Hit<Tag>[]): boolean =>
  words.some((word, at) => AND.has(word) && ME.has(words[at + 1] ?? '') && personAt(all, at, 'end'))

/** Whether so many are spoken of, the visitor among them: "seven of us", "somos diez", "wir sind sechs". */
export const isGroup = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    if (!NUMBER.test(word)) return false
    if (words[at + 1] === 'of' && words[at + 2] === 'us') return true
    const [before = '', earlier = ''] = [words[at - 1], words[at - 2]]
    return GROUP_BEFORE.has(before) || GROUP_BEFORE.has(`${earlier} ${before}`)
  })
