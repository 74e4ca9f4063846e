import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Counter, createMemoryCounter, isFull, type Limit } from '../../src/limits/counter.ts'
import { createFallbackCounter } from '../../src/limits/fallback-counter.ts'
import { createKeyGuesses } from '../../src/limits/key-guesses.ts'
import { createRateLimits } from '../../src/limits/rate-limits.ts'
import { createRedisCounter } from '../../src/limits/redis-counter.ts'
import { createLog } from '../../src/log.ts'
import { openScripts } from '../../src/storage/redis.ts'
import { redisUrl } from '../support/backends.ts'
import { startRedis } from '../support/redis-server.ts'
import { listeningLog } from './world.ts'

/** A counter as several servers see it, and its time. */
interface Kind {
  counters: [Counter, Counter]
  /** Lets time pass, without waiting for it. */
  pass(ms: number): Promise<void>
  close(): void
}

async function inMemory(): Promise<Kind> {
  let time = 1_000
  const counter = createMemoryCounter(() => time)
  return {
    counters: [counter, counter],
    async pass(ms) {
      time += ms
    },
    close() {},
  }
}

/** Makes everything that was counted so much older. */
const AGE = `
  for _, key in ipairs(redis.call('KEYS', KEYS[1] .. '*')) do
    for _, member in ipairs(redis.call('ZRANGE', key, 0, -1)) do redis.call('ZINCRBY', key, -ARGV[1], member) end
  end`

/** Two servers, each with a connection of its own. */
async function inRedis(url: string, around = (counter: Counter) => counter): Promise<Kind> {
  const [first, second] = await Promise.all([openScripts(url), openScripts(url)])
  return {
    counters: [around(createRedisCounter(first.run)), around(createRedisCounter(second.run))],
    async pass(ms) {
      await first.run(AGE, ['limit:'], [String(ms * 1_000)])
    },
    close() {
      first.close()
      second.close()
    },
  }
}

const log = createLog('silent')
const withFallback = (shared: Counter) => createFallbackCounter({ shared, own: createMemoryCounter(), log })

/** A Redis of the tests' own, where Redis is switched on: time passes in all of it. */
let redis: Awaited<ReturnType<typeof startRedis>>
beforeAll(async () => {
  if (redisUrl) redis = await startRedis()
})
afterAll(async () => {
  await redis?.kill()
})

const kinds = [
  { name: 'in memory', open: inMemory },
  ...(redisUrl
    ? [
        { name: 'in Redis', open: () => inRedis(redis.url) },
        { name: 'in Redis, which might fail', open: () => inRedis(redis.url, withFallback) },
      ]
    : []),
]

describe.each(kinds)('counting $name', ({ open }) => {
  let kind: Kind
  let first: Counter
  let second: Counter
  let key: string
  beforeAll(async () => {
    kind = await open()
    const [one, other] = kind.counters
    first = one
    second = other
  })
  afterAll(() => kind.close())
  beforeEach(() => {
    key = randomUUID()
  })

  const limitOf = (atMost: number, name = 'TEST', windowMs = 60_000): Limit => ({ name, atMost, windowMs })
  /** How many of so many attempts pass, all at once and from all servers in turn. */
  async function passed(times: number, limits: Limit[], ofKey = key) {
    const all = Array.from({ length: times }, (_, n) => (n % 2 ? first : second).take(limits, ofKey))
    return (await Promise.all(all)).filter((taken) => !isFull(taken)).length
  }

  test('of a hundred at once exactly as many pass as there is room for', async () => {
    expect(await passed(100, [limitOf(10)])).toBe(10)
    expect(await passed(100, [limitOf(10)])).toBe(0)
  })

  test('the window slides: half of it after five of ten, five more pass, and again when the first five have left it', async () => {
    expect(await passed(5, [limitOf(10)])).toBe(5)
    await kind.pass(30_000)
    expect(await passed(20, [limitOf(10)])).toBe(5)
    await kind.pass(30_000)
    expect(await passed(20, [limitOf(10)])).toBe(5)
  })

  test('what is refused is not counted', async () => {
    expect(await passed(50, [limitOf(1)])).toBe(1)
    await kind.pass(60_000)
    expect(await passed(1, [limitOf(1)])).toBe(1)
  })

  test('each limit and each key has room of its own', async () => {
    expect(await passed(5, [limitOf(3)])).toBe(3)
    expect(await passed(5, [limitOf(3, 'ANOTHER')])).toBe(3)
    expect(await passed(5, [limitOf(3)], randomUUID())).toBe(3)
  })

  test('several limits are counted together or not at all, and the full one is named', async () => {
    const [wide, narrow] = [limitOf(10, 'WIDE'), limitOf(2, 'NARROW')]
    expect(await passed(40, [wide, narrow])).toBe(2)
    expect(await second.look([wide, narrow], key)).toMatchObject([{ remaining: 8 }, { remaining: 0 }])
    expect(await first.take([wide, narrow], key)).toMatchObject({ limit: narrow })
  })

  test('what is taken back makes room, once', async () => {
    const taken = await first.take([limitOf(2)], key)
    await second.take([limitOf(2)], key)
    if (isFull(taken)) throw new Error('There was room')
    await taken.takeBack()
    expect(await passed(10, [limitOf(2)])).toBe(1)
  })

  test('it says for how long there is no room, and when there will be all of it', async () => {
    const limits = [limitOf(2, 'TEST', 1_000_000)]
    expect(await first.look(limits, key)).toStrictEqual([{ remaining: 2, waitMs: 0, wholeInMs: 0 }])
    await first.take(limits, key)
    await kind.pass(400_000)
    await second.take(limits, key)
    const [standing] = await first.look(limits, key)
    const taken = await second.take(limits, key)
    expect(standing?.remaining).toBe(0)
    for (const waitMs of [standing?.waitMs, isFull(taken) ? taken.waitMs : 0]) {
      expect(waitMs).toBeLessThanOrEqual(600_000)
      expect(waitMs).toBeGreaterThan(500_000)
    }
    expect(standing?.wholeInMs).toBeLessThanOrEqual(1_000_000)
    expect(standing?.wholeInMs).toBeGreaterThan(900_000)
    await kind.pass(600_000)
    expect(await second.look(limits, key)).toMatchObject([{ remaining: 1, waitMs: 0 }])
  })

  test('a limit that was lowered is kept as it is now', async () => {
    if (open === inMemory) return // a process has the limits that it was started with
    expect(await passed(10, [limitOf(8)])).toBe(8)
    expect(await passed(10, [limitOf(5)])).toBe(0)
    expect(await first.look([limitOf(5)], key)).toMatchObject([{ remaining: 0 }])
  })

  test('budgets say when the oldest makes room, and do not list what is off', async () => {
    const limits = { CONVERSATIONS: 10, MESSAGES: 2, REPLIES: null }
    const [here, there] = kind.counters.map((counter) => createRateLimits(limits, { counter }))
    if (!here || !there) throw new Error('Two were asked for')
    await here.spend(key, ['MESSAGES'])
    await kind.pass(12_000)
    await there.spend(key, ['MESSAGES', 'REPLIES'])
    await expect(here.spend(key, ['MESSAGES', 'CONVERSATIONS'])).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      details: { retryAfter: 48 },
    })
    expect(await there.state(key)).toMatchObject([
      { budget: 'CONVERSATIONS', limit: 10, remaining: 10 },
      { budget: 'MESSAGES', limit: 2, remaining: 0 },
    ])
  })

  test('ten wrong keys a minute are listened to, and not one more until the first of them is a minute old', async () => {
    const servers = kind.counters.map((counter) => createKeyGuesses(10, counter))
    const listened = async () => {
      const waits = Array.from({ length: 200 }, (_, n) => servers[n % 2]?.wrong(key))
      return (await Promise.all(waits)).filter((wait) => wait === 0).length
    }
    expect(await listened()).toBe(10)
    expect(await servers[0]?.right(key, 'admin-1')).toBeGreaterThan(0)
    expect(await servers[1]?.right(randomUUID(), 'admin-1')).toBe(0)
    await kind.pass(60_000)
    expect(await listened()).toBe(10)
  })

  test('wrong keys lock nobody out whose key was right from the same address within the hour, on whichever server', async () => {
    const [here, there] = kind.counters.map((counter) => createKeyGuesses(1, counter))
    if (!here || !there) throw new Error('Two were asked for')
    const network = `2001:db8:${key.slice(0, 4)}:${key.slice(4, 8)}`
    expect(await here.right(`${network}::1`, 'admin-1')).toBe(0)
    await kind.pass(3_500_000)
    expect(await there.right(`${network}::1`, 'admin-1')).toBe(0)
    await kind.pass(3_500_000)
    expect(await here.wrong(`${network}::2`)).toBe(0)
    expect(await there.right(`${network}::1`, 'admin-1')).toBe(0)
    expect(await there.right(`${network}::1`, 'admin-2')).toBeGreaterThan(0)
    await kind.pass(3_600_000)
    await there.wrong(`${network}::2`)
    expect(await here.right(`${network}::1`, 'admin-1')).toBeGreaterThan(0)
  })
})

describe.runIf(redisUrl)('counting in Redis', () => {
  const limit: Limit = { name: 'TEST', atMost: 5, windowMs: 60_000 }

  /** Two servers over a Redis that fails. */
  async function openPair() {
    const servers = [listeningLog(), listeningLog()]
    const counters: Counter[] = []
    const kind = await inRedis(redis.url, (shared) => {
      const log = servers[counters.length]?.log ?? createLog('silent')
      counters.push(createFallbackCounter({ shared, own: createMemoryCounter(), log }))
      return shared
    })
    const key = randomUUID()
    return {
      take: async (server: number) => !isFull((await counters[server]?.take([limit], key)) ?? { limit, waitMs: 1 }),
      remaining: async (server: number) => (await counters[server]?.look([limit], key))?.[0]?.remaining,
      untilLogged: (server: number, text: string, times = 1) => servers[server]?.until(text, times),
      close: kind.close,
    }
  }
  type Pair = Awaited<ReturnType<typeof openPair>>
  const passed = async (times: number, { take }: Pair, server: number) =>
    (await Promise.all(Array.from({ length: times }, () => take(server)))).filter(Boolean).length

  test('leaves nothing behind: every key expires with its window', async () => {
    const scripts = await openScripts(redis.url)
    await createRedisCounter(scripts.run).take([limit, { ...limit, name: 'SECOND' }], 'expiring')
    const lives = await scripts.run(
      `local lives = {}
       for _, key in ipairs(redis.call('KEYS', KEYS[1] .. '*')) do table.insert(lives, redis.call('PTTL', key)) end
       return lives`,
      ['limit:'],
      [],
    )
    scripts.close()
    const milliseconds = z.array(z.number().positive()).min(2)
    expect(milliseconds.safeParse(lives)).toMatchObject({ success: true })
  })

  test.each([
    ['is killed', async () => redis.kill(), async () => redis.start()],
    ['falls silent', async () => redis.freeze(), async () => redis.thaw()],
  ])(
    'when it %s each server counts by itself, from what it knows, and together again afterwards',
    async (_, fail, mend) => {
      const pair = await openPair()
      expect(await passed(3, pair, 0)).toBe(3)
      await fail()
      expect(await passed(50, pair, 0)).toBe(2) // no second helping
      expect(await passed(50, pair, 1)).toBe(5) // it knows of nothing, and is not unlimited
      expect([await pair.remaining(0), await pair.remaining(1)]).toStrictEqual([0, 0])
      await mend()
      const together = 'for all servers together again'
      const ask = setInterval(() => [0, 1].map((server) => pair.remaining(server)), 50)
      await Promise.all([0, 1].map((server) => pair.untilLogged(server, together)))
      clearInterval(ask)
      expect(await pair.remaining(0)).toBe(await pair.remaining(1))
      pair.close()
    },
  )

  test('what it decided too late is taken back: nobody was told of it', async () => {
    const pair = await openPair()
    redis.freeze()
    expect(await pair.take(0)).toBe(true)
    redis.thaw()
    await expect.poll(() => pair.remaining(1)).toBe(5)
    pair.close()
  })
})
