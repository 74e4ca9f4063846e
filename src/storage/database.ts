import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { DatabaseError, Pool } from 'pg'
import { z } from 'zod'
import { Prisma, PrismaClient } from '../generated/prisma/client.ts'
import type { FieldCipher } from './cipher.ts'
import { createDriver, type Driver } from './driver.ts'
import { openEmbedded } from './embedded.ts'
import { applyMigrations } from './migrations.ts'
import { createRows, type Rows } from './rows.ts'
import { sealedColumnsExtension } from './sealed-columns.ts'

const migrationsDir = join(import.meta.dirname, '../../prisma/migrations')

function createClient(adapter: SqlMigrationAwareDriverAdapterFactory, cipher: FieldCipher) {
  // 'minimal': Prisma's longer messages quote the arguments of a failed query.
  const client = new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  })
  return client.$extends(sealedColumnsExtension(cipher))
}

/** The Prisma client whose sealed columns read and write as plain text. */
export type Database = ReturnType<typeof createClient>

/** The same client within a transaction. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0]

/** An open database, and whether this process is the only one that can have it open. */
export interface OpenDatabase {
  db: Database
  /** The way around Prisma, for what happens too often to go through it, and the rows that are read so. */
  driver: Driver
  rows: Rows
  /**
   * For reports: the replica, where there is one, else the same database. On connections of its own, so that a long
   * report never holds those that conversations need; the embedded database has only the one.
   */
  reports: Database
  exclusive: boolean
  close(): Promise<void>
}

/** PostgreSQL's code of what went wrong (SQLSTATE) in a statement of our own; null for any other error. */
export function databaseErrorCode(error: unknown): string | null {
  if (error instanceof DatabaseError) return error.code ?? null
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  const known = z
    .object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) })
    .safeParse(error.meta)
  return known.data?.driverAdapterError.cause.originalCode ?? null
}

/** So many different statements are prepared on each connection; the application has far fewer. */
const MAX_PREPARED = 300

/** Names statements by their text, so that a connection parses and plans each one only once. */
function createStatementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MAX_PREPARED) return '' // unnamed: parsed each time
    const name = `s${names.size}`
    names.set(sql, name)
    return name
  }
}

function openPostgres(databaseUrl: string, poolSize: number) {
  const config = {
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    options: '-c timezone=UTC', // the adapter reads and writes timestamps as UTC
  }
  const pool = new Pool(config)
  pool.on('error', () => {}) // an idle connection was lost: the pool opens another one
  // Connections of its own, which end with what they are opened for: migrations take a lock that lasts as long as they.
  return { pool, adapter: new PrismaPg(config), close: async () => (pool.ending ? undefined : pool.end()) }
}

/** So many reports run at once; further ones wait. */
const REPORTS_AT_ONCE = 3

/** Connections that cannot write, to the replica or to the database itself; opened when the first report is asked for. */
const openReports = (url: string) =>
  new PrismaPg(
    { connectionString: url, max: REPORTS_AT_ONCE, options: '-c timezone=UTC -c default_transaction_read_only=on' },
    { statementNameGenerator: createStatementNames() },
  )

/**
 * PostgreSQL, or the embedded database in a data directory that the caller has locked: a pool of connections, and the
 * driver adapter that takes the schema engine there.
 * @param poolSize PostgreSQL connections at the most
 */
export async function openAdapter(options: { databaseUrl: string | null; dataDir: string; poolSize?: number }) {
  const { databaseUrl, dataDir, poolSize = 10 } = options
  if (databaseUrl !== null) return { ...openPostgres(databaseUrl, poolSize), exclusive: false }
  const { pool, close } = await openEmbedded(join(dataDir, 'database'))
  return { pool, adapter: new PrismaPg(pool), close, exclusive: true }
}

/** Opens the database and brings it up to the newest migration. */
export async function openDatabase(options: {
  databaseUrl: string | null
  /** A read replica for reports; null: reports read the database itself. */
  databaseReplicaUrl?: string | null
  dataDir: string
  cipher: FieldCipher
  poolSize?: number
}): Promise<OpenDatabase> {
  const { adapter, pool, exclusive, close } = await openAdapter(options)
  await applyMigrations(adapter, migrationsDir)
  const statementNameGenerator = createStatementNames() // one for all that use the pool
  const db = createClient(new PrismaPg(pool, { statementNameGenerator }), options.cipher)
  const reportsUrl = options.databaseReplicaUrl ?? options.databaseUrl
  const reports = reportsUrl === null ? db : createClient(openReports(reportsUrl), options.cipher)
  const driver = createDriver({ pool, statementName: statementNameGenerator })
  return {
    db,
    driver,
    rows: createRows({ driver, cipher: options.cipher }),
    reports,
    exclusive,
    async close() {
      if (reports !== db) await reports.$disconnect()
      await db.$disconnect()
      await close()
    },
  }
}
