/** Counts, for each key, what happened within the last so many milliseconds; exactly, at any moment. */
export interface SlidingWindow {
  readonly limit: number
  readonly windowMs: number
  /** How many keys are held in memory. */
  readonly size: number
  /** Counts one more if there is room for it. @returns 0, or for how many milliseconds there is none */
  take(key: string): number
  /** Takes back the newest that was counted. */
  giveBack(key: string): void
  /** For how many milliseconds there is no room; 0 when there is. */
  wait(key: string): number
  /** How much room is left, and in how many milliseconds there will be all of it. */
  state(key: string): { remaining: number; wholeInMs: number }
}

/**
 * A sliding log in memory: the times of what was counted, so that no span of the window's length ever holds more than
 * the limit. What is refused is not counted, and what has left the window is forgotten, so a key holds at most `limit` times.
 * Keys are kept in two generations: the older one is dropped as a whole when the younger is as old as the window, or full.
 * @param maxKeys beyond these, those that were heard of longest ago are forgotten: a flood of addresses fills no memory
 * @param now milliseconds of a clock that never goes back
 */
export function createSlidingWindow(options: {
  limit: number
  windowMs?: number
  maxKeys?: number
  now?: () => number
}): SlidingWindow {
  const { limit, windowMs = 60_000, maxKeys = 100_000, now = () => performance.now() } = options
  let older = new Map<string, number[]>()
  let younger = new Map<string, number[]>()
  let bornAt = now()

  function counted(key: string): number[] {
    const times = younger.get(key) ?? older.get(key) ?? []
    const first = times.findIndex((time) => time > now() - windowMs)
    times.splice(0, first === -1 ? times.length : first)
    return times
  }

  function waitFor(times: number[]): number {
    const [oldest] = times
    return oldest === undefined || times.length < limit ? 0 : oldest + windowMs - now()
  }

  function keep(key: string, times: number[]) {
    if (now() - bornAt >= windowMs || younger.size >= maxKeys / 2) {
      older = now() - bornAt >= 2 * windowMs ? new Map() : younger
      younger = new Map()
      bornAt = now()
    }
    older.delete(key)
    younger.set(key, times)
  }

  return {
    limit,
    windowMs,
    get size() {
      return older.size + younger.size
    },
    take(key) {
      const times = counted(key)
      const wait = waitFor(times)
      if (wait === 0) times.push(now())
      keep(key, times)
      return wait
    },
    giveBack(key) {
      const times = counted(key)
      times.pop()
      if (times.length > 0) return
      older.delete(key)
      younger.delete(key)
    },
    wait: (key) => waitFor(counted(key)),
    state(key) {
      const times = counted(key)
      const newest = times.at(-1)
      return {
        remaining: limit - times.length,
        wholeInMs: newest === undefined ? 0 : newest + windowMs - now(),
      }
    },
  }
}
