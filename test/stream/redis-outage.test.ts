import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startTcpProxy, type TcpProxy } from '../contract/tcp-proxy.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { postgresBackend, redisUrl } from '../support/backends.ts'
import { openConversation, readReply, say } from '../support/client.ts'
import { startRedis } from '../support/redis-server.ts'
import { createClientText, longText } from './client-text.ts'

/** So many outages of each kind, and how long they last. */
const OUTAGES = Number(process.env.OUTAGES ?? 2)
const OUTAGE_MS = Number(process.env.OUTAGE_MS ?? 1_500)

describe.runIf(postgresBackend && redisUrl)('two servers, and a Redis that goes away', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  let proxy: TcpProxy
  let first: TestApp
  let second: TestApp
  beforeAll(async () => {
    if (!postgresBackend) return
    redis = await startRedis()
    proxy = await startTcpProxy(redis.url)
    const shared = {
      SESSION_SECRET: randomBytes(32).toString('hex'),
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      REDIS_URL: proxy.url,
    }
    first = await startTestApp({ backend: postgresBackend, env: shared, alone: true })
    const DATABASE_URL = first.databaseUrl ?? ''
    second = await startTestApp({ env: { ...shared, DATABASE_URL, ANTHROPIC_BASE_URL: first.claude.url } })
  })
  beforeEach(() => vi.waitFor(() => expect([first, second].every(isHeard)).toBe(true), 10_000))
  afterAll(async () => {
    await second.stop()
    await first.stop()
    await proxy.close()
    await redis.kill()
  })

  const timesHeard = (app: TestApp) => app.logs().split('Redis is heard').length - 1
  const isHeard = (app: TestApp) =>
    app.logs().lastIndexOf('Redis is heard') > app.logs().lastIndexOf('Redis is not heard')
  const pause = () => new Promise((resolve) => setTimeout(resolve, OUTAGE_MS))
  const untilNotHeard = (...apps: TestApp[]) =>
    vi.waitFor(() => expect(apps.some(isHeard)).toBe(false), { timeout: 10_000 })

  /** A reply that lasts for the outage and a while longer, read on both servers. */
  async function throughOutage(outage: (begun: Promise<void>) => Promise<void>) {
    const text = longText(Math.ceil((OUTAGE_MS + 2_500) / 5))
    first.claude.setScript(() => ({ kind: 'answer', text, paceMs: 5 }))
    const heard = [first, second].map(timesHeard)
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
    // And the servers are back at hearing one another, by themselves.
    for (const [n, app] of [first, second].entries()) {
      await expect.poll(() => timesHeard(app)).toBeGreaterThan(heard[n] ?? 0)
    }
  }

  test.each(Array.from({ length: OUTAGES }, (_, n) => n + 1))(
    'outage %i: Redis is killed in mid-reply and comes back; every reader has each character once',
    () =>
      throughOutage(async (begun) => {
        await begun
        await redis.kill()
        await Promise.all([pause(), untilNotHeard(first, second)])
        await redis.start()
      }),
  )

  test.each(Array.from({ length: OUTAGES }, (_, n) => n + 1))(
    'outage %i: Redis falls silent in mid-reply and speaks again; every reader has each character once',
    () =>
      throughOutage(async (begun) => {
        await begun
        redis.freeze()
        await Promise.all([pause(), untilNotHeard(first, second)])
        redis.thaw()
      }),
  )

  test.each(Array.from({ length: OUTAGES }, (_, n) => n + 1))(
    'outage %i: Redis becomes slow in mid-reply and quick again; every reader has each character once',
    () =>
      throughOutage(async (begun) => {
        await begun
        proxy.slow(1_000)
        await Promise.all([pause(), untilNotHeard(first, second)])
        proxy.heal()
      }),
  )

  test('servers start and serve while Redis is away', async () => {
    await redis.kill()
    await untilNotHeard(first, second)
    await second.restart()
    await throughOutage(async (begun) => {
      await begun
      await redis.start()
    })
  })
})
