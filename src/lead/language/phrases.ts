/** A phrase found in a text: the words from `start` up to, but not with, `end`. */
export interface Hit<T> {
  start: number
  end: number
  value: T
}

const PLAIN = /^[\n -~]*$/

/** Text as phrases are compared: no case, no accents, no unseen characters, no apostrophes and no doubled letters, which many people miss. */
export function fold(text: string): string {
  let folded = text.toLowerCase()
  if (/['’]/.test(folded)) {
    folded = folded.replace(/(?<!\p{L})([cdjlmnst]|qu)['’](?=\p{L})/gu, '$1 ').replace(/['’]/g, '')
  }
  if (!PLAIN.test(folded))
    folded = folded
      .replaceAll('ß', 's')
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}]+/gu, '')
  return isDoubled(folded) ? folded.replace(/(\p{L})\1+/gu, '$1') : folded
}

/** Whether any character stands twice in a row. */
function isDoubled(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) if (text.charCodeAt(at) === text.charCodeAt(at - 1)) return true
  return false
}

/** A pattern for folded text, from one that is written as people spell. */
export const foldedPattern = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.replace(/(\p{L})\1+/gu, '$1'), pattern.flags)

const MARKS = ',.;:!?…'

/** Whether one of a text's folded words is a mark. */
export const isMark = (word: string): boolean => word.length === 1 && MARKS.includes(word)

/** The folded words of a text, and the marks that end a thought. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+|[,.;:!?…]/gu) ?? []

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiouy'.includes(letter)

/** Whether a word is another one with a slip of the finger: two letters swapped, one lost, one too many, a wrong vowel. */
export function isSlip(word: string, meant: string): boolean {
  const longer = Math.max(word.length, meant.length)
  const shorter = Math.min(word.length, meant.length)
  if (shorter < 5 || longer - shorter > 1 || word[0] !== meant[0] || word === meant) return false
  let at = 0
  while (word[at] === meant[at]) at += 1
  const rest = (text: string, from: number) => text.slice(from)
  if (longer !== shorter) {
    if (longer < 7 || at === shorter) return false // a letter more at the end is another form of the word
    return word.length > meant.length ? rest(word, at + 1) === rest(meant, at) : rest(word, at) === rest(meant, at + 1)
  }
  if (word[at] === meant[at + 1] && word[at + 1] === meant[at]) return rest(word, at + 2) === rest(meant, at + 2)
  return longer >= 7 && isVowel(word[at]) && isVowel(meant[at]) && rest(word, at + 1) === rest(meant, at + 1)
}

type Fit = 'exact' | 'slip' | undefined

function fits(word: string | undefined, pattern: string): Fit {
  // a slip of the finger is never in the first letter
  if (word === undefined || word.charCodeAt(0) !== pattern.charCodeAt(0)) return undefined
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1)) ? 'exact' : undefined
  if (word === pattern) return 'exact'
  return isSlip(word, pattern) ? 'slip' : undefined
}

/** How the words of a phrase after its first fit. */
function fitsFrom(words: readonly string[], start: number, phrase: readonly string[]): Fit {
  let all: Fit = 'exact'
  for (let index = 1; index < phrase.length; index += 1) {
    const fit = fits(words[start + index], phrase[index] ?? '')
    if (fit === undefined) return undefined
    if (fit === 'slip') all = 'slip'
  }
  return all
}

/** A phrase whose first word fits. */
interface Candidate {
  words: readonly string[]
  /** Which of its table's phrases it is. */
  phrase: number
  exact: boolean
}

/** Of several phrases of as many words: those that fit letter by letter, then by their beginning, then with a slip. */
function rankOf(word: string, pattern: string, fit: Fit): number {
  if (fit === 'exact') return pattern.endsWith('*') ? 1 : 0
  return pattern.length === word.length ? 2 : pattern.length < word.length ? 3 : 4
}

/** A word with what each table has that may begin with it: found out when a table is first asked for it. */
interface Known {
  text: string
  /** By the number of the table. */
  candidates: (readonly Candidate[] | undefined)[]
}

/** People use few different words: what is known of so many of them is kept, and the half not used lately forgotten. */
const MAX_REMEMBERED = 20_000
let recent = new Map<string, Known>()
let earlier = new Map<string, Known>()

function known(text: string): Known {
  const remembered = recent.get(text)
  if (remembered) return remembered
  if (recent.size >= MAX_REMEMBERED / 2) {
    earlier = recent
    recent = new Map()
  }
  const word = earlier.get(text) ?? { text, candidates: [] }
  recent.set(text, word)
  return word
}

/** Many tables are asked for the phrases of the same words, one after the other: each word is looked up once for all. */
const lookedUp = new WeakMap<readonly string[], readonly Known[]>()

function lookUp(words: readonly string[]): readonly Known[] {
  const before = lookedUp.get(words)
  if (before) return before
  const found = words.map(known)
  lookedUp.set(words, found)
  return found
}

const NONE: readonly Candidate[] = []
let tables = 0

/**
 * Finds phrases in folded words: from left to right, the longest first, none inside another. A `*` at the end of a word
 * stands for any further letters. The work is in proportion to the text, however long or odd it is.
 */
export function phraseFinder<T>(entries: Iterable<readonly [phrase: string, value: T]>) {
  const table = tables++
  const phrases: { words: string[]; value: T }[] = []
  /** Which phrases may begin with a word, by its first two letters. */
  const index = new Map<string, number[]>()
  for (const [phrase, value] of entries) {
    const words = fold(phrase).match(/[\p{L}\p{N}]+\*?/gu) ?? []
    const [first] = words
    if (first === undefined) continue
    const beginnings = new Set([first.slice(0, 2)])
    // a slip of the finger may swap the second letter and the third
    if (first.length >= 5 && !first.endsWith('*')) beginnings.add(`${first[0]}${first[2]}`)
    for (const beginning of beginnings) {
      const filed = index.get(beginning)
      if (filed) filed.push(phrases.length)
      else index.set(beginning, [phrases.length])
    }
    phrases.push({ words, value })
  }

  /** The phrases that may begin with a word, the longest first, those that fit exactly before those with a slip. */
  function beginningWith(word: string): readonly Candidate[] {
    const found: (Candidate & { rank: number })[] = []
    for (const phrase of index.get(word.slice(0, 2)) ?? []) {
      const words = phrases[phrase]?.words ?? []
      const [first = ''] = words
      const fit = fits(word, first)
      if (fit) found.push({ words, phrase, exact: fit === 'exact', rank: rankOf(word, first, fit) })
    }
    return found.length === 0 ? NONE : found.sort((a, b) => b.words.length - a.words.length || a.rank - b.rank)
  }

  function candidates(word: Known): readonly Candidate[] {
    const before = word.candidates[table]
    if (before) return before
    const found = beginningWith(word.text)
    word.candidates[table] = found
    return found
  }

  return (words: readonly string[]): Hit<T>[] => {
    const hits: Hit<T>[] = []
    const looked = lookUp(words)
    for (let start = 0; start < looked.length; start += 1) {
      const word = looked[start]
      const found = word === undefined ? NONE : candidates(word)
      if (found.length === 0) continue
      const best = longestAt(words, start, found)
      const phrase = best && phrases[best.phrase]
      if (!phrase) continue
      const end = start + phrase.words.length
      hits.push({ start, end, value: phrase.value })
      start = end - 1
    }
    return hits
  }
}

/** The longest phrase that fits; of several as long one without a slip. */
function longestAt(words: readonly string[], start: number, candidates: readonly Candidate[]) {
  let slipped: Candidate | undefined
  for (const candidate of candidates) {
    if (slipped && candidate.words.length < slipped.words.length) return slipped
    const fit = fitsFrom(words, start, candidate.words)
    if (fit === 'exact' && candidate.exact) return candidate
    if (fit && !slipped) slipped = candidate
  }
  return slipped
}
