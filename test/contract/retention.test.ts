import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createEraser } from '../../src/admin/erase.ts'
import { createConversationEvents } from '../../src/conversation/events.ts'
import { createLocalBus } from '../../src/storage/bus.ts'
import type { Database } from '../../src/storage/database.ts'
import { backends, postgresBackend } from '../support/backends.ts'
import { fillUp, idsOf } from '../support/full.ts'
import { countRows } from '../support/rows.ts'
import { listeningLog, openWorld, type World } from './world.ts'

const DAY_MS = 86_400_000
const RETENTION_DAYS = 30

/** An eraser as the app makes it, and what it logs. */
function eraserOn(
  world: World,
  { db = world.db, days = RETENTION_DAYS }: { db?: Database; days?: number | null } = {},
) {
  const { log, lines } = listeningLog()
  const eraser = createEraser({
    db,
    cipher: world.cipher,
    events: createConversationEvents({ bus: createLocalBus({ alone: true }), db: world.db, log }),
    stopReply: () => Promise.reject(new Error('Nothing is being written here')),
    retentionMs: days === null ? null : days * DAY_MS,
    log,
  })
  return { eraser, lines }
}

/** A conversation in which something happened last so many days ago. */
async function silentFor(db: Database, days: number) {
  const id = randomUUID()
  const at = new Date(Date.now() - days * DAY_MS)
  await db.conversation.create({
    data: { id, sessionId: `secret ${id}`, sessionIndex: id, startedAt: at, lastActivityAt: at, messageCount: 1 },
  })
  await db.message.create({
    data: { id: randomUUID(), conversationId: id, place: 1, role: 'USER', status: 'COMPLETED', content: 'secret' },
  })
  return id
}

const idsIn = async (db: Database) =>
  (await db.conversation.findMany({ select: { id: true } })).map(({ id }) => id).sort()

describe.each(backends)('$name: retention', (backend) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(backend)
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    await world.db.conversation.deleteMany()
    await world.db.erasedTally.deleteMany()
  })

  test('what was silent for longer is erased with every row, the rest stays, and only counts are logged', async () => {
    const { db } = world
    const [old, older, young] = [await silentFor(db, 31), await silentFor(db, 400), await silentFor(db, 29)]
    for (const id of [old, older, young]) await fillUp(db, id, 'words')
    const gone = [...(await idsOf(db, old)), ...(await idsOf(db, older))]
    const kept = await countRows(db, await idsOf(db, young))
    const { eraser, lines } = eraserOn(world)
    await eraser.tidy()
    expect(await idsIn(db)).toStrictEqual([young])
    expect(await countRows(db, gone)).toStrictEqual({})
    expect(await countRows(db, await idsOf(db, young))).toStrictEqual(kept)
    expect(await db.erasedTally.aggregate({ _sum: { conversations: true, converted: true } })).toMatchObject({
      _sum: { conversations: 2, converted: 2 },
    })
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, conversations: 2, messages: 2 })
    expect(lines[0]).not.toContain(old)
  })

  test('everything that is due goes at once, however much it is', async () => {
    const { db } = world
    await db.conversation.createMany({
      data: Array.from({ length: 120 }, () => {
        const id = randomUUID()
        return { id, sessionId: id, sessionIndex: id, lastActivityAt: new Date(Date.now() - 31 * DAY_MS) }
      }),
    })
    await eraserOn(world).eraser.tidy()
    expect(await idsIn(db)).toStrictEqual([])
  })

  test('without one, nothing is erased', async () => {
    const id = await silentFor(world.db, 10_000)
    await eraserOn(world, { days: null }).eraser.tidy()
    expect(await idsIn(world.db)).toStrictEqual([id])
  })

  test('an event that was recorded while its conversation was erased loses its id, others keep theirs', async () => {
    const { db } = world
    const stays = await silentFor(db, 1)
    const stray = randomUUID()
    for (const conversationId of [stray, stays])
      await db.analyticsEvent.create({ data: { type: 'MODEL_CALL', conversationId } })
    await eraserOn(world, { days: null }).eraser.tidy()
    expect(await countRows(db, [stray])).toStrictEqual({})
    expect(await db.analyticsEvent.count({ where: { conversationId: stays } })).toBe(1)
  })

  test('a server that stops ends it after the conversation it is at', async () => {
    for (let n = 0; n < 20; n++) await silentFor(world.db, 31)
    const { eraser } = eraserOn(world)
    const tidying = eraser.tidy()
    await eraser.close()
    await tidying
    const left = (await idsIn(world.db)).length
    await eraser.tidy()
    expect((await idsIn(world.db)).length).toBe(left)
    expect(left).toBeGreaterThan(0)
  })
})

describe.runIf(postgresBackend)('on PostgreSQL: retention', () => {
  let world: World
  beforeAll(async () => {
    if (postgresBackend) world = await openWorld(postgresBackend)
  })
  afterAll(() => world.close())

  test('several servers at once erase each conversation once', async () => {
    const { db } = world
    for (let n = 0; n < 60; n++) await silentFor(db, 31)
    const servers = [world.db, (await world.connect()).db, (await world.connect()).db].map((db) =>
      eraserOn(world, { db }),
    )
    await Promise.all(servers.map(({ eraser }) => eraser.tidy()))
    expect(await idsIn(db)).toStrictEqual([])
    const counts = servers.flatMap(({ lines }) => lines.map((line): { conversations: number } => JSON.parse(line)))
    expect(counts.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(60)
    expect((await db.erasedTally.aggregate({ _sum: { conversations: true, messages: true } }))._sum).toStrictEqual({
      conversations: 60,
      messages: 60,
    })
  })

  test('a conversation that somebody is at is left to the next time, and stays if something is said in it', async () => {
    const { db } = world
    const [busy, idle] = [await silentFor(db, 31), await silentFor(db, 31)]
    const { db: other } = await world.connect()
    const { eraser } = eraserOn(world)
    await other.$transaction(async (tx) => {
      await tx.conversation.update({ where: { id: busy }, data: { lastActivityAt: new Date() } })
      await eraser.tidy()
      expect(await idsIn(db)).toStrictEqual([busy])
    })
    await eraser.tidy()
    expect(await idsIn(db)).toStrictEqual([busy])
    expect(await db.conversation.count({ where: { id: idle } })).toBe(0)
  })
})
