import { type Counter, isFull, type Limit } from '../limits/counter.ts'

const MINUTE_MS = 60_000
/** One more within a minute is no impatient visitor. */
const refusals: Limit = { name: 'REFUSALS', atMost: 19, windowMs: MINUTE_MS }
/** A storm that goes on is told of again after a while, and costs nothing more before. */
const storms: Limit = { name: 'LIMIT_STORMS', atMost: 1, windowMs: MINUTE_MS }

/** @returns notes that a client was refused, and tells whether it makes a storm */
export function createLimitStorms(counter: Counter): (client: string) => Promise<boolean> {
  return async (client) =>
    isFull(await counter.take([refusals], client)) && !isFull(await counter.take([storms], client))
}
