import type { Prisma } from '../generated/prisma/client.ts'
import type { FieldCipher } from '../storage/cipher.ts'

/** What a bulk export may be written as. */
export type BulkFormat = 'JSONL' | 'CSV'

/** What a link lets its holder download. */
export interface ExportOrder {
  where: Prisma.ConversationWhereInput
  format: BulkFormat
  /** The name of the key with which the link was made. */
  actor: string
}

/** A link to a download, on the server that made it or on any other with the same keys. */
export interface ExportLink {
  /** The path, from the server's root on. */
  url: string
  expiresAt: Date
}

/** Where exports are to be had; what follows it is the link's token. */
export const EXPORT_PATH = '/export/'

const LINK_MINUTES = 5
/** What the seal is bound to: no text from the database opens as a link, and no link as a text. */
const PLACE = 'ExportLink'

interface Sealed extends ExportOrder {
  /** Milliseconds since 1970. */
  expiresAt: number
}

/**
 * Links that hold their order themselves, sealed: nobody can read from one whom it is about, alter it or make one, and
 * nothing has to be stored.
 */
export function createExportLinks(cipher: FieldCipher) {
  return {
    make(order: ExportOrder, now = Date.now()): ExportLink {
      const expiresAt = now + LINK_MINUTES * 60_000
      const sealed: Sealed = { ...order, expiresAt }
      return {
        url: `${EXPORT_PATH}${cipher.seal(JSON.stringify(sealed), PLACE)}`,
        expiresAt: new Date(expiresAt),
      }
    },
    /** What a token lets download; null for one that was not made here. */
    read(token: string, now = Date.now()): ExportOrder | 'expired' | null {
      try {
        const { expiresAt, ...order }: Sealed = JSON.parse(cipher.open(token, PLACE)) // whoever sealed it is this code
        return now < expiresAt ? order : 'expired'
      } catch {
        return null
      }
    },
  }
}
