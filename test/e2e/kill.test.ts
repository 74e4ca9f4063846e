// The run of kills, a short one; KILLS makes it longer: `KILLS=100 npx vitest run --config test/vitest.config.ts test/e2e/kill.test.ts`
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backends, postgresBackend } from '../support/backends.ts'
import { openConversation, readReply, say } from '../support/client.ts'
import { killAgainAndAgain, replyTokens, startPacedClaude, startServer, summary } from './kill.ts'

const kills = { embedded: Number(process.env.KILLS ?? 8), postgres: Number(process.env.KILLS ?? 4) }

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
      expect(figures).toMatchObject({
        kills: times,
        lostMessages: 0,
        lostCharacters: 0,
        leftStreaming: 0,
        duplicates: 0,
        wrongTexts: 0,
        surprises: [],
      })
      // The run would say nothing if the server had been idle.
      expect(figures.cutReplies).toBeGreaterThan(0)
      expect(figures.acknowledged).toBeGreaterThan(times)
      expect(figures.shownCharacters).toBeGreaterThan(0)
    },
    60_000 + times * 30_000,
  )
})

describe.runIf(postgresBackend)('two servers on one PostgreSQL', () => {
  test('when the one that writes is killed, who reads from the other one is told, with the text so far', async () => {
    const database = await postgresBackend?.createDatabase?.()
    if (!database) throw new Error('no PostgreSQL')
    const claude = await startPacedClaude()
    const env = {
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      SESSION_SECRET: randomBytes(32).toString('base64'),
    }
    const servers = [startServer(claude, env), startServer(claude, env)] as const
    try {
      const [writer, other] = await Promise.all(servers.map(({ serving }) => serving))
      if (!writer || !other) throw new Error('no servers')
      const conversation = await openConversation(writer.url)
      const question = 'Who goes on when you are gone?'
      const { replyId } = await say(writer.url, conversation, question)

      let shownByWriter = ''
      const readingHere = (async () => {
        for await (const event of readReply(writer, 'ws', conversation.token, replyId)) {
          if (event.__typename === 'MessageDelta') shownByWriter += event.text
        }
      })().catch(() => {}) // it is cut off

      let text = ''
      for await (const event of readReply(other, 'sse', conversation.token, replyId)) {
        if (event.__typename === 'MessageDelta') {
          expect(event.offset).toBe(text.length)
          text += event.text
          if (text.length > 1_000) servers[0].signal('SIGKILL')
        } else {
          expect(event.message).toMatchObject({ status: 'INTERRUPTED', content: text })
          expect(event.error).toMatchObject({ code: 'INTERRUPTED', retryable: true })
        }
      }
      await readingHere
      expect((await servers[0].ended).signal).toBe('SIGKILL')
      expect(shownByWriter.length).toBeGreaterThan(0)
      expect(text.startsWith(shownByWriter)).toBe(true)
      expect(replyTokens(question).join('').startsWith(text)).toBe(true)
    } finally {
      for (const server of servers) server.signal('SIGKILL')
      await Promise.all(servers.map(({ ended }) => ended))
      await claude.close()
      await database.drop()
    }
  })
})
