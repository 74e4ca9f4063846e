import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../storage/database.ts'

const { sql, raw, join } = Prisma

/** A stretch of time, [from, to). */
export interface Stretch {
  from: Date
  to: Date
  /** A moment of the bucket that its rows belong to; not there where each row's own moment tells. */
  of?: Date
}

/** A column of sums: what one raw row puts into it, and how rows are taken together. */
export interface SummedColumn {
  name: string
  ofRow: string
  by: 'sum' | 'max' | 'sketch'
}

/** Where rows of sums that are taken away have a histogram: what is to be taken from the others'. */
export const takenName = (sketch: string) => `${sketch}Taken`

/** Raw rows summed for stretches of time, so that questions about long ones need not read them. */
export interface Sums {
  table: '"AnalyticsRollup"' | '"ConversationRollup"'
  /** Which combinations of dimensions are summed, smaller ones first: a question takes the first that has all of its dimensions. */
  kinds: Record<string, readonly string[]>
  kindType: '"RollupKind"' | '"ConversationRollupKind"'
  columns: readonly SummedColumn[]
  /** The raw rows of a kind: where they come from, SQL of their time and of a dimension. */
  raw: (kind: string) => { from: string; at: string; where: string; dimension: (name: string) => string }
  /**
   * Which part of a period the sums answer; null for none.
   * @param additive whether sums may be taken from longer ones, which no maximum can be
   */
  cover(tx: Transaction, period: SummedPeriod, kind: string, additive: boolean): Promise<Coverage | null>
}

/** A period as sums see it. */
export interface SummedPeriod {
  start: Date
  end: Date
  /** Where buckets start, which no sum may reach over. */
  buckets: readonly Date[] | null
}

/** Stretches that are added, or taken away again: rows of sums of a grain, the raw rows themselves without, which are only added. */
export interface Part {
  grain: Grain | null
  dayStart: number
  taken: boolean
  stretches: Stretch[]
}

/** Takes the rows of a stretch away: of each kind, which the index begins with. */
export const removeSums = (
  tx: Transaction,
  { table, kindType }: Sums,
  { grain, dayStart }: Grid,
  { from, to }: Stretch,
) =>
  tx.$executeRaw`DELETE FROM ${raw(table)} WHERE "kind" = ANY (enum_range(NULL::${raw(kindType)}))
    AND "grain" = ${grain}::"RollupGrain" AND "dayStart" = ${dayStart}
    AND "at" >= ${from.toISOString()}::timestamptz AND "at" < ${to.toISOString()}::timestamptz`

/** How a period is put together. */
export interface Coverage {
  sums: Sums
  kind: string
  parts: Part[]
}

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** A length of time that a row of sums can stand for. */
export type Grain = 'WEEK' | 'DAY' | 'ZONE_DAY' | 'SIX_HOURS' | 'HOUR'

/** How long rows of sums are, and when they begin: so many minutes after midnight (UTC) and a multiple of their length. */
export interface Grid {
  grain: Grain
  ms: number
  dayStart: number
}

/** What is summed of everything, the longest first; each is a multiple of the next. */
export const GRAINS: readonly Grid[] = [
  { grain: 'WEEK', ms: 7 * DAY_MS, dayStart: 0 },
  { grain: 'DAY', ms: DAY_MS, dayStart: 0 },
  { grain: 'SIX_HOURS', ms: 6 * HOUR_MS, dayStart: 0 },
  { grain: 'HOUR', ms: HOUR_MS, dayStart: 0 },
]

/** Days that begin with another minute than UTC's. */
export const daysFrom = (dayStart: number): Grid => ({ grain: 'ZONE_DAY', ms: DAY_MS, dayStart })

/** A Monday's midnight: from here on, and before, every grain is counted. */
const ORIGIN = Date.UTC(1970, 0, 5)
const originOf = (dayStart: number) => ORIGIN + dayStart * MINUTE_MS

/** Where the grain begins that a moment lies in. */
export function floorTo(ms: number, at: number, dayStart = 0): number {
  const origin = originOf(dayStart)
  return origin + Math.floor((at - origin) / ms) * ms
}
/** The same, or where the next one begins. */
export const ceilTo = (ms: number, at: number) => floorTo(ms, at + ms - 1)

/** The first kind that has all these dimensions. */
export function kindFor({ kinds }: Pick<Sums, 'kinds'>, dimensions: readonly string[]): string | null {
  const found = Object.entries(kinds).find(([, has]) => dimensions.every((name) => has.includes(name)))
  return found?.[0] ?? null
}

/** A stretch in milliseconds. */
export interface Piece {
  from: number
  to: number
  of?: number
}

/** Takes consecutive pieces together. */
export function append(pieces: Piece[], piece: Piece): void {
  if (piece.from >= piece.to) return
  const last = pieces.at(-1)
  if (last?.to === piece.from && last.of === piece.of) last.to = piece.to
  else pieces.push({ ...piece })
}

export const dates = (pieces: readonly Piece[]): Stretch[] =>
  pieces.map(({ from, to, of }) => ({
    from: new Date(from),
    to: new Date(to),
    ...(of === undefined ? {} : { of: new Date(of) }),
  }))

/** Consecutive hours or days, by where they start, as stretches. */
export function stretchesOf(starts: Iterable<number>, length: number): Stretch[] {
  const pieces: Piece[] = []
  for (const from of [...new Set(starts)].sort((one, other) => one - other)) append(pieces, { from, to: from + length })
  return dates(pieces)
}

/** The grains that end by then and have some of these hours in them, as stretches. */
export const wholeGrains = ({ ms, dayStart }: Grid, hours: readonly number[], endBy: number): Stretch[] =>
  stretchesOf(
    // An hour may lie in two: days may begin in its middle.
    hours
      .flatMap((hour) => [hour, hour + HOUR_MS - 1].map((at) => floorTo(ms, at, dayStart)))
      .filter((start) => start + ms <= endBy),
    ms,
  )

/** SQL of where the grain begins that a moment lies in. */
export const gridded = (at: Prisma.Sql, { ms, dayStart }: Grid) => binned(at, ms, new Date(originOf(dayStart)))

/** SQL of where the stretch begins that a moment lies in; all of one length, one of them at `origin`. */
export const binned = (at: Prisma.Sql, ms: number, origin: Date) =>
  sql`date_bin(${raw(`'${ms} milliseconds'`)}, ${at}, timestamptz ${raw(`'${origin.toISOString()}'`)})`

/**
 * Rows of each stretch `s`, for FROM. Each stretch is looked up by itself (OFFSET keeps the planner from joining), since
 * the planner cannot know how short they are and would rather read everything.
 * @param rows selects them by `s."from"` and `s."to"`
 */
export const ofStretches = (stretches: readonly Stretch[], rows: Prisma.Sql, as: string) =>
  sql`unnest(${stretches.map(({ from }) => from.toISOString())}::timestamptz[],
    ${stretches.map(({ to }) => to.toISOString())}::timestamptz[],
    ${stretches.map(({ of }) => of?.toISOString() ?? null)}::timestamptz[]) AS s("from", "to", "of")
    CROSS JOIN LATERAL (${rows} OFFSET 0) AS ${raw(as)}`

/**
 * The rows that a coverage stands for, as `r` for FROM: rows of sums, and each raw row as such a row of its own. What is
 * taken away is below zero, has no maximum, and its histograms stand in columns of their own (`takenName`).
 */
export function rolledRows({ sums, kind, parts }: Coverage): Prisma.Sql {
  const dimensions = sums.kinds[kind] ?? []
  const sketches = sums.columns.filter(({ by }) => by === 'sketch')
  const columns = [...sums.columns.map(({ name }) => name), ...sketches.map(({ name }) => takenName(name))]
  const names = ['at', ...dimensions, ...columns]
  const single = sums.raw(kind)
  const rowsOf = ({ grain, dayStart, taken, stretches }: Part) => {
    const sqlOf = ({ name, ofRow, by }: SummedColumn) => {
      if (!taken) return grain ? `a."${name}"` : ofRow
      return by === 'sum' ? `-a."${name}"` : by === 'max' ? 'NULL::int' : 'NULL::bytea'
    }
    const at = grain ? 'a."at"' : single.at
    const values = [
      `coalesce(s."of", ${at})`,
      ...dimensions.map((name) => (grain ? `a."${name}"` : single.dimension(name))),
      ...sums.columns.map(sqlOf),
      ...sketches.map(({ name }) => (taken ? `a."${name}"` : 'NULL::bytea')),
    ]
    const named = raw(values.map((value, index) => `${value} AS "${names[index]}"`).join(', '))
    const from = grain ? `${sums.table} AS a` : single.from
    const where = grain
      ? sql`a."kind" = ${kind}::${raw(sums.kindType)} AND a."grain" = ${grain}::"RollupGrain" AND a."dayStart" = ${dayStart}`
      : raw(single.where)
    const rows = sql`SELECT ${named} FROM ${raw(from)} WHERE ${where} AND ${raw(at)} >= s."from" AND ${raw(at)} < s."to"`
    return sql`SELECT ${raw(names.map((name) => `part."${name}"`).join(', '))} FROM ${ofStretches(stretches, rows, 'part')}`
  }
  return sql`(${join(parts.map(rowsOf), ' UNION ALL ')}) AS r`
}
