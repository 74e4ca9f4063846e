import type { Pool, PoolClient, QueryConfig } from 'pg'
import { types } from 'pg'
import { Prisma } from '../generated/prisma/client.ts'
import type { Statements } from '../statements.ts'

/** The driver below Prisma, on the same connections: for what runs so often that its price counts. See decision 14. */
export interface Driver extends Statements {
  /**
   * Runs statements that stand or fall together. Those that do not wait for one another are sent together, and those that
   * nobody waits for are sent with the commit, which fails where one of them has failed. Meanwhile nothing else may be
   * waited for that needs the database: the embedded one has a single connection.
   */
  transaction<Result>(work: (tx: Statements) => Promise<Result>): Promise<Result>
}

const { INT8, NUMERIC, TIMESTAMPTZ } = types.builtins

/** As Prisma gives them. The connections' time zone is UTC, so that a time reads `2026-01-31 12:00:00.5+00`. */
function parserOf(type: number): (text: string) => unknown {
  if (type === INT8) return BigInt
  if (type === NUMERIC) return (text) => new Prisma.Decimal(text)
  if (type === TIMESTAMPTZ) return (text) => new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
  return types.getTypeParser(type, 'text')
}

/** @param statementName names statements, alike for all that use the pool */
export function createDriver(options: { pool: Pool; statementName: (query: { sql: string }) => string }): Driver {
  const { pool, statementName } = options
  const parsers = new Map<number, (text: string) => unknown>()
  function getTypeParser(type: number) {
    const known = parsers.get(type)
    if (known) return known
    const parser = parserOf(type)
    parsers.set(type, parser)
    return parser
  }

  /** The texts of statements without parts that vary, by where they are written. */
  const texts = new WeakMap<TemplateStringsArray, string>()
  function textOf(template: TemplateStringsArray): string {
    const known = texts.get(template)
    if (known !== undefined) return known
    const text = template.reduce((before, part, index) => `${before}$${index}${part}`)
    texts.set(template, text)
    return text
  }

  function composed(statement: TemplateStringsArray | Prisma.Sql, values: unknown[]) {
    if (!('raw' in statement)) return statement
    const varies = values.some((value) => value instanceof Prisma.Sql)
    return varies ? Prisma.sql(statement, ...values) : { text: textOf(statement), values }
  }

  function queryOf(statement: TemplateStringsArray | Prisma.Sql, given: unknown[]): QueryConfig {
    const { text, values } = composed(statement, given)
    return { name: statementName({ sql: text }), text, values, types: { getTypeParser } }
  }

  const on = (connection: Pool | PoolClient): Statements => ({
    async $queryRaw<Row extends object>(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) {
      return (await connection.query<Row>(queryOf(statement, values))).rows
    },
    $executeRaw: async (statement, ...values) => (await connection.query(queryOf(statement, values))).rowCount ?? 0,
  })

  async function transaction<Result>(work: (tx: Statements) => Promise<Result>): Promise<Result> {
    const connection = await pool.connect()
    let lost: Error | undefined
    const onError = (error: Error) => {
      lost = error
    }
    connection.on('error', onError)
    const sent: Promise<unknown>[] = []
    const send = <Answer>(answer: Promise<Answer>) => {
      answer.catch(() => {}) // it is thrown after the commit, if not before
      sent.push(answer)
      return answer
    }
    const { $queryRaw, $executeRaw } = on(connection)
    const tx: Statements = {
      $queryRaw: <Row extends object>(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
        send($queryRaw<Row>(statement, ...values)),
      $executeRaw: (statement, ...values) => send($executeRaw(statement, ...values)),
    }
    try {
      send(connection.query('BEGIN'))
      const result = await work(tx)
      send(connection.query('COMMIT'))
      await Promise.all(sent)
      return result
    } catch (error) {
      await connection.query('ROLLBACK').catch(onError)
      throw error
    } finally {
      connection.off('error', onError)
      connection.release(lost)
    }
  }

  return { ...on(pool), transaction }
}
