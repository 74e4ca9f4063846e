import { costUsd } from '../claude/prices.ts'
import type { LeadQuality, ModelOperation } from '../generated/prisma/client.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { Random } from './random.ts'

/** How a call to Claude went: what its message and its event have in common, and its times in milliseconds. */
export interface Call {
  model: string
  status: 'COMPLETED' | 'STOPPED' | 'FAILED'
  errorCode: string | null
  timeToFirstTokenMs: number | null
  responseTimeMs: number
  tokens: { inputTokens: number; outputTokens: number; cacheReadTokens: number; cacheWriteTokens: number } | null
  costUsd: Prisma.Decimal | null
}

/** What the assistant is told before each conversation, in tokens; Claude keeps it in its prompt cache. */
const SYSTEM_TOKENS = 1_150
const FAILED = 0.008
const FAILED_ON_A_BAD_DAY = 0.18
const STOPPED = 0.02

const tokensOf = (characters: number) => Math.ceil(characters / 4)

/** The model of a time, and how fast it is: the first months were answered by a larger one. */
const modelAt = (share: number) =>
  share < 0.4
    ? { model: 'claude-opus-5-5', firstTokenMs: 1_150, msAToken: 21 }
    : { model: 'claude-sonnet-5-5', firstTokenMs: 640, msAToken: 12 }

/**
 * A reply's call.
 * @param options.at when it was asked for
 * @param options.share how much of the history lies before it, 0 to 1
 * @param options.read characters of the conversation so far
 * @param options.badDay whether Claude is overloaded that day
 */
export function replyCall(
  random: Random,
  options: { at: Date; share: number; read: number; text: string; badDay: boolean },
): Call {
  const { at, share, read, text, badDay } = options
  const { model, firstTokenMs, msAToken } = modelAt(share)
  const first = Math.round(random.around(firstTokenMs * (badDay ? 2.2 : 1), 0.35))
  if (random.chance(badDay ? FAILED_ON_A_BAD_DAY : FAILED)) {
    const errorCode = badDay || random.chance(0.6) ? 'UPSTREAM_OVERLOADED' : 'UPSTREAM_FAILED'
    const none = { timeToFirstTokenMs: null, tokens: null, costUsd: null }
    return { model, status: 'FAILED', errorCode, responseTimeMs: first + random.int(200, 4_000), ...none }
  }
  const outputTokens = tokensOf(text.length)
  const cached = random.chance(0.85)
  const tokens = {
    inputTokens: tokensOf(read) + random.int(8, 20),
    outputTokens,
    cacheReadTokens: cached ? SYSTEM_TOKENS : 0,
    cacheWriteTokens: cached ? 0 : SYSTEM_TOKENS,
  }
  return {
    model,
    status: random.chance(STOPPED) ? 'STOPPED' : 'COMPLETED',
    errorCode: null,
    timeToFirstTokenMs: first,
    responseTimeMs: first + Math.round(outputTokens * random.around(msAToken, 0.2)),
    tokens,
    costUsd: new Prisma.Decimal(costUsd(model, tokens, at) ?? 0),
  }
}

/** The event that a call leaves. */
export function callEvent(
  { tokens, status, errorCode, model, costUsd, responseTimeMs, timeToFirstTokenMs }: Call,
  of: { conversationId: string; at: Date; operation: ModelOperation; leadQuality: LeadQuality },
) {
  const done = of.operation === 'REPLY' ? ('MESSAGE_RECEIVED' as const) : ('MODEL_CALL' as const)
  const type = status === 'FAILED' ? ('API_ERROR' as const) : done
  return { ...of, type, status, errorCode, model, costUsd, responseTimeMs, timeToFirstTokenMs, ...tokens }
}
