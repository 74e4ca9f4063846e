import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** Where the data of a test lies. */
export interface Backend {
  name: 'embedded' | 'postgres'
  /** Makes an empty database of the test's own; absent on the embedded one, which comes with the data directory. */
  createDatabase?: () => Promise<{ url: string; drop(): Promise<void> }>
}

async function run(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const embedded: Backend = { name: 'embedded' }

function postgres(adminUrl: string): Backend {
  return {
    name: 'postgres',
    async createDatabase() {
      const name = `aiplace_test_${randomUUID().replaceAll('-', '')}`
      await run(adminUrl, `CREATE DATABASE ${name}`)
      const url = new URL(adminUrl)
      url.pathname = `/${name}`
      return { url: url.href, drop: () => run(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`) }
    },
  }
}

/** TEST_DATABASE_URL (a PostgreSQL whose user may create databases) switches PostgreSQL on. */
const testDatabaseUrl = process.env.TEST_DATABASE_URL

/** TEST_REDIS_URL switches Redis on. */
export const redisUrl = process.env.TEST_REDIS_URL

/** PostgreSQL, where it is switched on; a server that is missing then is a failure, not a skip. */
export const postgresBackend: Backend | null = testDatabaseUrl ? postgres(testDatabaseUrl) : null

/** Whether the embedded database is tried; TEST_BACKENDS=postgres leaves it out. */
export const embeddedToo = process.env.TEST_BACKENDS !== 'postgres'

/**
 * Every backend that a contract is held against: `describe.each(backends)('$name', (backend) => …)`.
 */
export const backends: Backend[] = [...(embeddedToo ? [embedded] : []), ...(postgresBackend ? [postgresBackend] : [])]
