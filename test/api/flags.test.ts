import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { openConversation, request } from '../support/client.ts'
import { whileStopped } from './at-rest.ts'
import { eventsOf, given, listener, staffOf } from './staff.ts'
import { codesOf, wires } from './wire.ts'

describe.each(backends)('$name: flags', (backend) => {
  let app: TestApp
  let staff: ReturnType<typeof staffOf>
  beforeAll(async () => {
    app = await startTestApp({ backend })
    staff = staffOf(app)
  })
  afterAll(() => app.stop())

  test.each(wires)('over %s a conversation is flagged, and the flag resolved, by the name of a key', async (wire) => {
    const own = await openConversation(app.url)
    expect(await staff.flagsOf(own.id)).toEqual({ flagged: false, flags: [] })
    const { result } = await staff.flag(own.id, '  Asks for a refund  ', wire)
    const flag = given(result.data?.flagConversation)
    expect(flag).toMatchObject({ reason: 'Asks for a refund', flaggedBy: 'admin-1', automatic: false })
    expect(flag).toMatchObject({ resolvedAt: null, resolvedBy: null, resolution: null })
    expect(await staff.flagsOf(own.id)).toEqual({ flagged: true, flags: [flag] })

    const resolved = given((await staff.resolve(flag.id, 'Refunded', wire)).result.data?.resolveFlag)
    const resolvedAt = given(resolved.resolvedAt)
    expect(resolved).toEqual({ ...flag, resolution: 'Refunded', resolvedBy: 'admin-1', resolvedAt })
    expect(Date.parse(resolvedAt)).toBeGreaterThanOrEqual(Date.parse(flag.createdAt))
    expect(await staff.flagsOf(own.id)).toEqual({ flagged: false, flags: [resolved] })
  })

  test('a conversation stays flagged until its last flag is resolved; the history is kept, the newest first', async () => {
    const own = await openConversation(app.url)
    const first = given((await staff.flag(own.id, 'First')).result.data?.flagConversation)
    const second = given((await staff.flag(own.id, 'Second')).result.data?.flagConversation)
    await staff.resolve(first.id, 'Done')
    const between = await staff.flagsOf(own.id)
    expect(between.flagged).toBe(true)
    expect(between.flags.map(({ id }) => id)).toEqual([second.id, first.id])
    await staff.resolve(second.id, 'Done too')
    expect(await staff.flagsOf(own.id)).toMatchObject({
      flagged: false,
      flags: [{ resolution: 'Done too' }, { resolution: 'Done' }],
    })
    await staff.flag(own.id, 'Third')
    expect((await staff.flagsOf(own.id)).flagged).toBe(true)
    expect(await eventsOf(app, own.id, 'FLAGGED')).toBe(3)
  })

  test('a flag is resolved once: of many at the same time one is DONE, the others are a CONFLICT', async () => {
    const own = await openConversation(app.url)
    const flag = given((await staff.flag(own.id, 'Look')).result.data?.flagConversation)
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => staff.resolve(flag.id, `By ${index}`)))
    const done = answers.flatMap(({ result }) => (result.data?.resolveFlag ? [result.data.resolveFlag] : []))
    expect(done).toHaveLength(1)
    expect(answers.flatMap(({ result }) => codesOf(result))).toEqual(Array(5).fill('CONFLICT'))
    expect((await staff.flagsOf(own.id)).flags).toEqual(done)
  })

  test('flagging and resolving at the same time leave `flagged` true to the open flags', async () => {
    const own = await openConversation(app.url)
    for (let round = 0; round < 5; round++) {
      const flag = given((await staff.flag(own.id, `Round ${round}`)).result.data?.flagConversation)
      const [added] = await Promise.all([staff.flag(own.id, 'Meanwhile'), staff.resolve(flag.id, 'Done')])
      expect((await staff.flagsOf(own.id)).flagged).toBe(true)
      await staff.resolve(given(added.result.data?.flagConversation).id, 'Done')
      expect((await staff.flagsOf(own.id)).flagged).toBe(false)
    }
  })

  test.each([
    ['an empty one', ''],
    ['white space', ' \n '],
    ['1,001 characters', 'x'.repeat(1_001)],
    ['NUL', 'a\0b'],
    ['half a character', 'a\ud800'],
  ])('%s is no reason and no resolution: BAD_USER_INPUT, and nothing changes', async (_, text) => {
    const own = await openConversation(app.url)
    const flagged = await staff.flag(own.id, text)
    expect(codesOf(flagged.result)).toEqual(['BAD_USER_INPUT'])
    expect(flagged.result.errors?.[0]?.extensions.issues).toMatchObject([{ path: 'input.reason' }])
    expect(await staff.flagsOf(own.id)).toEqual({ flagged: false, flags: [] })

    const flag = given((await staff.flag(own.id, 'x'.repeat(1_000))).result.data?.flagConversation)
    const resolved = await staff.resolve(flag.id, text)
    expect(codesOf(resolved.result)).toEqual(['BAD_USER_INPUT'])
    expect(resolved.result.errors?.[0]?.extensions.issues).toMatchObject([{ path: 'resolution' }])
    expect(await staff.flagsOf(own.id)).toEqual({ flagged: true, flags: [flag] })
  })

  test('what does not exist, and an id of another kind, are NOT_FOUND', async () => {
    const own = await openConversation(app.url)
    const flag = given((await staff.flag(own.id, 'Look')).result.data?.flagConversation)
    for (const id of ['', 'nothing', flag.id, Buffer.from(`Conversation:${crypto.randomUUID()}`).toString('base64')]) {
      expect(codesOf((await staff.flag(id, 'Look')).result)).toEqual(['NOT_FOUND'])
    }
    for (const id of ['', 'nothing', own.id, Buffer.from(`Flag:${crypto.randomUUID()}`).toString('base64')]) {
      expect(codesOf((await staff.resolve(id, 'Seen')).result)).toEqual(['NOT_FOUND'])
    }
  })

  test('the visitor neither sees a flag nor is told of one', async () => {
    const own = await openConversation(app.url)
    const device = await listener(app, own)
    const flag = given((await staff.flag(own.id, 'Look')).result.data?.flagConversation)
    await staff.setStatus(own.id, 'COMPLETED') // of this they are told, and of nothing before it
    expect(await device.next()).toBe('ConversationUpdated COMPLETED')
    await device.leave()
    for (const [token, code] of [
      [own.token, 'FORBIDDEN'],
      [app.analystKey, undefined], // no conversation either
    ] as const) {
      const { data, errors } = await request<{ conversation: object | null }, object>(
        app.url,
        `{ conversation(id: "${own.id}") { flagged flags { id reason } conversions { id } } }`,
        {},
        token,
      )
      expect(data?.conversation ?? null).toEqual(code ? { flagged: null, flags: null, conversions: null } : null)
      expect((errors ?? []).map(({ extensions }) => extensions.code)).toEqual(code ? [code, code, code] : [])
      const node = await request(app.url, `{ node(id: "${flag.id}") { id } }`, {}, token)
      expect(node.data).toEqual({ node: null })
    }
  })

  test('reasons and resolutions are ciphertext in the database', async () => {
    const own = await openConversation(app.url)
    const flag = given((await staff.flag(own.id, 'Zuzana is ill')).result.data?.flagConversation)
    await staff.resolve(flag.id, 'Zuzana is well')
    const rows = await whileStopped(app, (db) => db.$queryRaw<object[]>`SELECT "reason", "resolution" FROM "Flag"`)
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/Zuzana|Look|First/)
  })
})
