import { Prisma } from '../../generated/prisma/client.ts'
import type { Log } from '../../log.ts'
import type { Database, Transaction } from '../../storage/database.ts'
import { sumDays, sumZoneDays } from './conversations.ts'
import { eventSums, SUMMED } from './events.ts'
import { countedSql } from './sketch.ts'
import { DAY_MS, floorTo, GRAINS, type Grid, gridded, HOUR_MS, removeSums, type Stretch, wholeGrains } from './sums.ts'
import { keepZoneDays, stepZoneDays, touchedZoneDays } from './zone-days.ts'

/** Keeps the sums that metrics are answered from: calls and conversations by the lengths of `GRAINS`. */
export interface Rollup {
  /** Brings the sums up to date. Safe on several instances at once: one does it, the others pass. */
  run(): Promise<void>
  /** Makes all sums anew; until it is done, questions are answered from the events. */
  rebuild(): Promise<void>
  /** From the next round on, days that begin so many minutes after midnight (UTC) are summed, too: somebody asks about them. */
  wantZoneDays(dayStarts: readonly number[]): void
  /** Runs every minute from now on. */
  start(): void
  /** Stops, and resolves when what is under way has ended. */
  close(): Promise<void>
}

const RUN_EVERY_MS = 60_000
/** An hour is summed so long after its end, when clocks that differ and transactions under way have written theirs. */
const GRACE = '2 minutes'
/** So much is summed in one transaction. */
const STEP_MS = 7 * DAY_MS

const { sql, raw, join } = Prisma

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`)
const listed = (...names: readonly string[]) => raw(names.join(', '))

const sketches = eventSums.columns.flatMap(({ name, by }) => (by === 'sketch' ? [name] : []))
const dimensions = [...new Set(Object.values(eventSums.kinds).flat())]
const keys = ['"start"', '"kind"', ...quoted(dimensions)]

/** What rows are summed by, for all kinds at once; `more` is told apart within each. */
const byKinds = (...more: string[]) => {
  const sets = Object.values(eventSums.kinds).map((kind) => `(${['"start"', ...quoted(kind), ...more].join(', ')})`)
  return raw(`GROUPING SETS (${sets.join(', ')})`)
}

/** The kind that a row was summed for, by which dimensions it lacks. */
const kindSql = (() => {
  const lacks = (kind: readonly string[]) =>
    dimensions.reduce((bits, name) => 2 * bits + Number(!kind.includes(name)), 0)
  const kinds = Object.entries(eventSums.kinds).map(([name, kind]) => `WHEN ${lacks(kind)} THEN '${name}'`)
  return raw(`(CASE GROUPING(${quoted(dimensions).join(', ')}) ${kinds.join(' ')} END)::"RollupKind" AS "kind"`)
})()

/** Histograms of a column that has one pair a row: equal ones are counted. */
const sketchSql = (name: string) => sql`LEFT JOIN (
  SELECT ${listed(...keys)}, string_agg(${raw(countedSql('"pair"', '"count"'))}, '') AS "pairs" FROM (
    SELECT ${listed('"start"', ...quoted(dimensions))}, ${kindSql}, ${raw(`"${name}"`)} AS "pair", count(*) AS "count"
    FROM rows WHERE ${raw(`"${name}"`)} IS NOT NULL GROUP BY ${byKinds(`"${name}"`)}) AS counted
  GROUP BY ${listed(...keys)}) AS ${raw(`"${name}"`)}
  ON ${raw(`"${name}"."start" = summed."start" AND "${name}"."kind" = summed."kind"`)}
    ${raw(
      quoted(dimensions)
        .map((key) => `AND "${name}".${key} IS NOT DISTINCT FROM summed.${key}`)
        .join(' '),
    )}`

/** SQL that makes the rows of a grid from their events, which it reads once for all kinds. */
function sumSql(grid: Grid, { from, to }: Stretch): Prisma.Sql {
  const { columns } = eventSums
  const ofRows = columns.map(({ name, ofRow }) => `${ofRow} AS "${name}"`)
  const sums = columns.flatMap(({ name, by }) => (by === 'sketch' ? [] : `${by}("${name}") AS "${name}"`))
  const values = columns.map(({ name, by }) => (by === 'sketch' ? `"${name}"."pairs"` : `summed."${name}"`))
  return sql`INSERT INTO "AnalyticsRollup" ("grain", "dayStart", ${listed('"at"', ...keys.slice(1), ...quoted(columns.map(({ name }) => name)))})
    WITH rows AS MATERIALIZED (
      SELECT ${gridded(raw('e."at"'), grid)} AS "start", ${listed(...quoted(dimensions), ...ofRows)}
      FROM "AnalyticsEvent" AS e WHERE e."at" >= ${from.toISOString()}::timestamptz
        AND e."at" < ${to.toISOString()}::timestamptz AND ${raw(SUMMED)})
    SELECT ${grid.grain}::"RollupGrain", ${grid.dayStart}::int, ${listed(...keys.map((key) => `summed.${key}`), ...values)}
    FROM (SELECT ${listed('"start"', ...quoted(dimensions), ...sums)}, ${kindSql} FROM rows GROUP BY ${byKinds()}) AS summed
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
async function sumEvents(tx: Transaction): Promise<boolean> {
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
const sumZoneEvents = (tx: Transaction) =>
  stepZoneDays(tx, {
    state: 1,
    progress: 'callsTo',
    first: sql`SELECT min("at") AS "at" FROM "AnalyticsRollup" WHERE "kind" = 'ALL' AND "grain" = 'HOUR' AND "dayStart" = 0`,
    sum: (of, stretch) => sumAgain(tx, of, stretch),
  })

/** Just-in-time compilation costs more than it saves here, and what is summed at once fits into so much memory. */
const settled = (step: (tx: Transaction) => Promise<boolean>) => async (tx: Transaction) => {
  await tx.$queryRaw`SELECT set_config('jit', 'off', true), set_config('work_mem', '64MB', true)`
  return step(tx)
}

export function createRollup({ db, log }: { db: Database; log: Log }): Rollup {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let closed = false
  const wanted = new Set<number>()

  async function catchUp() {
    await db.$executeRaw`INSERT INTO "AnalyticsRollupState" ("id") VALUES (1), (2) ON CONFLICT DO NOTHING`
    const asked = [...wanted]
    const isNoted = await db.$transaction((tx) => keepZoneDays(tx, asked), { maxWait: 10_000 })
    if (isNoted) for (const dayStart of asked) wanted.delete(dayStart)
    for (const step of [sumEvents, sumZoneEvents, sumDays, sumZoneDays]) {
      let more = true
      while (more && !closed) more = await db.$transaction(settled(step), { timeout: 60_000, maxWait: 10_000 })
    }
  }

  const run = () => {
    running ??= catchUp().finally(() => {
      running = undefined
    })
    return running
  }

  async function round() {
    await run().catch((err: unknown) => log.warn({ err }, 'summing up events failed; it is tried again later'))
    if (!closed) timer = setTimeout(round, RUN_EVERY_MS)
  }

  return {
    run,
    async rebuild() {
      const { analyticsRollupState: state, analyticsRollup: rollup, conversationRollup, rollupZone } = db
      const again = rollupZone.updateMany({ data: { callsTo: null, conversationsTo: null } })
      await db.$transaction([state.deleteMany(), rollup.deleteMany(), conversationRollup.deleteMany(), again])
      await run()
    },
    wantZoneDays(dayStarts) {
      for (const dayStart of dayStarts) wanted.add(dayStart)
    },
    start() {
      timer ??= setTimeout(round, 0)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await running?.catch(() => {})
    },
  }
}
