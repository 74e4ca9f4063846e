import type { Database } from './database.ts'

/** Makes the space of changed and erased rows usable again, and lets their remains be overwritten. */
export interface Vacuum {
  /** Does so if it is time to and nobody would notice; a part of the regular tidying. */
  tidy(): Promise<void>
}

const EVERY_MS = 3_600_000

/**
 * The embedded database has no autovacuum, so the server does it: some seconds after each start, and every hour from
 * then on. PostgreSQL needs none of this.
 * @param isIdle whether the database may be busy with itself for a moment
 */
export function createVacuum({ db, isIdle }: { db: Database; isIdle: () => boolean }): Vacuum {
  let doneAt = Number.NEGATIVE_INFINITY
  return {
    async tidy() {
      if (!isIdle() || performance.now() - doneAt < EVERY_MS) return
      doneAt = performance.now()
      const tables = await db.$queryRaw<{ name: string }[]>`
        SELECT quote_ident("relname") AS "name" FROM "pg_stat_user_tables" WHERE "n_dead_tup" > 0`
      // One statement for each, so that others may come in between.
      for (const { name } of tables) await db.$executeRawUnsafe(`VACUUM (ANALYZE) ${name}`)
    },
  }
}
