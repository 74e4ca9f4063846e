import { type Conversation, type Message, Prisma } from '../generated/prisma/client.ts'
import type { Statements } from '../statements.ts'
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
 * Reads around Prisma, for what happens so often that its price counts: a statement that is written out, on the same
 * connections, whose rows look as Prisma's own. See docs/decisions for what it saves.
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

/** @param options.driver where the statements go */
export function createRows({ driver, cipher }: { driver: Statements; cipher: FieldCipher }): Rows {
  return {
    read: (_model, statement) => driver.$queryRaw(statement),
    open(model, row) {
      openColumns(cipher, model, row)
      return row
    },
    async count(statement) {
      const [row] = await driver.$queryRaw<{ count: bigint }>(statement)
      return Number(row?.count ?? 0)
    },
  }
}
