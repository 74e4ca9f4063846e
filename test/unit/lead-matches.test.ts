import { expect, test } from 'vitest'
import { matches } from '../../src/lead/language/matches.ts'

test('all that a pattern finds is found, also where it finds nothing before a letter of two units', () => {
  expect(matches('one two', /\p{L}+/gu).map(([word]) => word)).toEqual(['one', 'two'])
  expect(matches('a👍b', /(?=.)/gu).map(({ index }) => index)).toEqual([0, 1, 3])
})
