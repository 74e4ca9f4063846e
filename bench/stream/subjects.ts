/** The servers under test: how each is started. */

import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Target } from './config.ts'
import { createDatabase, dropDatabases } from './database.ts'
import { Child, freePort } from './processes.ts'

/** What can be measured, in the order of the table. */
export const Subject = z.enum(['floor', 'peer', 'sse-embedded', 'ws-embedded', 'sse-postgres', 'ws-postgres'])
export type Subject = z.infer<typeof Subject>

/** How the load generator talks to a subject, and what the table calls it. */
export const subjects: Record<Subject, { target: Target; title: string }> = {
  floor: { target: 'floor', title: 'node:http passthrough (floor)' },
  peer: { target: 'peer', title: 'AI SDK over node:http (peer)' },
  'sse-embedded': { target: 'sse', title: 'GraphQL over SSE, embedded' },
  'ws-embedded': { target: 'ws', title: 'GraphQL over WebSocket, embedded' },
  'sse-postgres': { target: 'sse', title: 'GraphQL over SSE, PostgreSQL' },
  'ws-postgres': { target: 'ws', title: 'GraphQL over WebSocket, PostgreSQL' },
}

/** A running server under test. */
export interface Server {
  child: Child
  url: string
  /** The PostgreSQL database that it uses, if any. */
  database?: string
  stop(): Promise<void>
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const secret = (): string => randomBytes(32).toString('base64')
/** As `npm start` sets it; the floor and the peer get the same. */
export const YOUNG_GENERATION = '--max-semi-space-size=32'

const dataDirectories = new Set<string>()

/** Creates an empty directory; first it removes those of a benchmark that was killed: the name holds the process id. */
function createDataDirectory(): string {
  const prefix = 'bench-stream-'
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length).split('-')[0] : undefined
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
  const directory = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  dataDirectories.add(directory)
  return directory
}

/** The settings of our server in a benchmark, beside where it listens and where its data is. */
export const ourSettings = (upstream: string): Record<string, string> => ({
  HOST: '127.0.0.1',
  ANTHROPIC_BASE_URL: upstream,
  ANTHROPIC_API_KEY: 'bench',
  DATA_DIR: createDataDirectory(),
  LOG_LEVEL: 'warn',
  RATE_LIMIT_CONVERSATIONS: '0',
  RATE_LIMIT_MESSAGES: '0',
  RATE_LIMIT_REPLIES: '0',
  MAX_SOCKETS_PER_ADDRESS: '0',
  MAX_STREAMS_PER_ADDRESS: '0',
  // NODE_ENV is production, which demands these.
  ADMIN_API_KEY: secret(),
  ANALYST_API_KEY: secret(),
  SESSION_SECRET: secret(),
  ENCRYPTION_KEY: secret(),
})

/** Starts a subject and waits until it is ready. `script` is our server's main file, `root` the directory it runs in. */
export async function startServer(
  subject: Subject,
  upstream: string,
  { script, root }: { script: string; root: string },
): Promise<Server> {
  const port = await freePort()
  const isOurs = subject !== 'floor' && subject !== 'peer'
  const env: Record<string, string> = {
    ...(isOurs
      ? ourSettings(upstream)
      : { HOST: '127.0.0.1', ANTHROPIC_BASE_URL: upstream, ANTHROPIC_API_KEY: 'bench' }),
    PORT: String(port),
  }
  let database: string | undefined
  if (isOurs) {
    if (subject === 'sse-postgres' || subject === 'ws-postgres') {
      const created = await createDatabase()
      database = created.name
      env.DATABASE_URL = created.url
    }
  }
  const file = isOurs ? script : here(`./${subject}.js`)
  const child = new Child(subject, [YOUNG_GENERATION, '--expose-gc', '--import', here('./probe.js'), file], env, root)
  const url = `http://127.0.0.1:${port}`
  await child.healthy(url)
  return {
    child,
    url,
    ...(database ? { database } : {}),
    async stop() {
      await child.stop()
      await cleanUp()
    },
  }
}

/** Removes what the servers stored: their data directories and databases. */
export async function cleanUp(): Promise<void> {
  for (const directory of dataDirectories) {
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
    dataDirectories.delete(directory)
  }
  await dropDatabases()
}
