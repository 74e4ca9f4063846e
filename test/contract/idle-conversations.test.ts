import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Conversations, createConversations } from '../../src/conversation/conversations.ts'
import { type ConversationEvents, createConversationEvents } from '../../src/conversation/events.ts'
import { createSessions } from '../../src/conversation/sessions.ts'
import type { ConversationStatus } from '../../src/generated/prisma/client.ts'
import { createLog } from '../../src/log.ts'
import { createLocalBus } from '../../src/storage/bus.ts'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { stranger } from '../../src/viewer.ts'
import { backends } from '../support/backends.ts'
import { copyTemplate } from '../support/template.ts'

const MINUTES = 60_000
const ABANDON_AFTER_MS = 30 * MINUTES

describe.each(backends)('$name: tidying up', (backend) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-test-'))
  let db: Database
  let events: ConversationEvents
  let conversations: Conversations
  const cleanUp: (() => Promise<void>)[] = []
  beforeAll(async () => {
    const database = await backend.createDatabase?.()
    if (!database) copyTemplate(inject('templateDir'), dataDir)
    const cipher = createFieldCipher([randomBytes(32)])
    const opened = await openDatabase({ databaseUrl: database?.url ?? null, dataDir, cipher })
    cleanUp.push(opened.close, async () => database?.drop())
    db = opened.db
    events = createConversationEvents({ bus: createLocalBus({ alone: true }), db, log: createLog('silent') })
    conversations = createConversations({
      db,
      cipher,
      sessions: createSessions({ db, driver: opened.driver, cipher, secrets: ['a secret of the test'] }),
      events,
      stopReply: () => Promise.reject(new Error('Nothing is to be stopped here')),
      abandonAfterMs: ABANDON_AFTER_MS,
    })
  })
  afterAll(async () => {
    for (const step of cleanUp) await step()
    rmSync(dataDir, { recursive: true, force: true })
  })

  /** A conversation in which nothing has happened for some minutes. */
  async function silentFor(minutes: number, status: ConversationStatus = 'ACTIVE') {
    const { conversation } = await conversations.start(stranger, {}, async () => {})
    const lastActivityAt = new Date(Date.now() - minutes * MINUTES)
    await db.conversation.update({ where: { id: conversation.id }, data: { lastActivityAt, status } })
    return conversation.id
  }
  const statusOf = async (id: string) => (await db.conversation.findUnique({ where: { id } }))?.status

  test('a conversation that was silent for too long becomes ABANDONED, and its devices are told', async () => {
    const [silent, lively] = [await silentFor(31), await silentFor(29)]
    const told = events.subscribe(silent)
    const notTold = events.subscribe(lively)
    await conversations.tidy()
    expect([await statusOf(silent), await statusOf(lively)]).toStrictEqual(['ABANDONED', 'ACTIVE'])
    expect((await told.next()).value).toStrictEqual({ kind: 'ConversationUpdated', conversationId: silent })
    events.publish(lively, { kind: 'MessageAdded', messageId: 'the first it hears' })
    expect((await notTold.next()).value).toMatchObject({ kind: 'MessageAdded' })
    await Promise.all([told.return?.(), notTold.return?.()])
  })

  test.each<ConversationStatus>(['COMPLETED', 'BLOCKED', 'ABANDONED'])('one that is %s stays so', async (status) => {
    const id = await silentFor(1_000, status)
    const heard = events.subscribe(id)
    await conversations.tidy()
    expect(await statusOf(id)).toBe(status)
    events.publish(id, { kind: 'MessageAdded', messageId: 'the first it hears' })
    expect((await heard.next()).value).toMatchObject({ kind: 'MessageAdded' })
    await heard.return?.()
  })

  test('one whose reply is still being written is not silent', async () => {
    const id = await silentFor(31)
    const messageId = randomUUID()
    await db.message.create({
      data: { id: messageId, conversationId: id, place: 1, role: 'ASSISTANT', status: 'STREAMING', content: '' },
    })
    await conversations.tidy()
    expect(await statusOf(id)).toBe('ACTIVE')
    await db.message.update({ where: { id: messageId }, data: { status: 'STOPPED' } })
    await conversations.tidy()
    expect(await statusOf(id)).toBe('ABANDONED')
  })

  test('device codes leave once they have expired', async () => {
    const conversationId = await silentFor(0)
    const codes = [-1, 1].map((minutes) => ({
      codeIndex: `code ${minutes}`,
      conversationId,
      expiresAt: new Date(Date.now() + minutes * MINUTES),
    }))
    await db.deviceLink.createMany({ data: codes })
    await conversations.tidy()
    const left = await db.deviceLink.findMany({ where: { conversationId }, select: { codeIndex: true } })
    expect(left).toStrictEqual([{ codeIndex: 'code 1' }])
  })
})
