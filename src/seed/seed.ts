import { blindIndexes } from '../storage/blind-indexes.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import { type HistoryOptions, history } from './history.ts'
import type { Rows } from './rows.ts'

const BATCH = 250

type ConversationRow = Rows['conversations'][number]

/** A conversation with the indexes that its sealed columns are found by. */
function withIndexes(cipher: FieldCipher, row: ConversationRow): ConversationRow {
  const values = new Map<string, unknown>(Object.entries(row))
  const indexes: Record<string, string> = {}
  for (const [column, { index, purpose, normalized }] of Object.entries(blindIndexes.Conversation ?? {})) {
    const value = values.get(column)
    if (typeof value === 'string') indexes[index] = cipher.index(purpose, normalized?.(value) ?? value)
  }
  return { ...row, ...indexes }
}

/**
 * Writes an invented history, batch by batch; a batch is stored as a whole or not at all.
 * @returns how much was written
 */
export async function seedHistory(
  options: HistoryOptions & {
    db: Database
    cipher: FieldCipher
    onProgress?: (done: number, total: number) => void
  },
): Promise<{ conversations: number; messages: number; events: number }> {
  const { db, cipher, onProgress, ...wanted } = options
  const written = { conversations: 0, messages: 0, events: 0 }
  for (const rows of history({ ...wanted, batch: BATCH })) {
    await db.$transaction([
      db.conversation.createMany({ data: rows.conversations.map((row) => withIndexes(cipher, row)) }),
      db.message.createMany({ data: rows.messages }),
      db.leadScore.createMany({ data: rows.leadScores }),
      db.leadSignal.createMany({ data: rows.leadSignals }),
      db.flag.createMany({ data: rows.flags }),
      db.conversion.createMany({ data: rows.conversions }),
      db.analyticsEvent.createMany({ data: rows.events }),
    ])
    written.conversations += rows.conversations.length
    written.messages += rows.messages.length
    written.events += rows.events.length
    onProgress?.(written.conversations, wanted.conversations)
  }
  return written
}
