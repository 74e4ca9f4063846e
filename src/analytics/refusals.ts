import type { Log } from '../log.ts'
import type { Database } from '../storage/database.ts'

/** Keeps count of what was refused for want of a budget, as RATE_LIMITED events. */
export interface Refusals {
  /** @param operation what was refused, where it is a call to Claude */
  add(operation: 'REPLY' | null): void
  /** Writes what is waiting now, so that a question asked after it finds all that was refused here before. */
  flush(): Promise<void>
  /** Writes what is waiting, for the last time. */
  close(): Promise<void>
}

/** A flood of refusals is one statement a second, not one each. A crash loses the last second of them. */
const WRITE_EVERY_MS = 1_000
/** So many wait for a database that is away; further ones are not counted. */
const MAX_WAITING = 100_000

export function createRefusals({ db, log }: { db: Database; log: Log }): Refusals {
  let waiting: { at: Date; operation: 'REPLY' | null }[] = []
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()

  async function write() {
    timer = undefined
    const refusals = waiting
    waiting = []
    try {
      await db.$executeRaw`
        INSERT INTO "AnalyticsEvent" ("type", "at", "operation") SELECT 'RATE_LIMITED', "at", "operation"
        FROM unnest(${refusals.map(({ at }) => at.toISOString())}::timestamptz[],
          ${refusals.map(({ operation }) => operation)}::"ModelOperation"[]) AS refusal ("at", "operation")`
    } catch (err) {
      log.warn({ err, refusals: refusals.length }, 'recording refusals failed; they are written later')
      waiting = [...refusals, ...waiting]
      schedule()
    }
  }

  function schedule() {
    timer ??= setTimeout(() => {
      writing = write()
    }, WRITE_EVERY_MS)
  }

  async function flush() {
    await writing
    if (timer === undefined) return
    clearTimeout(timer)
    writing = write()
    await writing
  }

  return {
    add(operation) {
      if (waiting.length < MAX_WAITING) waiting.push({ at: new Date(), operation })
      schedule()
    },
    flush,
    async close() {
      await flush()
      clearTimeout(timer) // set again where the database was away: there is no later
    },
  }
}
