import { createClient } from '@redis/client'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Bus, createRedisBus } from '../../src/storage/bus.ts'
import { openScripts, QUEUE_MAX_LENGTH } from '../../src/storage/redis.ts'
import { redisUrl } from '../support/backends.ts'
import { startRedis } from '../support/redis-server.ts'
import { startTcpProxy } from './tcp-proxy.ts'
import { listeningLog } from './world.ts'

describe.runIf(redisUrl)('the bus over Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  const buses: Bus[] = []
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterEach(() => Promise.all(buses.splice(0).map((bus) => bus.close())))
  afterAll(() => redis?.kill())

  /** A server's bus that is heard, with all that its one listener is told. */
  async function open(url = redis.url) {
    const { log, lines, until } = listeningLog()
    const bus = createRedisBus({ url, log })
    buses.push(bus)
    await until('Redis is heard')
    const told: string[] = []
    bus.subscribe('topic', { message: (text) => told.push(text), missed: () => told.push('(missed)') })
    await expect.poll(() => told).toStrictEqual(['(missed)']) // until Redis knew of the subscription
    told.length = 0
    return { bus, told, lines }
  }

  /** Ends all connections that listen, as a Redis does whose client is too slow, or that is replaced by another. */
  async function cutListening() {
    const client = createClient({ url: redis.url })
    await client.connect()
    await client.sendCommand(['CLIENT', 'KILL', 'TYPE', 'PUBSUB', 'SKIPME', 'yes'])
    client.destroy()
  }

  test('what one server says is heard once by each of them, and not by itself a second time', async () => {
    const [first, second] = [await open(), await open()]
    first.bus.publish('topic', 'one')
    second.bus.publish('topic', 'two')
    await expect.poll(() => first.told.toSorted()).toStrictEqual(['one', 'two'])
    await expect.poll(() => second.told.toSorted()).toStrictEqual(['one', 'two'])
  })

  test('who could not hear for a moment is told to look, without Redis counting as away', async () => {
    const { told, lines } = await open()
    await cutListening()
    await expect.poll(() => told).toContain('(missed)')
    expect(lines.join('')).not.toContain('Redis is not heard')
  })

  test('what could not be said is told of as soon as something can be: the others look', async () => {
    const proxy = await startTcpProxy(redis.url)
    onTestFinished(proxy.close)
    const [first, second] = [await open(proxy.url), await open()]
    proxy.cut()
    first.bus.publish('topic', 'never said')
    proxy.heal()
    await expect.poll(() => second.told).toContain('(missed)')
    expect(second.lines.join('')).not.toContain('Redis is not heard')
  })

  test('what was too much to be said is told of, though no connection broke', async () => {
    const [first, second] = [await open(), await open()]
    for (let said = 0; said <= QUEUE_MAX_LENGTH; said++) first.bus.publish('topic', `${said}`)
    await expect.poll(() => second.told).toContain('(missed)')
    expect(second.lines.join('')).not.toContain('Redis is not heard')
  })

  test('a Redis that takes connections and says nothing keeps no server from starting', async () => {
    const proxy = await startTcpProxy(redis.url)
    onTestFinished(proxy.close)
    proxy.hold()
    const scripts = await openScripts(proxy.url)
    scripts.close()
  })

  test('connections that died without a word are opened anew, and everything is heard again', async () => {
    const proxy = await startTcpProxy(redis.url)
    onTestFinished(proxy.close)
    const first = await open()
    const { log, until } = listeningLog()
    const second = createRedisBus({ url: proxy.url, log })
    buses.push(second)
    await until('Redis is heard')
    const told: string[] = []
    second.subscribe('topic', { message: (text) => told.push(text), missed: () => told.push('(missed)') })
    await expect.poll(() => told).toContain('(missed)')
    proxy.strand()
    await until('Redis is not heard')
    await expect.poll(() => second.live).toBe(true)
    const saying = setInterval(() => first.bus.publish('topic', 'still here'), 20)
    await expect.poll(() => told).toContain('still here')
    second.publish('topic', 'and here')
    await expect.poll(() => first.told).toContain('and here')
    clearInterval(saying)
  })

  test('a server that is started while Redis is away is heard, and hears, once it is there', async () => {
    const first = await open()
    await redis.kill()
    const { log, until } = listeningLog()
    const second = createRedisBus({ url: redis.url, log })
    buses.push(second)
    const told: string[] = []
    second.subscribe('topic', { message: (text) => told.push(text), missed: () => told.push('(missed)') })
    await expect.poll(() => told).toContain('(missed)') // it looks for itself
    await redis.start()
    await until('Redis is heard')
    const saying = setInterval(() => first.bus.publish('topic', 'still here'), 20)
    await expect.poll(() => told).toContain('still here')
    clearInterval(saying)
  })
})
