import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { Client, DatabaseError, Pool, type PoolConfig } from 'pg'
import { z } from 'zod'
import { Prisma, PrismaClient } from '../generated/prisma/client.ts'
import type { FieldCipher } from './cipher.ts'
import { createDriver, type Driver } from './driver.ts'
import { openEmbedded } from './embedded.ts'
import { applyMigrations } from './migrations.ts'
import { rememberOpened } from './opened-texts.ts'
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
  /** For work that takes its time: the same database on further connections, where statements may take minutes. */
  background: Database
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

/** What all connections share: the adapter reads and writes timestamps as UTC. */
const connectionOptions = (url: string, settings = '') => ({
  connectionString: url,
  keepAlive: true,
  options: `-c timezone=UTC ${settings}`,
})

/**
 * A socket on which the database may be silent for so long. A connection whose other end is gone without a word would
 * otherwise hold its statement, and whoever waits for it, for a quarter of an hour; what was idle for long goes, too.
 */
function impatientSocket(patienceMs: number): Socket {
  const socket = new Socket()
  socket.setTimeout(patienceMs, () => {
    const { bytesRead } = socket
    // This process may have been too busy to see the answer, which is read in the next turn of its loop.
    setImmediate(() => {
      if (socket.bytesRead === bytesRead) socket.destroy(new Error('The database does not answer'))
    })
  })
  return socket
}

/** PostgreSQL itself gives up a statement, and nobody's connection is idle any more, so long before the socket does. */
const BEFORE_SOCKET_MS = 500
/** How long a statement waits for a connection. */
const FREE_WITHIN_MS = 4_500

/** What makes a pool one of connections that do not wait for ever. */
function impatience(databaseUrl: string, patienceMs: number): PoolConfig {
  const own = patienceMs - BEFORE_SOCKET_MS
  return {
    // A server that stands still in the middle of a transaction must not hold what the others need.
    ...connectionOptions(databaseUrl, `-c statement_timeout=${own} -c idle_in_transaction_session_timeout=${own}`),
    idleTimeoutMillis: own,
    stream: () => impatientSocket(patienceMs),
  }
}

function openPostgres(databaseUrl: string, poolSize: number, patienceMs: number | null) {
  const config = { ...connectionOptions(databaseUrl), max: poolSize, connectionTimeoutMillis: FREE_WITHIN_MS }
  const pool = new Pool({
    ...config,
    pipeline: true,
    ...(patienceMs === null ? {} : impatience(databaseUrl, patienceMs)),
  })
  pool.on('error', () => {}) // an idle connection was lost: the pool opens another one
  // Connections of its own, which end with what they are opened for: migrations take a lock that lasts as long as they.
  return { pool, adapter: new PrismaPg(config), close: async () => (pool.ending ? undefined : pool.end()) }
}

const REACHED_WITHIN_MS = 2_000
const TRY_AGAIN_MS = 250

/** PostgreSQL has answered, and not that it is starting, stopping or full (SQLSTATE): waiting would not help. */
const isRefusal = (error: unknown) => error instanceof DatabaseError && !/^(08|53|57P)/.test(error.code ?? '')

/**
 * Waits until PostgreSQL takes connections, however long that is.
 * @param onAway called, once, with what keeps it from that
 * @throws what it refuses the connection for, such as a wrong password
 */
async function untilReachable(databaseUrl: string, onAway: (error: unknown) => void): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new Client({
      ...connectionOptions(databaseUrl),
      stream: () => impatientSocket(REACHED_WITHIN_MS),
      connectionTimeoutMillis: REACHED_WITHIN_MS,
    })
    client.on('error', () => {}) // it is thrown, too
    try {
      await client.connect()
      return
    } catch (error) {
      if (isRefusal(error)) throw error
      if (attempt === 1) onAway(error)
    } finally {
      client.end().catch(() => {})
    }
    await setTimeout(TRY_AGAIN_MS)
  }
}

/** So many reports run at once; further ones wait. */
const REPORTS_AT_ONCE = 3

/** Connections that cannot write, to the replica or to the database itself; opened when the first report is asked for. */
const openReports = (url: string) =>
  new PrismaPg(
    {
      ...connectionOptions(url, '-c default_transaction_read_only=on'),
      max: REPORTS_AT_ONCE,
    },
    { statementNameGenerator: createStatementNames() },
  )

/** Work in the background goes one after the other, but for what two parts of it have to do at once. */
const BACKGROUND_CONNECTIONS = 2
const BACKGROUND_PATIENCE_MS = 120_000

const openBackground = (url: string) =>
  new PrismaPg({
    ...connectionOptions(url),
    max: BACKGROUND_CONNECTIONS,
    stream: () => impatientSocket(BACKGROUND_PATIENCE_MS),
  })

/**
 * PostgreSQL, or the embedded database in a data directory that the caller has locked: a pool of connections, and the
 * driver adapter that takes the schema engine there.
 * @param poolSize PostgreSQL connections at the most
 * @param patienceMs how long PostgreSQL may leave a statement without an answer; null: as long as it likes
 * @param onDiskFull see openEmbedded
 */
export async function openAdapter(options: {
  databaseUrl: string | null
  dataDir: string
  poolSize?: number
  patienceMs?: number | null
  onDiskFull?: (isFull: boolean) => void
}) {
  const { databaseUrl, dataDir, poolSize = 10, patienceMs = null, onDiskFull } = options
  if (databaseUrl !== null) return { ...openPostgres(databaseUrl, poolSize, patienceMs), exclusive: false }
  const { pool, close } = await openEmbedded(join(dataDir, 'database'), onDiskFull)
  return { pool, adapter: new PrismaPg(pool), close, exclusive: true }
}

/**
 * Opens the database and brings it up to the newest migration.
 * @param options.onAway waits for a PostgreSQL that cannot be reached, and calls this; when absent, that is an error
 */
export async function openDatabase(options: {
  databaseUrl: string | null
  /** A read replica for reports; null: reports read the database itself. */
  databaseReplicaUrl?: string | null
  dataDir: string
  cipher: FieldCipher
  poolSize?: number
  patienceMs?: number | null
  onAway?: (error: unknown) => void
  onDiskFull?: (isFull: boolean) => void
}): Promise<OpenDatabase> {
  if (options.databaseUrl !== null && options.onAway) await untilReachable(options.databaseUrl, options.onAway)
  const { adapter, pool, exclusive, close } = await openAdapter(options)
  await applyMigrations(adapter, migrationsDir)
  const statementNameGenerator = createStatementNames() // one for all that use the pool
  const db = createClient(new PrismaPg(pool, { statementNameGenerator }), options.cipher)
  const reportsUrl = options.databaseReplicaUrl ?? options.databaseUrl
  const reports = reportsUrl === null ? db : createClient(openReports(reportsUrl), options.cipher)
  const driver = createDriver({ pool, statementName: statementNameGenerator })
  const background =
    options.databaseUrl === null ? db : createClient(openBackground(options.databaseUrl), options.cipher)
  return {
    db,
    driver,
    rows: createRows({ driver, cipher: rememberOpened(options.cipher) }),
    reports,
    background,
    exclusive,
    async close() {
      for (const client of new Set([reports, background, db])) await client.$disconnect()
      await close()
    },
  }
}
