import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTokenBudget } from '../../src/limits/token-budget.ts'
import { createLog } from '../../src/log.ts'
import { estimateContext } from '../../src/reply/prompt.ts'
import { backends } from '../support/backends.ts'
import { openWorld, type World } from './world.ts'

const LIMIT = 10_000

describe.each(backends)('$name: the tokens of a day', (backend) => {
  let world: World
  let server: string
  beforeAll(async () => {
    world = await openWorld(backend)
  })
  beforeEach(async () => {
    await world.db.tokenDay.deleteMany()
    await world.db.tokenReservation.deleteMany()
    server = await world.addServer()
  })
  afterAll(() => world.close())

  const budgetOf = (limit: number | null = LIMIT, instance = server) =>
    createTokenBudget({ db: world.driver, limit, instanceId: () => instance, log: createLog('silent') })
  const reserve = (tokens: number, budget = budgetOf()) => budget.reserve(world.driver, randomUUID(), () => tokens)
  const today = async () => {
    const [day] = await world.db.tokenDay.findMany({ orderBy: { day: 'desc' } })
    return { used: Number(day?.used ?? 0), reserved: Number(day?.reserved ?? 0) }
  }
  const reservations = () => world.db.tokenReservation.count()

  test('are set aside, and settled by what was used', async () => {
    const first = await reserve(4_000)
    const second = await reserve(5_000)
    expect(await today()).toStrictEqual({ used: 0, reserved: 9_000 })
    await first.settle(1_200)
    expect(await today()).toStrictEqual({ used: 1_200, reserved: 5_000 })
    await second.settle(0)
    expect(await today()).toStrictEqual({ used: 1_200, reserved: 0 })
    expect(await reservations()).toBe(0)
  })

  test('are BUDGET_EXHAUSTED when what is left is too little, to the token, and no sooner', async () => {
    await (await reserve(6_000)).settle(6_000)
    await expect(reserve(4_001)).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' })
    expect(await today()).toStrictEqual({ used: 6_000, reserved: 0 })
    await reserve(4_000)
    await expect(reserve(1)).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' })
    expect(await reservations()).toBe(1)
  })

  test('are BUDGET_EXHAUSTED for a call that is larger than a whole day', async () => {
    await expect(reserve(LIMIT + 1)).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' })
    expect(await today()).toStrictEqual({ used: 0, reserved: 0 })
  })

  test('of many at once, over several servers, exactly as many are set aside as there are', async () => {
    const others = await Promise.all([world.addServer(), world.addServer(), world.addServer()])
    const budgets = others.map((instance) => budgetOf(LIMIT, instance))
    const all = Array.from({ length: 60 }, (_, n) => reserve(700, budgets[n % 3]))
    const settled = await Promise.allSettled(all)
    const passed = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(passed).toHaveLength(14)
    expect(await today()).toStrictEqual({ used: 0, reserved: 9_800 })
    await Promise.all(passed.map((reservation) => reservation.settle(100)))
    expect(await today()).toStrictEqual({ used: 1_400, reserved: 0 })
  })

  test('come back with a transaction that is undone', async () => {
    await reserve(1_000)
    const undone = world.driver.transaction(async (tx) => {
      await budgetOf().reserve(tx, randomUUID(), () => 2_000)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await today()).toStrictEqual({ used: 0, reserved: 1_000 })
    expect(await reservations()).toBe(1)
  })

  test('are whole again on the next day; what was set aside the day before is settled there', async () => {
    const late = await reserve(LIMIT)
    await world.db.$executeRaw`UPDATE "TokenDay" SET "day" = "day" - 1`
    await world.db.$executeRaw`UPDATE "TokenReservation" SET "day" = "day" - 1`
    await reserve(LIMIT)
    await late.settle(5)
    const days = await world.db.tokenDay.findMany({ orderBy: { day: 'asc' } })
    expect(days.map(({ used, reserved }) => [Number(used), Number(reserved)])).toStrictEqual([
      [5, 0],
      [0, LIMIT],
    ])
  })

  test('that a dead server had set aside come back, and no other ones', async () => {
    const dead = await world.addServer()
    await reserve(3_000, budgetOf(LIMIT, dead))
    await reserve(2_000, budgetOf(LIMIT, dead))
    await reserve(1_000)
    await budgetOf().releaseOrphans()
    expect(await today()).toStrictEqual({ used: 0, reserved: 6_000 })
    await world.db.serverInstance.delete({ where: { id: dead } })
    await Promise.all([budgetOf().releaseOrphans(), budgetOf().releaseOrphans()])
    expect(await today()).toStrictEqual({ used: 0, reserved: 1_000 })
    expect(await reservations()).toBe(1)
  })

  test('that a call had set aside which nobody makes come back once, and nothing of one that was settled', async () => {
    const [lost, settled] = [randomUUID(), randomUUID()]
    await budgetOf().reserve(world.driver, lost, () => 3_000)
    await (await budgetOf().reserve(world.driver, settled, () => 2_000)).settle(500)
    await reserve(1_000)
    await Promise.all([budgetOf().release([lost, settled]), budgetOf().release([lost])])
    expect(await today()).toStrictEqual({ used: 500, reserved: 1_000 })
    expect(await reservations()).toBe(1)
  })

  test('of a server that was declared dead and was only slow count once, when it settles', async () => {
    const slow = await world.addServer()
    const reservation = await reserve(3_000, budgetOf(LIMIT, slow))
    await world.db.serverInstance.delete({ where: { id: slow } })
    await budgetOf().releaseOrphans()
    await reservation.settle(700)
    expect(await today()).toStrictEqual({ used: 700, reserved: 0 })
  })

  test('without a budget are asked for nowhere: not a single statement, not even an estimate', async () => {
    const untouchable = new Proxy(world.db, {
      get: () => {
        throw new Error('A statement')
      },
    })
    const budget = createTokenBudget({
      db: untouchable,
      limit: null,
      instanceId: () => server,
      log: createLog('silent'),
    })
    const reservation = await budget.reserve(untouchable, randomUUID(), () => Promise.reject(new Error('An estimate')))
    await reservation.settle(5_000)
    await budget.releaseOrphans()
    expect(await world.db.tokenDay.count()).toBe(0)
  })

  test('of a conversation are estimated without opening it, a little too high', async () => {
    const { conversationId } = await world.addReply(server)
    const content = 'An ordinary sentence of some words. '.repeat(40)
    for (let place = 2; place <= 6; place++) {
      await world.db.message.create({
        data: { id: randomUUID(), conversationId, place, role: 'USER', status: 'COMPLETED', content },
      })
    }
    const estimate = (includeContext: boolean, maxContextMessages: number) =>
      estimateContext(world.driver, conversationId, { includeContext, maxContextMessages })
    const one = await estimate(false, 20)
    expect(one).toBeGreaterThanOrEqual(content.length / 4)
    expect(one).toBeLessThan(content.length / 2)
    expect(await estimate(true, 3)).toBeGreaterThan(2.9 * one)
    expect(await estimate(true, 3)).toBeLessThan(3.1 * one)
  })
})
