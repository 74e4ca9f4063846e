import { inTurns } from './turns.ts'

/**
 * One clock for all replies that are being written: how often their text moves on. Few replies move smoothly;
 * many move together in larger steps, which costs each of them less.
 */
export interface Pace {
  /** Resolves at the next tick. */
  tick(): Promise<void>
  stop(): void
}

const MIN_INTERVAL_MS = 40
const MAX_INTERVAL_MS = 300
const INTERVAL_MS_PER_REPLY = 1.25

/** @param liveReplies how many replies are being written now */
export function createPace(liveReplies: () => number): Pace {
  let waiting: (() => void)[] = []
  let timer: NodeJS.Timeout | undefined

  function takeWaiting() {
    clearTimeout(timer)
    timer = undefined
    const callbacks = waiting
    waiting = []
    return callbacks
  }
  const fire = () => void inTurns(takeWaiting(), (wake) => wake())

  return {
    tick() {
      const interval = liveReplies() * INTERVAL_MS_PER_REPLY
      timer ??= setTimeout(fire, Math.min(MAX_INTERVAL_MS, Math.max(MIN_INTERVAL_MS, interval)))
      return new Promise((resolve) => waiting.push(resolve))
    },
    stop() {
      for (const wake of takeWaiting()) wake()
    },
  }
}
