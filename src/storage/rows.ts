import type { Pool } from 'pg'
import { types } from 'pg'
import { type Conversation, type Message, Prisma } from '../generated/prisma/client.ts'
import type { FieldCipher } from './cipher.ts'
import { openColumns } from './sealed-columns.ts'

/** What is read this way. */
interface Models {
  Conversation: Conversation
  Message: Message
}

/** A column of a model. */
export type Column<Model extends keyof Models> = keyof Models[Model] & string

/**
 * The one way around Prisma, for the few reads that happen so often that its price counts: a statement that is written
 * out, on the same connections, whose rows look as Prisma's own. See docs/decisions for what it saves.
 */
export interface Rows {
  /**
   * Reads rows of a model; what is sealed in them still is.
   * @param statement selects columns of the model by their names
   */
  read<Model extends keyof Models>(model: Model, statement: Prisma.Sql): Promise<Models[Model][]>
  /** Opens, in place, what is sealed in a row; its `id` has to be among the columns that were read. */
  open<Model extends keyof Models>(model: Model, row: Models[Model]): Models[Model]
  /** The number that a statement selects as `count`. */
  count(statement: Prisma.Sql): Promise<number>
}

/** Columns as a statement lists them. */
export const columnList = (columns: Iterable<string>, table: string): Prisma.Sql =>
  Prisma.raw(Array.from(columns, (column) => `${table}."${column}"`).join(', '))

const NUMERIC = types.builtins.NUMERIC
const TIMESTAMPTZ = types.builtins.TIMESTAMPTZ

/** As Prisma gives them. The connections' time zone is UTC, so that a time reads `2026-01-31 12:00:00.5+00`. */
function parserOf(type: number): (text: string) => unknown {
  if (type === NUMERIC) return (text) => new Prisma.Decimal(text)
  if (type === TIMESTAMPTZ) return (text) => new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
  return types.getTypeParser(type, 'text')
}

/** @param statementName names statements, alike for all that use the pool */
export function createRows(options: {
  pool: Pool
  statementName: (query: { sql: string }) => string
  cipher: FieldCipher
}): Rows {
  const { pool, statementName, cipher } = options
  const parsers = new Map<number, (text: string) => unknown>()
  function getTypeParser(type: number) {
    const known = parsers.get(type)
    if (known) return known
    const parser = parserOf(type)
    parsers.set(type, parser)
    return parser
  }

  async function query<Row extends object>({ text, values }: Prisma.Sql): Promise<Row[]> {
    const { rows } = await pool.query<Row>({
      name: statementName({ sql: text }),
      text,
      values,
      types: { getTypeParser },
    })
    return rows
  }

  return {
    read: (_model, statement) => query(statement),
    open(model, row) {
      openColumns(cipher, model, row)
      return row
    },
    async count(statement) {
      const [row] = await query<{ count: string }>(statement)
      return Number(row?.count ?? 0)
    },
  }
}
