import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { postgresBackend, redisUrl } from '../support/backends.ts'
import { openConversation, readReply, say } from '../support/client.ts'
import { createClientText, longText } from './client-text.ts'
import { startRedis } from './redis-server.ts'

/** So many outages of each kind, and how long they last. */
const OUTAGES = Number(process.env.OUTAGES ?? 2)
const OUTAGE_MS = Number(process.env.OUTAGE_MS ?? 1_500)

describe.runIf(postgresBackend && redisUrl)('two servers, and a Redis that goes away', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  let first: TestApp
  let second: TestApp
  beforeAll(async () => {
    if (!postgresBackend) return
    redis = await startRedis()
    const shared = {
      SESSION_SECRET: randomBytes(32).toString('hex'),
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      REDIS_URL: redis.url,
    }
    first = await startTestApp({ backend: postgresBackend, env: shared })
    const DATABASE_URL = first.databaseUrl ?? ''
    second = await startTestApp({ env: { ...shared, DATABASE_URL, ANTHROPIC_BASE_URL: first.claude.url } })
  })
  afterAll(async () => {
    await second.stop()
    await first.stop()
    await redis.kill()
  })

  const pause = () => new Promise((resolve) => setTimeout(resolve, OUTAGE_MS))

  /** A reply that lasts for the outage and a while longer, read on both servers. */
  async function throughOutage(outage: (begun: Promise<void>) => Promise<void>) {
    const text = longText(Math.ceil((OUTAGE_MS + 2_500) / 5))
    first.claude.setScript(() => ({ kind: 'answer', text, paceMs: 5 }))
    const own = await openConversation(first.url)
    const { replyId } = await say(first.url, own, 'Tell me everything')
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const clients = [createClientText(), createClientText(), createClientText()]
    const reads = clients.map(async (client, n) => {
      const app = n === 0 ? first : second
      for await (const event of readReply(app, n % 2 ? 'ws' : 'sse', own.token, replyId)) {
        client.take(event)
        if (n === 2 && client.text.length > 30) begin()
      }
    })
    await outage(begun)
    await Promise.all(reads)
    for (const client of clients) {
      expect(client.text).toBe(text)
      expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
    }
  }

  test.each(Array.from({ length: OUTAGES }, (_, n) => n + 1))(
    'outage %i: Redis is killed in mid-reply and comes back; every reader has each character once',
    () =>
      throughOutage(async (begun) => {
        await begun
        await redis.kill()
        await pause()
        await redis.start()
      }),
  )

  test.each(Array.from({ length: OUTAGES }, (_, n) => n + 1))(
    'outage %i: Redis falls silent in mid-reply and speaks again; every reader has each character once',
    () =>
      throughOutage(async (begun) => {
        await begun
        redis.freeze()
        await pause()
        redis.thaw()
      }),
  )

  test('servers start and serve while Redis is away', async () => {
    await redis.kill()
    await second.restart()
    await throughOutage(async (begun) => {
      await begun
      await redis.start()
    })
  })
})
