import { describe, expect, test } from 'vitest'
import { judge, type LabelledSet, readLabelled, sets } from './labelled.ts'

test('there are at least 150 labelled transcripts, 50 of them never used for the rules', () => {
  const all = sets.flatMap(readLabelled)
  expect(readLabelled('held-out').length).toBeGreaterThanOrEqual(50)
  expect(all.length).toBeGreaterThanOrEqual(150)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

/** What is wanted: quality 0.9, none off by two levels, precision 0.99, recall 0.9, mood 0.85. What has been reached so far: */
const marks: Record<
  LabelledSet,
  { quality: number; farOff: number; precision: number; recall: number; sentiment: number }
> = {
  tuning: { quality: 0.96, farOff: 0, precision: 1, recall: 1, sentiment: 0.96 },
  more: { quality: 0.88, farOff: 0, precision: 1, recall: 0.99, sentiment: 0.98 },
  others: { quality: 0.94, farOff: 0, precision: 1, recall: 1, sentiment: 0.84 },
  'fresh-a': { quality: 0.95, farOff: 0, precision: 1, recall: 1, sentiment: 0.91 },
  'fresh-b': { quality: 1, farOff: 0, precision: 1, recall: 0.99, sentiment: 0.9 },
  'fresh-c': { quality: 0.97, farOff: 0, precision: 1, recall: 1, sentiment: 0.92 },
  'fresh-d': { quality: 0.95, farOff: 0, precision: 1, recall: 1, sentiment: 0.92 },
  'fresh-e': { quality: 1, farOff: 0, precision: 0.98, recall: 1, sentiment: 0.9 },
  'fresh-f': { quality: 1, farOff: 0, precision: 1, recall: 0.98, sentiment: 1 },
  'fresh-g': { quality: 1, farOff: 0, precision: 1, recall: 0.98, sentiment: 0.98 },
  'fresh-h': { quality: 1, farOff: 0, precision: 1, recall: 1, sentiment: 0.93 },
  'fresh-i': { quality: 1, farOff: 0, precision: 1, recall: 1, sentiment: 0.98 },
  'fresh-j': { quality: 1, farOff: 0, precision: 1, recall: 1, sentiment: 0.96 },
  'fresh-k': { quality: 1, farOff: 0, precision: 1, recall: 0.98, sentiment: 0.93 },
  'fresh-l': { quality: 1, farOff: 0, precision: 1, recall: 0.98, sentiment: 0.93 },
  'fresh-m': { quality: 0.96, farOff: 0, precision: 1, recall: 1, sentiment: 0.93 },
  'fresh-n': { quality: 0.98, farOff: 0, precision: 1, recall: 1, sentiment: 1 },
  'fresh-o': { quality: 0.96, farOff: 0, precision: 1, recall: 0.98, sentiment: 0.96 },
  'fresh-p': { quality: 0.93, farOff: 0, precision: 1, recall: 1, sentiment: 0.86 },
  'fresh-q': { quality: 0.96, farOff: 0, precision: 1, recall: 1, sentiment: 0.96 },
  'fresh-r': { quality: 0.93, farOff: 0, precision: 1, recall: 1, sentiment: 0.9 },
  'fresh-s': { quality: 0.91, farOff: 0, precision: 1, recall: 0.98, sentiment: 0.91 },
  'fresh-t': { quality: 1, farOff: 0, precision: 1, recall: 1, sentiment: 0.83 },
  'fresh-u': { quality: 1, farOff: 0, precision: 1, recall: 1, sentiment: 0.93 },
  'fresh-v': { quality: 0.96, farOff: 0, precision: 1, recall: 0.96, sentiment: 0.91 },
  'fresh-w': { quality: 0.96, farOff: 0, precision: 0.98, recall: 0.98, sentiment: 0.88 },
  'fresh-x': { quality: 0.96, farOff: 0, precision: 1, recall: 1, sentiment: 0.96 },
  'fresh-y': { quality: 0.95, farOff: 0, precision: 0.97, recall: 0.95, sentiment: 0.95 },
  'fresh-z': { quality: 0.95, farOff: 0, precision: 1, recall: 1, sentiment: 0.93 },
  'fresh-aa': { quality: 0.96, farOff: 0, precision: 1, recall: 0.95, sentiment: 1 },
  'fresh-ab': { quality: 0.93, farOff: 0, precision: 0.96, recall: 0.9, sentiment: 0.95 },
  'fresh-ac': { quality: 0.98, farOff: 0, precision: 1, recall: 0.99, sentiment: 0.88 },
  'fresh-ad': { quality: 0.96, farOff: 0, precision: 1, recall: 0.98, sentiment: 0.93 },
  'fresh-ae': { quality: 0.9, farOff: 1, precision: 0.98, recall: 0.96, sentiment: 0.95 },
  'fresh-af': { quality: 0.9, farOff: 0, precision: 0.98, recall: 0.9, sentiment: 0.85 },
  'outside-a': { quality: 1, farOff: 0, precision: 1, recall: 1, sentiment: 0.9 },
  'outside-b': { quality: 1, farOff: 0, precision: 1, recall: 1, sentiment: 0.96 },
  'outside-c': { quality: 0.94, farOff: 1, precision: 1, recall: 1, sentiment: 0.96 },
  'outside-d': { quality: 0.86, farOff: 3, precision: 1, recall: 0.95, sentiment: 0.95 },
  'held-out': { quality: 0.85, farOff: 0, precision: 0.99, recall: 0.97, sentiment: 0.97 },
  'held-out-2': { quality: 0.85, farOff: 1, precision: 1, recall: 0.94, sentiment: 0.96 },
}

describe.each(sets)('on the set %s', (set) => {
  const figures = judge(set)
  const mark = marks[set]

  test(`${mark.quality} of all have the quality that a person gave, and at most ${mark.farOff} are off by two levels`, () => {
    expect(figures.quality, figures.wrong.join('\n')).toBeGreaterThanOrEqual(mark.quality)
    expect(figures.farOff).toBeLessThanOrEqual(mark.farOff)
  })

  test(`of the contact details found ${mark.precision} are right, and ${mark.recall} are found`, () => {
    expect(figures.precision, figures.wrong.join('\n')).toBeGreaterThanOrEqual(mark.precision)
    expect(figures.recall).toBeGreaterThanOrEqual(mark.recall)
  })

  test(`the mood is right for ${mark.sentiment} of all`, () => {
    expect(figures.sentiment, figures.wrong.join('\n')).toBeGreaterThanOrEqual(mark.sentiment)
  })
})
