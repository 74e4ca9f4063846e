import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../storage/database.ts'

/** A stretch of time, [from, to). */
export interface Stretch {
  from: Date
  to: Date
}

/** A column of sums: what one raw row puts into it, and how rows are taken together. */
export interface SummedColumn {
  name: string
  ofRow: string
  by: 'sum' | 'max' | 'sketch'
}

/** Raw rows summed for stretches of time, so that questions about long ones need not read them. */
export interface Sums {
  table: '"AnalyticsRollup"' | '"ConversationRollup"'
  /** Which combinations of dimensions are summed, smaller ones first: a question takes the first that has all of its dimensions. */
  kinds: Record<string, readonly string[]>
  kindType: '"RollupKind"' | '"ConversationRollupKind"'
  columns: readonly SummedColumn[]
  /** The raw rows of a kind: where they come from, SQL of their time and of a dimension. */
  raw: (kind: string) => { from: string; at: string; where: string; dimension: (name: string) => string }
  /** Which part of a period the sums answer; null for none. */
  cover(tx: Transaction, period: SummedPeriod, kind: string): Promise<Coverage | null>
}

/** A period as sums see it. */
export interface SummedPeriod {
  start: Date
  end: Date
  /** Where buckets start, which no sum may reach over. */
  buckets: readonly Date[] | null
}

/** How a period is put together: stretches of whole grains (UTC) that are summed, and the rest from the raw rows. */
export interface Coverage {
  sums: Sums
  kind: string
  summed: { grain: Grain; stretches: Stretch[] }[]
  raw: Stretch[]
}

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/**
 * The lengths of time that a row of sums can stand for, the longest first; each is a multiple of the next. Days of zones
 * that are not UTC take nine rows: six hours at a time, and hours at their edges; a year takes its weeks.
 */
export const GRAINS = [
  { grain: 'WEEK', ms: 7 * DAY_MS },
  { grain: 'DAY', ms: DAY_MS },
  { grain: 'SIX_HOURS', ms: 6 * HOUR_MS },
  { grain: 'HOUR', ms: HOUR_MS },
] as const

export type Grain = (typeof GRAINS)[number]['grain']

/** A Monday's midnight: from here on, and before, every grain is counted. */
const ORIGIN = Date.UTC(1970, 0, 5)

/** Where the grain begins that a moment lies in. */
export const floorTo = (ms: number, at: number) => ORIGIN + Math.floor((at - ORIGIN) / ms) * ms

/** The first kind that has all these dimensions. */
export function kindFor({ kinds }: Pick<Sums, 'kinds'>, dimensions: readonly string[]): string | null {
  const found = Object.entries(kinds).find(([, has]) => dimensions.every((name) => has.includes(name)))
  return found?.[0] ?? null
}

/** Takes consecutive pieces, in milliseconds, together. */
export function append(stretches: { from: number; to: number }[], from: number, to: number): void {
  if (from >= to) return
  const last = stretches.at(-1)
  if (last?.to === from) last.to = to
  else stretches.push({ from, to })
}

export const dates = (stretches: readonly { from: number; to: number }[]): Stretch[] =>
  stretches.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }))

/**
 * Covers a period so that no piece reaches over the start of a bucket, by pieces that are as long as can be.
 * @param summedTo all hours before it are summed
 * @param stale where days (UTC) begin that have changed since they were summed
 * @returns null where buckets do not start on whole hours of UTC, or no hour of it is summed
 */
export function coverHours(
  period: SummedPeriod,
  summedTo: Date | null,
  stale: ReadonlySet<number> = new Set(),
): Pick<Coverage, 'summed' | 'raw'> | null {
  const [start, end] = [period.start.getTime(), period.end.getTime()]
  const from = Math.ceil(start / HOUR_MS) * HOUR_MS
  const to = Math.min(Math.floor(end / HOUR_MS) * HOUR_MS, summedTo?.getTime() ?? Number.NEGATIVE_INFINITY)
  const cuts = (period.buckets ?? []).map((at) => at.getTime()).filter((at) => at > from && at < to)
  if (from >= to || cuts.some((at) => at % HOUR_MS !== 0)) return null
  const grains = GRAINS.map((of) => ({ ...of, pieces: [] as { from: number; to: number }[] }))
  const rest: { from: number; to: number }[] = []
  append(rest, start, Math.min(from, end))
  const isStale = (from: number, to: number) => stale.size > 0 && stretchDays(from, to).some((day) => stale.has(day))
  let at = from
  for (const cut of [...cuts, to]) {
    while (at < cut) {
      const longest = grains.find(({ ms }) => floorTo(ms, at) === at && at + ms <= cut && !isStale(at, at + ms))
      const next = at + (longest?.ms ?? HOUR_MS)
      append(longest?.pieces ?? rest, at, next)
      at = next
    }
  }
  append(rest, to, end)
  const summed = grains.map(({ grain, pieces }) => ({ grain, stretches: dates(pieces) }))
  return { summed: summed.filter(({ stretches }) => stretches.length > 0), raw: dates(rest) }
}

/** Where the days (UTC) begin that a stretch touches. */
function stretchDays(from: number, to: number): number[] {
  const days: number[] = []
  for (let day = floorTo(DAY_MS, from); day < to; day += DAY_MS) days.push(day)
  return days
}

/** Consecutive hours or days, by where they start, as stretches. */
export function stretchesOf(starts: Iterable<number>, length: number): Stretch[] {
  const stretches: { from: number; to: number }[] = []
  for (const start of [...new Set(starts)].sort((one, other) => one - other)) append(stretches, start, start + length)
  return dates(stretches)
}

/** The grains that end by then and have some of these hours in them, as stretches. */
export const wholeGrains = (ms: number, hours: readonly number[], endBy: number): Stretch[] =>
  stretchesOf(
    hours.map((hour) => floorTo(ms, hour)).filter((start) => start + ms <= endBy),
    ms,
  )

const { sql, raw, join } = Prisma

/** SQL of where the grain begins that a moment lies in. */
export const binned = (at: Prisma.Sql, ms: number) =>
  sql`date_bin(${raw(`'${ms} milliseconds'`)}, ${at}, timestamptz ${raw(`'${new Date(ORIGIN).toISOString()}'`)})`

/**
 * Rows of each stretch `s`, for FROM. Each stretch is looked up by itself (OFFSET keeps the planner from joining), since
 * the planner cannot know how short they are and would rather read everything.
 * @param rows selects them by `s."from"` and `s."to"`
 */
export const ofStretches = (stretches: readonly Stretch[], rows: Prisma.Sql, as: string) =>
  sql`unnest(${stretches.map(({ from }) => from.toISOString())}::timestamptz[],
    ${stretches.map(({ to }) => to.toISOString())}::timestamptz[]) AS s("from", "to")
    CROSS JOIN LATERAL (${rows} OFFSET 0) AS ${raw(as)}`

/** The rows that a coverage stands for, as `r` for FROM: rows of sums, and each raw row as such a row of its own. */
export function rolledRows({ sums, kind, summed, raw: rest }: Coverage): Prisma.Sql {
  const dimensions = sums.kinds[kind] ?? []
  const names = ['at', ...dimensions, ...sums.columns.map(({ name }) => name)]
  const listed = (alias: string) => raw(names.map((name) => `${alias}."${name}"`).join(', '))
  const ofGrain = ({ grain, stretches }: Coverage['summed'][number]) => {
    const rows = sql`SELECT ${listed('a')} FROM ${raw(sums.table)} AS a
      WHERE a."kind" = ${kind}::${raw(sums.kindType)} AND a."grain" = ${grain}::"RollupGrain"
      AND a."at" >= s."from" AND a."at" < s."to"`
    return sql`SELECT ${listed('sum')} FROM ${ofStretches(stretches, rows, 'sum')}`
  }
  const { from, at, where, dimension } = sums.raw(kind)
  const columnsOfRow = [at, ...dimensions.map(dimension), ...sums.columns.map(({ ofRow }) => ofRow)]
  const rawRows = sql`SELECT ${raw(columnsOfRow.map((column, index) => `${column} AS "${names[index]}"`).join(', '))}
    FROM ${raw(from)} WHERE ${raw(at)} >= s."from" AND ${raw(at)} < s."to" AND ${raw(where)}`
  const single = sql`SELECT ${listed('one')} FROM ${ofStretches(rest, rawRows, 'one')}`
  const parts = [...summed.map(ofGrain), ...(rest.length > 0 ? [single] : [])]
  return sql`(${join(parts, ' UNION ALL ')}) AS r`
}
