import { configurableTagger, type Phrases } from '../language/tags.ts'
import { AUTHORITY_PHRASES } from './qualification-words.ts'
import { AUTHORITY_IDIOMS } from './who-decides-idioms-words.ts'

/** What the tables of phrases tell of a word. */
export type Tag = keyof typeof AUTHORITY_PHRASES | keyof typeof AUTHORITY_IDIOMS
/** How much of the decision is the visitor's. */
export type Level =
  | 'decides'
  | 'entrusted'
  | 'office'
  | 'manages'
  | 'shares'
  | 'group'
  | 'agrees'
  | 'chief'
  | 'owns'
  | 'says'
  | 'leads'
  | 'defers'

/** All that is known of who decides: words, and the idioms of those who put it another way. */
const WHO_DECIDES: Phrases<Tag> = Object.fromEntries(
  [...new Set([...Object.keys(AUTHORITY_PHRASES), ...Object.keys(AUTHORITY_IDIOMS)])].map((tag) => [
    tag,
    [
      ...[AUTHORITY_PHRASES, AUTHORITY_IDIOMS].flatMap((table: Partial<Record<string, string>>) => table[tag] ?? []),
    ].join('\n'),
  ]),
) as Phrases<Tag>

/** What gives the finder of all of it, a configuration's own words for deciding included. */
export const whoDecidesFinder = configurableTagger<Tag>(WHO_DECIDES, 'decides')
