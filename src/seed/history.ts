import type { Assistant } from '../assistant.ts'
import { beginnings, midnight } from './calendar.ts'
import { addConversation, type World } from './conversation.ts'
import { createRandom } from './random.ts'
import { noRows, type Rows } from './rows.ts'

export interface HistoryOptions {
  /** The same seed on the same day makes the same history. */
  seed: number
  conversations: number
  /** So many days (UTC), the last one the day before `now`. */
  days: number
  now: Date
  assistant: Assistant
}

const DAY_MS = 86_400_000
/** One day in so many is a bad one for Claude. */
const BAD_DAY_IN = 60
/** Refusals for a spent allowance, for each hundred conversations; they come in bursts. */
const REFUSALS_A_HUNDRED = 3
const BURST = 12

/** Requests that were refused: no conversation is named in such an event. */
function addRefusals({ random, from, until }: World, rows: Rows, conversations: number): void {
  const bursts = Math.ceil((conversations * REFUSALS_A_HUNDRED) / 100 / BURST)
  for (let burst = 0; burst < bursts; burst++) {
    const start = random.int(from, until - 3_600_000)
    const count = random.int(1, 2 * BURST - 1)
    for (let hit = 0; hit < count; hit++) {
      const operation = random.chance(0.8) ? ('REPLY' as const) : null
      rows.events.push({ type: 'RATE_LIMITED', at: new Date(start + random.int(0, 60_000)), operation })
    }
  }
}

/** Which of a history's batches are made: all of them, or every so-manieth from one on. */
export interface Share {
  first: number
  every: number
}

/**
 * Invents a history, a batch of conversations at a time: a pure function of its options. What visitors say comes from
 * templates; what they are worth as leads is what the rules of src/lead find in it. Each conversation has chances of its
 * own, so that shares of a history can be made side by side.
 */
export function* history(
  options: HistoryOptions & { batch: number },
  { first, every }: Share = { first: 0, every: 1 },
): Generator<Rows> {
  const { seed, conversations, days, now, assistant, batch } = options
  const random = createRandom(seed, 0)
  const until = midnight(now)
  const from = until - days * DAY_MS
  const badDays = new Set<number>()
  for (let day = from; day < until; day += DAY_MS) if (random.chance(1 / BAD_DAY_IN)) badDays.add(day)
  const world: World = { random, assistant, from, until, badDays }
  const starts = beginnings(random, { count: conversations, days, until })
  for (let done = first * batch; done < starts.length; done += every * batch) {
    const rows = noRows()
    if (done === 0) addRefusals(world, rows, conversations)
    for (const [index, startedAt] of starts.slice(done, done + batch).entries()) {
      addConversation({ ...world, random: createRandom(seed, 1 + done + index) }, rows, startedAt)
    }
    rows.events.sort((one, other) => one.at.getTime() - other.at.getTime())
    yield rows
  }
}
