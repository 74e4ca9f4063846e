import { Prisma } from '../../generated/prisma/client.ts'
import { cellSql, pairSql } from './sketch.ts'

/** Which combinations of dimensions are summed; a question needs one kind that has all of its dimensions. */
export const kinds = {
  OUTCOME: ['operation', 'model', 'status', 'errorCode'],
  LEAD: ['operation', 'leadQuality'],
} as const satisfies Record<string, readonly string[]>

export type Kind = keyof typeof kinds

/** A stretch of time, [from, to). */
export interface Stretch {
  from: Date
  to: Date
}

/** How a period is put together: whole days and hours (UTC) that are summed, and the rest from the events themselves. */
export interface Coverage {
  kind: Kind
  days: Stretch[]
  hours: Stretch[]
  events: Stretch[]
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The first kind that has all these dimensions. */
export function kindFor(dimensions: readonly string[]): Kind | null {
  const found = Object.entries(kinds).find(([, has]) => dimensions.every((one) => has.some((name) => name === one)))
  return found?.[0] === 'OUTCOME' || found?.[0] === 'LEAD' ? found[0] : null
}

/** Takes consecutive pieces together. */
function append(stretches: { from: number; to: number }[], from: number, to: number): void {
  if (from >= to) return
  const last = stretches.at(-1)
  if (last?.to === from) last.to = to
  else stretches.push({ from, to })
}

/**
 * Covers a period so that no piece reaches over the start of a bucket.
 * @param summedTo all hours before it are summed
 * @returns null where buckets do not start on whole hours of UTC, or no hour of it is summed
 */
export function cover(
  period: { start: Date; end: Date; buckets: readonly Date[] | null },
  kind: Kind,
  summedTo: Date | null,
): Coverage | null {
  const [start, end] = [period.start.getTime(), period.end.getTime()]
  const from = Math.ceil(start / HOUR_MS) * HOUR_MS
  const to = Math.min(Math.floor(end / HOUR_MS) * HOUR_MS, summedTo?.getTime() ?? Number.NEGATIVE_INFINITY)
  const cuts = (period.buckets ?? []).map((at) => at.getTime()).filter((at) => at > from && at < to)
  if (from >= to || cuts.some((at) => at % HOUR_MS !== 0)) return null
  const days: { from: number; to: number }[] = []
  const hours: { from: number; to: number }[] = []
  let next = 0
  for (let day = Math.floor(from / DAY_MS) * DAY_MS; day < to; day += DAY_MS) {
    while ((cuts[next] ?? end) <= day) next++
    const isWhole = day >= from && day + DAY_MS <= to && (cuts[next] ?? end) >= day + DAY_MS
    append(isWhole ? days : hours, Math.max(day, from), Math.min(day + DAY_MS, to))
  }
  const events: { from: number; to: number }[] = []
  append(events, start, Math.min(from, end))
  append(events, to, end)
  const dates = (stretches: { from: number; to: number }[]) =>
    stretches.map((one) => ({ from: new Date(one.from), to: new Date(one.to) }))
  return { kind, days: dates(days), hours: dates(hours), events: dates(events) }
}

const CALL = `e."type" IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR')`
/** The events that are summed: each call to Claude when it ended, each refusal for a spent allowance. */
export const SUMMED = `e."type" IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR', 'RATE_LIMITED')`

/** A column of the rollup: what an event puts into it, and how rows are taken together. */
interface SummedColumn {
  name: string
  ofEvent: string
  by: 'sum' | 'max' | 'sketch'
}

const added = (name: string, ofEvent = `coalesce(e."${name}", 0)`): SummedColumn => ({ name, ofEvent, by: 'sum' })

const durationColumns = (name: string): SummedColumn[] => [
  added(`${name}Count`, `(e."${name}" IS NOT NULL)::int`),
  added(`${name}Sum`, `coalesce(e."${name}", 0)`),
  { name: `${name}Max`, ofEvent: `e."${name}"`, by: 'max' },
  {
    name: `${name}Sketch`,
    ofEvent: `CASE WHEN e."${name}" IS NOT NULL THEN ${pairSql(cellSql(`e."${name}"`), '1')} END`,
    by: 'sketch',
  },
]

export const summedColumns: readonly SummedColumn[] = [
  added('calls', `(${CALL})::int`),
  added('apiErrors', `(e."type" = 'API_ERROR')::int`),
  added('rateLimitHits', `(e."type" = 'RATE_LIMITED')::int`),
  added('inputTokens'),
  added('outputTokens'),
  added('cacheReadTokens'),
  added('cacheWriteTokens'),
  added('costUsd'),
  ...durationColumns('responseTimeMs'),
  ...durationColumns('timeToFirstTokenMs'),
]

const { sql, raw, join } = Prisma

const stretchesSql = (stretches: readonly Stretch[]) =>
  sql`unnest(${stretches.map(({ from }) => from.toISOString())}::timestamptz[],
    ${stretches.map(({ to }) => to.toISOString())}::timestamptz[]) AS s("from", "to")`

/** The rows that a coverage stands for, as `r` for FROM: rows of the rollup, and each event as such a row of its own. */
export function rolledRows({ kind, days, hours, events }: Coverage): Prisma.Sql {
  const names = [...kinds[kind], ...summedColumns.map(({ name }) => name)]
  const columnsOfRollup = raw(['at', ...names].map((name) => `a."${name}"`).join(', '))
  const summed = (grain: 'DAY' | 'HOUR', stretches: readonly Stretch[]) => sql`
    SELECT ${columnsOfRollup} FROM ${stretchesSql(stretches)}
    JOIN "AnalyticsRollup" AS a ON a."kind" = ${kind}::"RollupKind" AND a."grain" = ${grain}::"RollupGrain"
      AND a."at" >= s."from" AND a."at" < s."to"`
  const columnsOfEvent = [
    ...['at', ...kinds[kind]].map((name) => `e."${name}"`),
    ...summedColumns.map(({ ofEvent }) => ofEvent),
  ]
  const single = sql`
    SELECT ${raw(columnsOfEvent.map((column, index) => `${column} AS "${['at', ...names][index]}"`).join(', '))}
    FROM ${stretchesSql(events)} JOIN "AnalyticsEvent" AS e ON e."at" >= s."from" AND e."at" < s."to" AND ${raw(SUMMED)}`
  const parts = [
    ...(days.length > 0 ? [summed('DAY', days)] : []),
    ...(hours.length > 0 ? [summed('HOUR', hours)] : []),
    ...(events.length > 0 ? [single] : []),
  ]
  return sql`(${join(parts, ' UNION ALL ')}) AS r`
}
