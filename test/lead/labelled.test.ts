import { describe, expect, test } from 'vitest'
import { judge, readLabelled } from './labelled.ts'

test('there are at least 150 labelled transcripts, 50 of them never used for the rules', () => {
  const heldOut = readLabelled('held-out')
  const all = [...readLabelled('tuning'), ...heldOut]
  expect(heldOut.length).toBeGreaterThanOrEqual(50)
  expect(all.length).toBeGreaterThanOrEqual(150)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

describe.each(['tuning', 'held-out'] as const)('on the %s set', (set) => {
  const figures = judge(set)

  test('nine of ten have the quality that a person gave, and none is off by two levels', () => {
    expect(figures.quality, figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(figures.farOff).toBe(0)
  })

  test('contact details are right in 99 of 100 that are found, and nine of ten are found', () => {
    expect(figures.precision, figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.99)
    expect(figures.recall).toBeGreaterThanOrEqual(0.9)
  })

  test('the mood is right for 85 of 100', () => {
    expect(figures.sentiment, figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.85)
  })
})
