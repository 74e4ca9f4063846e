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

/** Phrases by how their first word is looked up. */
type Index<T> = Map<string, { words: string[]; value: T }[]>

function file<T>(index: Index<T>, key: string, entry: { words: string[]; value: T }) {
  const known = index.get(key)
  if (known) known.push(entry)
  else index.set(key, [entry])
}

/**
 * Finds phrases in folded words: from left to right, the longest first, none inside another. A `*` at the end of a word
 * stands for any further letters. The work is in proportion to the text, however long or odd it is.
 */
export function phraseFinder<T>(entries: Iterable<readonly [phrase: string, value: T]>) {
  const exactly: Index<T> = new Map()
  const beginnings: Index<T> = new Map()
  const slips: Index<T> = new Map()
  for (const [phrase, value] of entries) {
    const words = fold(phrase).match(/[\p{L}\p{N}]+\*?/gu) ?? []
    const [first] = words
    if (first === undefined) continue
    const entry = { words, value }
    if (first.endsWith('*')) file(beginnings, first.slice(0, 2), entry)
    else {
      file(exactly, first, entry)
      // a slip of the finger may swap the second letter and the third
      const keys = new Set([first.slice(0, 2), `${first[0]}${first[2] ?? ''}`])
      if (first.length >= 5) for (const key of keys) file(slips, `${key}${first.length}`, entry)
    }
  }
  for (const index of [exactly, beginnings, slips])
    for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length)

  /** The phrases that may begin with a word, the longest first, those that fit exactly before those with a slip. */
  function beginningWith(word: string): Candidate<T>[] {
    const beginning = word.slice(0, 2)
    const known = [exactly.get(word), beginnings.get(beginning)]
    if (word.length >= 4)
      for (const length of [word.length, word.length - 1, word.length + 1]) known.push(slips.get(beginning + length))
    return known
      .flatMap((entries) => entries ?? [])
      .flatMap(({ words, value }) => {
        const fit = fits(word, words[0] ?? '')
        return fit ? [{ words, value, exact: fit === 'exact' }] : []
      })
      .sort((a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact))
  }

  const remembered = new Map<string, readonly Candidate<T>[]>()
  function candidates(word: string): readonly Candidate<T>[] {
    const known = remembered.get(word)
    if (known) return known
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    const found = beginningWith(word)
    remembered.set(word, found)
    return found
  }

  return (words: readonly string[]): Hit<T>[] => {
    const hits: Hit<T>[] = []
    for (let start = 0; start < words.length; ) {
      const best = longestAt(words, start, candidates(words[start] ?? ''))
      if (best) hits.push({ start, end: start + best.words.length, value: best.value })
      start += best?.words.length ?? 1
    }
    return hits
  }
}

/** A phrase whose first word fits. */
interface Candidate<T> {
  words: readonly string[]
  value: T
  exact: boolean
}

/** People use few different words: what is known of so many of them is kept. */
const MAX_REMEMBERED = 4_000

/** The longest phrase that fits; of several as long one without a slip. */
function longestAt<T>(words: readonly string[], start: number, candidates: readonly Candidate<T>[]) {
  let slipped: Candidate<T> | undefined
  for (const candidate of candidates) {
    if (slipped && candidate.words.length < slipped.words.length) return slipped
    const fit = fitsFrom(words, start, candidate.words)
    if (fit === 'exact' && candidate.exact) return candidate
    if (fit && !slipped) slipped = candidate
  }
  return slipped
}
