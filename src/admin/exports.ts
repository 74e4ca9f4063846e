import { BYTE_ORDER_MARK } from '../csv.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { Log } from '../log.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import { type ConversationFilter, conversationWhere } from './conversation-filter.ts'
import { conversationTable, messageTable } from './export-csv.ts'
import { conversationJson, type GlobalId } from './export-json.ts'
import { type BulkFormat, createExportLinks, type ExportLink } from './export-link.ts'
import { conversationText } from './export-text.ts'
import { batchesOfIds, type ConversationRecord, readRecords, readRows } from './records.ts'

/** What one conversation may be written as. */
export type FileFormat = 'JSON' | 'TXT' | 'CSV'

/** A conversation as a file. */
export interface ExportedFile {
  filename: string
  mimeType: string
  content: string
}

/** A file that is made while it is read. */
export interface Download {
  filename: string
  mimeType: string
  /** The name of the key with which its link was made. */
  actor: string
  /** Its text, a conversation at a time; leaving the loop ends the reading from the database. */
  read(): AsyncIterable<string>
}

/** Conversations as files. */
export interface Exports {
  /** One conversation; null where there is none. */
  file(conversationId: string, format: FileFormat): Promise<ExportedFile | null>
  /** A link to the conversations that match, valid for five minutes. */
  createLink(filter: ConversationFilter, format: BulkFormat, actor: string): ExportLink
  /** What a link's token leads to; null for one that was altered or made up. */
  open(token: string): Download | 'expired' | null
}

const mimeTypes = {
  JSON: 'application/json',
  JSONL: 'application/x-ndjson',
  TXT: 'text/plain; charset=utf-8',
  CSV: 'text/csv; charset=utf-8',
}

/** So many messages are read at once: few enough for replies that stream meanwhile not to stumble. */
const MAX_MESSAGES = 250

/**
 * Writes records and lets go of them. Prisma's promises hold on to one another, and the last result of a long series so to
 * the first, until the garbage is collected from end to end; an emptied result weighs nothing (measured: bench/export).
 */
function writeAll<Row>(rows: Row[], write: (row: Row) => string): string[] {
  const written = rows.map(write)
  rows.length = 0
  return written
}

/** @param globalId makes the ids by which the API knows records */
export function createExports(options: { db: Database; cipher: FieldCipher; globalId: GlobalId; log: Log }): Exports {
  const { db, cipher, globalId, log } = options
  const links = createExportLinks(cipher)
  const messages = messageTable(globalId)
  const conversations = conversationTable(globalId)

  const contentOf: Record<FileFormat, (record: ConversationRecord, now: Date) => string> = {
    JSON: (record, now) => `${conversationJson(record, now, globalId)}\n`,
    TXT: conversationText,
    CSV: (record) => [BYTE_ORDER_MARK, messages.head, ...record.messages.map(messages.line)].join(''),
  }

  const linesOf: Record<BulkFormat, (ids: string[]) => Promise<string[]>> = {
    async JSONL(ids) {
      const now = new Date()
      return writeAll(await readRecords(db, ids), (record) => contentOf.JSON(record, now))
    },
    CSV: async (ids) => writeAll(await readRows(db, ids), conversations.line),
  }

  /** Conversations opened before the download began, the oldest first; each one as it is when its batch is read. */
  async function* read(where: Prisma.ConversationWhereInput, format: BulkFormat): AsyncGenerator<string, undefined> {
    let exported = 0
    let complete = false
    try {
      if (format === 'CSV') yield BYTE_ORDER_MARK + conversations.head
      for await (const ids of batchesOfIds(db, { where, openedBefore: new Date(), maxMessages: MAX_MESSAGES })) {
        for (const line of await linesOf[format](ids)) {
          yield line
          exported++
        }
      }
      complete = true
    } finally {
      log.info({ format, conversations: exported, complete }, 'an export has ended')
    }
  }

  return {
    async file(conversationId, format) {
      const now = new Date()
      const [record] = await readRecords(db, [conversationId])
      if (!record) return null
      return {
        filename: `conversation-${record.id}-${now.toISOString().slice(0, 10)}.${format.toLowerCase()}`,
        mimeType: mimeTypes[format],
        content: contentOf[format](record, now),
      }
    },
    createLink: (filter, format, actor) => links.make({ where: conversationWhere(filter, cipher), format, actor }),
    open(token) {
      const order = links.read(token)
      if (order === null || order === 'expired') return order
      const { where, format, actor } = order
      return {
        filename: `conversations-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}Z.${format.toLowerCase()}`,
        mimeType: mimeTypes[format],
        actor,
        read: () => read(where, format),
      }
    },
  }
}
