// A rolling restart while visitors talk; a short one, which ROLLS and VISITORS make longer:
// `ROLLS=10 VISITORS=100 npx vitest run --config test/vitest.config.ts test/deploy/rolling.test.ts`
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replyTokens, startPacedClaude, startServer } from '../e2e/kill.ts'
import { postgresBackend, redisUrl } from '../support/backends.ts'
import { freePort } from '../support/free-port.ts'
import { proxied, proxyKinds, startProxy } from '../support/proxy.ts'
import { type Counts, newCounts, startVisitor } from './visitor.ts'

const rolls = Number(process.env.ROLLS ?? 1)
const visitors = Number(process.env.VISITORS ?? 20)
/** Tokens of a reply, and the milliseconds between two: 4 s, within the servers' grace. */
const reply = { tokens: 100, tokenMs: 40 }

describe.runIf(proxied)('a rolling restart of two servers', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-rolling-'))
  let claude: Awaited<ReturnType<typeof startPacedClaude>>
  beforeAll(async () => {
    claude = await startPacedClaude(reply)
  })
  afterAll(async () => {
    await claude.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test.each(proxyKinds)(
    `under ${visitors} streams behind %s, ${rolls} times, loses nothing for visitors who come back`,
    async (kind) => {
      const database = await postgresBackend?.createDatabase?.()
      if (!database) throw new Error('no PostgreSQL')
      const env = {
        DATA_DIR: dataDir,
        DATABASE_URL: database.url,
        ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
        ENCRYPTION_KEY: randomBytes(32).toString('base64'),
        SESSION_SECRET: randomBytes(32).toString('base64'),
        TRUST_PROXY_HOPS: '1',
        MAX_SOCKETS_PER_ADDRESS: '0',
        MAX_STREAMS_PER_ADDRESS: '0',
        SHUTDOWN_GRACE_MS: '30000',
      }
      const ports = [await freePort(), await freePort()]
      const start = (port: number) => startServer(claude, { ...env, PORT: String(port) })
      const servers = ports.map(start)
      await Promise.all(servers.map(({ serving }) => serving))
      const proxy = await startProxy(
        kind,
        ports.map((port) => `127.0.0.1:${port}`),
      )
      const counts: Counts = newCounts()
      const talking = Array.from({ length: visitors }, (_, n) =>
        startVisitor({
          proxy,
          transport: n % 2 === 0 ? 'ws' : 'sse',
          counts,
          expected: (question) => replyTokens(question, reply.tokens).join(''),
        }),
      )
      try {
        await Promise.all(talking.map(({ reading }) => reading))
        for (let roll = 0; roll < rolls; roll++) {
          for (const [n, port] of ports.entries()) {
            servers[n]?.signal('SIGTERM')
            expect(await servers[n]?.ended).toEqual({ code: 0, signal: null })
            servers[n] = start(port)
            await servers[n]?.serving
          }
        }
        const questions = (await Promise.all(talking.map((visitor) => visitor.leave()))).flat()
        for (const question of questions) {
          const asked = claude.timesAsked(question)
          if (asked !== 1) counts.losses.push(`Claude was asked ${asked} times: ${question}`)
        }
        process.stdout.write(`rolling restart behind ${kind}: ${JSON.stringify(counts)}\n`)
        expect(counts.losses).toEqual([])
        // Whether anybody was sent away is chance: whoever reads on the server that writes is let to the end.
        expect(counts.replies).toBeGreaterThan(visitors)
      } finally {
        await Promise.all(talking.map((visitor) => visitor.leave()))
        await proxy.stop()
        for (const server of servers) server.signal('SIGKILL')
        await Promise.all(servers.map(({ ended }) => ended))
        await database.drop()
      }
    },
    120_000 + rolls * 60_000,
  )
})
