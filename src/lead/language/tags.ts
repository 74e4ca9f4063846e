import { type Hit, phraseFinder } from './phrases.ts'

/** Phrases by what they mean, separated by commas and line ends. Spelling is folded, a `*` stands for any further letters: see `phraseFinder`. */
export type Phrases<T extends string> = Readonly<Record<T, string>>

/** The phrases of a list as it stands in a table. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)

/** Finds what a table's phrases mean in folded words, from left to right, the longest phrase first. */
export function tagger<T extends string>(table: Phrases<T>): (words: readonly string[]) => Hit<T>[] {
  const entries: [phrase: string, tag: T][] = []
  for (const tag in table) for (const phrase of phrasesOf(table[tag])) entries.push([phrase, tag])
  return phraseFinder(entries)
}

/** What finds phrases in folded words, none of which overlap. */
type Finder<T> = (words: readonly string[]) => Hit<T>[]

/** Of the hits of two finders that overlap the longer ones, and those of the first where they are as long. */
export const either =
  <T>(first: Finder<T>, second: Finder<T>): Finder<T> =>
  (words) => {
    const length = ({ start, end }: Hit<T>) => end - start
    const [own, others] = [first(words), second(words)]
    const found: Hit<T>[] = []
    let [at, beside] = [0, 0]
    for (;;) {
      const [one, other] = [own[at], others[beside]]
      if (!one || !other) return [...found, ...own.slice(at), ...others.slice(beside)]
      const overlap = one.start < other.end && other.start < one.end
      const isFirst = overlap ? length(one) < length(other) : one.start < other.start
      // of two that overlap the shorter one is left out
      if (!overlap) found.push(isFirst ? one : other)
      if (isFirst) at += 1
      else beside += 1
    }
  }

/** What is made of a configuration's own words: once for each configuration. */
export function perConfiguration<Own extends object, Made>(make: (own: Own) => Made): (own: Own) => Made {
  const made = new WeakMap<Own, Made>()
  return (own) => {
    const known = made.get(own) ?? make(own)
    made.set(own, known)
    return known
  }
}

/** A table's finder where one of the tags has a configuration's own phrases too. */
export function configurableTagger<T extends string>(table: Phrases<T>, tag: T) {
  const plain = tagger(table)
  return perConfiguration((own: readonly string[]) => {
    const phrases = own.flatMap(phrasesOf).map((phrase) => [phrase, tag] as const)
    return phrases.length === 0 ? plain : either(plain, phraseFinder(phrases))
  })
}
