/** A database of its own for one subject, on the PostgreSQL server that BENCH_DATABASE_URL names. */

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import pg from 'pg'

const adminUrl = process.env.BENCH_DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres'
const prefix = 'bench_stream_'
const created = new Set<string>()

async function withServer<Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Which PostgreSQL it is. */
export function databaseVersion(): Promise<string> {
  return withServer(async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    return rows[0]?.server_version ?? 'unknown'
  })
}

/**
 * Creates an empty database and returns its name and URL. First it drops what a benchmark that was killed on this machine left
 * behind: the name holds the process id.
 */
export function createDatabase(): Promise<{ name: string; url: string }> {
  return withServer(async (client) => {
    if (['127.0.0.1', 'localhost', '[::1]'].includes(new URL(adminUrl).hostname)) {
      const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database')
      for (const { datname } of rows) {
        const pid = datname.startsWith(prefix) ? datname.slice(prefix.length).split('_')[0] : undefined
        if (pid && !existsSync(`/proc/${pid}`)) await client.query(`DROP DATABASE IF EXISTS "${datname}"`)
      }
    }
    const name = `${prefix}${process.pid}_${randomBytes(4).toString('hex')}`
    await client.query(`CREATE DATABASE "${name}"`)
    created.add(name)
    const url = new URL(adminUrl)
    url.pathname = `/${name}`
    return { name, url: url.href }
  })
}

/** For how many milliseconds, in all, statements have been executed in a database. */
export function activeTimeOf(name: string): Promise<number> {
  return withServer(async (client) => {
    await client.query('SELECT pg_sleep(0.5)') // connections that were closed a moment ago are still to report theirs
    const { rows } = await client.query<{ active_time: number }>(
      'SELECT active_time FROM pg_stat_database WHERE datname = $1',
      [name],
    )
    return rows[0]?.active_time ?? Number.NaN
  })
}

/** Drops every database that was created here, whoever is connected to it. */
export async function dropDatabases(): Promise<void> {
  if (created.size === 0) return
  await withServer(async (client) => {
    for (const name of created) {
      await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      created.delete(name)
    }
  })
}
