/** A phrase found in a text: the words from `start` up to, but not with, `end`. */
export interface Hit<T> {
  start: number
  end: number
  value: T
}

const withoutAccents = (text: string): string =>
  text
    .replaceAll('ß', 's')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')

const PLAIN = /^[\n -~]*$/

/** Text as phrases are compared: no case, no accents, no unseen characters, no apostrophes and no doubled letters, which many people miss. */
export function fold(text: string): string {
  let folded = text.toLowerCase()
  if (/['’]/.test(folded)) {
    folded = folded
      .replace(/(?<!\p{L})([cdjlmnst]|(?:jus|lors|puis)?qu|[dns]?[aeu]ll|un)['’](?=\p{L})/gu, '$1 ')
      .replace(/['’]/g, '')
  }
  if (!PLAIN.test(folded)) folded = withoutAccents(folded)
  return isDoubled(folded) ? folded.replace(/(\p{L})\1+/gu, '$1') : folded
}

/** Whether any character stands twice in a row. */
function isDoubled(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) if (text.charCodeAt(at) === text.charCodeAt(at - 1)) return true
  return false
}

/** A pattern for folded text, from one that is written as people spell. */
export const foldedPattern = ({ source, flags }: RegExp): RegExp =>
  new RegExp(withoutAccents(source).replace(/(\p{L})\1+/gu, '$1'), flags)

const MARKS = ',.;:!?…'

/** Whether one of a text's folded words is a mark. */
export const isMark = (word: string): boolean => word.length === 1 && MARKS.includes(word)

/** The folded words of a text, and the marks that end a thought. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+|[,.;:!?…]/gu) ?? []

/** Words to look for among folded ones, parted by spaces and written as people spell. */
export const setOf = (words: string): ReadonlySet<string> => new Set(foldedWords(words))

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

/** A phrase of one of the tables. */
interface Phrase {
  table: number
  /** Which of its table's phrases it is. */
  order: number
  words: readonly string[]
}

/** The phrases of all tables by their first word. */
const phrases = new Map<string, Phrase[]>()
/** First words by their first two letters: those with a `*`, and those long enough for a slip. */
const open = new Map<string, string[]>()
const slippery = new Map<string, string[]>()
let tables = 0

function put<Value>(index: Map<string, Value[]>, key: string, value: Value) {
  const filed = index.get(key)
  if (filed) filed.push(value)
  else index.set(key, [value])
}

function file(phrase: Phrase) {
  const [first = ''] = phrase.words
  const isNew = !phrases.has(first)
  put(phrases, first, phrase)
  if (!isNew) return
  const beginning = first.slice(0, 2)
  if (first.endsWith('*')) return put(open, beginning, first)
  if (first.length < 5) return
  put(slippery, beginning, first)
  // a slip of the finger may swap the second letter and the third
  const swapped = `${first[0]}${first[2]}`
  if (swapped !== beginning) put(slippery, swapped, first)
}

/** The first words of phrases that a word may stand for. */
function* meant(word: string): Generator<string, undefined> {
  if (phrases.has(word)) yield word
  const beginning = word.slice(0, 2)
  for (const first of open.get(beginning) ?? []) if (fits(word, first)) yield first
  for (const first of slippery.get(beginning) ?? []) if (isSlip(word, first)) yield first
}

/** A phrase whose first word fits. */
interface Candidate {
  words: readonly string[]
  order: number
  exact: boolean
}

/** What of a table may begin with a word, the longest first, those that fit exactly before those with a slip. */
interface Beginnings {
  table: number
  /** Phrases of several words, by the first letter of the second one. */
  longer: Map<number, Candidate[]>
  single: Candidate[]
}

/** Of several phrases of as many words: those that fit letter by letter, then by their beginning, then with a slip. */
function rankOf(word: string, pattern: string, fit: Fit): number {
  if (fit === 'exact') return pattern.endsWith('*') ? 1 : 0
  return pattern.length === word.length ? 2 : pattern.length < word.length ? 3 : 4
}

/** What of all tables may begin with a word. */
function beginningWith(word: string): readonly Beginnings[] {
  const found: (Candidate & { table: number; rank: number })[] = []
  for (const first of meant(word)) {
    const fit = fits(word, first)
    const rank = rankOf(word, first, fit)
    for (const phrase of phrases.get(first) ?? []) found.push({ ...phrase, exact: fit === 'exact', rank })
  }
  found.sort((a, b) => b.words.length - a.words.length || a.rank - b.rank || a.order - b.order)
  const byTable = new Map<number, Beginnings>()
  for (const { table, ...candidate } of found) {
    const beginnings: Beginnings = byTable.get(table) ?? { table, longer: new Map(), single: [] }
    byTable.set(table, beginnings)
    const second = candidate.words[1]?.charCodeAt(0)
    if (second === undefined) beginnings.single.push(candidate)
    else {
      const longer = beginnings.longer.get(second)
      if (longer) longer.push(candidate)
      else beginnings.longer.set(second, [candidate])
    }
  }
  return [...byTable.values()]
}

/** People use few different words: what is known of so many of them is kept, and the half not used lately forgotten. */
const MAX_REMEMBERED = 20_000
let recent = new Map<string, readonly Beginnings[]>()
let earlier = new Map<string, readonly Beginnings[]>()

function known(word: string): readonly Beginnings[] {
  const remembered = recent.get(word)
  if (remembered) return remembered
  if (recent.size >= MAX_REMEMBERED / 2) {
    earlier = recent
    recent = new Map()
  }
  const found = earlier.get(word) ?? beginningWith(word)
  recent.set(word, found)
  return found
}

/** Where in a text something of a table may begin. */
type Places = { at: number; beginnings: Beginnings }[]

/** Many tables are asked for the phrases of the same words, one after the other: the words are looked up once for all. */
let lookedUp = new WeakMap<readonly string[], ReadonlyMap<number, Places>>()

function lookUp(words: readonly string[]): ReadonlyMap<number, Places> {
  const before = lookedUp.get(words)
  if (before) return before
  const byTable = new Map<number, Places>()
  for (const [at, word] of words.entries()) {
    const second = words[at + 1]?.charCodeAt(0) ?? Number.NaN
    for (const beginnings of known(word)) {
      if (beginnings.single.length === 0 && !beginnings.longer.has(second)) continue
      const places = byTable.get(beginnings.table)
      if (places) places.push({ at, beginnings })
      else byTable.set(beginnings.table, [{ at, beginnings }])
    }
  }
  lookedUp.set(words, byTable)
  return byTable
}

/**
 * Finds phrases in folded words: from left to right, the longest first, none inside another. A `*` at the end of a word
 * stands for any further letters. The work is in proportion to the text, however long or odd it is.
 */
export function phraseFinder<T>(entries: Iterable<readonly [phrase: string, value: T]>) {
  const table = tables++
  const values: T[] = []
  for (const [phrase, value] of entries) {
    const words = fold(phrase).match(/[\p{L}\p{N}]+\*?/gu) ?? []
    if (words.length > 0) file({ table, order: values.push(value) - 1, words })
  }
  // what was looked up before does not know of this table
  recent = new Map()
  earlier = new Map()
  lookedUp = new WeakMap()

  return (words: readonly string[]): Hit<T>[] => {
    const hits: Hit<T>[] = []
    let from = 0
    for (const { at, beginnings } of lookUp(words).get(table) ?? []) {
      if (at < from) continue
      const best = longestAt(words, at, beginnings)
      const value = best && values[best.order]
      if (!best || value === undefined) continue
      from = at + best.words.length
      hits.push({ start: at, end: from, value })
    }
    return hits
  }
}

/** The longest phrase that fits; of several as long one without a slip. */
function longestAt(words: readonly string[], at: number, { longer, single }: Beginnings) {
  let slipped: Candidate | undefined
  for (const candidate of longer.get(words[at + 1]?.charCodeAt(0) ?? Number.NaN) ?? []) {
    if (slipped && candidate.words.length < slipped.words.length) return slipped
    const fit = fitsFrom(words, at, candidate.words)
    if (fit === 'exact' && candidate.exact) return candidate
    if (fit && !slipped) slipped = candidate
  }
  return slipped ?? single.find(({ exact }) => exact) ?? single[0]
}
