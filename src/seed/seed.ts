import { Prisma } from '../generated/prisma/client.ts'
import { blindIndexes, digestOf } from '../storage/blind-indexes.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import { sealedColumns, sealedPlace } from '../storage/sealed-columns.ts'
import { type HistoryOptions, history } from './history.ts'
import type { Rows } from './rows.ts'

const BATCH = 250

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

/** One statement with one parameter for all rows: many times faster than a parameter for each value. */
function insert(table: string, rows: readonly Row[]): Prisma.Sql {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', ')
  return Prisma.sql`INSERT INTO ${Prisma.raw(`"${table}" (${columns})`)}
    SELECT ${Prisma.raw(columns)} FROM json_populate_recordset(${Prisma.raw(`NULL::"${table}"`)}, ${JSON.stringify(rows)}::json)`
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
    const filled = tables.filter(({ of }) => rows[of].length > 0)
    const statements = filled.map(({ table, of }) =>
      insert(
        table,
        rows[of].map((row) => stored(cipher, table, { ...row })),
      ),
    )
    await db.$transaction(statements.map((statement) => db.$executeRaw(statement)))
    written.conversations += rows.conversations.length
    written.messages += rows.messages.length
    written.events += rows.events.length
    onProgress?.(written.conversations, wanted.conversations)
  }
  return written
}
