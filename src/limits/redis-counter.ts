import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Counter, Limit } from './counter.ts'

/** Runs a script within Redis, alone: nothing else happens there meanwhile. */
export type RunScript = (script: string, keys: readonly string[], args: readonly string[]) => Promise<unknown>

/** The time by Redis' own clock, which all servers share, in microseconds. */
const NOW = `
  local time = redis.call('TIME')
  local now = time[1] * 1000000 + time[2]`

/** How it stands with a key: the moment at which there is room again, and whether that is still to come. */
const FULL_UNTIL = `
  local function fullUntil(key, atMost, window)
    local deciding = redis.call('ZRANGE', key, -atMost, -atMost, 'WITHSCORES')[2]
    return deciding and deciding + window or 0
  end`

/** ARGV: an id of what is counted, then for each key how many at most, and the window in microseconds. */
const TAKE = `${NOW}${FULL_UNTIL}
  for nth, key in ipairs(KEYS) do
    local atMost, window = ARGV[2 * nth], ARGV[2 * nth + 1]
    redis.call('ZREMRANGEBYSCORE', key, '-inf', now - window)
    local untilThen = fullUntil(key, atMost, window)
    if untilThen > now then return { nth, math.ceil((untilThen - now) / 1000) } end
  end
  for nth, key in ipairs(KEYS) do
    redis.call('ZADD', key, now, ARGV[1])
    redis.call('PEXPIRE', key, math.ceil(ARGV[2 * nth + 1] / 1000))
  end
  return { 0, 0 }`

const TAKE_BACK = `for _, key in ipairs(KEYS) do redis.call('ZREM', key, ARGV[1]) end`

/** ARGV as for TAKE, without the id. */
const LOOK = `${NOW}${FULL_UNTIL}
  local standings = {}
  for nth, key in ipairs(KEYS) do
    local atMost, window = ARGV[2 * nth - 1], ARGV[2 * nth]
    local newest = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2] or now - window
    table.insert(standings, math.max(0, atMost - redis.call('ZCOUNT', key, '(' .. string.format('%.0f', now - window), '+inf')))
    table.insert(standings, math.max(0, math.ceil((fullUntil(key, atMost, window) - now) / 1000)))
    table.insert(standings, math.max(0, math.ceil((newest + window - now) / 1000)))
  end
  return standings`

const Numbers = z.array(z.number())

/**
 * Counts in Redis, for all servers together: the same sliding log as in memory, one sorted set of times for each limit
 * and key, which expires with its window. It fails when Redis does; see createFallbackCounter.
 */
export function createRedisCounter(run: RunScript): Counter {
  // In braces: the part by which a cluster chooses the node, so that what is counted together lies together.
  const keysOf = (limits: readonly Limit[], key: string) => limits.map(({ name }) => `limit:${name}:{${key}}`)
  const numbersOf = (limits: readonly Limit[]) =>
    limits.flatMap(({ atMost, windowMs }) => [String(atMost), String(windowMs * 1_000)])

  return {
    async take(limits, key) {
      const id = randomUUID()
      const keys = keysOf(limits, key)
      const [nth = 0, waitMs = 0] = Numbers.parse(await run(TAKE, keys, [id, ...numbersOf(limits)]))
      const limit = limits[nth - 1]
      if (limit) return { limit, waitMs }
      return {
        async takeBack() {
          await run(TAKE_BACK, keys, [id]).catch(() => {}) // it stays counted for as long as its window lasts
        },
      }
    },
    async look(limits, key) {
      const numbers = Numbers.parse(await run(LOOK, keysOf(limits, key), numbersOf(limits)))
      return limits.map((_limit, nth) => {
        const [remaining = 0, waitMs = 0, wholeInMs = 0] = numbers.slice(3 * nth)
        return { remaining, waitMs, wholeInMs }
      })
    },
  }
}
