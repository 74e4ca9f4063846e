import type { Config } from '../config.ts'
import { type Counter, createMemoryCounter } from '../limits/counter.ts'
import { createFallbackCounter } from '../limits/fallback-counter.ts'
import { createKeyGuesses, type KeyGuesses } from '../limits/key-guesses.ts'
import { type Budget, createRateLimits, type RateLimits } from '../limits/rate-limits.ts'
import { createRedisCounter } from '../limits/redis-counter.ts'
import type { Log } from '../log.ts'
import { openScripts } from '../storage/redis.ts'
import type { Disposers } from './disposers.ts'

/** Limits by client address, counted for all servers together where there is a Redis. */
export async function createLimits(options: {
  config: Config
  log: Log
  disposers: Disposers
  onRefused: (budget: Budget) => void
}): Promise<{ rateLimits: RateLimits; guesses: KeyGuesses; counter: Counter }> {
  const { config, log, disposers, onRefused } = options

  async function createCounter(): Promise<Counter> {
    const own = createMemoryCounter()
    if (config.redisUrl === null) return own
    const scripts = await openScripts(config.redisUrl)
    disposers.push(scripts.close)
    return createFallbackCounter({ shared: createRedisCounter(scripts.run), own, log })
  }

  const counter = await createCounter()
  return {
    rateLimits: createRateLimits(config.rateLimits, { counter, onRefused }),
    guesses: createKeyGuesses(config.keyGuesses, counter),
    counter,
  }
}
