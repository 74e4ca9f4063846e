/** Tokens of one call, as the Messages API counts them: `inputTokens` are those neither read from nor written to the cache. */
export interface Usage {
  inputTokens: number
  outputTokens: number
  cacheReadTokens: number
  cacheWriteTokens: number
}

/** All tokens of a call, whatever each of them costs. */
export const totalTokens = ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens }: Usage) =>
  inputTokens + outputTokens + cacheReadTokens + cacheWriteTokens

/** A line of the price table. */
export interface Price {
  /** The model's name; dated versions of it (`name-20260901`) cost the same. */
  model: string
  /** The day (UTC) from which on it is charged. What was called before a model's first line costs as that one says. */
  from: string
  /** US dollars per million tokens. */
  input: number
  output: number
}

/**
 * List prices as published, read in November 2026. Writing to the cache costs 1.25 times the input price, reading from
 * it 0.1 times. A changed price is a further line with its day: what a call cost is stored with the call and never
 * computed again.
 */
const prices: readonly Price[] = [
  { model: 'claude-opus-5-5', from: '2026-11-01', input: 4, output: 20 },
  { model: 'claude-sonnet-5-5', from: '2026-11-01', input: 2, output: 10 },
  { model: 'claude-haiku-5-5', from: '2026-11-01', input: 0.1, output: 0.5 },
  { model: 'offline-demo', from: '2026-11-01', input: 0, output: 0 },
]

/** The price of a model on a day: the newest that is charged by then. */
function priceOf(table: readonly Price[], model: string, at: Date): Price | undefined {
  const name = model.replace(/-20\d{6}$/, '')
  const day = at.toISOString().slice(0, 10)
  const lines = table.filter((line) => line.model === name).sort((one, other) => (one.from < other.from ? 1 : -1))
  return lines.find(({ from }) => from <= day) ?? lines.at(-1)
}

/** Ten-thousandths of a micro-dollar: small enough for every price above to be a whole number a token. */
const UNITS_PER_DOLLAR = 10n ** 10n
const unitsPerToken = (dollarsPerMillion: number) => BigInt(Math.round(dollarsPerMillion * 10_000))

/**
 * What a call costs.
 * @param at when it was made
 * @param table the prices to go by
 * @returns US dollars as an exact decimal with 8 places, or null for a model without a known price
 */
export function costUsd(model: string, usage: Usage, at: Date, table = prices): string | null {
  const price = priceOf(table, model, at)
  if (!price) return null
  const units =
    BigInt(usage.inputTokens) * unitsPerToken(price.input) +
    BigInt(usage.cacheWriteTokens) * unitsPerToken(price.input * 1.25) +
    BigInt(usage.cacheReadTokens) * unitsPerToken(price.input * 0.1) +
    BigInt(usage.outputTokens) * unitsPerToken(price.output)
  const rounded = (units + 50n) / 100n
  const scale = UNITS_PER_DOLLAR / 100n
  return `${rounded / scale}.${String(rounded % scale).padStart(8, '0')}`
}
