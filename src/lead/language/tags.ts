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

/**
 * As `tagger`, where one of the tags has a configuration's own phrases too.
 * @returns what gives the finder for these: made once for each list
 */
export function configurableTagger<T extends string>(table: Phrases<T>, tag: T) {
  const plain = tagger(table)
  const finders = new WeakMap<readonly string[], typeof plain>()
  return (own: readonly string[]) => {
    if (own.length === 0) return plain
    const find = finders.get(own) ?? tagger<T>({ ...table, [tag]: [table[tag], ...own].join('\n') })
    finders.set(own, find)
    return find
  }
}
