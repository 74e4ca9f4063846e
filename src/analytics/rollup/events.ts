import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../storage/database.ts'
import { cover } from './coverage.ts'
import { cellSql, countedSql, pairSql } from './sketch.ts'
import {
  DAY_MS,
  floorTo,
  GRAINS,
  type Grid,
  gridded,
  HOUR_MS,
  removeSums,
  type Stretch,
  type SummedColumn,
  type Sums,
  wholeGrains,
} from './sums.ts'
import { readZoneDays, stepZoneDays, touchedZoneDays } from './zone-days.ts'

const { sql, raw, join } = Prisma

const CALL = `e."type" IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR')`
/** The events that are summed: each call to Claude when it ended, each refusal for a spent allowance. */
const SUMMED = `e."type" IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR', 'RATE_LIMITED')`

const added = (name: string, ofRow = `coalesce(e."${name}", 0)`): SummedColumn => ({ name, ofRow, by: 'sum' })

const durationColumns = (name: string): SummedColumn[] => [
  added(`${name}Count`, `(e."${name}" IS NOT NULL)::int`),
  added(`${name}Sum`, `coalesce(e."${name}", 0)`),
  { name: `${name}Max`, ofRow: `e."${name}"`, by: 'max' },
  {
    name: `${name}Sketch`,
    ofRow: `CASE WHEN e."${name}" IS NOT NULL THEN ${pairSql(cellSql(`e."${name}"`), '1')} END`,
    by: 'sketch',
  },
]

const columns: readonly SummedColumn[] = [
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

/** AnalyticsEvents of calls to Claude and of refusals, by when they were. */
export const eventSums: Sums = {
  table: '"AnalyticsRollup"',
  kindType: '"RollupKind"',
  kinds: {
    ALL: [],
    // Of the others' rows a third and less, for what is asked most.
    QUALITY: ['leadQuality'],
    MODEL: ['model'],
    OUTCOME: ['operation', 'model', 'status', 'errorCode'],
    LEAD: ['operation', 'leadQuality'],
  },
  columns,
  raw: () => ({
    from: '"AnalyticsEvent" AS e',
    at: 'e."at"',
    where: SUMMED,
    dimension: (name) => `e."${name}"`,
  }),
  async cover(tx, period, kind, additive) {
    const state = await tx.analyticsRollupState.findUnique({ where: { id: 1 }, select: { summedTo: true } })
    const zoneDays = await readZoneDays(tx, period, 'callsTo')
    const covered = cover(period, state?.summedTo ?? null, { zoneDays, additive })
    return covered && { sums: eventSums, kind, ...covered }
  },
}

/** An hour is summed so long after its end, when clocks that differ and transactions under way have written theirs. */
const GRACE = '2 minutes'
/** So much is summed in one transaction. */
const STEP_MS = 7 * DAY_MS

const listed = (...parts: readonly string[]) => raw(parts.join(', '))
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`)
const dimensions = quoted([...new Set(Object.values(eventSums.kinds).flat())])
const keys = ['"start"', '"kind"', ...dimensions]

/** Groups for all kinds at once; by `more` within each. */
const byKinds = (...more: string[]) => {
  const sets = Object.values(eventSums.kinds).map((kind) => `(${['"start"', ...quoted(kind), ...more].join(', ')})`)
  return raw(`GROUPING SETS (${sets.join(', ')})`)
}

/** The kind that a group is of: GROUPING has a bit for each dimension that it is not by. */
const kindSql = (() => {
  const bits = (kind: readonly string[]) =>
    dimensions.reduce((before, name) => 2 * before + Number(!quoted(kind).includes(name)), 0)
  const kinds = Object.entries(eventSums.kinds).map(([name, kind]) => `WHEN ${bits(kind)} THEN '${name}'`)
  return raw(`(CASE GROUPING(${dimensions.join(', ')}) ${kinds.join(' ')} END)::"RollupKind" AS "kind"`)
})()

/** The histograms of a column, one for each row of `summed`: equal pairs are counted. */
const sketchSql = (column: string) => sql`LEFT JOIN (
  SELECT ${listed(...keys)}, string_agg(${raw(countedSql('"pair"', '"count"'))}, '') AS "pairs" FROM (
    SELECT "start", ${listed(...dimensions)}, ${kindSql}, ${raw(column)} AS "pair", count(*) AS "count"
    FROM rows WHERE ${raw(column)} IS NOT NULL GROUP BY ${byKinds(column)}) AS counted
  GROUP BY ${listed(...keys)}) AS ${raw(column)}
  ON ${raw(keys.map((key) => `${column}.${key} ${dimensions.includes(key) ? 'IS NOT DISTINCT FROM' : '='} summed.${key}`).join(' AND '))}`

/** SQL that makes the rows of a grid from their events, which are read once for all kinds. */
function sumSql(grid: Grid, { from, to }: Stretch): Prisma.Sql {
  const ofRows = columns.map(({ name, ofRow }) => `${ofRow} AS "${name}"`)
  const added = columns.filter(({ by }) => by !== 'sketch').map(({ name, by }) => `${by}("${name}") AS "${name}"`)
  const sketches = quoted(columns.filter(({ by }) => by === 'sketch').map(({ name }) => name))
  const names = quoted(columns.map(({ name }) => name))
  const values = names.map((name) => (sketches.includes(name) ? `${name}."pairs"` : `summed.${name}`))
  return sql`INSERT INTO "AnalyticsRollup" ("grain", "dayStart", "at", "kind", ${listed(...dimensions, ...names)})
    WITH rows AS MATERIALIZED (
      SELECT ${gridded(raw('e."at"'), grid)} AS "start", ${listed(...dimensions, ...ofRows)}
      FROM "AnalyticsEvent" AS e WHERE e."at" >= ${from.toISOString()}::timestamptz
        AND e."at" < ${to.toISOString()}::timestamptz AND ${raw(SUMMED)})
    SELECT ${grid.grain}::"RollupGrain", ${grid.dayStart}::int, ${listed(...keys.map((key) => `summed.${key}`), ...values)}
    FROM (SELECT "start", ${listed(...dimensions, ...added)}, ${kindSql} FROM rows GROUP BY ${byKinds()}) AS summed
    ${join(sketches.map(sketchSql), ' ')}
    ORDER BY summed."kind", summed."start"`
}

/** Makes the rows of one stretch anew. */
async function sumAgain(tx: Transaction, of: Grid, stretch: Stretch): Promise<void> {
  await removeSums(tx, eventSums, of, stretch)
  await tx.$executeRaw(sumSql(of, stretch))
}

/** Where the events and the transactions stand. */
interface Now {
  closed: Date
  first: Date | null
  newest: bigint
  xmin: string
  xmax: string
}

/**
 * One step, in one transaction. Hours are summed in their order once they are closed. Events that come to light later,
 * with a moment in an hour that was summed, have their hours summed again: they are found by their ids. An id is passed
 * over for good only when every transaction has ended that was under way when it was the newest one, since such a
 * transaction may hold smaller ids back. A transaction that is yet to come, by the state, is one of another server of
 * PostgreSQL, from which the database was restored: there is nothing to wait for but those of here.
 * @returns whether there is more to do at once
 */
export async function sumEvents(tx: Transaction): Promise<boolean> {
  const [state] = await tx.$queryRaw<
    { summedTo: Date | null; settledId: bigint; candidateId: bigint; candidateXid: string }[]
  >`SELECT "summedTo", "settledId", "candidateId", "candidateXid" FROM "AnalyticsRollupState" WHERE "id" = 1
    FOR UPDATE SKIP LOCKED`
  if (!state) return false // another instance is at it
  const [now] = await tx.$queryRaw<Now[]>`
    SELECT date_trunc('hour', now() - ${GRACE}::interval, 'UTC') AS "closed", (SELECT min("at") FROM "AnalyticsEvent") AS "first",
      (SELECT coalesce(max("id"), 0) FROM "AnalyticsEvent") AS "newest",
      pg_snapshot_xmin(pg_current_snapshot())::text AS "xmin", pg_snapshot_xmax(pg_current_snapshot())::text AS "xmax"`
  if (!now) return false
  const { settledId, candidateId, candidateXid } = state
  const late = state.summedTo
    ? await tx.$queryRaw<{ hour: Date }[]>`
        SELECT DISTINCT date_trunc('hour', e."at", 'UTC') AS "hour" FROM "AnalyticsEvent" AS e
        WHERE e."id" > ${settledId} AND e."at" < ${state.summedTo} AND ${raw(SUMMED)}`
    : []
  const from =
    state.summedTo?.getTime() ??
    floorTo(DAY_MS, (now.first && now.first < now.closed ? now.first : now.closed).getTime())
  const to = Math.max(from, Math.min(now.closed.getTime(), from + STEP_MS))
  const isSettled = BigInt(now.xmin) >= BigInt(candidateXid)
  const isForeign = BigInt(candidateXid) > BigInt(now.xmax)

  const hours = late.map(({ hour }) => hour.getTime())
  for (let hour = from; hour < to; hour += HOUR_MS) hours.push(hour)
  for (const grain of GRAINS) {
    for (const stretch of wholeGrains(grain, hours, to)) await sumAgain(tx, grain, stretch)
  }
  for (const { of, stretches } of await touchedZoneDays(tx, 'callsTo', hours)) {
    for (const stretch of stretches) await sumAgain(tx, of, stretch)
  }
  await tx.analyticsRollupState.update({
    where: { id: 1 },
    data: {
      summedTo: new Date(to),
      ...(isSettled ? { settledId: candidateId } : {}),
      ...(isSettled || isForeign ? { candidateId: now.newest, candidateXid: now.xmax } : {}),
    },
  })
  return to < now.closed.getTime()
}

/** A step of the days of other zones. */
export const sumZoneEvents = (tx: Transaction) =>
  stepZoneDays(tx, {
    state: 1,
    progress: 'callsTo',
    first: sql`SELECT min("at") AS "at" FROM "AnalyticsRollup" WHERE "kind" = 'ALL' AND "grain" = 'HOUR' AND "dayStart" = 0`,
    sum: (of, stretch) => sumAgain(tx, of, stretch),
  })
