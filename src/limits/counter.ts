import { createSlidingWindow, type SlidingWindow } from './sliding-window.ts'

/** So much of something, for each key, in any span of so long. */
export interface Limit {
  name: string
  atMost: number
  windowMs: number
}

/** How a key stands with a limit. */
export interface Standing {
  remaining: number
  /** For how many milliseconds there is no room; 0 when there is. */
  waitMs: number
  /** In how many milliseconds there will be all of it. */
  wholeInMs: number
}

/** What was counted, and what takes it back, which does not fail. */
export interface Counted {
  takeBack(): Promise<void>
}

/** The limit that had no room, and for how many milliseconds. */
export interface Full {
  limit: Limit
  waitMs: number
}

/** Counts what happened to keys, exactly at any moment. */
export interface Counter {
  /** Counts one more for each of the limits, or for none of them where one is full. */
  take(limits: readonly Limit[], key: string): Promise<Counted | Full>
  /** Counts nothing. */
  look(limits: readonly Limit[], key: string): Promise<Standing[]>
}

/** Whether a limit had no room. */
export const isFull = (taken: Counted | Full): taken is Full => 'waitMs' in taken

/** @param now milliseconds of a clock that never goes back */
export function createMemoryCounter(now: () => number = () => performance.now()): Counter {
  const windows = new Map<string, SlidingWindow>()
  function windowOf({ name, atMost, windowMs }: Limit): SlidingWindow {
    const id = `${name} ${atMost} ${windowMs}`
    const known = windows.get(id)
    if (known) return known
    const window = createSlidingWindow({ limit: atMost, windowMs, now })
    windows.set(id, window)
    return window
  }

  return {
    async take(limits, key) {
      const counted: SlidingWindow[] = []
      const giveBack = () => {
        for (const window of counted) window.giveBack(key)
      }
      for (const limit of limits) {
        const waitMs = windowOf(limit).take(key)
        if (waitMs > 0) {
          giveBack()
          return { limit, waitMs }
        }
        counted.push(windowOf(limit))
      }
      return { takeBack: async () => giveBack() }
    },
    async look(limits, key) {
      return limits.map(windowOf).map((window) => ({ ...window.state(key), waitMs: window.wait(key) }))
    },
  }
}
