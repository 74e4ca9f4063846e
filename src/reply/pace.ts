/**
 * How often the text of a reply moves on. Few replies move smoothly; many move in larger steps, which costs each of them
 * less. Each keeps its own time: moving all of them at once would make everything else wait meanwhile.
 */
export interface Pace {
  /** Resolves when a reply's text is to move on again. */
  tick(): Promise<void>
  /** How long a step of a reply may wait for those of others to be stored with it, in milliseconds. */
  gatherMs(): number
  stop(): void
}

const MIN_INTERVAL_MS = 40
const MAX_INTERVAL_MS = 300
const INTERVAL_MS_PER_REPLY = 1.4
/** Short enough for a step not to be felt to wait, long enough for many to share a write where there are many. */
const GATHERED_PART = 1 / 8

/** @param liveReplies how many replies are being written now */
export function createPace(liveReplies: () => number): Pace {
  const waiting = new Map<() => void, NodeJS.Timeout>()

  function wake(resolve: () => void) {
    clearTimeout(waiting.get(resolve))
    waiting.delete(resolve)
    resolve()
  }

  const interval = () => Math.min(MAX_INTERVAL_MS, Math.max(MIN_INTERVAL_MS, liveReplies() * INTERVAL_MS_PER_REPLY))

  return {
    tick: () => new Promise((resolve) => waiting.set(resolve, setTimeout(wake, interval(), resolve))),
    gatherMs: () => interval() * GATHERED_PART,
    stop() {
      for (const resolve of waiting.keys()) wake(resolve)
    },
  }
}
