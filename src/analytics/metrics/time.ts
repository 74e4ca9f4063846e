import { z } from 'zod'
import { badInput } from '../../errors.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../storage/database.ts'

export const granularities = ['HOUR', 'DAY', 'WEEK', 'MONTH'] as const
/** How long a bucket is, in the local time of the question. */
export type Granularity = (typeof granularities)[number]

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const LENGTH_MS: Record<Granularity, number> = { HOUR: HOUR_MS, DAY: DAY_MS, WEEK: 7 * DAY_MS, MONTH: 30 * DAY_MS }
const MAX_BUCKETS = 10_000
const MAX_RANGE_MS = 36_600 * DAY_MS

/** A time that is asked about: [start, end), or what went before `now`. */
export type Range =
  | { start: Date; end: Date }
  | {
      before: Date /** ISO 8601, of days and longer, and of less; both empty where there is none. */
      days: string
      time: string
    }

/** A range whose ends are known, cut into buckets. */
export interface Period {
  start: Date
  end: Date
  /** Where each bucket starts, the first one at `start` or before; null where there are none. */
  buckets: Date[] | null
}

const DURATION =
  /^P(?=.)((?:\d{1,5}Y)?(?:\d{1,5}M)?(?:\d{1,5}W)?(?:\d{1,5}D)?)(T(?=.)(?:\d{1,6}H)?(?:\d{1,6}M)?(?:\d{1,8}S)?)?$/
const UNIT_MS: Record<string, number> = { Y: 366 * DAY_MS, M: 31 * DAY_MS, W: 7 * DAY_MS, D: DAY_MS }
const TIME_UNIT_MS: Record<string, number> = { H: HOUR_MS, M: 60_000, S: 1_000 }

/** How long a part of a duration is at the most. */
const longest = (part: string, units: Record<string, number>) =>
  [...part.matchAll(/(\d+)([A-Z])/g)].reduce((ms, [, count, unit = '']) => ms + Number(count) * (units[unit] ?? 0), 0)

const lengthOf = (range: Range) =>
  'start' in range
    ? range.end.getTime() - range.start.getTime()
    : longest(range.days, UNIT_MS) + longest(range.time, TIME_UNIT_MS)

const Interval = z
  .object({ start: z.date(), end: z.date() })
  .refine(({ start, end }) => start < end, { path: ['end'], message: 'must be after start' })

const Duration = z
  .string()
  .regex(DURATION, 'must be an ISO 8601 duration of whole numbers, such as P7D or PT12H')
  .transform((text) => {
    const [, days = '', time = ''] = DURATION.exec(text) ?? []
    return { days, time }
  })

/** The argument `range`; `now` is where a duration ends. */
export const rangeSchema = (now: Date) =>
  z
    .object({ between: Interval.nullish(), last: Duration.nullish() })
    .transform(({ between, last }): Range => between ?? { before: now, days: '', time: '', ...last })
    .refine((range) => lengthOf(range) > 0, 'must not be empty')
    .refine((range) => lengthOf(range) <= MAX_RANGE_MS, 'must be at most 100 years')

function isZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== undefined
  } catch {
    return false
  }
}

/**
 * The argument `timezone`: a name of a place, or UTC. Never an offset, which PostgreSQL would read with the opposite sign, nor a name
 * such as CET or IST, which it takes for an abbreviation: one offset all the year round, and not everybody's.
 */
export const zoneSchema = z
  .string()
  .refine(
    (name) => /^(?:[A-Za-z]\S*\/\S+|UTC|GMT)$/.test(name) && isZone(name),
    'must be an IANA time zone, such as Europe/Berlin',
  )

const local = (instant: Prisma.Sql, zone: string) => Prisma.sql`(${instant} AT TIME ZONE ${zone})`
const timestamp = (date: Date) => Prisma.sql`${date.toISOString()}::timestamptz`

/**
 * Where buckets start. A local time that comes twice, as when clocks go back at midnight, starts the bucket the first
 * time. Hours are those of the clock on the wall; where it goes back, the hour that is repeated is a bucket of its own.
 */
function bucketStarts(start: Prisma.Sql, end: Prisma.Sql, granularity: Granularity, zone: string): Prisma.Sql {
  if (granularity === 'HOUR') {
    return Prisma.sql`SELECT DISTINCT date_trunc('hour', moment, ${zone}) AS "at"
      FROM generate_series(date_trunc('hour', ${start}, ${zone}), ${end}, interval '30 minutes') AS moment`
  }
  const unit = granularity.toLowerCase()
  return Prisma.sql`SELECT DISTINCT CASE
        WHEN (day AT TIME ZONE ${zone} - interval '1 hour') AT TIME ZONE ${zone} = day
        THEN day AT TIME ZONE ${zone} - interval '1 hour' ELSE day AT TIME ZONE ${zone} END AS "at"
      FROM generate_series(date_trunc(${unit}, ${local(start, zone)}), ${local(end, zone)}, ${`1 ${unit}`}::interval) AS day`
}

/**
 * Finds the ends of a range and its buckets by the database's own calendar.
 * @throws BAD_USER_INPUT for more buckets than an answer can hold, or a time zone that the database does not know
 */
export async function periodOf(
  tx: Transaction,
  range: Range,
  granularity: Granularity | null,
  zone: string,
): Promise<Period> {
  if (granularity !== null && lengthOf(range) / LENGTH_MS[granularity] > MAX_BUCKETS) {
    throw badInput(
      'granularity',
      `would make more than ${MAX_BUCKETS} buckets: choose a coarser one or a shorter range`,
    )
  }
  const end = timestamp('start' in range ? range.end : range.before)
  const start =
    'start' in range
      ? timestamp(range.start)
      : Prisma.sql`(((${end} AT TIME ZONE ${zone}) - ${`P${range.days || '0D'}`}::interval) AT TIME ZONE ${zone})
          - ${`P${range.time || 'T0S'}`}::interval`
  const starts =
    granularity === null
      ? Prisma.sql`SELECT NULL::timestamptz AS "at"`
      : bucketStarts(Prisma.sql`period."start"`, Prisma.sql`period."end"`, granularity, zone)
  const [period] = await tx.$queryRaw<{ start: Date; end: Date; buckets: (Date | string)[] | null }[]>`
    WITH period AS MATERIALIZED (SELECT ${start} AS "start", ${end} AS "end")
    SELECT "start", "end", (SELECT array_agg(bucket."at" ORDER BY bucket."at") FROM (${starts}) AS bucket
      WHERE bucket."at" < period."end") AS "buckets" FROM period`
  if (!period) throw new Error('A range without ends')
  return {
    start: period.start,
    end: period.end,
    buckets: granularity === null ? null : (period.buckets ?? []).map((at) => new Date(at)),
  }
}
