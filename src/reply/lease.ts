import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'
import type { Database } from '../storage/database.ts'

/** This server's sign of life in the database, under which it writes replies. */
export interface Lease {
  /** Changes when the server was declared dead and took a new lease. */
  instanceId(): string
  /** Takes a new lease now if this one was taken away, which the regular rounds would find out later. */
  renew(): Promise<void>
  /** Looks for dead servers now, beyond the regular rounds. */
  check(): Promise<void>
  /** Gives the lease back. */
  release(): Promise<void>
}

const HEARTBEAT_MS = 1_000
/** After one that failed the next one comes sooner: there may be time for it before the lease runs out. */
const RETRY_MS = 250
/** Signs of life further apart than this tell of an outage. */
const STEADY_MS = 3_000
/** Who has given so many without an outage may declare others dead. */
const STEADY_BEATS = 5
/** A server that was silent for this long is dead to the others. */
export const LEASE_MS = 6_000

/**
 * Takes a lease and keeps it.
 * @param exclusive no other process can have the database open, so every lease found at the start is a dead one's
 * @param onLost this server was declared dead; its running replies are no longer its own
 * @param onDead other servers may have died: their replies are to be ended
 */
export async function takeLease(options: {
  db: Database
  exclusive: boolean
  log: Log
  onLost: () => void
  onDead: () => Promise<void>
}): Promise<Lease> {
  const { db, exclusive, log, onLost, onDead } = options
  let id: string = randomUUID()
  let steadyBeats = 0
  let lastBeat = ''
  let timer: NodeJS.Timeout | undefined
  let released = false

  const insert = (newId: string) => db.$executeRaw`
    INSERT INTO "ServerInstance" ("id", "startedAt", "heartbeatAt") VALUES (${newId}::uuid, now(), now())`

  let beating: Promise<void> | undefined
  const beatOnce = () => {
    beating ??= beat().finally(() => {
      beating = undefined
    })
    return beating
  }

  async function beat() {
    const [beaten] = await db.$queryRaw<{ at: string; silence: number }[]>`
      WITH before AS (SELECT "heartbeatAt" FROM "ServerInstance" WHERE "id" = ${id}::uuid FOR UPDATE)
      UPDATE "ServerInstance" AS own SET "heartbeatAt" = now() FROM before WHERE own."id" = ${id}::uuid
      RETURNING own."heartbeatAt"::text AS "at",
        (extract(epoch FROM now() - before."heartbeatAt") * 1000)::float8 AS "silence"`
    if (beaten) {
      steadyBeats = beaten.silence < STEADY_MS ? steadyBeats + 1 : 0
      lastBeat = beaten.at
      return
    }
    log.error({ instanceId: id }, 'this server was declared dead by another one; its replies are interrupted')
    const next = randomUUID()
    await insert(next) // first: what is written under a lease that does not stand yet would be a dead server's
    id = next
    onLost()
  }

  /**
   * After an outage of the database everybody's sign of life is old, this server's own too. Only who has given its own
   * steadily for some rounds since, in which the others had the time to give theirs, may declare them dead.
   */
  async function check() {
    if (steadyBeats >= STEADY_BEATS) {
      // If the outage comes while this statement is under way, our last sign of life is old by then, or no longer the last.
      await db.$executeRaw`
        DELETE FROM "ServerInstance" WHERE "heartbeatAt" < now() - ${LEASE_MS} * interval '1 millisecond'
        AND EXISTS (SELECT 1 FROM "ServerInstance" AS own WHERE own."id" = ${id}::uuid
          AND own."heartbeatAt"::text = ${lastBeat}
          AND own."heartbeatAt" > now() - ${STEADY_MS} * interval '1 millisecond')`
    }
    await onDead()
  }

  /** Whoever follows a dead server's reply asks for it: once is enough for them all. */
  let checking: Promise<void> | undefined
  function checkOnce() {
    checking ??= check().finally(() => {
      checking = undefined
    })
    return checking
  }

  let failures = 0
  async function round() {
    try {
      await beatOnce()
      await checkOnce()
      failures = 0
    } catch (err) {
      log.warn({ err }, 'no sign of life could be given')
      failures++
    }
    const pause = failures === 0 ? HEARTBEAT_MS : Math.min(RETRY_MS * 2 ** (failures - 1), HEARTBEAT_MS)
    if (!released) timer = setTimeout(round, pause)
  }

  if (exclusive) await db.serverInstance.deleteMany()
  await insert(id)
  await checkOnce()
  timer = setTimeout(round, HEARTBEAT_MS)

  return {
    instanceId: () => id,
    renew: beatOnce,
    check: checkOnce,
    async release() {
      released = true
      clearTimeout(timer)
      // Where the database is away, the lease ends by itself.
      await db.serverInstance
        .deleteMany({ where: { id } })
        .catch((err: unknown) => log.warn({ err }, 'the lease could not be given back'))
    },
  }
}
