import { blindIndexes, digestOf } from '../storage/blind-indexes.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import { sealedColumns, sealedPlace } from '../storage/sealed-columns.ts'
import type { Rows } from './rows.ts'

/** Conversations that are stored as a whole, or not at all. */
export const BATCH = 250

/** Some conversations as they are stored. */
export interface Batch {
  /** In the order in which they refer to each other; `rows` is a JSON array of objects with these columns. */
  inserts: { table: string; columns: string[]; rows: string }[]
  conversations: number
  messages: number
  events: number
}

/** In the order in which they refer to each other. */
const tables: readonly { table: string; of: keyof Rows }[] = [
  { table: 'Conversation', of: 'conversations' },
  { table: 'Message', of: 'messages' },
  { table: 'LeadScore', of: 'leadScores' },
  { table: 'LeadSignal', of: 'leadSignals' },
  { table: 'Flag', of: 'flags' },
  { table: 'Conversion', of: 'conversions' },
  { table: 'AnalyticsEvent', of: 'events' },
]

type Row = Readonly<Record<string, unknown>>

/** A row as it is stored: sealed, and with the indexes that its sealed columns are found by. */
function stored(cipher: FieldCipher, table: string, row: Row): Row {
  const out: Record<string, unknown> = { ...row }
  for (const column of sealedColumns[table] ?? []) {
    const value = row[column]
    if (typeof value !== 'string') continue
    out[column] = cipher.seal(value, sealedPlace(table, column, String(row.id)))
    const blind = blindIndexes[table]?.[column]
    if (blind) out[blind.index] = digestOf(cipher, blind, value)
  }
  return out
}

export function batchOf(cipher: FieldCipher, rows: Rows): Batch {
  const filled = tables.filter(({ of }) => rows[of].length > 0)
  const inserts = filled.map(({ table, of }) => {
    const sealed = rows[of].map((row) => stored(cipher, table, { ...row }))
    return { table, columns: [...new Set(sealed.flatMap((row) => Object.keys(row)))], rows: JSON.stringify(sealed) }
  })
  const { conversations, messages, events } = rows
  return { inserts, conversations: conversations.length, messages: messages.length, events: events.length }
}
