import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversationSums } from '../../src/analytics/rollup/conversations.ts'
import { cover } from '../../src/analytics/rollup/coverage.ts'
import { eventSums } from '../../src/analytics/rollup/events.ts'
import { quantileOf, readSketch, SKETCH_ERROR } from '../../src/analytics/rollup/sketch.ts'
import { daysFrom, floorTo, GRAINS, type Grain, kindFor } from '../../src/analytics/rollup/sums.ts'
import { dayStartsOf } from '../../src/analytics/rollup/zone-days.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A histogram made here as SQL makes it. */
function sketchOf(values: number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 6)
  for (const [index, value] of values.entries()) {
    bytes.writeInt16BE(value > 0 ? Math.ceil(Math.log(value) / Math.log(1.02)) : -1, index * 6)
    bytes.writeInt32BE(1, index * 6 + 2)
  }
  return bytes
}

/** percentile_cont by definition. */
function exact(values: number[], quantile: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const place = quantile * (sorted.length - 1)
  const [lower = 0, upper = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return lower + (place - Math.floor(place)) * (upper - lower)
}

test('a quantile of a histogram is within one percent, for any durations and however they were put together', () => {
  const milliseconds = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }))
  fc.assert(
    fc.property(
      fc.array(milliseconds, { minLength: 1, maxLength: 200 }),
      fc.constantFrom(0.5, 0.95, 0.99),
      (values, q) => {
        const found = quantileOf(readSketch(sketchOf(values)), Math.max(...values), q)
        const expected = exact(values, q)
        expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(SKETCH_ERROR * expected + 1e-9)
      },
    ),
    { numRuns: 500 },
  )
  expect(quantileOf(readSketch(new Uint8Array()), null, 0.5)).toBe(null)
})

test('what is taken from a histogram is as if it had never been in it', () => {
  const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 100 })
  fc.assert(
    fc.property(values, values, (kept, taken) => {
      const together = readSketch(sketchOf([...kept, ...taken].sort()), sketchOf(taken))
      expect(together).toEqual(readSketch(sketchOf(kept)))
    }),
  )
})

const msOf = (grain: Grain) => [...GRAINS, daysFrom(1)].find((one) => one.grain === grain)?.ms ?? Number.NaN

describe('a coverage', () => {
  const UNIT_MS = 10 * 60_000
  const UNITS_A_DAY = DAY_MS / UNIT_MS
  const DAYS = 25
  const moment = fc.integer({ min: 0, max: DAYS * UNITS_A_DAY }).map((unit) => unit * UNIT_MS)
  const anywhere = fc.uniqueArray(moment, { maxLength: 20 })
  const daily = fc
    .record({ first: moment, count: fc.integer({ min: 0, max: DAYS }) })
    .map(({ first, count }) => Array.from({ length: count }, (_, day) => first + day * DAY_MS))
  const someDays = fc.uniqueArray(
    fc.integer({ min: 0, max: DAYS }).map((day) => day * DAY_MS),
    { maxLength: 5 },
  )
  const cases = fc.record({
    one: moment,
    other: moment,
    summedTo: moment,
    cuts: fc.oneof(anywhere, daily),
    stale: fc.oneof(someDays, fc.constant<number[]>([])),
    additive: fc.boolean(),
    zoneDays: fc.uniqueArray(
      fc.record({ dayStart: fc.integer({ min: 1, max: UNITS_A_DAY - 1 }).map((unit) => unit * 10), back: fc.nat(5) }),
      { maxLength: 4, selector: ({ dayStart }) => dayStart },
    ),
    ofZone: fc.boolean(),
  })

  test('is each moment once in its own bucket, and in no other; no sum has a changed day or one that is not summed', () => {
    let covered = 0
    let ofZones = 0
    const property = fc.property(cases, ({ one, other, summedTo, cuts, stale, additive, zoneDays, ofZone }) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other) + UNIT_MS]
      const within = cuts.filter((at) => at > start && at < end)
      const starts = [start, ...within.sort((a, b) => a - b)]
      const period = { start: new Date(start), end: new Date(end), buckets: starts.map((at) => new Date(at)) }
      const known = floorTo(HOUR_MS, summedTo)
      const dayStart = ((cuts[0] ?? 0) % DAY_MS) / 60_000
      const others = zoneDays.filter((one) => one.dayStart !== dayStart)
      const zones = [...others, ...(ofZone && dayStart > 0 ? [{ dayStart, back: 0 }] : [])].map(
        ({ dayStart, back }) => ({
          dayStart,
          to: floorTo(DAY_MS, known, dayStart) - back * DAY_MS,
        }),
      )
      const coverage = cover(period, new Date(known), { stale: new Set(stale), zoneDays: zones, additive })
      if (!coverage) return
      covered++
      const bucketOf = (at: number) => starts.findLastIndex((from) => from <= at)
      const counts = new Map<string, number>()
      const count = (bucket: number, from: number, to: number, by: number) => {
        for (let at = from; at < to; at += UNIT_MS) {
          const key = `${bucket}:${at}`
          counts.set(key, (counts.get(key) ?? 0) + by)
        }
      }
      for (const { grain, dayStart, taken, stretches } of coverage.parts) {
        if (dayStart > 0) ofZones++
        const ms = grain ? msOf(grain) : UNIT_MS
        expect(additive || !taken).toBe(true)
        for (const { from, to, of } of stretches) {
          expect([from, to].map((at) => floorTo(ms, at.getTime(), dayStart))).toEqual([from.getTime(), to.getTime()])
          if (grain !== null) {
            const summed = dayStart === 0 ? known : zones.find((one) => one.dayStart === dayStart)?.to
            expect(to.getTime()).toBeLessThanOrEqual(summed ?? 0)
            expect(stale.filter((day) => day < to.getTime() && day + DAY_MS > from.getTime())).toEqual([])
          }
          for (let row = from.getTime(); row < to.getTime(); row += ms) {
            count(bucketOf(of?.getTime() ?? row), row, row + ms, taken ? -1 : 1)
          }
        }
      }
      for (const [index, from] of starts.entries()) count(index, from, starts[index + 1] ?? end, -1)
      expect([...counts].filter(([, left]) => left !== 0)).toEqual([])
    })
    fc.assert(property, { numRuns: 1_000 })
    expect(covered).toBeGreaterThan(300)
    expect(ofZones).toBeGreaterThan(20)
  })

  test('is not there where nothing is summed, and where no sum is of use', () => {
    const period = { start: new Date(0), end: new Date(48 * HOUR_MS), buckets: null }
    expect(cover(period, null, { additive: true })).toBe(null)
    expect(cover(period, period.end, { additive: true })?.parts.length).toBe(1)
    const halves = Array.from({ length: 95 }, (_, half) => new Date((half + 1) * (HOUR_MS / 2)))
    expect(cover({ ...period, buckets: halves }, period.end, { additive: true })).toBe(null)
  })

  test('of a year is made of its weeks from Monday on, less what is too much of the first', () => {
    const period = { start: new Date('2026-01-01T00:00:00Z'), end: new Date('2027-01-01T00:00:00Z'), buckets: null }
    const days = (from: string, to: string) => [{ from: new Date(from), to: new Date(to) }]
    expect(cover(period, period.end, { additive: true })?.parts).toMatchObject([
      { grain: 'WEEK', taken: false, stretches: days('2025-12-29', '2026-12-28') },
      { grain: 'DAY', taken: false, stretches: days('2026-12-28', '2027-01-01') },
      { grain: 'DAY', taken: true, stretches: days('2025-12-29', '2026-01-01') },
    ])
  })

  /** How many rows of each kind each of ten days of a zone is read from; hours for what is read from raw rows. */
  function rowsOfDays(midnight: number, additive: boolean, isKept = false) {
    const count = 10
    const buckets = Array.from({ length: count }, (_, day) => new Date((midnight + 24 * day) * HOUR_MS))
    const end = new Date((midnight + 24 * count) * HOUR_MS)
    const summedTo = new Date(end.getTime() + 7 * DAY_MS)
    const zoneDays = isKept ? [{ dayStart: midnight * 60, to: end.getTime() }] : []
    const coverage = cover({ start: buckets[0] ?? end, end, buckets }, summedTo, { zoneDays, additive })
    return (coverage?.parts ?? []).map(({ grain, taken, stretches }) => {
      const ms = grain ? msOf(grain) : HOUR_MS
      const rows = stretches.reduce((sum, { from, to }) => sum + (to.getTime() - from.getTime()) / ms, 0)
      return `${taken ? '-' : ''}${grain ?? 'raw'} ${rows / count}`
    })
  }

  test.each([
    { place: 'Berlin in winter', midnight: 23, rows: ['DAY 1', 'HOUR 1', '-HOUR 1'], added: ['SIX_HOURS 3', 'HOUR 6'] },
    { place: 'Berlin in summer', midnight: 22, rows: ['DAY 1', 'HOUR 2', '-HOUR 2'], added: ['SIX_HOURS 3', 'HOUR 6'] },
    {
      place: 'New York in winter',
      midnight: 5,
      rows: ['DAY 1', 'SIX_HOURS 1', '-SIX_HOURS 1', 'HOUR 1', '-HOUR 1'],
      added: ['SIX_HOURS 3', 'HOUR 6'],
    },
    {
      place: 'Kolkata',
      midnight: 18.5,
      rows: ['DAY 1', 'SIX_HOURS 1', '-SIX_HOURS 1', '-HOUR 1', 'raw 1'],
      added: ['SIX_HOURS 3', 'HOUR 5', 'raw 1'],
    },
  ])('of days in $place gives back what is too much of whole days; for a maximum it only adds', (of) => {
    expect(rowsOfDays(of.midnight, true)).toEqual(of.rows)
    expect(rowsOfDays(of.midnight, false)).toEqual(of.added)
  })

  test.each([22, 23, 5, 18.5])(
    'of days that are summed from %d hours UTC on is one row a day, for a maximum, too',
    (midnight) => {
      expect(rowsOfDays(midnight, true, true)).toEqual(['ZONE_DAY 1'])
      expect(rowsOfDays(midnight, false, true)).toEqual(['ZONE_DAY 1'])
    },
  )

  test('knows with which minutes days begin, and of none before there were zones', () => {
    const days = (first: string, count: number) =>
      Array.from({ length: count }, (_, day) => new Date(new Date(first).getTime() + day * DAY_MS))
    expect(dayStartsOf(days('2026-01-01T00:00:00Z', 9))).toEqual([])
    expect(dayStartsOf([...days('2026-03-27T23:00:00Z', 2), ...days('2026-03-29T22:00:00Z', 3)])).toEqual([
      1_380, 1_320,
    ])
    expect(dayStartsOf(days('2026-01-01T18:15:00Z', 9))).toEqual([1_095])
    expect(dayStartsOf(days('1890-01-01T23:06:32Z', 9))).toEqual([])
    expect(dayStartsOf(null)).toEqual([])
  })

  test('has a kind for what is summed together', () => {
    expect(
      [[], ['model', 'status'], ['model'], ['leadQuality'], ['leadQuality', 'operation'], ['leadQuality', 'model']].map(
        (names) => kindFor(eventSums, names),
      ),
    ).toEqual(['ALL', 'OUTCOME', 'MODEL', 'QUALITY', 'LEAD', null])
    expect(kindFor(conversationSums, ['sentiment', 'status'])).toBe('STANDING')
    expect(kindFor(conversationSums, ['sentiment'])).toBe('SENTIMENT')
    expect(kindFor(conversationSums, ['service', 'status'])).toBe(null)
  })
})
