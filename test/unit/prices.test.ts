import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costUsd, type Price, type Usage } from '../../src/claude/prices.ts'

const today = new Date('2026-11-29T12:00:00Z')

const usage = (more: Partial<Usage>): Usage => ({
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  ...more,
})

test.each([
  ['claude-sonnet-5-5', { inputTokens: 1_000_000 }, '2.00000000'],
  ['claude-sonnet-5-5', { outputTokens: 1_000_000 }, '10.00000000'],
  ['claude-sonnet-5-5', { cacheWriteTokens: 1_000_000 }, '2.50000000'],
  ['claude-sonnet-5-5', { cacheReadTokens: 1_000_000 }, '0.20000000'],
  ['claude-haiku-5-5', { inputTokens: 1_000_000, outputTokens: 1_000_000 }, '0.60000000'],
  ['claude-haiku-5-5', { cacheReadTokens: 1 }, '0.00000001'],
  ['claude-haiku-5-5', { cacheWriteTokens: 1 }, '0.00000013'], // 0.000000125, rounded half up
  ['claude-opus-5-5', { inputTokens: 3, outputTokens: 7 }, '0.00015200'],
  ['claude-opus-5-5', {}, '0.00000000'],
  ['offline-demo', { inputTokens: 5, outputTokens: 5 }, '0.00000000'],
])('%s with %o costs %s', (model, counts, cost) => {
  expect(costUsd(model, usage(counts), today)).toBe(cost)
})

/** Billionths of a dollar a token, written down by hand. */
const nanoDollars: Record<string, [input: bigint, output: bigint, read: bigint, write: bigint]> = {
  'claude-opus-5-5': [4_000n, 20_000n, 400n, 5_000n],
  'claude-sonnet-5-5': [2_000n, 10_000n, 200n, 2_500n],
  'claude-haiku-5-5': [100n, 500n, 10n, 125n],
}

test('a cost is exact to the eighth decimal, for any number of tokens', () => {
  const count = fc.oneof(fc.nat({ max: 100_000 }), fc.maxSafeNat())
  const counts = fc.record({
    inputTokens: count,
    outputTokens: count,
    cacheReadTokens: count,
    cacheWriteTokens: count,
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.entries(nanoDollars)),
      counts,
      ([model, [input, output, read, write]], of) => {
        const nano =
          BigInt(of.inputTokens) * input +
          BigInt(of.outputTokens) * output +
          BigInt(of.cacheReadTokens) * read +
          BigInt(of.cacheWriteTokens) * write
        const digits = String((nano + 5n) / 10n).padStart(9, '0')
        expect(costUsd(model, of, today)).toBe(`${digits.slice(0, -8)}.${digits.slice(-8)}`)
      },
    ),
  )
})

test('a dated version of a model costs what the model costs', () => {
  const million = usage({ outputTokens: 1_000_000 })
  expect(costUsd('claude-sonnet-5-5-20260901', million, today)).toBe('10.00000000')
  expect(costUsd('claude-haiku-5-5-20261001', million, today)).toBe('0.50000000')
})

test.each([
  'claude-sonnet-6',
  'claude-sonnet-5',
  'claude-sonnet-5-51',
  'claude-sonnet-5-5-2x-fast',
  'claude-sonnet-5-5-latest',
  'my-claude-sonnet-5-5',
  '',
])('the price of the model "%s" is unknown', (model) => {
  expect(costUsd(model, usage({ inputTokens: 1 }), today)).toBeNull()
})

test('a call costs what was charged on its day, and one before the first known price what that says', () => {
  const table: Price[] = [
    { model: 'm', from: '2026-11-01', input: 2, output: 0 },
    { model: 'm', from: '2027-02-01', input: 3, output: 0 },
    { model: 'n', from: '2026-12-01', input: 9, output: 0 },
  ]
  const million = usage({ inputTokens: 1_000_000 })
  const costOn = (moment: string) => costUsd('m', million, new Date(moment), table)
  expect(costOn('2026-10-31T23:59:59.999Z')).toBe('2.00000000')
  expect(costOn('2027-01-31T23:59:59.999Z')).toBe('2.00000000')
  expect(costOn('2027-02-01T00:00:00.000Z')).toBe('3.00000000')
})
