import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'
import type { Database } from '../storage/database.ts'

/** This server's sign of life in the database, under which it writes replies. */
export interface Lease {
  /** Changes when the server was declared dead and took a new lease. */
  instanceId(): string
  /** Looks for dead servers now, beyond the regular rounds. */
  check(): Promise<void>
  /** Gives the lease back. */
  release(): Promise<void>
}

const HEARTBEAT_MS = 2_000
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
  let id = randomUUID()
  let beatBefore = false
  let timer: NodeJS.Timeout | undefined
  let released = false

  const insert = () => db.$executeRaw`
    INSERT INTO "ServerInstance" ("id", "startedAt", "heartbeatAt") VALUES (${id}::uuid, now(), now())`

  async function beat() {
    const beaten = await db.$executeRaw`UPDATE "ServerInstance" SET "heartbeatAt" = now() WHERE "id" = ${id}::uuid`
    if (beaten > 0) return
    log.error({ instanceId: id }, 'this server was declared dead by another one; its replies are interrupted')
    id = randomUUID()
    await insert()
    onLost()
  }

  async function check() {
    await db.$executeRaw`
      DELETE FROM "ServerInstance" WHERE "heartbeatAt" < now() - ${LEASE_MS} * interval '1 millisecond'`
    await onDead()
  }

  async function round() {
    try {
      await beat()
      // After an outage of the database everybody's sign of life is old: only who has lived through
      // a whole round since may declare others dead.
      if (beatBefore) await check()
      beatBefore = true
    } catch (err) {
      beatBefore = false
      log.warn({ err }, 'no sign of life could be given')
    }
    if (!released) timer = setTimeout(round, HEARTBEAT_MS)
  }

  if (exclusive) await db.serverInstance.deleteMany()
  await insert()
  await check()
  timer = setTimeout(round, HEARTBEAT_MS)

  return {
    instanceId: () => id,
    check,
    async release() {
      released = true
      clearTimeout(timer)
      await db.serverInstance.deleteMany({ where: { id } })
    },
  }
}
