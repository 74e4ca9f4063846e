import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AnalyticsEvent, Message } from '../generated/prisma/client.ts'
import type { Budget } from '../limits/rate-limits.ts'

/** What this process measures of itself, for Prometheus. Labels are statuses, codes and budgets: few, and nobody's name. */
export interface Instruments {
  /** A reply has ended, in whichever way. */
  replyEnded(message: Message): void
  /** A call to Claude has ended that was not a reply. */
  callEnded(call: Call): void
  /** Somebody was refused for want of a budget. */
  limitHit(budget: Budget): void
  /** A batch of reply text was stored within so many milliseconds. */
  textStored(ms: number): void
  /** Everything in the text format of Prometheus. */
  expose(): Promise<{ contentType: string; text: string }>
}

/** What is counted of every call to Claude. */
type Call = Pick<AnalyticsEvent, 'errorCode' | 'inputTokens' | 'outputTokens' | 'cacheReadTokens' | 'cacheWriteTokens'>

const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]
const DATABASE_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]
const PING_WITHIN_MS = 1_000
const directions = ['input', 'output', 'cache_read', 'cache_write'] as const

/** How long an answer takes; NaN where none comes in time. */
async function secondsOf(ping: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  const answered = ping().then(() => (performance.now() - startedAt) / 1000)
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PING_WITHIN_MS, Number.NaN)
    answered.then(resolve, () => resolve(Number.NaN)).finally(() => clearTimeout(late))
  })
}

/**
 * @param options.writing how many replies are being written
 * @param options.following how many readers follow a reply
 * @param options.pings what asks the database and Redis for nothing, to see how long it takes
 */
export function createInstruments(options: {
  writing: () => number
  following: () => number
  pings: { database: () => Promise<unknown>; redis: (() => Promise<unknown>) | null }
}): Instruments {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  new Gauge({
    name: 'aiplace_replies_writing',
    help: 'Replies that are being written by this process.',
    registers,
    collect() {
      this.set(options.writing())
    },
  })
  new Gauge({
    name: 'aiplace_streams_open',
    help: 'Readers that follow a reply of this process.',
    registers,
    collect() {
      this.set(options.following())
    },
  })
  for (const [name, ping] of Object.entries(options.pings)) {
    if (ping === null) continue
    new Gauge({
      name: `aiplace_${name}_ping_seconds`,
      help: `How long the ${name} took to answer as this was read; NaN when it did not within ${PING_WITHIN_MS} ms.`,
      registers,
      async collect() {
        this.set(await secondsOf(ping))
      },
    })
  }
  const stored = new Histogram({
    name: 'aiplace_text_stored_seconds',
    help: 'How long it took to store a batch of reply text, which its readers wait for.',
    buckets: DATABASE_SECONDS,
    registers,
  })
  const firstText = new Histogram({
    name: 'aiplace_time_to_first_token_seconds',
    help: "From a visitor's message to the first text of its reply.",
    buckets: SECONDS,
    registers,
  })
  const duration = new Histogram({
    name: 'aiplace_reply_duration_seconds',
    help: "From a visitor's message to the end of its reply.",
    labelNames: ['status'],
    buckets: SECONDS,
    registers,
  })
  const tokens = new Counter({
    name: 'aiplace_tokens_total',
    help: 'Tokens of calls to Claude, as it counted them.',
    labelNames: ['direction'],
    registers,
  })
  const upstreamErrors = new Counter({
    name: 'aiplace_upstream_errors_total',
    help: 'Calls to Claude that failed, by the error code that clients saw.',
    labelNames: ['code'],
    registers,
  })
  const limitHits = new Counter({
    name: 'aiplace_rate_limit_hits_total',
    help: 'Requests that were refused for want of a budget.',
    labelNames: ['budget'],
    registers,
  })
  for (const direction of directions) tokens.inc({ direction }, 0)

  function callEnded({ errorCode, inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens }: Call) {
    if (errorCode !== null) upstreamErrors.inc({ code: errorCode })
    tokens.inc({ direction: 'input' }, inputTokens ?? 0)
    tokens.inc({ direction: 'output' }, outputTokens ?? 0)
    tokens.inc({ direction: 'cache_read' }, cacheReadTokens ?? 0)
    tokens.inc({ direction: 'cache_write' }, cacheWriteTokens ?? 0)
  }

  return {
    replyEnded(message) {
      const { status, createdAt, firstTextAt, endedAt } = message
      if (endedAt) duration.observe({ status }, (endedAt.getTime() - createdAt.getTime()) / 1000)
      if (firstTextAt) firstText.observe((firstTextAt.getTime() - createdAt.getTime()) / 1000)
      callEnded(message)
    },
    callEnded,
    limitHit: (budget) => limitHits.inc({ budget }),
    textStored: (ms) => stored.observe(ms / 1000),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
