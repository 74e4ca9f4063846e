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
 * the limit. What is refused is not counted, and what has left the window is forgotten, so a key holds at most `limit` times
 * for at most one window.
 * @param maxKeys beyond these, the key that was counted longest ago is forgotten: a flood of addresses fills no memory
 * @param now milliseconds of a clock that never goes back
 */
export function createSlidingWindow(options: {
  limit: number
  windowMs?: number
  maxKeys?: number
  now?: () => number
}): SlidingWindow {
  const { limit, windowMs = 60_000, maxKeys = 100_000, now = () => performance.now() } = options
  /** Oldest first, both the times of a key and the keys by their newest time. */
  const timesOf = new Map<string, number[]>()

  function counted(key: string): number[] {
    const times = timesOf.get(key) ?? []
    const first = times.findIndex((time) => time > now() - windowMs)
    times.splice(0, first === -1 ? times.length : first)
    return times
  }

  function waitFor(times: number[]): number {
    const [oldest] = times
    return oldest === undefined || times.length < limit ? 0 : oldest + windowMs - now()
  }

  function forget() {
    for (const [key, times] of timesOf) {
      const newest = times.at(-1)
      if (timesOf.size <= maxKeys && newest !== undefined && newest > now() - windowMs) return
      timesOf.delete(key)
    }
  }

  return {
    limit,
    windowMs,
    get size() {
      return timesOf.size
    },
    take(key) {
      const times = counted(key)
      const wait = waitFor(times)
      if (wait > 0) return wait
      times.push(now())
      timesOf.delete(key) // to stand last again
      timesOf.set(key, times)
      forget()
      return 0
    },
    giveBack(key) {
      const times = counted(key)
      times.pop()
      if (times.length === 0) timesOf.delete(key)
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
