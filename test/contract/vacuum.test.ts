import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVacuum } from '../../src/storage/vacuum.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ name: 'embedded' })
})
afterAll(() => world.close())

/** What is left in the tables' files of rows that are gone. */
async function deadRows(): Promise<number> {
  await world.db.$queryRaw`SELECT pg_stat_force_next_flush()::text` // counted within a second otherwise
  const [row] = await world.db.$queryRaw<{ dead: number }[]>`
    SELECT sum("n_dead_tup")::int AS "dead" FROM "pg_stat_user_tables"`
  return row?.dead ?? 0
}

async function addAndDelete() {
  const { db } = world
  const ids = Array.from({ length: 100 }, () => randomUUID())
  await db.conversation.createMany({ data: ids.map((id) => ({ id, sessionId: id, sessionIndex: id })) })
  await db.conversation.deleteMany()
}

test('the embedded database is rid of what is left of erased rows, once an hour and only in a quiet moment', async () => {
  let idle = false
  const vacuum = createVacuum({ db: world.db, isIdle: () => idle })
  await addAndDelete()
  await vacuum.tidy()
  expect(await deadRows()).toBeGreaterThanOrEqual(100)
  idle = true
  await vacuum.tidy()
  expect(await deadRows()).toBe(0)
  await addAndDelete()
  await vacuum.tidy() // not yet again
  expect(await deadRows()).toBeGreaterThanOrEqual(100)
})
