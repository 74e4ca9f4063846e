// The runs of kills, short ones; KILLS makes them longer: `KILLS=100 npx vitest run --config test/vitest.config.ts test/e2e/kill.test.ts`
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createClientText } from '../stream/client-text.ts'
import { backends, postgresBackend, redisUrl } from '../support/backends.ts'
import { openConversation, readReply, say, wholeReply } from '../support/client.ts'
import { killAgainAndAgain, replyTokens, startPacedClaude, startServer, summary } from './kill.ts'
import type { ServerProcess } from './server-process.ts'
import type { Figures } from './talk.ts'

const kills = {
  embedded: Number(process.env.KILLS ?? 2),
  postgres: Number(process.env.KILLS ?? 2),
  pair: Number(process.env.KILLS ?? 2),
}

/** Tokens of a reply that is still being written when it is interrupted, on a machine that is busy, too. */
const LONG = 10_000
/** Until a visitor is told of the end; ten seconds are promised, on a machine that is not busy with much else. */
const END_WITHIN_MS = Number(process.env.END_WITHIN_MS ?? 30_000)

/** What a run may not have lost, and what it has to have done: a server that had been idle would say nothing. */
function expectNothingLost(figures: Figures, times: number) {
  expect(figures).toMatchObject({
    kills: times,
    lostMessages: 0,
    lostCharacters: 0,
    leftStreaming: 0,
    duplicates: 0,
    wrongTexts: 0,
    surprises: [],
  })
  expect(figures.cutReplies).toBeGreaterThan(0)
  expect(figures.acknowledged).toBeGreaterThan(times)
  expect(figures.shownCharacters).toBeGreaterThan(0)
}

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'aiplace-kill-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

describe.each(backends)('$name', (backend) => {
  const times = kills[backend.name]

  test(
    `killed ${times} times in mid-reply, the server loses, doubles and leaves open nothing`,
    async () => {
      const database = await backend.createDatabase?.()
      const env = { DATA_DIR: dataDir, ...(database ? { DATABASE_URL: database.url } : {}) }
      const figures = await killAgainAndAgain({ kills: times, env })
      await database?.drop()
      process.stdout.write(`${summary(backend.name, figures)}\n`)
      expectNothingLost(figures, times)
    },
    60_000 + times * 30_000,
  )
})

describe.runIf(postgresBackend)('two servers on one PostgreSQL', () => {
  let database: { url: string; drop(): Promise<void> } | undefined
  let env: Record<string, string>
  beforeEach(async () => {
    database = await postgresBackend?.createDatabase?.()
    env = {
      DATA_DIR: dataDir,
      DATABASE_URL: database?.url ?? '',
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      SESSION_SECRET: randomBytes(32).toString('base64'),
      ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    }
  })
  afterEach(async () => {
    await database?.drop()
  })

  async function query(statement: string): Promise<number> {
    const sql = new Client({ connectionString: database?.url })
    await sql.connect()
    const { rows } = await sql.query<{ count: number }>(statement)
    await sql.end()
    return rows[0]?.count ?? -1
  }

  test(
    `the one that writes is killed ${kills.pair} times: the other one ends its replies, once, and nothing is lost`,
    async () => {
      const figures = await killAgainAndAgain({ kills: kills.pair, env, pair: true })
      process.stdout.write(`${summary('two servers', figures)}\n`)
      expectNothingLost(figures, kills.pair)
      const ends = `SELECT count(*)::int FROM "AnalyticsEvent" WHERE "operation" = 'REPLY' GROUP BY "conversationId"`
      expect(await query(`SELECT count(*)::int FROM (${ends}) AS ends`)).toBe(figures.conversations)
      expect(await query(`SELECT max("count")::int AS "count" FROM (${ends}) AS ends`)).toBe(1)
      expect(figures.slowestEndMs).toBeLessThan(END_WITHIN_MS)
    },
    60_000 + kills.pair * 30_000,
  )

  /** Has a reply written by one server and read on both; tells when the reader on the other one has a thousand characters. */
  async function interrupt(act: (writer: ServerProcess) => void) {
    const claude = await startPacedClaude({ tokens: LONG })
    onTestFinished(claude.close)
    const servers = [startServer(claude, env), startServer(claude, env)] as const
    onTestFinished(async () => {
      for (const server of servers) server.signal('SIGKILL')
      await Promise.all(servers.map(({ ended }) => ended))
    })
    const [writer, other] = [await servers[0].serving, await servers[1].serving]
    const conversation = await openConversation(writer.url)
    const question = 'Who goes on when you are gone?'
    const { replyId } = await say(writer.url, conversation, question)

    const here = createClientText()
    const readingHere = (async () => {
      for await (const event of readReply(writer, 'ws', conversation.token, replyId)) here.take(event)
    })()
    readingHere.catch(() => {}) // it may be cut off
    const there = createClientText()
    for await (const event of readReply(other, 'sse', conversation.token, replyId)) {
      there.take(event)
      if (there.ends === 0 && there.text.length > 1_000) act(servers[0])
    }
    expect(there.ended).toMatchObject({ status: 'INTERRUPTED', content: there.text })
    expect(there.error).toMatchObject({ code: 'INTERRUPTED', retryable: true })
    expect(replyTokens(question, LONG).join('').startsWith(there.text)).toBe(true)
    return { server: servers[0], writer, other, conversation, replyId, here, there, readingHere }
  }

  test('when the one that writes is killed, who reads from the other one is told, with the text so far', async () => {
    const { server, readingHere, here, there } = await interrupt((writer) => writer.signal('SIGKILL'))
    await expect(readingHere).rejects.toThrow()
    expect((await server.ended).signal).toBe('SIGKILL')
    expect(here.text.length).toBeGreaterThan(0)
    expect(there.text.startsWith(here.text)).toBe(true)
  })

  test('one that stood still for longer than its lease finds itself fenced off: it adds nothing, and goes on under the next lease', async () => {
    const paused = await interrupt((writer) => writer.signal('SIGSTOP'))
    const { server, writer, other, conversation, replyId, here, there } = paused
    server.signal('SIGCONT')
    await server.says('this server was declared dead by another one')
    await paused.readingHere
    expect(here.ended).toMatchObject({ status: 'INTERRUPTED', content: there.text })
    expect(here.text).toBe(there.text)
    const again = await wholeReply(other, conversation.token, replyId)
    expect(again).toMatchObject({ text: there.text, ended: { status: 'INTERRUPTED' } })
    expect(await query(`SELECT count(*)::int FROM "AnalyticsEvent" WHERE "operation" = 'REPLY'`)).toBe(1)
    const { replyId: next } = await say(writer.url, conversation, 'Are you there again?')
    for await (const event of readReply(other, 'sse', conversation.token, next)) {
      expect(event.__typename).toBe('MessageDelta')
      break
    }
  })
})
