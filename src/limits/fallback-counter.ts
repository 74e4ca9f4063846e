import { setTimeout } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { type Counter, isFull } from './counter.ts'

/**
 * How long a decision may wait for the shared counter. It is waited in steps: a server that was busy for long with something
 * else has an answer waiting for it, perhaps, and has not even sent its question.
 */
const PATIENCE_MS = 250
const STEPS = 5
/** And how long the shared counter is left alone when it did not answer. */
const REST_MS = 1_000

/**
 * A counter that all servers share, or, while that one is away or slow, one of this server alone. What the shared one
 * counts is counted here too, so that an outage gives nobody a second helping on the server they were at.
 */
export function createFallbackCounter(options: { shared: Counter; own: Counter; log: Log }): Counter {
  const { shared, own, log } = options
  let restsUntil = 0
  let isShared = true

  function answered() {
    if (!isShared) log.info('limits are counted for all servers together again')
    isShared = true
  }
  function failed(err: unknown) {
    if (isShared) log.warn({ err }, 'limits are counted by this server alone')
    isShared = false
    restsUntil = performance.now() + REST_MS
  }

  /** What the shared counter says; null when it does not within its time. @param late called with what it says later */
  async function ask<Answer>(question: () => Promise<Answer>, late: (answer: Answer) => void = () => {}) {
    if (performance.now() < restsUntil) return null
    const decided = new AbortController()
    async function tooLate(): Promise<never> {
      for (let step = 0; step < STEPS; step++) await setTimeout(PATIENCE_MS / STEPS, undefined, decided)
      throw new Error('The shared counter took too long')
    }
    const asked = question()
    try {
      const answer = await Promise.race([asked, tooLate()])
      answered()
      return answer
    } catch (err) {
      failed(err)
      asked.then(late, () => {})
      return null
    } finally {
      decided.abort()
    }
  }

  return {
    async take(limits, key) {
      const taken = await ask(
        () => shared.take(limits, key),
        (late) => {
          if (!isFull(late)) void late.takeBack() // it was decided without it
        },
      )
      if (taken && isFull(taken)) return taken
      const here = await own.take(limits, key)
      if (!taken) return here
      return {
        async takeBack() {
          if (!isFull(here)) await here.takeBack()
          await taken.takeBack()
        },
      }
    },
    async look(limits, key) {
      return (await ask(() => shared.look(limits, key))) ?? own.look(limits, key)
    },
  }
}
