import { Prisma } from '../../generated/prisma/client.ts'
import { binned, type Coverage, rolledRows } from '../rollup/sums.ts'
import type { Period } from './time.ts'
import type { Dimension, Measure, MeasureType, RolledQuantile, View } from './view.ts'

/** Which of a dimension's values count. */
export interface DimensionFilter {
  in?: readonly string[] | undefined
  notIn?: readonly string[] | undefined
  isNull?: boolean | undefined
}

/** Which numbers of a raw row count; both ends are included. */
export interface NumberFilter {
  min?: number | undefined
  max?: number | undefined
}

/** Which rows are in question. Sealed dimensions hold blind indexes by now. */
export interface Filter {
  dimensions: Record<string, DimensionFilter>
  numbers: Record<string, NumberFilter>
}

/** What one statement is to find. */
export interface Statement {
  view: View
  period: Period
  filter: Filter
  /** Dimensions in the order they are grouped by; null for one row of totals. */
  groupBy: readonly string[] | null
  measures: readonly string[]
  /** Which hours and days are read from sums; null where all is read from raw rows. */
  coverage: Coverage | null
  /** Blind indexes that stand for the same value: what is to be read in their place. */
  sameIndexes: ReadonlyMap<string, string>
}

/** A row more than this is not read: an answer that large is a mistake, and has to fit into memory. */
export const MAX_GROUPS = 100_000

const { sql, raw, join, empty } = Prisma

const CASTS: Record<MeasureType, (aggregate: string) => string> = {
  Int: (aggregate) => `(${aggregate})::int`,
  Float: (aggregate) => `(${aggregate})::float8`,
  BigInt: (aggregate) => `(${aggregate})::bigint`,
  Decimal: (aggregate) => `trim_scale((${aggregate})::numeric)::text`, // as a number it would be rounded
}

/** The output columns of a measure by their SQL; equal ones are selected once. */
export function columnsOf(measure: Measure, rolled: boolean): string[] {
  if (!rolled) return [CASTS[measure.type](measure.sql)]
  if (measure.rolled === undefined) throw new Error('No sums have this measure')
  return typeof measure.rolled === 'string'
    ? [CASTS[measure.type](measure.rolled)]
    : [measure.rolled.sketch, measure.rolled.taken, measure.rolled.max]
}

/** Whether a measure comes from a histogram. */
export const isQuantile = (rolled: Measure['rolled']): rolled is RolledQuantile => typeof rolled === 'object'

function dimensionCondition(
  { list }: Dimension,
  value: Prisma.Sql,
  { in: wanted, notIn, isNull }: DimensionFilter,
): Prisma.Sql[] {
  const text = list ? value : sql`${value}::text`
  const nothing = list ? sql`coalesce(cardinality(${value}), 0) = 0` : sql`${value} IS NULL`
  const conditions: Prisma.Sql[] = []
  if (wanted) conditions.push(list ? sql`${text} && ${wanted}::text[]` : sql`${text} = ANY(${wanted}::text[])`)
  if (notIn) {
    const isOne = list ? sql`${text} && ${notIn}::text[]` : sql`${text} = ANY(${notIn}::text[])`
    conditions.push(sql`coalesce(${isOne}, false) = false`)
  }
  if (typeof isNull === 'boolean') conditions.push(sql`(${nothing}) = ${isNull}`)
  return conditions
}

function numberConditions(value: Prisma.Sql, { min, max }: NumberFilter): Prisma.Sql[] {
  return [
    ...(typeof min === 'number' ? [sql`${value} >= ${min}`] : []),
    ...(typeof max === 'number' ? [sql`${value} <= ${max}`] : []),
  ]
}

const must = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new Error(`${name} is not part of the view`)
  return value
}

/** A dimension's value in one kind of rows. */
const columnOf = (dimension: Dimension, rolled: boolean): Prisma.Sql =>
  raw(rolled ? `r.${must(dimension.rolled, 'A rolled column')}` : dimension.sql)

function filterConditions({ view, filter }: Statement, rolled: boolean): Prisma.Sql[] {
  const ofDimensions = Object.entries(filter.dimensions).flatMap(([name, given]) => {
    const dimension = must(view.dimensions[name], name)
    return dimensionCondition(dimension, columnOf(dimension, rolled), given)
  })
  const ofNumbers = Object.entries(filter.numbers).flatMap(([name, given]) =>
    numberConditions(raw(must(view.numbers[name], name).sql), given),
  )
  return [...ofDimensions, ...ofNumbers]
}

/** Where buckets of one length begin, and that length in milliseconds; null where clocks change, or the calendar does, among them. */
function evenly(buckets: readonly Date[]): { first: Date; length: number } | null {
  const [first, second] = buckets
  if (first === undefined || second === undefined) return null
  const length = second.getTime() - first.getTime()
  const isEven = buckets.every((at, index) => at.getTime() === first.getTime() + index * length)
  return isEven ? { first, length } : null
}

/** The bucket that a moment falls into: when it starts, or its number from 1, which takes longer to find the more there are. */
function bucketOf(at: Prisma.Sql, buckets: readonly Date[]): Prisma.Sql {
  const even = evenly(buckets)
  if (even) return binned(at, even.length, even.first)
  return sql`width_bucket(${at}, ${buckets.map((start) => start.toISOString())}::timestamptz[])`
}

/** The raw rows in question. */
function rawSource(statement: Statement): { from: Prisma.Sql; where: Prisma.Sql; at: Prisma.Sql } {
  const { view, period, measures, groupBy, filter } = statement
  const conditions = [
    sql`${raw(view.at)} >= ${period.start.toISOString()}::timestamptz AND ${raw(view.at)} < ${period.end.toISOString()}::timestamptz`,
    ...(view.where === undefined ? [] : [raw(view.where)]),
    ...filterConditions(statement, false),
  ]
  const rows = join(conditions, ' AND ')
  const scope = sql`SELECT ${raw(view.key)} FROM ${raw(view.from)} WHERE ${rows}`
  const needed = new Set(measures.flatMap((name) => must(view.measures[name], name).needs ?? []))
  const joins = [...needed].map((name) => must(view.joins[name], name)(scope, period.start))
  for (const name of groupBy ?? []) {
    const dimension = must(view.dimensions[name], name)
    if (!dimension.list) continue
    joins.push(sql`LEFT JOIN LATERAL (SELECT DISTINCT unnest(${raw(dimension.sql)}) AS "one") AS ${raw(name)} ON true`)
    const wanted = filter.dimensions[name]?.in
    if (wanted) conditions.push(sql`${raw(name)}."one" = ANY(${wanted}::text[])`)
  }
  return {
    from: join([raw(view.from), ...joins], ' '),
    where: join(conditions, ' AND '),
    at: raw(view.at),
  }
}

/** What rows are grouped by for a dimension. */
function groupOf(statement: Statement, name: string): Prisma.Sql {
  const dimension = must(statement.view.dimensions[name], name)
  if (dimension.list && statement.coverage === null) return sql`${raw(name)}."one"`
  const value = columnOf(dimension, statement.coverage !== null)
  if (!dimension.sealed || statement.sameIndexes.size === 0) return value
  const { sameIndexes } = statement
  return sql`coalesce((${[...sameIndexes.values()]}::text[])[array_position(${[...sameIndexes.keys()]}::text[], ${value})], ${value})`
}

/**
 * Makes the statement, with the columns b (bucket: its start or number), d0, d1, … (the groups' values), k0, … (a raw row's key for each sealed
 * one) and m0, m1, … (by `columns`). Only what the measures need is read and joined.
 */
export function compile(statement: Statement): { text: Prisma.Sql; columns: string[] } {
  const { view, period, groupBy, measures, coverage } = statement
  const rolled = coverage !== null
  const columns = [...new Set(measures.flatMap((name) => columnsOf(must(view.measures[name], name), rolled)))]
  const source = rolled
    ? {
        from: rolledRows(coverage),
        where: join([sql`true`, ...filterConditions(statement, true)], ' AND '),
        at: raw('r."at"'),
      }
    : rawSource(statement)
  const groups = (groupBy ?? []).map((name) => groupOf(statement, name))
  const sealed = (groupBy ?? []).map((name) => must(view.dimensions[name], name).sealed !== undefined)
  const buckets = groupBy === null ? null : period.buckets
  const outputs = [
    ...(buckets ? [sql`${bucketOf(source.at, buckets)} AS "b"`] : []),
    ...groups.map((group, index) => sql`${group}::text AS ${raw(`"d${index}"`)}`),
    ...sealed.flatMap((is, index) => (is ? [raw(`min(${view.key}::text) AS "k${index}"`)] : [])),
    ...columns.map((column, index) => raw(`${column} AS "m${index}"`)),
  ]
  const keys = [
    ...(buckets ? [raw('"b"')] : []),
    // What holds parameters is named by its output: written twice, it would be two expressions.
    ...groups.map((group, index) => (group.values.length > 0 ? raw(`"d${index}"`) : group)),
  ]
  // Sums that take each other away leave groups of nothing.
  const having = rolled ? sql` HAVING sum(${raw(view.sumsCount)}) > 0` : empty
  const grouping = keys.length > 0 ? sql` GROUP BY ${join(keys)}${having} LIMIT ${MAX_GROUPS + 1}` : empty
  const selected = outputs.length > 0 ? join(outputs) : raw('count(*) AS "nothing"')
  return { text: sql`SELECT ${selected} FROM ${source.from} WHERE ${source.where}${grouping}`, columns }
}
