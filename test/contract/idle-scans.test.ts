import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { startTestApp } from '../support/app.ts'
import { postgresBackend } from '../support/backends.ts'

/** A database whose planner scans a table only where no index can answer, and plans for any parameters, as it will in time. */
async function createWaryDatabase() {
  const database = await postgresBackend?.createDatabase?.()
  if (!database) throw new Error('no PostgreSQL')
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const name = new URL(database.url).pathname.slice(1)
  await client.query(`ALTER DATABASE ${name} SET enable_seqscan = off`)
  await client.query(`ALTER DATABASE ${name} SET plan_cache_mode = force_generic_plan`)
  return { ...database, client }
}

describe.runIf(postgresBackend)('a server without visitors', () => {
  test('looks for what is to be done through indexes, however many messages there are', async () => {
    const { client, url, drop } = await createWaryDatabase()
    const app = await startTestApp({
      env: { DATABASE_URL: url, ENCRYPTION_KEY: randomBytes(32).toString('base64') },
    })
    try {
      const looks = async () => {
        const { rows } = await client.query<{ seq: number; idx: number }>(
          `SELECT sum(seq_scan)::int AS "seq", sum(idx_scan)::int AS "idx" FROM pg_stat_user_tables
           WHERE relname IN ('Message', 'MessageChunk')`,
        )
        return { seq: rows[0]?.seq ?? 0, idx: rows[0]?.idx ?? 0 }
      }
      const moreThan = async (count: number, before: { seq: number; idx: number }) => {
        const total = async () => Object.values(await looks()).reduce((sum, scans) => sum + scans, 0)
        await expect.poll(total).toBeGreaterThan(before.seq + before.idx + count)
      }
      await moreThan(5, await looks()) // what the start did has been counted by then
      const before = await looks()
      await moreThan(20, before)
      expect((await looks()).seq).toBe(before.seq)
    } finally {
      await app.stop()
      await client.end()
      await drop()
    }
  })
})
