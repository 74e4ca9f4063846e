import {
  append,
  type Coverage,
  ceilTo,
  DAY_MS,
  dates,
  daysFrom,
  floorTo,
  GRAINS,
  HOUR_MS,
  type Piece,
  type SummedPeriod,
} from './sums.ts'
import type { ZoneDays } from './zone-days.ts'

/**
 * Covers a period by few rows of sums, so that each bucket is the sum of its own. A bucket that does not begin where a long
 * grain does takes that grain and gives back what is too much: a day in Berlin is a day of UTC, less its last hour, and the
 * hour before it. What is less than an hour comes from the raw rows. Only what is added can have a maximum: without taking
 * away, the same day is nine rows. Where days that begin like the bucket are summed, too, it is one.
 * @param summedTo all that is before it is summed
 * @param options.stale where days (UTC) begin that have changed since they were summed
 * @param options.zoneDays which days that begin at other times than UTC's are summed, and how far
 * @returns null where no sums are of use
 */
export function cover(
  period: SummedPeriod,
  summedTo: Date | null,
  options: { stale?: ReadonlySet<number>; zoneDays?: readonly ZoneDays[]; additive: boolean },
): Pick<Coverage, 'parts'> | null {
  const { stale = new Set(), zoneDays = [], additive } = options
  const known = summedTo?.getTime() ?? Number.NEGATIVE_INFINITY
  const [start, end] = [period.start.getTime(), period.end.getTime()]
  const until = Math.max(start, Math.min(end, known))
  const isFresh = (from: number, to: number) => to <= known && !daysOf(from, to).some((day) => stale.has(day))
  const grains = GRAINS.map((of) => ({ ...of, added: [] as Piece[], taken: [] as Piece[] }))
  const ofZones = zoneDays.map((of) => ({ ...daysFrom(of.dayStart), to: of.to, added: [] as Piece[], taken: [] }))
  const raw: Piece[] = []

  /** Goes from one hour to another by whole grains, the longest first: also back, and to beyond either of them. */
  function walk(bucket: Piece, from: number, to: number, sign: 'added' | 'taken', level = 0) {
    if (from > to) return walk(bucket, to, from, sign === 'added' ? 'taken' : 'added', level)
    const grain = grains[level]
    if (!grain || from === to) return
    const [before, first] = [floorTo(grain.ms, from), ceilTo(grain.ms, from)]
    const [last, after] = [floorTo(grain.ms, to), ceilTo(grain.ms, to)]
    const isWorth = additive && to - from > grain.ms / 2
    const begin = isWorth && from - before < first - from && isFresh(before, from) ? before : first
    const finish = isWorth && after - to < to - last && isFresh(to, after) ? after : last
    if (begin >= finish) return walk(bucket, from, to, sign, level + 1)
    walk(bucket, from, begin, sign, level + 1)
    const isWithin = begin >= bucket.from && finish <= bucket.to
    append(grain[sign], { from: begin, to: finish, ...(isWithin ? {} : { of: bucket.from }) })
    walk(bucket, finish, to, sign, level + 1)
  }

  const starts = (period.buckets ?? []).map((at) => at.getTime()).filter((at) => at > start && at < until)
  for (const [index, from] of [start, ...starts].entries()) {
    const bucket = { from, to: starts[index] ?? until }
    const whole = ofZones.find(({ ms, dayStart, to }) => bucket.to <= to && isGridded(bucket, ms, dayStart))
    if (whole && isFresh(bucket.from, bucket.to)) {
      append(whole.added, bucket)
      continue
    }
    for (const { from, to, isStale } of byFreshness(bucket, stale)) {
      const [first, last] = [ceilTo(HOUR_MS, from), floorTo(HOUR_MS, to)]
      const isRaw = isStale || first >= last
      append(raw, { from, to: isRaw ? to : first })
      if (isRaw) continue
      walk(bucket, first, last, 'added')
      append(raw, { from: last, to })
    }
  }
  append(raw, { from: until, to: end })
  const rows = { grain: null, dayStart: 0, added: raw, taken: [] }
  const parts = [...grains, ...ofZones, rows].flatMap(({ grain, dayStart, added, taken }) => [
    { grain, dayStart, taken: false, stretches: dates(added) },
    { grain, dayStart, taken: true, stretches: dates(taken) },
  ])
  const needed = parts.filter(({ stretches }) => stretches.length > 0)
  return needed.some(({ grain }) => grain !== null) ? { parts: needed } : null
}

/** Whether a stretch is one of those that rows of sums can stand for. */
const isGridded = ({ from, to }: Piece, ms: number, dayStart: number) =>
  to - from === ms && floorTo(ms, from, dayStart) === from

/** Where the days (UTC) begin that a stretch touches. */
function daysOf(from: number, to: number): number[] {
  const days: number[] = []
  for (let day = floorTo(DAY_MS, from); day < to; day += DAY_MS) days.push(day)
  return days
}

/** Cuts a stretch into changed days and what lies between them. */
function byFreshness({ from, to }: Piece, stale: ReadonlySet<number>) {
  const parts: { from: number; to: number; isStale: boolean }[] = []
  for (const day of stale.size === 0 ? [] : daysOf(from, to).filter((day) => stale.has(day))) {
    const at = parts.at(-1)?.to ?? from
    const begin = Math.max(day, from)
    if (at < begin) parts.push({ from: at, to: begin, isStale: false })
    parts.push({ from: begin, to: Math.min(day + DAY_MS, to), isStale: true })
  }
  const at = parts.at(-1)?.to ?? from
  if (at < to) parts.push({ from: at, to, isStale: false })
  return parts
}
