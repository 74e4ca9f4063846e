import type { LeadQuality, Sentiment } from '../generated/prisma/client.ts'
import type { Database } from '../storage/database.ts'
import { conversationsView } from './metrics/conversations.view.ts'
import { reliabilityView, usageView } from './metrics/events.view.ts'
import type { Metrics } from './metrics/metrics.ts'
import type { Row } from './metrics/table.ts'
import type { View } from './metrics/view.ts'

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

const numberOf = (row: Row | undefined, measure: string) => Number(row?.measures[measure] ?? 0)
const averageOf = (row: Row | undefined, measure: string) => {
  const value = row?.measures[measure]
  return value === null || value === undefined ? null : Number(value)
}

/** The report asks metrics, so that the two cannot disagree. */
export function createReports({ db, metrics }: { db: Database; metrics: Metrics }): Reports {
  return {
    async report(days, now) {
      const start = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS - (days - 1) * DAY_MS)
      const range = { start, end: now }
      async function rows(view: View, groupBy: readonly string[], measures: readonly string[], only = {}) {
        const { page } = await metrics.ask({
          view,
          range,
          timezone: 'UTC',
          groupBy,
          granularity: null,
          filter: { dimensions: only, numbers: {} },
          order: measures[0] === undefined ? [] : [{ field: measures[0], direction: 'DESC' }],
          first: 1_000,
          after: null,
          exact: false,
          measures,
          totals: null,
        })
        return page.rows
      }
      const countsBy = async (dimension: string) => {
        const found = await rows(conversationsView, [dimension], ['conversations'])
        return found.map((row) => ({ value: row.dimensions[dimension] ?? null, count: numberOf(row, 'conversations') }))
      }
      const measures = ['conversations', 'messagesPerConversation', 'conversionRate', 'qualifiedLeads']
      const [whole] = await rows(conversationsView, [], measures)
      const byStatus = await countsBy('status')
      const byQuality = await countsBy('leadQuality')
      const bySentiment = await countsBy('sentiment')
      const byService = await countsBy('service')
      const [usage] = await rows(usageView, [], [...TOKENS])
      const completed = { operation: { in: ['REPLY'] }, status: { in: ['COMPLETED'] } }
      const [replies] = await rows(usageView, [], ['responseTimeMs.avg', 'timeToFirstTokenMs.avg'], completed)
      const [reliability] = await rows(reliabilityView, [], ['rateLimitHits', 'errorRate'])
      const active = await db.$queryRaw<{ date: string; count: number }[]>`
        SELECT to_char("day", 'YYYY-MM-DD') AS "date", count(DISTINCT "conversationId")::int AS "count"
        FROM generate_series(${start}::timestamptz, ${now}::timestamptz, interval '1 day') AS "day"
        LEFT JOIN "AnalyticsEvent" ON "type" = 'MESSAGE_SENT' AND "at" >= "day" AND "at" < "day" + interval '1 day'
        GROUP BY "day" ORDER BY "day"`
      const { _sum: erased } = await db.erasedTally.aggregate({
        where: { day: { gte: start } },
        _sum: { conversations: true },
      })
      const conversations = numberOf(whole, 'conversations')
      const countOf = (counts: { value: string | null; count: number }[], value: string) =>
        counts.find((one) => one.value === value)?.count ?? 0
      return {
        totalConversations: conversations,
        activeConversations: countOf(byStatus, 'ACTIVE'),
        completedConversations: countOf(byStatus, 'COMPLETED'),
        averageMessageCount: averageOf(whole, 'messagesPerConversation') ?? 0,
        averageResponseTime: averageOf(replies, 'responseTimeMs.avg'),
        averageTimeToFirstToken: averageOf(replies, 'timeToFirstTokenMs.avg'),
        totalTokensUsed: TOKENS.reduce((sum, name) => sum + BigInt(usage?.measures[name] ?? 0), 0n),
        leadQualityDistribution: QUALITIES.map((leadQuality) => ({
          leadQuality,
          count: countOf(byQuality, leadQuality),
        })),
        sentimentDistribution: SENTIMENTS.map((sentiment) => ({ sentiment, count: countOf(bySentiment, sentiment) })),
        topServices: byService
          .flatMap(({ value, count }) => (value === null ? [] : [{ service: value, count }]))
          .slice(0, TOP_SERVICES),
        conversionRate: averageOf(whole, 'conversionRate') ?? 0,
        qualificationRate: conversations === 0 ? 0 : (100 * numberOf(whole, 'qualifiedLeads')) / conversations,
        dailyActiveConversations: active,
        rateLimitHits: numberOf(reliability, 'rateLimitHits'),
        apiErrorRate: averageOf(reliability, 'errorRate') ?? 0,
        erasedConversations: erased.conversations ?? 0,
      }
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
