import type { Database } from '../../src/storage/database.ts'

/** What one view's rows have to be, written by hand and measure by measure. */
export interface Oracle {
  from: string
  at: string
  /** What a row with nothing in it has as its first measure's name. */
  counted: string
  dimensions: Record<string, string>
  /** Values that rows can have, to filter by. */
  values: Record<string, string[]>
  measures: Record<string, string>
}

const qualities = ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'QUALIFIED']
const callValues = {
  model: ['claude-sonnet-5-5', 'claude-haiku-5-5', 'another'],
  operation: ['REPLY', 'ANALYSIS', 'SUMMARY'],
  status: ['COMPLETED', 'STOPPED', 'INTERRUPTED', 'FAILED'],
  leadQuality: qualities,
  errorCode: ['UPSTREAM_OVERLOADED', 'UPSTREAM_FAILED'],
}

const CALLS = `('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR')`
const costs = `(SELECT sum(e."costUsd") FROM "AnalyticsEvent" e WHERE e."conversationId" = c.id AND e.type IN ${CALLS})`
const converted = `EXISTS (SELECT FROM "Conversion" v WHERE v."conversationId" = c.id)`
const answered = `EXISTS (SELECT FROM "AnalyticsEvent" e WHERE e."conversationId" = c.id AND e.type = 'MESSAGE_RECEIVED')`
const qualified = `c."leadQuality"::text IN ('HIGH', 'QUALIFIED')`
const share = (count: string) => `round(coalesce(sum(${costs}), 0) / nullif(${count}, 0), 8)`
const many = (condition: string) => `count(*) FILTER (WHERE ${condition})`

const duration = (name: string) => ({
  [`${name}.count`]: `count(e."${name}")`,
  [`${name}.avg`]: `avg(e."${name}")`,
  [`${name}.p50`]: `percentile_cont(0.5) WITHIN GROUP (ORDER BY e."${name}")`,
  [`${name}.p95`]: `percentile_cont(0.95) WITHIN GROUP (ORDER BY e."${name}")`,
  [`${name}.p99`]: `percentile_cont(0.99) WITHIN GROUP (ORDER BY e."${name}")`,
  [`${name}.max`]: `max(e."${name}")`,
})

export const oracles: Record<'conversations' | 'usage' | 'reliability', Oracle> = {
  conversations: {
    from: '"Conversation" c',
    at: 'c."startedAt"',
    counted: 'conversations',
    dimensions: {
      leadQuality: 'c."leadQuality"::text',
      status: 'c.status::text',
      sentiment: 'c.sentiment::text',
      service: '(unnested.service)',
    },
    values: {
      leadQuality: qualities,
      status: ['ACTIVE', 'COMPLETED', 'ABANDONED', 'BLOCKED'],
      sentiment: ['POSITIVE', 'NEUTRAL', 'NEGATIVE'],
      service: ['web', 'seo', 'shop', 'another'],
    },
    measures: {
      conversations: 'count(*)',
      messages: 'coalesce(sum(c."messageCount"), 0)',
      messagesPerConversation: 'sum(c."messageCount")::float8 / nullif(count(*), 0)',
      qualifiedLeads: many(qualified),
      conversions: many(converted),
      conversionRate: `100 * ${many(converted)}::float8 / nullif(count(*), 0)`,
      averageLeadScore: 'sum(c."leadScore")::float8 / nullif(count(c."leadScore"), 0)',
      costUsd: `coalesce(sum(${costs}), 0)`,
      costPerConversation: share('count(*)'),
      costPerQualifiedLead: share(many(qualified)),
      costPerConversion: share(many(converted)),
      'funnel.started': 'count(*)',
      'funnel.answered': many(answered),
      'funnel.contactCaptured': many('num_nonnulls(c."contactEmail", c."contactPhone") > 0'),
      'funnel.qualified': many(qualified),
      'funnel.converted': many(converted),
    },
  },
  usage: {
    from: `(SELECT * FROM "AnalyticsEvent" WHERE type IN ${CALLS}) e`,
    at: 'e.at',
    counted: 'calls',
    dimensions: {
      model: 'e.model',
      operation: 'e.operation::text',
      status: 'e.status::text',
      leadQuality: 'e."leadQuality"::text',
    },
    values: callValues,
    measures: {
      calls: 'count(*)',
      inputTokens: 'coalesce(sum(e."inputTokens"), 0)',
      outputTokens: 'coalesce(sum(e."outputTokens"), 0)',
      cacheReadTokens: 'coalesce(sum(e."cacheReadTokens"), 0)',
      cacheWriteTokens: 'coalesce(sum(e."cacheWriteTokens"), 0)',
      costUsd: 'coalesce(sum(e."costUsd"), 0)',
      ...duration('responseTimeMs'),
      ...duration('timeToFirstTokenMs'),
    },
  },
  reliability: {
    from: `(SELECT * FROM "AnalyticsEvent" WHERE type IN ${CALLS} OR type = 'RATE_LIMITED') e`,
    at: 'e.at',
    counted: 'requests',
    dimensions: { operation: 'e.operation::text', errorCode: 'e."errorCode"', model: 'e.model' },
    values: callValues,
    measures: {
      requests: many(`e.type IN ${CALLS}`),
      rateLimitHits: many(`e.type = 'RATE_LIMITED'`),
      apiErrors: many(`e.type = 'API_ERROR'`),
      errorRate: `100 * ${many(`e.type = 'API_ERROR'`)}::float8 / nullif(${many(`e.type IN ${CALLS}`)}, 0)`,
    },
  },
}

/** A question as both sides can be asked. */
export interface Asked {
  view: keyof typeof oracles
  start: Date
  end: Date
  zone: string
  granularity: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | null
  groupBy: string[]
  where: Record<string, { in?: string[]; notIn?: string[]; isNull?: boolean }>
}

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ')

/** The conditions of a filter; a conversation's services are a list. */
function conditions({ view, where }: Asked): string[] {
  return Object.entries(where).flatMap(([name, { in: wanted, notIn, isNull }]) => {
    if (name === 'service') {
      const overlaps = (values: string[]) => `c."interestedServices" && ARRAY[${list(values)}]`
      return [
        ...(wanted ? [overlaps(wanted)] : []),
        ...(notIn ? [`NOT ${overlaps(notIn)}`] : []),
        ...(isNull === undefined ? [] : [`(c."interestedServices" = '{}') = ${isNull}`]),
      ]
    }
    const value = oracles[view].dimensions[name]
    return [
      ...(wanted ? [`${value} IN (${list(wanted)})`] : []),
      ...(notIn ? [`(${value} IS NULL OR ${value} NOT IN (${list(notIn)}))`] : []),
      ...(isNull === undefined ? [] : [`${value} IS ${isNull ? '' : 'NOT'} NULL`]),
    ]
  })
}

/** The rows and the totals by hand; sums as exact texts. */
export async function byHand(db: Database, asked: Asked) {
  const { from, at, dimensions, measures } = oracles[asked.view]
  const unit = asked.granularity?.toLowerCase()
  const unnested = `LEFT JOIN LATERAL (SELECT unnest(c."interestedServices") AS service) AS unnested ON true`
  const where = `WHERE ${[`${at} >= '${asked.start.toISOString()}' AND ${at} < '${asked.end.toISOString()}'`, ...conditions(asked)].join(' AND ')}`
  const services = asked.groupBy.includes('service') ? asked.where.service?.in : undefined
  const ofService = services ? `AND unnested.service IN (${list(services)})` : ''
  const outputs = Object.entries(measures).map(([name, aggregate]) => `(${aggregate})::text AS "${name}"`)
  const keys = [
    ...(unit ? [`date_trunc('${unit}', ${at}, '${asked.zone}') AS "bucket"`] : []),
    ...asked.groupBy.map((name) => `${dimensions[name]} AS "${name}"`),
  ]
  const grouping = keys.length > 0 ? `GROUP BY ${keys.map((_, index) => index + 1).join(', ')}` : ''
  const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(
    `SELECT ${[...keys, ...outputs].join(', ')} FROM ${from} ${asked.groupBy.includes('service') ? unnested : ''} ${where} ${ofService} ${grouping}`,
  )
  const [totals] = await db.$queryRawUnsafe<Record<string, unknown>[]>(
    `SELECT ${outputs.join(', ')} FROM ${from} ${where}`,
  )
  const [counted] = await db.$queryRawUnsafe<{ count: number }[]>(
    unit
      ? `SELECT count(DISTINCT date_trunc('${unit}', t, '${asked.zone}'))::int AS count FROM (
          SELECT generate_series('${asked.start.toISOString()}'::timestamptz, '${asked.end.toISOString()}'::timestamptz, '15 minutes') t
          UNION SELECT '${asked.end.toISOString()}'::timestamptz - interval '1 ms') moments
         WHERE t < '${asked.end.toISOString()}'`
      : 'SELECT 1 AS count',
  )
  return { rows, totals: totals ?? {}, buckets: counted?.count ?? 0 }
}
