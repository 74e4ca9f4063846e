import type { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../storage/database.ts'
import {
  DAY_MS,
  daysFrom,
  floorTo,
  type Grid,
  MINUTE_MS,
  type Stretch,
  type SummedPeriod,
  wholeGrains,
} from './sums.ts'

// Days of other zones than UTC: those that were asked about lately are summed, too, each kept by the minute (UTC) with
// which it begins. A zone with summer time has two such minutes.

/** How far days that begin with a minute are summed. */
export interface ZoneDays {
  /** Minutes after midnight (UTC). */
  dayStart: number
  /** All of them that end by then. */
  to: number
}

/** Which column tells how far: of sums of calls, or of conversations. */
type Progress = 'callsTo' | 'conversationsTo'

/** So many are kept, those that were asked about last, for so long. */
const KEPT = 12
const KEPT_FOR = '30 days'
/** So much is summed in one transaction. */
const STEP_MS = 7 * DAY_MS

/** With which minutes the days of a period begin, where not with midnight (UTC), nor between two minutes, as before there were zones. */
export function dayStartsOf(buckets: readonly Date[] | null): number[] {
  const starts = (buckets ?? []).map((at) => at.getTime())
  const days = starts.filter((at, index) => starts[index + 1] === at + DAY_MS)
  return [...new Set(days.map((at) => (at - floorTo(DAY_MS, at)) / MINUTE_MS))].filter(
    (minute) => minute > 0 && Number.isInteger(minute),
  )
}

/** Which of the days that a period consists of are summed. */
export async function readZoneDays(
  tx: Transaction,
  { buckets }: SummedPeriod,
  progress: Progress,
): Promise<ZoneDays[]> {
  const dayStarts = dayStartsOf(buckets)
  if (dayStarts.length === 0) return []
  const kept = await tx.rollupZone.findMany({ where: { dayStart: { in: dayStarts } } })
  return kept.flatMap(({ dayStart, [progress]: to }) => (to ? { dayStart, to: to.getTime() } : []))
}

/**
 * Notes what was asked about, and lets go of what was not for long.
 * @returns false, with nothing noted, while another server makes sums: it is to be tried again
 */
export async function keepZoneDays(tx: Transaction, asked: readonly number[]): Promise<boolean> {
  const states = await tx.$queryRaw<object[]>`SELECT 1 FROM "AnalyticsRollupState" ORDER BY "id" FOR UPDATE SKIP LOCKED`
  if (states.length < 2) return false
  await tx.$executeRaw`
    INSERT INTO "RollupZone" ("dayStart", "askedAt") SELECT unnest(${asked}::int[]), now()
    ON CONFLICT ("dayStart") DO UPDATE SET "askedAt" = excluded."askedAt"`
  const left = await tx.$queryRaw<{ dayStart: number }[]>`
    DELETE FROM "RollupZone" WHERE "dayStart" NOT IN (
      SELECT "dayStart" FROM "RollupZone" WHERE "askedAt" > now() - ${KEPT_FOR}::interval
      ORDER BY "askedAt" DESC, "callsTo" DESC NULLS LAST, "dayStart" LIMIT ${KEPT})
    RETURNING "dayStart"`
  if (left.length === 0) return true
  const where = { grain: 'ZONE_DAY', dayStart: { in: left.map(({ dayStart }) => dayStart) } } as const
  await tx.analyticsRollup.deleteMany({ where })
  await tx.conversationRollup.deleteMany({ where })
  return true
}

/**
 * The days of zones that have some of these hours in them, as far as they are summed. Where they are many, the zone is
 * taken back to before them instead: `stepZoneDays` sums them by and by.
 */
export async function touchedZoneDays(tx: Transaction, progress: Progress, hours: readonly number[]) {
  const touched: { of: Grid; stretches: Stretch[] }[] = []
  for (const { dayStart, [progress]: to } of await tx.rollupZone.findMany()) {
    const of = daysFrom(dayStart)
    const stretches = to ? wholeGrains(of, hours, to.getTime()) : []
    const [first] = stretches
    const lasts = stretches.reduce((ms, stretch) => ms + stretch.to.getTime() - stretch.from.getTime(), 0)
    if (lasts > STEP_MS) await tx.rollupZone.update({ where: { dayStart }, data: { [progress]: first?.from ?? null } })
    else if (first) touched.push({ of, stretches })
  }
  return touched
}

/**
 * One step, in one transaction: some days more of the first zone that is behind what is summed by UTC.
 * @param options.state the row of the state, which one server holds at a time
 * @param options.first a statement for where sums begin, as `at`
 * @returns whether there may be more to do at once
 */
export async function stepZoneDays(
  tx: Transaction,
  options: {
    state: number
    progress: Progress
    first: Prisma.Sql
    sum: (of: Grid, stretch: Stretch) => Promise<void>
  },
): Promise<boolean> {
  const { state, progress, first, sum } = options
  const [held] = await tx.$queryRaw<{ summedTo: Date | null }[]>`
    SELECT "summedTo" FROM "AnalyticsRollupState" WHERE "id" = ${state} FOR UPDATE SKIP LOCKED`
  if (!held?.summedTo) return false
  const [begin] = await tx.$queryRaw<{ at: Date | null }[]>(first)
  if (!begin?.at) return false
  for (const { dayStart, [progress]: to } of await tx.rollupZone.findMany({ orderBy: { dayStart: 'asc' } })) {
    const from = to?.getTime() ?? floorTo(DAY_MS, begin.at.getTime(), dayStart)
    const until = Math.min(from + STEP_MS, floorTo(DAY_MS, held.summedTo.getTime(), dayStart))
    if (from >= until) continue
    await sum(daysFrom(dayStart), { from: new Date(from), to: new Date(until) })
    await tx.rollupZone.update({ where: { dayStart }, data: { [progress]: new Date(until) } })
    return true
  }
  return false
}
