/** One measurement: so many servers on one PostgreSQL and one Redis, with so many streams for each. */

import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { SseClient, type Taker } from '../stream/clients.ts'
import { type LoadConfig, Received } from '../stream/config.ts'
import { createDatabase } from '../stream/database.ts'
import { percentile } from '../stream/measure.ts'
import { Child, cpuSeconds, freePort, watchBackends } from '../stream/processes.ts'
import { cleanUp, ourSettings, YOUNG_GENERATION } from '../stream/subjects.ts'
import { replyMs, TOKEN_LENGTH } from '../stream/text.ts'

/**
 * Where replies are followed: on the server that writes them, on the next one, or there with servers whose journal
 * stores nothing.
 */
export const Follow = z.enum(['own', 'other', 'unstored'])
export type Follow = z.infer<typeof Follow>

export interface Plan {
  instances: number
  follow: Follow
  streamsPerInstance: number
  tokens: number
  seconds: number
  settleSeconds: number
  /** Our server's main file, and the directory it runs in. */
  script: string
  root: string
}

/** CPU in microseconds a token that a client received. */
export interface Result {
  instances: number
  follow: Follow
  streams: number
  tokensPerSecond: number
  serversCpu: number
  databaseCpu: number
  redisCpu: number
  benchCores: number
  firstText: number
  lastText: number
  /** How long a write of the journal took, on average, in milliseconds. */
  writeMs: number
  wrong: string[]
  /** How much later a slice is there on another server than on the writer's, in milliseconds. */
  lag: { median: number; p95: number; slices: number } | undefined
}

const Nothing = z.null()
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** Sums of `aiplace_text_stored_seconds` over the servers. */
async function writes(urls: string[]): Promise<{ seconds: number; count: number }> {
  const sum = { seconds: 0, count: 0 }
  for (const url of urls) {
    const text = await (await fetch(`${url}/metrics`)).text()
    const of = (name: string): number =>
      Number(new RegExp(`^aiplace_text_stored_seconds_${name} (.*)$`, 'm').exec(text)?.[1] ?? 0)
    sum.seconds += of('sum')
    sum.count += of('count')
  }
  return sum
}

/** Notes when a reader had how much of a text. */
class Timed implements Taker {
  length = 0
  readonly #marks: { length: number; at: number }[] = []

  take(text: string): void {
    this.length += text.length
    this.#marks.push({ length: this.length, at: performance.now() })
  }

  /** By how much another reader had each of this one's slices later, in milliseconds. */
  lagOf(other: Timed): number[] {
    let index = 0
    return this.#marks.flatMap(({ length, at }) => {
      while (index < other.#marks.length && (other.#marks[index]?.length ?? 0) < length) index++
      const mark = other.#marks[index]
      return mark ? [mark.at - at] : []
    })
  }
}

/** Readers that follow replies on two servers at once, in addition to the streams, and how many each. */
const LAG_READERS = 4
const LAG_REPLIES = 1

/** Follows replies on two servers at once, and compares. */
async function measureLag(urls: string[]): Promise<number[]> {
  const [first = '', second = ''] = urls
  const found: number[] = []
  await Promise.all(
    Array.from({ length: LAG_READERS }, async (_, n) => {
      const client = n % 2 === 0 ? new SseClient(first, second) : new SseClient(second, first)
      await client.prepare()
      await sleep((n * 1000) / LAG_READERS)
      for (let replies = 0; replies < LAG_REPLIES; replies++) {
        const [own, other] = [new Timed(), new Timed()]
        await client.readTwice(own, other)
        found.push(...own.lagOf(other))
      }
      client.close()
    }),
  )
  return found
}

export async function measure(plan: Plan, say: (what: string) => void): Promise<Result> {
  const { instances, follow, streamsPerInstance, tokens, seconds, settleSeconds, root } = plan
  const upstreamPort = await freePort()
  const upstreamUrl = `http://127.0.0.1:${upstreamPort}`
  const upstreamEnv = { PORT: String(upstreamPort), TOKENS: String(tokens) }
  const upstream = new Child('upstream', [here('../stream/upstream.js')], upstreamEnv, root)
  await upstream.healthy(upstreamUrl)
  const redisPort = await freePort()
  const redisArgs = ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--daemonize', 'no']
  const redis = new Child('redis', redisArgs, {}, root, 'redis-server')
  const database = await createDatabase()

  const settings = ourSettings(upstreamUrl)
  const argv = [YOUNG_GENERATION, ...(follow === 'unstored' ? ['--import', here('./unstored.js')] : []), plan.script]
  const urls: string[] = []
  const servers: Child[] = []
  for (let n = 0; n < instances; n++) {
    const port = await freePort()
    const env = {
      ...settings,
      PORT: String(port),
      DATABASE_URL: database.url,
      REDIS_URL: `redis://127.0.0.1:${redisPort}`,
    }
    const server = new Child(`server ${n + 1}`, argv, env, root)
    urls.push(`http://127.0.0.1:${port}`)
    await server.healthy(urls[n] ?? '')
    servers.push(server)
  }
  const loads = urls.map((url, n) => {
    const next = urls[(n + 1) % urls.length]
    const config: LoadConfig = { target: 'sse', url, streams: streamsPerInstance, tokens }
    if (follow === 'other' && next) config.followUrl = next
    return new Child(`load ${n + 1}`, [here('../stream/load.js'), JSON.stringify(config)], {}, root)
  })
  const children = [upstream, redis, ...servers, ...loads]
  const all = <Value>(work: Promise<Value>): Promise<Value> =>
    children.reduce((watched, child) => child.whileAlive(watched), work)
  const askAll = (question: string) => all(Promise.all(loads.map((load) => load.ask(question, Nothing))))
  const received = () => all(Promise.all(loads.map((load) => load.ask('count', Received))))
  const backends = watchBackends(database.name)
  const cpu = () => ({
    servers: servers.reduce((sum, { pid }) => sum + cpuSeconds(pid), 0),
    database: backends.cpuSeconds(),
    redis: cpuSeconds(redis.pid),
    bench: [upstream, ...loads].reduce((sum, { pid }) => sum + cpuSeconds(pid), 0),
  })

  say('warming up')
  await askAll('prepare')
  await askAll('warm up')
  await askAll('connect')
  say('filling')
  await askAll('start')
  await all(sleep(replyMs(tokens) + settleSeconds * 1000))

  say('measuring')
  await askAll('reset')
  const [start, before, writtenBefore] = [await received(), cpu(), await writes(urls)]
  await all(sleep(seconds * 1000))
  const [end, after, writtenAfter] = [await received(), cpu(), await writes(urls)]
  backends.stop()
  // Apart from the window, so that it costs the others nothing.
  const lags = instances > 1 && follow === 'own' ? await all(measureLag(urls)) : []
  await askAll('stop')
  for (const child of [...loads, ...servers, redis, upstream]) await child.stop()
  await cleanUp()

  const characters = (counts: Received[]): number => counts.reduce((sum, count) => sum + count.characters, 0)
  const delivered = (characters(end) - characters(start)) / TOKEN_LENGTH
  const elapsed = ((end[0]?.at ?? 0) - (start[0]?.at ?? 0)) / 1000
  const per = (what: 'servers' | 'database' | 'redis'): number => ((after[what] - before[what]) * 1e6) / delivered
  const median = (of: 'firstText' | 'lastText'): number =>
    percentile(
      end.flatMap((count) => count[of]),
      0.5,
    )
  const written = writtenAfter.count - writtenBefore.count
  return {
    instances,
    follow,
    streams: instances * streamsPerInstance,
    tokensPerSecond: delivered / elapsed,
    serversCpu: per('servers'),
    databaseCpu: per('database'),
    redisCpu: per('redis'),
    benchCores: (after.bench - before.bench) / elapsed,
    firstText: median('firstText'),
    lastText: median('lastText'),
    writeMs: written > 0 ? ((writtenAfter.seconds - writtenBefore.seconds) * 1000) / written : Number.NaN,
    wrong: end.flatMap(({ wrong, errors }) => (wrong > 0 ? [`${wrong} wrong: ${errors.join('; ')}`] : [])),
    lag:
      lags.length > 0 ? { median: percentile(lags, 0.5), p95: percentile(lags, 0.95), slices: lags.length } : undefined,
  }
}
