/** What is asked, in GraphQL and in SQL by hand. */

export interface Question {
  name: string
  view: 'usage' | 'conversations' | 'reliability'
  days: number
  timezone: string
  granularity: 'HOUR' | 'DAY' | 'WEEK' | null
  groupBy: string[]
  measures: string[]
  /** By hand, from the events; $1 and $2 are the range. */
  byHand: string
}

const CALLS = `"type" IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR')`
const percentiles = `percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY "responseTimeMs")`
const tokens = 'sum("inputTokens"), sum("outputTokens")'
const usual = ['calls', 'responseTimeMs.p50', 'responseTimeMs.p95', 'inputTokens', 'outputTokens', 'costUsd']
const usage = (key: string) => `SELECT ${key}, count(*), ${percentiles}, ${tokens}, sum("costUsd") FROM "AnalyticsEvent"
  WHERE "at" >= $1 AND "at" < $2 AND ${CALLS} GROUP BY`

export const questions: Question[] = [
  {
    name: '90 days by day and lead quality: calls, p50, p95, tokens, cost',
    view: 'usage',
    days: 90,
    timezone: 'UTC',
    granularity: 'DAY',
    groupBy: ['leadQuality'],
    measures: usual,
    byHand: `${usage(`date_trunc('day', "at"), "leadQuality"`)} 1, 2`,
  },
  {
    name: 'the same in Europe/Berlin',
    view: 'usage',
    days: 90,
    timezone: 'Europe/Berlin',
    granularity: 'DAY',
    groupBy: ['leadQuality'],
    measures: usual,
    byHand: `${usage(`date_trunc('day', "at", 'Europe/Berlin'), "leadQuality"`)} 1, 2`,
  },
  {
    name: '90 days by day and model, without percentiles, in Europe/Berlin',
    view: 'usage',
    days: 90,
    timezone: 'Europe/Berlin',
    granularity: 'DAY',
    groupBy: ['model'],
    measures: ['calls', 'responseTimeMs.avg', 'inputTokens', 'outputTokens', 'costUsd'],
    byHand: `SELECT date_trunc('day', "at", 'Europe/Berlin'), "model", count(*), avg("responseTimeMs"), ${tokens}, sum("costUsd")
      FROM "AnalyticsEvent" WHERE "at" >= $1 AND "at" < $2 AND ${CALLS} GROUP BY 1, 2`,
  },
  {
    name: '7 days by hour and model: calls, p50, p95, tokens, cost',
    view: 'usage',
    days: 7,
    timezone: 'UTC',
    granularity: 'HOUR',
    groupBy: ['model'],
    measures: usual,
    byHand: `${usage(`date_trunc('hour', "at"), "model"`)} 1, 2`,
  },
  {
    name: 'a year by week: calls, p50, p95, tokens, cost',
    view: 'usage',
    days: 364,
    timezone: 'UTC',
    granularity: 'WEEK',
    groupBy: [],
    measures: usual,
    byHand: `${usage(`date_trunc('week', "at")`)} 1`,
  },
  {
    name: 'a year by day in Europe/Berlin: calls, p50, p95, tokens, cost',
    view: 'usage',
    days: 364,
    timezone: 'Europe/Berlin',
    granularity: 'DAY',
    groupBy: [],
    measures: usual,
    byHand: `${usage(`date_trunc('day', "at", 'Europe/Berlin')`)} 1`,
  },
  {
    name: '90 days by hour: calls, p50, p95, tokens, cost',
    view: 'usage',
    days: 90,
    timezone: 'UTC',
    granularity: 'HOUR',
    groupBy: [],
    measures: usual,
    byHand: `${usage(`date_trunc('hour', "at")`)} 1`,
  },
  {
    name: '90 days by day and error code: requests, errors, rate',
    view: 'reliability',
    days: 90,
    timezone: 'UTC',
    granularity: 'DAY',
    groupBy: ['errorCode'],
    measures: ['requests', 'apiErrors', 'errorRate'],
    byHand: `SELECT date_trunc('day', "at"), "errorCode", count(*), count(*) FILTER (WHERE "type" = 'API_ERROR')
      FROM "AnalyticsEvent" WHERE "at" >= $1 AND "at" < $2 AND ("type" = 'RATE_LIMITED' OR ${CALLS}) GROUP BY 1, 2`,
  },
  {
    name: '90 days by day and lead quality: conversations, messages, conversion rate',
    view: 'conversations',
    days: 90,
    timezone: 'UTC',
    granularity: 'DAY',
    groupBy: ['leadQuality'],
    measures: ['conversations', 'messages', 'conversionRate'],
    byHand: `SELECT date_trunc('day', c."startedAt"), c."leadQuality", count(*), sum(c."messageCount"), 100.0 * count(v) / count(*)
      FROM "Conversation" c LEFT JOIN (SELECT DISTINCT "conversationId" FROM "Conversion") v ON v."conversationId" = c."id"
      WHERE c."startedAt" >= $1 AND c."startedAt" < $2 GROUP BY 1, 2`,
  },
  {
    name: 'the same in Europe/Berlin',
    view: 'conversations',
    days: 90,
    timezone: 'Europe/Berlin',
    granularity: 'DAY',
    groupBy: ['leadQuality'],
    measures: ['conversations', 'messages', 'conversionRate'],
    byHand: `SELECT date_trunc('day', c."startedAt", 'Europe/Berlin'), c."leadQuality", count(*), sum(c."messageCount"), 100.0 * count(v) / count(*)
      FROM "Conversation" c LEFT JOIN (SELECT DISTINCT "conversationId" FROM "Conversion") v ON v."conversationId" = c."id"
      WHERE c."startedAt" >= $1 AND c."startedAt" < $2 GROUP BY 1, 2`,
  },
  {
    name: '30 days by hour: conversations, messages, qualified leads',
    view: 'conversations',
    days: 30,
    timezone: 'UTC',
    granularity: 'HOUR',
    groupBy: [],
    measures: ['conversations', 'messages', 'qualifiedLeads'],
    byHand: `SELECT date_trunc('hour', c."startedAt"), count(*), sum(c."messageCount"), count(*) FILTER (WHERE c."leadQuality" IN ('HIGH', 'QUALIFIED'))
      FROM "Conversation" c WHERE c."startedAt" >= $1 AND c."startedAt" < $2 GROUP BY 1`,
  },
  {
    name: '90 days by day in Asia/Kolkata and lead quality: calls, p50, p95, tokens, cost',
    view: 'usage',
    days: 90,
    timezone: 'Asia/Kolkata',
    granularity: 'DAY',
    groupBy: ['leadQuality'],
    measures: usual,
    byHand: `${usage(`date_trunc('day', "at", 'Asia/Kolkata'), "leadQuality"`)} 1, 2`,
  },
  {
    name: 'a year by day in America/New_York and model: calls, p50, p95, tokens, cost',
    view: 'usage',
    days: 364,
    timezone: 'America/New_York',
    granularity: 'DAY',
    groupBy: ['model'],
    measures: usual,
    byHand: `${usage(`date_trunc('day', "at", 'America/New_York'), "model"`)} 1, 2`,
  },
  {
    name: 'a year by day in Europe/Berlin and lead quality: calls, p50, p95, tokens, cost',
    view: 'usage',
    days: 364,
    timezone: 'Europe/Berlin',
    granularity: 'DAY',
    groupBy: ['leadQuality'],
    measures: usual,
    byHand: `${usage(`date_trunc('day', "at", 'Europe/Berlin'), "leadQuality"`)} 1, 2`,
  },
  {
    name: '30 days by lead quality: cost per conversation, funnel',
    view: 'conversations',
    days: 30,
    timezone: 'UTC',
    granularity: null,
    groupBy: ['leadQuality'],
    measures: ['costPerConversation', 'funnel.answered', 'funnel.qualified'],
    byHand: `SELECT c."leadQuality", count(*), sum(k.cost) / count(*), count(*) FILTER (WHERE k.answered) FROM "Conversation" c
      LEFT JOIN (SELECT "conversationId", sum("costUsd") AS cost, bool_or("type" = 'MESSAGE_RECEIVED') AS answered
        FROM "AnalyticsEvent" WHERE ${CALLS} AND "conversationId" IN
          (SELECT "id" FROM "Conversation" WHERE "startedAt" >= $1 AND "startedAt" < $2) GROUP BY 1) k ON k."conversationId" = c."id"
      WHERE c."startedAt" >= $1 AND c."startedAt" < $2 GROUP BY 1`,
  },
]
