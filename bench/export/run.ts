/** How much memory a bulk export takes; bench/README.md says what is measured. */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createDatabase, dropDatabases } from '../stream/database.ts'
import { Child, cpuSeconds, freePort, killAll, residentBytes } from '../stream/processes.ts'
import { seed } from './seed.ts'

const root = process.cwd()
const MEGABYTE = 1024 * 1024
const SAMPLE_MS = 50

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '10' },
    formats: { type: 'string', default: 'CSV,JSONL' },
  },
})
const options = z
  .object({
    conversations: z.coerce.number<string>().int().positive(),
    messages: z.coerce.number<string>().int().positive(),
    formats: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(z.enum(['JSONL', 'CSV']))),
  })
  .parse(values)

const say = (what: string): void => console.error(what)
const secret = (): string => randomBytes(32).toString('base64')
const Link = z.object({ data: z.object({ createExport: z.object({ url: z.string() }) }) })

interface Measured {
  format: string
  seconds: number
  cpuSeconds: number
  megabytes: number
  before: number
  peak: number
}

async function measure(server: Child, api: string, adminKey: string, format: 'JSONL' | 'CSV'): Promise<Measured> {
  const answer = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${adminKey}` },
    body: JSON.stringify({ query: `mutation { createExport(input: { all: true, format: ${format} }) { url } }` }),
  })
  const { url } = Link.parse(await answer.json()).data.createExport
  const before = residentBytes(server.pid)
  let peak = before
  const sampling = setInterval(() => {
    peak = Math.max(peak, residentBytes(server.pid))
  }, SAMPLE_MS)
  const cpuBefore = cpuSeconds(server.pid)
  const startedAt = performance.now()
  let bytes = 0
  let lines = 0
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(new URL(url, api), resolve).on('error', reject)
    })
    for await (const part of response) {
      if (!Buffer.isBuffer(part)) continue
      bytes += part.length
      for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines++
    }
  } finally {
    clearInterval(sampling)
  }
  const expected = options.conversations + (format === 'CSV' ? 1 : 0)
  if (lines !== expected) throw new Error(`${lines} lines came instead of ${expected}`)
  return {
    format,
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: cpuSeconds(server.pid) - cpuBefore,
    megabytes: bytes / MEGABYTE,
    before: before / MEGABYTE,
    peak: Math.max(peak, residentBytes(server.pid)) / MEGABYTE,
  }
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-export-'))
  const results: Measured[] = []
  try {
    const database = await createDatabase()
    const encryptionKey = randomBytes(32)
    const adminKey = secret()
    const start = async (): Promise<{ server: Child; api: string }> => {
      const port = await freePort()
      const env = {
        ...{ PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: database.url, LOG_LEVEL: 'warn' },
        ...{ ADMIN_API_KEY: adminKey, ANALYST_API_KEY: secret(), SESSION_SECRET: secret(), ANTHROPIC_API_KEY: 'bench' },
        ENCRYPTION_KEY: encryptionKey.toString('base64'),
      }
      const server = new Child('server', ['--max-semi-space-size=32', join(root, 'dist/main.js')], env, root)
      const api = `http://127.0.0.1:${port}`
      await serving(server, api)
      return { server, api }
    }
    const first = await start() // makes the tables
    await first.server.stop()
    await seed(database.url, encryptionKey, options, say)
    for (const format of options.formats) {
      say(`exporting as ${format}`)
      const { server, api } = await start()
      await sleep(3_000)
      results.push(await measure(server, api, adminKey, format))
      await server.stop()
    }
  } finally {
    killAll()
    await dropDatabases()
    rmSync(dataDir, { recursive: true, force: true })
  }
  console.log(
    '| format | conversations | messages | MB | seconds | CPU seconds | RSS before, MB | peak, MB | growth, MB |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const { format, megabytes, seconds, cpuSeconds: cpu, before, peak } of results) {
    const numbers = [megabytes, seconds, cpu, before, peak, peak - before].map((number) => number.toFixed(0))
    const { conversations, messages } = options
    console.log(`| ${[format, conversations, conversations * messages, ...numbers].join(' | ')} |`)
  }
}

/** Waits until the server answers. */
async function serving(server: Child, api: string): Promise<void> {
  for (;;) {
    const answer = await server.whileAlive(fetch(`${api}/graphql?query={__typename}`).catch(() => undefined))
    if (answer?.ok) return
    await sleep(100)
  }
}

await main()
