import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { interruptOrphans } from '../../src/reply/ending.ts'
import { type Lease, takeLease } from '../../src/reply/lease.ts'
import type { Database } from '../../src/storage/database.ts'
import { backends, postgresBackend } from '../support/backends.ts'
import { startTcpProxy } from './tcp-proxy.ts'
import { listeningLog, openWorld, type World } from './world.ts'

/** Leases that are given back after each test. */
function createLeases(world: () => World) {
  const leases: Lease[] = []
  afterEach(async () => {
    for (const lease of leases.splice(0)) await lease.release()
    await world().db.serverInstance.deleteMany()
  })
  return async function take(more: { db?: Database; exclusive?: boolean } = {}) {
    const { log, until } = listeningLog()
    const server = { lost: 0, buried: [] as string[], failures: [] as unknown[] }
    const { db } = { db: world().db, ...more }
    const lease = await takeLease({
      db,
      exclusive: more.exclusive ?? false,
      log,
      onLost: () => server.lost++,
      onDead: async () => {
        await interruptOrphans({
          db,
          cipher: world().cipher,
          onEnded: ({ id }) => server.buried.push(id),
          onFailed: (error) => server.failures.push(error),
        })
      },
    })
    leases.push(lease)
    return Object.assign(server, { lease, untilLogged: until })
  }
}

const storeSlices = (db: Database, messageId: string, texts: string[]) =>
  db.messageChunk.createMany({
    data: texts.map((text, n) => ({ messageId, offset: texts.slice(0, n).join('').length, text })),
  })

describe.each(backends)('$name: a lease', (backend) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(backend)
  })
  afterAll(() => world.close())
  const take = createLeases(() => world)

  const idsOfServers = async () => (await world.db.serverInstance.findMany()).map(({ id }) => id)

  test('stands in the database from its taking to its release', async () => {
    const { lease } = await take()
    expect(await idsOfServers()).toEqual([lease.instanceId()])
    await lease.release()
    expect(await idsOfServers()).toEqual([])
  })

  test('that is the only possible one ends all others at its start, and their replies with the text they have', async () => {
    const reply = await world.addReply(await world.addServer())
    await storeSlices(world.db, reply.id, ['half ', 'a ', 'word'])
    const { lease, buried } = await take({ exclusive: true })
    expect(await idsOfServers()).toEqual([lease.instanceId()])
    expect(buried).toEqual([reply.id])
    const message = await world.db.message.findUniqueOrThrow({ where: { id: reply.id } })
    expect(message).toMatchObject({ status: 'INTERRUPTED', content: 'half a word' })
    expect(await world.slices(reply.id)).toEqual([])
  })

  test('is renewed when it was taken away, and its holder is told', async () => {
    const server = await take()
    const first = server.lease.instanceId()
    const reply = await world.addReply(first)
    await world.db.serverInstance.delete({ where: { id: first } })
    await server.untilLogged('declared dead')
    await expect.poll(idsOfServers).not.toEqual([])
    await expect.poll(() => server.lost).toBe(1)
    expect(server.lease.instanceId()).not.toBe(first)
    expect(await idsOfServers()).toEqual([server.lease.instanceId()])
    await server.lease.check()
    await expect.poll(() => server.buried).toEqual([reply.id])
  })

  test('is renewed at once by a server that has found out, however often it asks', async () => {
    const server = await take()
    const first = server.lease.instanceId()
    await world.db.serverInstance.delete({ where: { id: first } })
    await Promise.all([server.lease.renew(), server.lease.renew(), server.lease.renew()])
    const second = server.lease.instanceId()
    expect(second).not.toBe(first)
    expect(server.lost).toBe(1)
    await server.lease.renew()
    expect(server.lease.instanceId()).toBe(second)
    expect(await idsOfServers()).toEqual([second])
  })

  test('is in the database before anything can be written under it', async () => {
    const server = await take()
    const first = server.lease.instanceId()
    await world.db.$executeRaw`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$`
    await world.db.$executeRaw`
      CREATE TRIGGER refuse BEFORE INSERT ON "ServerInstance" FOR EACH ROW EXECUTE FUNCTION refuse()`
    await world.db.serverInstance.delete({ where: { id: first } })
    await server.untilLogged('no sign of life')
    expect(server.lease.instanceId()).toBe(first)
    expect(server.lost).toBe(0)
    await world.db.$executeRaw`DROP TRIGGER refuse ON "ServerInstance"`
    await expect.poll(() => server.lost).toBe(1)
    expect(await idsOfServers()).toEqual([server.lease.instanceId()])
  })
})

describe.runIf(postgresBackend)('leases of several servers', () => {
  let world: World
  beforeAll(async () => {
    if (!postgresBackend) return
    world = await openWorld(postgresBackend)
  })
  afterAll(() => world?.close())
  const take = createLeases(() => world)

  test('end the replies of a dead server exactly once, with their stored text', async () => {
    const dead = await world.addServer(3_600)
    const replies = await Promise.all(Array.from({ length: 12 }, () => world.addReply(dead)))
    for (const { id } of replies) await storeSlices(world.db, id, ['what ', 'was ', `stored of ${id}`])
    const [first, second] = [await take(), await take({ db: (await world.connect()).db })]
    const ids = replies.map(({ id }) => id).sort()
    await expect.poll(() => [...first.buried, ...second.buried].length).toBe(ids.length)
    expect([...first.buried, ...second.buried].sort()).toEqual(ids)
    for (const { id } of replies) {
      const message = await world.db.message.findUniqueOrThrow({ where: { id } })
      expect(message).toMatchObject({ status: 'INTERRUPTED', content: `what was stored of ${id}` })
    }
    expect([first.lost, second.lost]).toEqual([0, 0])
  })

  test('share the ending of orphans between any number of parallel rounds', async () => {
    const clients = [world.db, (await world.connect()).db, (await world.connect()).db]
    const dead = await world.addServer(3_600)
    const replies = await Promise.all(Array.from({ length: 20 }, () => world.addReply(dead)))
    await world.db.serverInstance.delete({ where: { id: dead } })
    const ended: string[] = []
    const failures: unknown[] = []
    const round = (n: number) =>
      interruptOrphans({
        db: clients[n % 3] ?? world.db,
        cipher: world.cipher,
        onEnded: ({ id }) => ended.push(id),
        onFailed: (error) => failures.push(error),
      })
    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8].map(round))
    expect(failures).toEqual([])
    expect(ended.sort()).toEqual(replies.map(({ id }) => id).sort())
  })

  test('end every other reply of a dead server, where the text of one does not open', async () => {
    const dead = await world.addServer(3_600)
    const replies = await Promise.all(Array.from({ length: 5 }, () => world.addReply(dead)))
    for (const { id } of replies) await storeSlices(world.db, id, ['what was stored'])
    const broken = replies[2]?.id
    await world.db.$executeRaw`UPDATE "MessageChunk" SET "text" = 'damaged' WHERE "messageId" = ${broken}::uuid`
    await world.db.serverInstance.delete({ where: { id: dead } })
    const ended: string[] = []
    const failed: string[] = []
    await interruptOrphans({
      db: world.db,
      cipher: world.cipher,
      onEnded: ({ id }) => ended.push(id),
      onFailed: (_error, id) => failed.push(id),
    })
    expect(ended.sort()).toEqual(
      replies
        .map(({ id }) => id)
        .filter((id) => id !== broken)
        .sort(),
    )
    expect(failed).toEqual([broken])
    await world.db.message.deleteMany({ where: { id: broken ?? '' } })
  })

  test('leave the replies of living servers alone', async () => {
    const alive = await take()
    const reply = await world.addReply(alive.lease.instanceId())
    const dead = await world.addReply(await world.addServer(3_600))
    const other = await take({ db: (await world.connect()).db })
    await expect.poll(() => [...alive.buried, ...other.buried]).toContain(dead.id)
    const message = await world.db.message.findUniqueOrThrow({ where: { id: reply.id } })
    expect(message.status).toBe('STREAMING')
  })

  /** Makes every sign of life look as it does after an hour without a database. */
  const age = () => world.db.$executeRaw`UPDATE "ServerInstance" SET "heartbeatAt" = now() - interval '1 hour'`
  const countFresh = () =>
    world.db.serverInstance.count({ where: { heartbeatAt: { gt: new Date(Date.now() - 60_000) } } })

  test('are not taken away by a server that starts right after an outage', async () => {
    const [first, second] = [await take(), await take()]
    const ids = [first.lease.instanceId(), second.lease.instanceId()]
    await age()
    const third = await take({ db: (await world.connect()).db })
    await third.lease.check()
    await expect.poll(countFresh).toBe(3)
    expect([first.lease.instanceId(), second.lease.instanceId()]).toEqual(ids)
    expect([first.lost, second.lost]).toEqual([0, 0])
  })

  /** Two servers, each with a connection of its own to be cut, that have been running for a while. */
  async function settledPair() {
    const pair = [0, 1].map(async () => {
      const proxy = await startTcpProxy(world.databaseUrl ?? '')
      onTestFinished(() => proxy.close())
      const { db, close } = await world.connect(proxy.url)
      onTestFinished(close)
      return Object.assign(await take({ db }), { proxy })
    })
    const [first, second] = await Promise.all([...pair])
    if (!first || !second) throw new Error('Two were asked for')
    const ids = [first.lease.instanceId(), second.lease.instanceId()]
    const reply = await world.addReply(ids[1] ?? '')
    const dead = await world.addReply(await world.addServer(3_600))
    await expect.poll(() => [...first.buried, ...second.buried]).toContain(dead.id)
    return {
      first,
      second,
      async expectBothAlive() {
        await expect.poll(countFresh).toBe(2)
        expect([first.lease.instanceId(), second.lease.instanceId()]).toEqual(ids)
        expect([first.lost, second.lost]).toEqual([0, 0])
        const message = await world.db.message.findUniqueOrThrow({ where: { id: reply.id } })
        expect(message.status).toBe('STREAMING')
      },
    }
  }

  test('are not taken away by the first one that is back after an outage', async () => {
    const { first, second, expectBothAlive } = await settledPair()
    for (const { proxy } of [first, second]) proxy.cut()
    await Promise.all([first, second].map(({ untilLogged }) => untilLogged('no sign of life')))
    await age()
    first.proxy.heal()
    await first.lease.check() // as the reader of another server's reply does
    await expect.poll(countFresh).toBe(1)
    await first.lease.check()
    second.proxy.heal()
    await expectBothAlive()
  })

  test('are not taken away by the first one that is answered after a hang', async () => {
    const { first, second, expectBothAlive } = await settledPair()
    for (const { proxy } of [first, second]) proxy.hold()
    await Promise.all([first, second].map(({ proxy }) => proxy.untilHeld('', 1)))
    await age()
    first.proxy.heal()
    await first.lease.check()
    await expect.poll(countFresh).toBe(1)
    await first.lease.check()
    second.proxy.heal()
    await expectBothAlive()
  })
})
