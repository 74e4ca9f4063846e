import type { Log } from '../../log.ts'
import type { Database, Transaction } from '../../storage/database.ts'
import { sumDays, sumZoneDays } from './conversations.ts'
import { sumEvents, sumZoneEvents } from './events.ts'
import { keepZoneDays } from './zone-days.ts'

/** Keeps the sums that metrics are answered from: calls and conversations by the lengths of `GRAINS`. */
export interface Rollup {
  /** Brings the sums up to date. Safe on several instances at once: one does it, the others pass. */
  run(): Promise<void>
  /** Makes all sums anew; until it is done, questions are answered from the events. */
  rebuild(): Promise<void>
  /** From the next round on, days that begin so many minutes after midnight (UTC) are summed, too: somebody asks about them. */
  wantZoneDays(dayStarts: readonly number[]): void
  /** Runs every minute from now on. */
  start(): void
  /** Stops, and resolves when what is under way has ended. */
  close(): Promise<void>
}

const RUN_EVERY_MS = 60_000

/** Just-in-time compilation costs more than it saves here, and what is summed at once seldom needs more memory than so much. */
const tuned = (step: (tx: Transaction) => Promise<boolean>) => async (tx: Transaction) => {
  await tx.$queryRaw`SELECT set_config('jit', 'off', true), set_config('work_mem', '64MB', true)`
  return step(tx)
}

export function createRollup({ db, log }: { db: Database; log: Log }): Rollup {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let closed = false
  const wanted = new Set<number>()

  async function catchUp() {
    await db.$executeRaw`INSERT INTO "AnalyticsRollupState" ("id") VALUES (1), (2) ON CONFLICT DO NOTHING`
    const asked = [...wanted]
    const isNoted = await db.$transaction((tx) => keepZoneDays(tx, asked), { maxWait: 10_000 })
    if (isNoted) for (const dayStart of asked) wanted.delete(dayStart)
    for (const step of [sumEvents, sumZoneEvents, sumDays, sumZoneDays]) {
      let more = true
      while (more && !closed) more = await db.$transaction(tuned(step), { timeout: 60_000, maxWait: 10_000 })
    }
  }

  const run = () => {
    running ??= catchUp().finally(() => {
      running = undefined
    })
    return running
  }

  async function round() {
    await run().catch((err: unknown) => log.warn({ err }, 'summing up events failed; it is tried again later'))
    if (!closed) timer = setTimeout(round, RUN_EVERY_MS)
  }

  return {
    run,
    async rebuild() {
      const { analyticsRollupState: state, analyticsRollup: rollup, conversationRollup, rollupZone } = db
      const again = rollupZone.updateMany({ data: { callsTo: null, conversationsTo: null } })
      await db.$transaction([state.deleteMany(), rollup.deleteMany(), conversationRollup.deleteMany(), again])
      await run()
    },
    wantZoneDays(dayStarts) {
      for (const dayStart of dayStarts) wanted.add(dayStart)
    },
    start() {
      timer ??= setTimeout(round, 0)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await running?.catch(() => {})
    },
  }
}
