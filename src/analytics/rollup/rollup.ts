import { Prisma } from '../../generated/prisma/client.ts'
import type { Log } from '../../log.ts'
import type { Database, Transaction } from '../../storage/database.ts'
import { sumDays, sumZoneDays } from './conversations.ts'
import { eventSums, SUMMED } from './events.ts'
import { cellSql, pairSql } from './sketch.ts'
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

/** SQL that makes the rows of a grid from their events. */
function sumSql(kind: string, grid: Grid, { from, to }: Stretch): Prisma.Sql {
  const { grain, dayStart } = grid
  const dimensions = (eventSums.kinds[kind] ?? []).map((name) => `"${name}"`)
  const aggregates = eventSums.columns
    .filter(({ by }) => by !== 'sketch')
    .map(({ name, ofRow, by }) => `${by === 'max' ? `max(${ofRow})` : `coalesce(sum(${ofRow}), 0)`} AS "${name}"`)
  const sketches = eventSums.columns.filter(({ by }) => by === 'sketch').map(({ name }) => name)
  const keys = raw(['"start"', ...dimensions].join(', '))
  const events = sql`"AnalyticsEvent" AS e WHERE e."at" >= ${from.toISOString()}::timestamptz
    AND e."at" < ${to.toISOString()}::timestamptz AND ${raw(SUMMED)}`
  const keysOfEvent = sql`${gridded(raw('e."at"'), grid)} AS "start"${raw(dimensions.map((name) => `, e.${name}`).join(''))}`
  const sketchSql = (sketch: string) => {
    const duration = sketch.replace(/Sketch$/, '')
    return sql`LEFT JOIN (
      SELECT ${keys}, string_agg(${raw(pairSql('"cell"', '"count"'))}, '' ORDER BY "cell") AS "pairs" FROM (
        SELECT ${keysOfEvent}, ${raw(cellSql(`e."${duration}"`))} AS "cell", count(*) AS "count"
        FROM ${events} AND ${raw(`e."${duration}"`)} IS NOT NULL GROUP BY ${keys}, "cell") AS cells
      GROUP BY ${keys}) AS ${raw(`"${sketch}"`)}
      ON ${raw(`"${sketch}"."start"`)} = summed."start"
        ${raw(dimensions.map((name) => `AND "${sketch}".${name} IS NOT DISTINCT FROM summed.${name}`).join(' '))}`
  }
  const columns = [
    '"kind"',
    '"grain"',
    '"dayStart"',
    '"at"',
    ...dimensions,
    ...eventSums.columns.map(({ name }) => `"${name}"`),
  ]
  const values = eventSums.columns.map(({ name, by }) => (by === 'sketch' ? `"${name}"."pairs"` : `summed."${name}"`))
  return sql`INSERT INTO "AnalyticsRollup" (${raw(columns.join(', '))})
    SELECT ${kind}::"RollupKind", ${grain}::"RollupGrain", ${dayStart}::int, summed."start",
      ${raw([...dimensions.map((name) => `summed.${name}`), ...values].join(', '))}
    FROM (SELECT ${keysOfEvent}, ${raw(aggregates.join(', '))}
      FROM ${events} GROUP BY ${keys}) AS summed
    ${join(sketches.map(sketchSql), ' ')}
    ORDER BY summed."start"`
}

/** Makes the rows of one stretch anew. */
async function sumAgain(tx: Transaction, of: Grid, stretch: Stretch): Promise<void> {
  await removeSums(tx, eventSums, of, stretch)
  for (const kind of Object.keys(eventSums.kinds)) await tx.$executeRaw(sumSql(kind, of, stretch))
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
      while (more && !closed) more = await db.$transaction(step, { timeout: 60_000, maxWait: 10_000 })
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
