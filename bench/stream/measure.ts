/** One measurement: one subject at one number of streams, in fresh processes. */

import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type LoadConfig, Received } from './config.ts'
import { Child, cpuSeconds, freePort, residentBytes, watchBackends } from './processes.ts'
import { type Server, type Subject, startServer, subjects } from './subjects.ts'
import { replyMs, TOKEN_LENGTH } from './text.ts'

/** How long and how much is measured, and what our server is. */
export interface Plan {
  streams: number
  tokens: number
  seconds: number
  settleSeconds: number
  server: { script: string; root: string }
  /** Where heap snapshots of the server are written, or nowhere. */
  snapshots?: string | undefined
}

/** What a measurement found. */
export interface Result {
  subject: Subject
  streams: number
  /** CPU of the server process, in microseconds a token that a client received. */
  cpuPerToken: number
  /** CPU of PostgreSQL's backends for this server, in the same unit. */
  databaseCpuPerToken: number | undefined
  /** Share of one core that the server used, 0 to 1 (or more). */
  serverCores: number
  /** The same for the upstream and the load generator. */
  benchCores: { upstream: number; load: number }
  /** 95th percentile of the lateness of the benchmark's own event loops, the worse of both. */
  lateMs: number
  firstText: { median: number; p95: number }
  lastText: { median: number; p95: number }
  tokens: { delivered: number; expected: number }
  replies: { complete: number; wrong: number; errors: string[] }
  /** Bytes that a running stream takes above an idle connection: of resident memory, and of the JavaScript heap. */
  memory: { resident: number; heap: number }
  /** What the server wrote, which should be nothing. */
  output: string
}

const Nothing = z.null()
const Bytes = z.object({ bytes: z.number() })
const Late = z.object({ lateMs: z.number() })
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** The value at `share` of the sorted values. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Memory of the server after a full collection: the median of three readings. */
async function memory(child: Child, betweenMs: number): Promise<{ resident: number; heap: number }> {
  const readings: { resident: number; heap: number }[] = []
  for (let i = 0; i < 3; i++) {
    const { bytes } = await child.ask('collect', Bytes)
    await sleep(50)
    readings.push({ resident: residentBytes(child.pid), heap: bytes })
    if (i < 2) await sleep(betweenMs)
  }
  const median = (of: 'resident' | 'heap'): number =>
    percentile(
      readings.map((reading) => reading[of]),
      0.5,
    )
  return { resident: median('resident'), heap: median('heap') }
}

interface Clocks {
  server: number
  database: number
  upstream: number
  load: number
}

type Backends = ReturnType<typeof watchBackends>

function readClocks(server: Server, backends: Backends | null, upstream: Child, load: Child): Clocks {
  return {
    server: cpuSeconds(server.child.pid),
    database: backends?.cpuSeconds() ?? 0,
    upstream: cpuSeconds(upstream.pid),
    load: cpuSeconds(load.pid),
  }
}

/** After its last reply a server may keep what it needed for a moment, a timer's closure or a finished text. */
const REST_MS = 3_000

/** Measures one subject at one number of streams. `say` is told what is going on. */
export async function measure(subject: Subject, plan: Plan, say: (what: string) => void): Promise<Result> {
  const { streams, tokens, seconds, settleSeconds } = plan
  const port = await freePort()
  const upstreamUrl = `http://127.0.0.1:${port}`
  const upstreamEnv = { PORT: String(port), TOKENS: String(tokens) }
  const upstream = new Child('upstream', [here('./upstream.js')], upstreamEnv, plan.server.root)
  await upstream.healthy(upstreamUrl)
  const server = await startServer(subject, upstreamUrl, plan.server)
  const config: LoadConfig = { target: subjects[subject].target, url: server.url, streams, tokens }
  const load = new Child('load', [here('./load.js'), JSON.stringify(config)], {}, plan.server.root)
  /** Waits, and fails when a process dies meanwhile, with what that process wrote. */
  const all = <Value>(work: Promise<Value>): Promise<Value> =>
    server.child.whileAlive(upstream.whileAlive(load.whileAlive(work)))
  const received = (): Promise<Received> => all(load.ask('count', Received))

  async function snapshot(when: string): Promise<void> {
    if (plan.snapshots === undefined) return
    const file = join(plan.snapshots, `${subject}-${streams}-${when}.heapsnapshot`)
    await all(server.child.ask(`snapshot ${file}`, Nothing))
  }

  say('warming up')
  await all(load.ask('prepare', Nothing))
  await all(load.ask('warm up', Nothing))
  await all(load.ask('connect', Nothing))

  say('filling')
  await all(load.ask('start', Nothing))
  await all(sleep(replyMs(tokens) + settleSeconds * 1000))

  say('measuring')
  await all(load.ask('reset', Nothing))
  await all(upstream.ask('reset', Late))
  const start = await received()
  const backends = server.database ? watchBackends(server.database) : null
  const before = readClocks(server, backends, upstream, load)
  await all(sleep(seconds * 1000))
  const end = await received()
  const after = readClocks(server, backends, upstream, load)
  backends?.stop()
  const { lateMs: upstreamLate } = await all(upstream.ask('late', Late))

  const busy = await all(memory(server.child, 1500))
  await snapshot('running')
  await all(load.ask('rest', Nothing))
  await all(sleep(REST_MS))
  const idle = await all(memory(server.child, 500))
  await snapshot('at-rest')
  await all(load.ask('stop', Nothing))
  const { output } = server.child
  await load.stop()
  await server.stop()
  await upstream.stop()

  const delivered = (end.characters - start.characters) / TOKEN_LENGTH
  const elapsed = (end.at - start.at) / 1000
  const per = (what: keyof Clocks): number => ((after[what] - before[what]) * 1e6) / delivered
  const cores = (what: keyof Clocks): number => (after[what] - before[what]) / elapsed
  const quantiles = (values: number[]) => ({ median: percentile(values, 0.5), p95: percentile(values, 0.95) })
  return {
    subject,
    streams,
    cpuPerToken: per('server'),
    databaseCpuPerToken: server.database && after.database > 0 ? per('database') : undefined,
    serverCores: cores('server'),
    benchCores: { upstream: cores('upstream'), load: cores('load') },
    lateMs: Math.max(end.lateMs, upstreamLate),
    firstText: quantiles(end.firstText),
    lastText: quantiles(end.lastText),
    tokens: { delivered, expected: (streams * tokens * elapsed * 1000) / replyMs(tokens) },
    replies: { complete: end.complete, wrong: end.wrong, errors: end.errors },
    memory: {
      resident: (busy.resident - idle.resident) / streams,
      heap: (busy.heap - idle.heap) / streams,
    },
    output,
  }
}
