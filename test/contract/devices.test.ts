import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSessions } from '../../src/conversation/sessions.ts'
import { backends } from '../support/backends.ts'
import { openWorld, type World } from './world.ts'

describe.each(backends)('$name: the devices that are still there', (backend) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(backend)
  })
  afterAll(() => world.close())

  test('are those that were admitted, less those that are gone with or without their conversation', async () => {
    const sessions = createSessions({
      db: world.db,
      driver: world.driver,
      cipher: world.cipher,
      secrets: ['a secret of the test'],
    })
    const admit = async () => {
      const id = randomUUID()
      await world.db.conversation.create({ data: { id, sessionId: id, sessionIndex: id } })
      const session = await sessions.verify(await sessions.admit(world.db, id))
      if (!session) throw new Error('Not verified')
      return session
    }
    const [staying, erased, signedOut] = [await admit(), await admit(), await admit()]
    const ids = [staying, erased, signedOut].map(({ deviceId }) => deviceId)
    expect(await sessions.present([...ids, randomUUID()])).toStrictEqual(new Set(ids))
    await world.db.conversation.delete({ where: { id: erased.conversationId } })
    await world.db.device.delete({ where: { id: signedOut.deviceId } })
    expect(await sessions.present(ids)).toStrictEqual(new Set([staying.deviceId]))
    expect(await sessions.present([])).toStrictEqual(new Set())
  })

  test('are asked for in one statement, ten thousand too', async () => {
    const sessions = createSessions({
      db: world.db,
      driver: world.driver,
      cipher: world.cipher,
      secrets: ['a secret of the test'],
    })
    const ids = Array.from({ length: 10_000 }, () => randomUUID())
    expect((await sessions.present(ids)).size).toBe(0)
  })
})
