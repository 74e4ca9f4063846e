import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Message } from '../generated/prisma/client.ts'
import type { Budget } from '../limits/rate-limits.ts'

/** What this process measures of itself, for Prometheus. Labels are statuses, codes and budgets: few, and nobody's name. */
export interface Instruments {
  /** A reply has ended, in whichever way. */
  replyEnded(message: Message): void
  /** Somebody was refused for want of a budget. */
  limitHit(budget: Budget): void
  /** A batch of reply text was stored within so many milliseconds. */
  textStored(ms: number): void
  /** Everything in the text format of Prometheus. */
  expose(): Promise<{ contentType: string; text: string }>
}

const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]
const DATABASE_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]
const directions = ['input', 'output', 'cache_read', 'cache_write'] as const

/**
 * @param options.writing how many replies are being written
 * @param options.following how many readers follow a reply
 * @param options.ping asks the database for nothing, to see how long it takes
 */
export function createInstruments(options: {
  writing: () => number
  following: () => number
  ping: () => Promise<unknown>
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
  new Gauge({
    name: 'aiplace_database_ping_seconds',
    help: 'How long the database took to answer as this was read; NaN when it did not.',
    registers,
    async collect() {
      const start = performance.now()
      const answered = await options.ping().then(
        () => true,
        () => false,
      )
      this.set(answered ? (performance.now() - start) / 1000 : Number.NaN)
    },
  })
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
    help: 'Tokens of replies, as Claude counted them.',
    labelNames: ['direction'],
    registers,
  })
  const upstreamErrors = new Counter({
    name: 'aiplace_upstream_errors_total',
    help: 'Replies that failed, by the error code that clients saw.',
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

  return {
    replyEnded({ status, errorCode, createdAt, firstTextAt, endedAt, ...message }) {
      if (endedAt) duration.observe({ status }, (endedAt.getTime() - createdAt.getTime()) / 1000)
      if (firstTextAt) firstText.observe((firstTextAt.getTime() - createdAt.getTime()) / 1000)
      if (errorCode !== null) upstreamErrors.inc({ code: errorCode })
      tokens.inc({ direction: 'input' }, message.inputTokens ?? 0)
      tokens.inc({ direction: 'output' }, message.outputTokens ?? 0)
      tokens.inc({ direction: 'cache_read' }, message.cacheReadTokens ?? 0)
      tokens.inc({ direction: 'cache_write' }, message.cacheWriteTokens ?? 0)
    },
    limitHit: (budget) => limitHits.inc({ budget }),
    textStored: (ms) => stored.observe(ms / 1000),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
