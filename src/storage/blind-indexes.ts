import { z } from 'zod'
import type { FieldCipher } from './cipher.ts'

/** A column that holds the keyed digest of a sealed one, for exact look-ups; or a list of digests, one for each value in it. */
export interface BlindIndex {
  /** The column of the digest, or of the digests. */
  index: string
  /** What the digest is made for; see FieldCipher. */
  purpose: string
  /** How the value is written before it is digested. */
  normalized?: (value: string) => string
  /** The values in the sealed text, where it holds several. */
  valuesIn?: (text: string) => string[]
}

/** How an email address is written for its index. */
export const normalizedEmail = (email: string) => email.trim().toLowerCase()

const Tags = z.array(z.string())

/** The tags in their column, a sealed JSON array. */
export const tagsIn = (column: string | null): string[] => (column === null ? [] : Tags.parse(JSON.parse(column)))

/** What stands in the index of a sealed text. */
export function digestOf(
  cipher: Pick<FieldCipher, 'index'>,
  { purpose, normalized, valuesIn }: BlindIndex,
  text: string,
): string | string[] {
  if (valuesIn) return valuesIn(text).map((value) => cipher.index(purpose, value))
  return cipher.index(purpose, normalized?.(text) ?? text)
}

/**
 * The blind indexes by the sealed column that they can be computed from. `Message.clientMessageIndex` and
 * `DeviceLink.codeIndex` are not here: what they are digests of is stored nowhere.
 */
export const blindIndexes: Record<string, Record<string, BlindIndex>> = {
  Conversation: {
    sessionId: { index: 'sessionIndex', purpose: 'sessionId' },
    visitorId: { index: 'visitorIndex', purpose: 'visitorId' },
    contactEmail: { index: 'contactEmailIndex', purpose: 'email', normalized: normalizedEmail },
    source: { index: 'sourceIndex', purpose: 'source' },
    tags: { index: 'tagIndexes', purpose: 'tag', valuesIn: tagsIn },
    referrer: { index: 'referrerIndex', purpose: 'referrer' },
  },
}
