import type { LeadQuality, Sentiment } from '../generated/prisma/client.ts'
import type { Database } from '../storage/database.ts'
import { conversationsView } from './metrics/conversations.view.ts'
import { reliabilityView, usageView } from './metrics/events.view.ts'
import type { Metrics } from './metrics/metrics.ts'
import type { Row } from './metrics/table.ts'
import type { View } from './metrics/view.ts'
import { activeConversations } from './rollup/conversations.ts'

/** The figures of a number of days, as a page of a dashboard has them. */
export interface Report {
  totalConversations: number
  activeConversations: number
  completedConversations: number
  averageMessageCount: number
  averageResponseTime: number | null
  averageTimeToFirstToken: number | null
  totalTokensUsed: bigint
  leadQualityDistribution: { leadQuality: LeadQuality; count: number }[]
  sentimentDistribution: { sentiment: Sentiment; count: number }[]
  topServices: { service: string; count: number }[]
  conversionRate: number
  qualificationRate: number
  dailyActiveConversations: { date: string; count: number }[]
  rateLimitHits: number
  apiErrorRate: number
  erasedConversations: number
}

/** What happened in one conversation, from its events. */
export interface ConversationMetrics {
  totalEvents: number
  averageResponseTime: number | null
  totalTokens: number
  eventTypes: { type: string; count: number }[]
}

/** Figures that are always asked alike; every other question is for metrics. */
export interface Reports {
  /** @param days calendar days in UTC, the last one `now`'s */
  report(days: number, now: Date): Promise<Report>
  ofConversation(conversationId: string): Promise<ConversationMetrics>
}

/** What GraphQL's Int can hold. */
const MAX_INT = 2 ** 31 - 1
const DAY_MS = 86_400_000
const QUALITIES = ['QUALIFIED', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] as const
const SENTIMENTS = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const
const TOP_SERVICES = 10
const TOKENS = ['inputTokens', 'outputTokens', 'cacheReadTokens', 'cacheWriteTokens'] as const

const AVERAGES = ['responseTimeMs.avg', 'timeToFirstTokenMs.avg']

const sumOf = (rows: readonly Row[], measure: string) =>
  rows.reduce((sum, { measures }) => sum + Number(measures[measure] ?? 0), 0)
const bigOf = ({ measures }: Row, measure: string) => BigInt(measures[measure] ?? 0)
const averageOf = (row: Row | undefined, measure: string) => {
  const value = row?.measures[measure]
  return value === null || value === undefined ? null : Number(value)
}

/** The report asks metrics, so that the two cannot disagree; all of it is of one moment. */
export function createReports({ db, metrics }: { db: Database; metrics: Metrics }): Reports {
  return {
    report(days, now) {
      const start = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS - (days - 1) * DAY_MS)
      const range = { start, end: now }
      return metrics.snapshot(async ({ ask, tx }) => {
        async function rows(view: View, groupBy: readonly string[], measures: readonly string[]): Promise<Row[]> {
          const { page } = await ask({
            view,
            range,
            timezone: 'UTC',
            groupBy,
            granularity: null,
            filter: { dimensions: {}, numbers: {} },
            order: measures[0] === undefined ? [] : [{ field: measures[0], direction: 'DESC' }],
            first: 1_000,
            after: null,
            exact: false,
            measures,
            totals: null,
          })
          return page.rows
        }
        const byStatus = await rows(conversationsView, ['status'], ['conversations', 'messages', 'conversions'])
        const byQuality = await rows(conversationsView, ['leadQuality'], ['conversations'])
        const bySentiment = await rows(conversationsView, ['sentiment'], ['conversations'])
        const byService = await rows(conversationsView, ['service'], ['conversations'])
        const calls = await rows(usageView, ['operation', 'status'], [...TOKENS, ...AVERAGES])
        const [reliability] = await rows(reliabilityView, [], ['rateLimitHits', 'errorRate'])
        const active = await activeConversations(tx, range)
        const { _sum: erased } = await tx.erasedTally.aggregate({
          where: { day: { gte: start } },
          _sum: { conversations: true },
        })
        const countOf = (of: readonly Row[], dimension: string, ...values: string[]) =>
          sumOf(
            of.filter(({ dimensions }) => values.includes(dimensions[dimension] ?? '')),
            'conversations',
          )
        const total = sumOf(byStatus, 'conversations')
        const shareOf = (part: number) => (total === 0 ? 0 : part / total)
        const completed = calls.find(
          ({ dimensions: { operation, status } }) => operation === 'REPLY' && status === 'COMPLETED',
        )
        const activeOn = new Map(active.map(({ at, conversations }) => [at.getTime(), conversations]))
        return {
          totalConversations: total,
          activeConversations: countOf(byStatus, 'status', 'ACTIVE'),
          completedConversations: countOf(byStatus, 'status', 'COMPLETED'),
          averageMessageCount: shareOf(sumOf(byStatus, 'messages')),
          averageResponseTime: averageOf(completed, 'responseTimeMs.avg'),
          averageTimeToFirstToken: averageOf(completed, 'timeToFirstTokenMs.avg'),
          totalTokensUsed: TOKENS.reduce((sum, name) => calls.reduce((of, row) => of + bigOf(row, name), sum), 0n),
          leadQualityDistribution: QUALITIES.map((leadQuality) => ({
            leadQuality,
            count: countOf(byQuality, 'leadQuality', leadQuality),
          })),
          sentimentDistribution: SENTIMENTS.map((sentiment) => ({
            sentiment,
            count: countOf(bySentiment, 'sentiment', sentiment),
          })),
          topServices: byService
            .flatMap(({ dimensions: { service }, measures }) =>
              service ? [{ service, count: Number(measures.conversations) }] : [],
            )
            .slice(0, TOP_SERVICES),
          conversionRate: 100 * shareOf(sumOf(byStatus, 'conversions')),
          qualificationRate: 100 * shareOf(countOf(byQuality, 'leadQuality', 'HIGH', 'QUALIFIED')),
          dailyActiveConversations: Array.from({ length: days }, (_, day) => {
            const at = start.getTime() + day * DAY_MS
            return { date: new Date(at).toISOString().slice(0, 10), count: activeOn.get(at) ?? 0 }
          }),
          rateLimitHits: Number(reliability?.measures.rateLimitHits ?? 0),
          apiErrorRate: averageOf(reliability, 'errorRate') ?? 0,
          erasedConversations: erased.conversations ?? 0,
        }
      })
    },

    async ofConversation(conversationId) {
      const types = await db.$queryRaw<{ type: string; count: number; tokens: number; replies: number; ms: number }[]>`
        SELECT "type"::text AS "type", count(*)::int AS "count",
          coalesce(sum(coalesce("inputTokens", 0)::bigint + coalesce("outputTokens", 0)
            + coalesce("cacheReadTokens", 0) + coalesce("cacheWriteTokens", 0)), 0)::float8 AS "tokens",
          count("responseTimeMs") FILTER (WHERE "operation" = 'REPLY' AND "status" = 'COMPLETED')::int AS "replies",
          coalesce(sum("responseTimeMs") FILTER (WHERE "operation" = 'REPLY' AND "status" = 'COMPLETED'), 0)::float8 AS "ms"
        FROM "AnalyticsEvent" WHERE "conversationId" = ${conversationId}::uuid GROUP BY "type" ORDER BY "type"`
      const sum = (of: (row: (typeof types)[number]) => number) => types.reduce((total, row) => total + of(row), 0)
      const replies = sum((row) => row.replies)
      return {
        totalEvents: sum((row) => row.count),
        averageResponseTime: replies === 0 ? null : sum((row) => row.ms) / replies,
        totalTokens: Math.min(
          MAX_INT,
          sum((row) => row.tokens),
        ),
        eventTypes: types.map(({ type, count }) => ({ type, count })),
      }
    },
  }
}
