import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { postgresBackend, redisUrl } from '../support/backends.ts'
import { SendMessageDocument, StartConversationDocument, ViewerDocument } from '../support/operations.ts'
import { startRedis } from '../support/redis-server.ts'
import { type AskOptions, ask, codesOf } from './wire.ts'

const LIMITS = { CONVERSATIONS: 10, MESSAGES: 20, REPLIES: 5 }
const KEY_GUESSES = 10

describe.runIf(postgresBackend && redisUrl)('two servers with one Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  let servers: [TestApp, TestApp]
  let tests = 0
  /** A client address of the test's own, as a proxy would tell it. */
  let headers: Record<string, string>
  beforeAll(async () => {
    if (!postgresBackend) return
    redis = await startRedis()
    const budgets = Object.entries(LIMITS).map(([budget, limit]) => [`RATE_LIMIT_${budget}`, String(limit)])
    const shared = {
      ...Object.fromEntries(budgets),
      RATE_LIMIT_KEY_GUESSES: String(KEY_GUESSES),
      TRUST_PROXY_HOPS: '1',
      SESSION_SECRET: randomBytes(32).toString('hex'),
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      ADMIN_API_KEY: 'an-admin-key-for-both',
      REDIS_URL: redis.url,
    }
    const first = await startTestApp({ backend: postgresBackend, env: shared, alone: true })
    const DATABASE_URL = first.databaseUrl ?? ''
    const second = await startTestApp({ env: { ...shared, DATABASE_URL, ANTHROPIC_BASE_URL: first.claude.url } })
    servers = [first, second]
  })
  beforeEach(() => {
    tests++
    headers = { 'X-Forwarded-For': `198.51.100.${tests}` }
  })
  afterAll(async () => {
    await servers?.[1].stop()
    await servers?.[0].stop()
    await redis?.kill()
  })

  const server = (n: number) => servers[n % 2 === 0 ? 0 : 1]
  const start = (n: number) => ask(server(n), 'http', StartConversationDocument, { input: {} }, { headers })
  async function left(n: number, options: AskOptions = {}) {
    const { result } = await ask(server(n), 'http', ViewerDocument, {}, { headers, ...options })
    return Object.fromEntries(result.data?.viewer.rateLimits.map(({ budget, remaining }) => [budget, remaining]) ?? [])
  }
  async function open() {
    const { result } = await start(0)
    const { conversation, sessionToken } = result.data?.startConversation ?? {}
    return { id: conversation?.id ?? '', token: sessionToken ?? '' }
  }
  const send = (n: number, own: { id: string; token: string }, clientMessageId: string, reply = false) =>
    ask(
      server(n),
      'http',
      SendMessageDocument,
      { input: { conversationId: own.id, content: 'Hello', clientMessageId, reply } },
      { token: own.token, headers },
    )
  const many = <T>(times: number, act: (n: number) => Promise<T>) =>
    Promise.all(Array.from({ length: times }, (_, n) => act(n)))

  test('of a hundred openings at once over both exactly as many pass as the budget has', async () => {
    const answers = await many(100, start)
    expect(answers.filter(({ result }) => result.data)).toHaveLength(LIMITS.CONVERSATIONS)
    for (const { result, status, headers: answered } of answers.filter(({ result }) => !result.data)) {
      expect(codesOf(result)).toStrictEqual(['RATE_LIMITED'])
      expect(status).toBe(429)
      expect(answered.get('RateLimit')).toContain('"CONVERSATIONS";r=0')
    }
    expect(await many(2, left)).toStrictEqual([
      { ...LIMITS, CONVERSATIONS: 0 },
      { ...LIMITS, CONVERSATIONS: 0 },
    ])
  })

  test('what one spends is missing on the other; repeats over both spend once', async () => {
    const own = await open()
    const answers = await many(50, (n) => send(n, own, 'the same', true))
    expect(answers.flatMap(({ result }) => codesOf(result))).toStrictEqual([])
    const spent = {
      CONVERSATIONS: LIMITS.CONVERSATIONS - 1,
      MESSAGES: LIMITS.MESSAGES - 1,
      REPLIES: LIMITS.REPLIES - 1,
    }
    expect(await many(2, left)).toStrictEqual([spent, spent])
    const more = await many(40, (n) => send(n, own, `another ${n}`))
    expect(more.filter(({ result }) => result.data)).toHaveLength(LIMITS.MESSAGES - 1)
  })

  test('what is refused for another reason is given back to both', async () => {
    const own = await open()
    const before = await left(1)
    const { result } = await send(0, { ...own, id: 'Q29udmVyc2F0aW9uOm5vbmU=' }, 'nowhere')
    expect(codesOf(result)).not.toStrictEqual([])
    expect(await many(2, left)).toStrictEqual([before, before])
  })

  test('of wrong keys tried at both exactly as many are looked at as may be', async () => {
    const guess = (n: number) =>
      ask(server(n), 'http', ViewerDocument, {}, { token: `a-wrong-admin-key-${n}`, headers })
    const codes = (await many(60, guess)).flatMap(({ result }) => codesOf(result))
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(KEY_GUESSES)
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(60 - KEY_GUESSES)
    const right = await many(2, (n) =>
      ask(server(n), 'http', ViewerDocument, {}, { token: server(n).adminKey, headers }),
    )
    expect(right.map(({ result }) => codesOf(result))).toStrictEqual([['RATE_LIMITED'], ['RATE_LIMITED']])
  })

  test('while Redis is away each of them limits by itself, and both together when it is back', async () => {
    await redis.kill()
    const answers = await many(100, start)
    const passed = answers.filter(({ result }) => result.data).length
    expect(passed).toBe(2 * LIMITS.CONVERSATIONS)
    await redis.start()
    const again = 'counted for all servers together again'
    await expect
      .poll(async () => {
        await many(2, left) // somebody has to ask
        return servers.every((one) => one.logs().includes(again))
      })
      .toBe(true)
    headers = { 'X-Forwarded-For': '203.0.113.9' }
    expect((await many(100, start)).filter(({ result }) => result.data)).toHaveLength(LIMITS.CONVERSATIONS)
  })
})
