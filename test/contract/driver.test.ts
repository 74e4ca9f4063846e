import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Prisma } from '../../src/generated/prisma/client.ts'
import type { Statements } from '../../src/statements.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { violates } from '../../src/storage/violations.ts'
import { backends } from '../support/backends.ts'
import { openWorld, type World } from './world.ts'

describe.each(backends)('$name: the driver beside Prisma', (backend) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(backend)
  })
  afterAll(() => world.close())

  const count = (day: string) => world.db.tokenDay.count({ where: { day: new Date(day) } })

  test('takes and gives the values that Prisma does', async () => {
    const { db, driver } = world
    const at = new Date('2026-02-28T23:59:59.007Z')
    const values = [randomUUID(), ['"quoted", {braced}', '', 'NULL'], [1, null], at, null, 12, true, '0.00001234']
    const statement = Prisma.sql`
      SELECT ${values[0]}::uuid AS "uuid", ${values[1]}::text[] AS "texts", ${values[2]}::int[] AS "numbers",
        ${values[3]}::timestamptz AS "time", ${values[4]}::text AS "nothing", ${values[5]}::int8 AS "large",
        ${values[6]}::boolean AS "yes", ${values[7]}::numeric AS "amount", 1.5::float8 AS "half"`
    const rows = await driver.$queryRaw(statement)
    expect(rows).toEqual(await db.$queryRaw(statement))
    expect(rows).toMatchObject([{ time: at, large: 12n, amount: new Prisma.Decimal('0.00001234') }])
    const once = await driver.$queryRaw`SELECT ${1}::int AS "one", ${Prisma.sql`${'two'}::text AS "two"`}`
    expect(once).toEqual([{ one: 1, two: 'two' }])
  })

  test('writes all of a transaction or nothing of it', async () => {
    const write = (day: string, fail: boolean) =>
      world.driver.transaction(async (tx) => {
        expect(await tx.$executeRaw`INSERT INTO "TokenDay" ("day") VALUES (${day}::date)`).toBe(1)
        if (fail) throw new Error('undone')
        return day
      })
    await expect(write('2026-01-01', true)).rejects.toThrow('undone')
    expect(await count('2026-01-01')).toBe(0)
    expect(await write('2026-01-02', false)).toBe('2026-01-02')
    expect(await count('2026-01-02')).toBe(1)
    const twice = write('2026-01-02', false)
    await expect(twice).rejects.toSatisfy((error) => violates(error, 'unique') && !violates(error, 'foreign key'))
    expect(await write('2026-01-03', false)).toBe('2026-01-03')
  })

  test('sends what nobody waits for with the commit, which fails where that fails', async () => {
    const write = (days: string[]) =>
      world.driver.transaction(async (tx) => {
        for (const day of days) void tx.$executeRaw`INSERT INTO "TokenDay" ("day") VALUES (${day}::date)`
        return days.length
      })
    expect(await write(['2026-02-01', '2026-02-02'])).toBe(2)
    const twice = write(['2026-02-03', '2026-02-01', '2026-02-04'])
    await expect(twice).rejects.toSatisfy((error) => violates(error, 'unique'))
    expect(await Promise.all(['2026-02-01', '2026-02-02', '2026-02-03', '2026-02-04'].map(count))).toEqual([1, 1, 0, 0])
    expect(await write(['2026-02-05'])).toBe(1)
  })

  test('runs statements that are sent together in their order, and the first that fails is the error', async () => {
    const { driver } = world
    const seen = await driver.transaction((tx) =>
      Promise.all([
        tx.$executeRaw`INSERT INTO "TokenDay" ("day", "used") VALUES ('2026-03-01', 7)`,
        tx.$queryRaw`SELECT "used" FROM "TokenDay" WHERE "day" = '2026-03-01'`,
      ]),
    )
    expect(seen).toEqual([1, [{ used: 7n }]])
    const failed = driver.transaction((tx) =>
      Promise.all([
        tx.$executeRaw`INSERT INTO "TokenDay" ("day") VALUES ('2026-03-01')`,
        tx.$queryRaw`SELECT "used" FROM "TokenDay" WHERE "day" = '2026-03-01'`,
      ]),
    )
    await expect(failed).rejects.toSatisfy((error) => violates(error, 'unique'))
  })

  test.runIf(backend.createDatabase)(
    'holds nothing for ever where its server stands still in the middle of a transaction',
    async () => {
      const impatient = await openDatabase({ ...world, dataDir: '', patienceMs: 1_500 })
      let goOn = () => {}
      const standing = new Promise<void>((resolve) => {
        goOn = resolve
      })
      await world.driver.$executeRaw`INSERT INTO "TokenDay" ("day") VALUES ('2026-04-01')`
      const hold = (tx: Statements) => tx.$executeRaw`UPDATE "TokenDay" SET "used" = 1 WHERE "day" = '2026-04-01'`
      let held = () => {}
      const isHeld = new Promise<void>((resolve) => {
        held = resolve
      })
      const still = impatient.driver.transaction(async (tx) => {
        await hold(tx)
        held()
        await standing
      })
      still.catch(() => {})
      await isHeld
      expect(await hold(world.driver)).toBe(1) // waits for the other
      goOn()
      await expect(still).rejects.toThrow()
      await impatient.close()
    },
  )

  test.runIf(backend.createDatabase)('fails a transaction whose connection is lost, and no later one', async () => {
    const { driver } = world
    const lost = driver.transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO "TokenDay" ("day") VALUES ('2026-01-04')`
      const [own] = await tx.$queryRaw<{ pid: number }>`SELECT pg_backend_pid() AS "pid"`
      await world.db.$queryRaw`SELECT pg_terminate_backend(${own?.pid})::text`
      await tx.$queryRaw`SELECT 1`
    })
    await expect(lost).rejects.toThrow()
    expect(await count('2026-01-04')).toBe(0)
    expect(await driver.transaction((tx) => tx.$queryRaw`SELECT 1 AS "one"`)).toEqual([{ one: 1 }])
  })
})
