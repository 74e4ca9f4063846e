import { phrasesOf } from './tags.ts'

/** Every combination of a phrase of each list. */
export const each = (...lists: readonly string[]): string =>
  lists
    .map(phrasesOf)
    .reduce((before, list) => before.flatMap((phrase) => list.map((next) => `${phrase} ${next}`)))
    .join(', ')
