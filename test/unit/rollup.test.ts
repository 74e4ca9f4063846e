import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversationSums } from '../../src/analytics/rollup/conversations.ts'
import { eventSums } from '../../src/analytics/rollup/events.ts'
import { quantileOf, readSketch, SKETCH_ERROR } from '../../src/analytics/rollup/sketch.ts'
import { coverHours, floorTo, GRAINS, kindFor } from '../../src/analytics/rollup/sums.ts'

const HOUR_MS = 3_600_000

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

describe('a coverage', () => {
  const moment = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => minutes * 60_000)
  const hours = fc.uniqueArray(fc.integer({ min: 0, max: 60 * 24 }), { maxLength: 20 })
  const days = fc.uniqueArray(
    fc.integer({ min: 0, max: 60 }).map((day) => day * 24 * HOUR_MS),
    { maxLength: 10 },
  )

  test('is the whole period, without a gap or overlap; no sum reaches over the start of a bucket or holds a changed day', () => {
    fc.assert(
      fc.property(moment, moment, moment, hours, days, (one, other, summedTo, bucketHours, stale) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other) + 1]
        const cuts = bucketHours.map((hour) => hour * HOUR_MS).filter((at) => at > start && at < end)
        const buckets = [start, ...cuts.sort((a, b) => a - b)].map((at) => new Date(at))
        const period = { start: new Date(start), end: new Date(end), buckets }
        const coverage = coverHours(period, new Date(Math.floor(summedTo / HOUR_MS) * HOUR_MS), new Set(stale))
        if (!coverage) return
        const { summed, raw } = coverage
        const stretches = summed.flatMap((of) => of.stretches)
        const pieces = [...stretches, ...raw].sort((a, b) => a.from.getTime() - b.from.getTime())
        expect(pieces[0]?.from.getTime()).toBe(start)
        expect(pieces.at(-1)?.to.getTime()).toBe(end)
        for (const [index, piece] of pieces.entries()) {
          expect(piece.to.getTime()).toBe(pieces[index + 1]?.from.getTime() ?? end)
        }
        for (const { grain, stretches } of summed) {
          const ms = GRAINS.find((one) => one.grain === grain)?.ms ?? 0
          for (const { from, to } of stretches) {
            expect([from, to].map((at) => floorTo(ms, at.getTime()))).toEqual([from.getTime(), to.getTime()])
            for (let at = from.getTime(); at < to.getTime(); at += ms) {
              expect(cuts.filter((cut) => cut > at && cut < at + ms)).toEqual([])
              expect(stale.filter((day) => day < at + ms && day + 24 * HOUR_MS > at)).toEqual([])
            }
          }
        }
        for (const { to } of stretches) expect(to.getTime()).toBeLessThanOrEqual(summedTo)
      }),
      { numRuns: 500 },
    )
  })

  test('is not there where buckets start between whole hours, or nothing is summed', () => {
    const period = { start: new Date(0), end: new Date(48 * HOUR_MS), buckets: [new Date(0), new Date(24.5 * HOUR_MS)] }
    expect(coverHours(period, new Date(48 * HOUR_MS))).toBe(null)
    expect(coverHours({ ...period, buckets: null }, null)).toBe(null)
    expect(coverHours({ ...period, buckets: null }, new Date(48 * HOUR_MS))?.summed.length).toBe(1)
  })

  test('of a year is made of its weeks from Monday on, and of days before and after', () => {
    const period = { start: new Date('2026-01-01T00:00:00Z'), end: new Date('2027-01-01T00:00:00Z'), buckets: null }
    expect(coverHours(period, period.end)?.summed).toEqual([
      { grain: 'WEEK', stretches: [{ from: new Date('2026-01-05T00:00:00Z'), to: new Date('2026-12-28T00:00:00Z') }] },
      {
        grain: 'DAY',
        stretches: [
          { from: period.start, to: new Date('2026-01-05T00:00:00Z') },
          { from: new Date('2026-12-28T00:00:00Z'), to: period.end },
        ],
      },
    ])
  })

  test('of days elsewhere is made of six hours at a time, and of hours at their edges', () => {
    const midnights = [22, 46, 70].map((hour) => new Date(hour * HOUR_MS)) // Europe/Berlin in summer
    const period = { start: new Date(22 * HOUR_MS), end: new Date(94 * HOUR_MS), buckets: midnights }
    const rows = coverHours(period, new Date(96 * HOUR_MS))?.summed.map(({ grain, stretches }) => {
      const ms = GRAINS.find((one) => one.grain === grain)?.ms ?? 1
      return [grain, stretches.reduce((sum, { from, to }) => sum + (to.getTime() - from.getTime()) / ms, 0)]
    })
    expect(rows).toEqual([
      ['SIX_HOURS', 9],
      ['HOUR', 18],
    ])
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
