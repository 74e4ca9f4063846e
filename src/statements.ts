import type { Prisma } from './generated/prisma/client.ts'

/** Runs statements that are written out. Prisma's client and its transactions are such, too. */
export interface Statements {
  /** @returns rows whose values look as Prisma's own */
  $queryRaw<Row extends object>(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<Row[]>
  /** @returns how many rows were written */
  $executeRaw(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>
}
