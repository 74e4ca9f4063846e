import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversationSums } from '../../src/analytics/rollup/conversations.ts'
import { cover } from '../../src/analytics/rollup/coverage.ts'
import { eventSums } from '../../src/analytics/rollup/events.ts'
import { quantileOf, readSketch, SKETCH_ERROR } from '../../src/analytics/rollup/sketch.ts'
import { floorTo, GRAINS, kindFor } from '../../src/analytics/rollup/sums.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const HALF_MS = HOUR_MS / 2

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

describe('a coverage', () => {
  const LENGTH_HOURS = 60 * 24
  const moment = fc.integer({ min: 0, max: LENGTH_HOURS * 60 }).map((minutes) => minutes * 60_000)
  const halves = fc.uniqueArray(fc.integer({ min: 0, max: 2 * LENGTH_HOURS }), { maxLength: 20 })
  const daily = fc
    .record({ first: fc.integer({ min: 0, max: 100 }), count: fc.integer({ min: 0, max: 50 }) })
    .map(({ first, count }) => Array.from({ length: count }, (_, day) => first + 48 * day))
  const stale = fc.uniqueArray(
    fc.integer({ min: 0, max: 60 }).map((day) => day * DAY_MS),
    { maxLength: 10 },
  )
  const cases = fc.record({
    one: moment,
    other: moment,
    summedTo: moment,
    cuts: fc.oneof(halves, daily),
    stale: fc.oneof(stale, fc.constant<number[]>([])),
    additive: fc.boolean(),
  })

  test('is each half hour once in its own bucket, and in no other; no sum has a changed day or one that is not summed', () => {
    const property = fc.property(cases, ({ one, other, summedTo, cuts, stale, additive }) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other) + 1]
      const within = cuts.map((half) => half * HALF_MS).filter((at) => at > start && at < end)
      const starts = [start, ...within.sort((a, b) => a - b)]
      const period = { start: new Date(start), end: new Date(end), buckets: starts.map((at) => new Date(at)) }
      const known = floorTo(HOUR_MS, summedTo)
      const coverage = cover(period, new Date(known), { stale: new Set(stale), additive })
      if (!coverage) return
      const bucketOf = (at: number) => starts.findLastIndex((from) => from <= at)
      const counts = new Map<string, number>()
      const count = (bucket: number, half: number, by: number) => {
        const key = `${bucket}:${half}`
        counts.set(key, (counts.get(key) ?? 0) + by)
      }
      for (const { grain, taken, stretches } of coverage.summed) {
        const ms = GRAINS.find((one) => one.grain === grain)?.ms ?? 0
        for (const { from, to, of } of stretches) {
          expect([from, to].map((at) => floorTo(ms, at.getTime()))).toEqual([from.getTime(), to.getTime()])
          expect(to.getTime()).toBeLessThanOrEqual(known)
          expect(stale.filter((day) => day < to.getTime() && day + DAY_MS > from.getTime())).toEqual([])
          expect(additive || !taken).toBe(true)
          for (let row = from.getTime(); row < to.getTime(); row += ms) {
            const bucket = bucketOf(of?.getTime() ?? row)
            for (let at = row; at < row + ms; at += HALF_MS) count(bucket, at / HALF_MS, taken ? -1 : 1)
          }
        }
      }
      const raw = coverage.raw.map(({ from, to }) => ({ from: from.getTime(), to: to.getTime() }))
      for (const { from, to } of raw) {
        expect(start <= from && to <= end).toBe(true)
        for (let at = Math.ceil(from / HALF_MS); (at + 1) * HALF_MS <= to; at++) count(bucketOf(at * HALF_MS), at, 1)
      }
      for (let half = Math.ceil(start / HALF_MS); (half + 1) * HALF_MS <= end; half++) {
        count(bucketOf(half * HALF_MS), half, -1)
      }
      expect([...counts].filter(([, left]) => left !== 0)).toEqual([])
      const edges = [start, end].filter((at) => at % HALF_MS !== 0)
      for (const edge of edges) expect(raw.some(({ from, to }) => from <= edge && edge <= to)).toBe(true)
    })
    fc.assert(property, { numRuns: 1_000 })
  })

  test('is not there where buckets start within half an hour, or nothing is summed', () => {
    const buckets = [new Date(0), new Date(24.25 * HOUR_MS)]
    const period = { start: new Date(0), end: new Date(48 * HOUR_MS), buckets }
    expect(cover(period, period.end, { additive: true })).toBe(null)
    expect(cover({ ...period, buckets: null }, null, { additive: true })).toBe(null)
    expect(cover({ ...period, buckets: null }, period.end, { additive: true })?.summed.length).toBe(1)
  })

  test('of a year is made of its weeks from Monday on, less what is too much of the first', () => {
    const period = { start: new Date('2026-01-01T00:00:00Z'), end: new Date('2027-01-01T00:00:00Z'), buckets: null }
    const days = (from: string, to: string) => [{ from: new Date(from), to: new Date(to) }]
    expect(cover(period, period.end, { additive: true })?.summed).toMatchObject([
      { grain: 'WEEK', taken: false, stretches: days('2025-12-29', '2026-12-28') },
      { grain: 'DAY', taken: false, stretches: days('2026-12-28', '2027-01-01') },
      { grain: 'DAY', taken: true, stretches: days('2025-12-29', '2026-01-01') },
    ])
  })

  /** How many rows of each kind some days of a zone are read from, without the first and the last one's edges. */
  function rowsOfDays(midnight: number, additive: boolean) {
    const count = 10
    const buckets = Array.from({ length: count }, (_, day) => new Date((midnight + 24 * day) * HOUR_MS))
    const end = new Date((midnight + 24 * count) * HOUR_MS)
    const coverage = cover({ start: buckets[0] ?? end, end, buckets }, new Date(end.getTime() + 7 * DAY_MS), {
      additive,
    })
    return (coverage?.summed ?? []).map(({ grain, taken, stretches }) => {
      const ms = GRAINS.find((one) => one.grain === grain)?.ms ?? 1
      const rows = stretches.reduce((sum, { from, to }) => sum + (to.getTime() - from.getTime()) / ms, 0)
      return `${taken ? '-' : ''}${grain} ${rows / count}`
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
      rows: ['DAY 1', 'SIX_HOURS 1', '-SIX_HOURS 1', 'HALF_HOUR 1', '-HALF_HOUR 1'],
      added: ['SIX_HOURS 3', 'HOUR 5', 'HALF_HOUR 2'],
    },
  ])('of days in $place gives back what is too much of whole days; for a maximum it only adds', (of) => {
    expect(rowsOfDays(of.midnight, true)).toEqual(of.rows)
    expect(rowsOfDays(of.midnight, false)).toEqual(of.added)
  })

  test('has a kind for what is summed together', () => {
    expect(
      [[], ['model', 'status'], ['leadQuality'], ['leadQuality', 'operation'], ['leadQuality', 'model']].map((names) =>
        kindFor(eventSums, names),
      ),
    ).toEqual(['ALL', 'OUTCOME', 'QUALITY', 'LEAD', null])
    expect(kindFor(conversationSums, ['sentiment', 'status'])).toBe('STANDING')
    expect(kindFor(conversationSums, ['sentiment'])).toBe('SENTIMENT')
    expect(kindFor(conversationSums, ['service', 'status'])).toBe(null)
  })
})
