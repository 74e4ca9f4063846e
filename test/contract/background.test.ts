import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createFlags } from '../../src/admin/flags.ts'
import { createModeration } from '../../src/admin/moderation.ts'
import { createRollup } from '../../src/analytics/rollup/rollup.ts'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { createConversations } from '../../src/conversation/conversations.ts'
import { createConversationEvents } from '../../src/conversation/events.ts'
import { createSessions } from '../../src/conversation/sessions.ts'
import type { AnalyticsEventType } from '../../src/generated/prisma/client.ts'
import { assess as assessment } from '../../src/lead/assessment.ts'
import { createLeads } from '../../src/lead/leads.ts'
import { createLeadQueue } from '../../src/lead/queue.ts'
import type { Transcript } from '../../src/lead/transcript.ts'
import { createMemoryCounter } from '../../src/limits/counter.ts'
import { createLog } from '../../src/log.ts'
import { createLocalBus } from '../../src/storage/bus.ts'
import type { OpenDatabase } from '../../src/storage/database.ts'
import { registerKey } from '../../src/storage/encryption-keys.ts'
import { postgresBackend } from '../support/backends.ts'
import { openWorld, type World } from './world.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const SERVERS = 4
const CONVERSATIONS = 40

/** What a buyer says whose lead is a high one. */
const BUYER = [
  'We are a bakery with 12 shops and need a new website with an online shop. Our budget of $80,000 is approved.',
  "It must be live before the end of next month. I'm the founder and I decide alone: please send me a quote.",
  'My name is Anna Kowalski, Kowalski Bakery GmbH, anna@kowalski.example. Let us book a call tomorrow.',
]

const log = createLog('silent')

/** What a server does in the background, as the app wires it. */
function backgroundOf({ cipher }: World, { db, driver, rows }: Pick<OpenDatabase, 'db' | 'driver' | 'rows'>) {
  const assistant = readAssistant(join(projectRoot, 'config/assistant.json'))
  const events = createConversationEvents({ bus: createLocalBus({ alone: true }), db, log })
  const conversations = createConversations({
    db,
    cipher,
    sessions: createSessions({ db, driver, cipher, secrets: ['a secret of the test'] }),
    events,
    stopReply: () => Promise.reject(new Error('Nothing is to be stopped here')),
    abandonAfterMs: 30 * MINUTE_MS,
  })
  const assess = async (transcript: Transcript) => assessment(transcript, assistant)
  const leadQueue = createLeadQueue({ leads: createLeads({ db, driver, rows, cipher, assess, events }), log })
  const moderation = createModeration({ db, flags: createFlags({ db, cipher }), counter: createMemoryCounter(), log })
  const rollup = createRollup({ db, log })
  return {
    tidy: () =>
      Promise.all([
        conversations.tidy(),
        leadQueue.catchUp(new Date()),
        moderation.catchUp(new Date(0)),
        rollup.run(),
        registerKey(db, cipher),
      ]),
    async close() {
      await leadQueue.close()
      await moderation.close()
      await rollup.close()
    },
  }
}

describe.runIf(postgresBackend)('the background work of several servers on one database', () => {
  let world: World
  let servers: ReturnType<typeof backgroundOf>[]
  let ids: string[]
  beforeAll(async () => {
    if (!postgresBackend) return
    world = await openWorld(postgresBackend)
    ids = Array.from({ length: CONVERSATIONS }, () => randomUUID())
    const { db } = world
    const silentSince = new Date(Date.now() - HOUR_MS)
    await db.conversation.createMany({
      data: ids.map((id) => ({
        id,
        sessionId: id,
        sessionIndex: id,
        lastActivityAt: silentSince,
        lastMessageAt: silentSince,
        lastPlace: BUYER.length + 1,
        messageCount: BUYER.length + 1,
      })),
    })
    await db.message.createMany({
      data: ids.flatMap((conversationId) => [
        ...BUYER.map((content, n) => ({
          id: randomUUID(),
          conversationId,
          place: n + 1,
          role: 'USER' as const,
          status: 'COMPLETED' as const,
          content,
        })),
        {
          id: randomUUID(),
          conversationId,
          place: BUYER.length + 1,
          role: 'ASSISTANT' as const,
          status: 'COMPLETED' as const,
          content: '',
          finishReason: 'refusal',
          endedAt: silentSince,
        },
      ]),
    })
    // Calls to Claude over two days, for the sums.
    await db.analyticsEvent.createMany({
      data: Array.from({ length: 500 }, (_, n) => ({
        type: 'MODEL_CALL' as const,
        operation: 'REPLY' as const,
        at: new Date(Date.now() - 50 * HOUR_MS + n * 5 * MINUTE_MS),
        inputTokens: 7,
        responseTimeMs: 100 + n,
      })),
    })
    const clients = await Promise.all(Array.from({ length: SERVERS }, () => world.connect()))
    servers = clients.map((client) => backgroundOf(world, client))
    // Everything at once, and again while the first round is under way; a part that fails is done by a later round.
    const round = () => Promise.all(servers.flatMap(({ tidy }) => [tidy(), tidy()]))
    await vi.waitFor(round, 50_000)
    await vi.waitFor(async () => expect(await db.conversation.count({ where: { leadScore: null } })).toBe(0), 30_000)
    await Promise.all(servers.map(({ close }) => close()))
  }, 120_000)
  afterAll(() => world?.close())

  /** How many events of a type there are, of how many conversations. */
  async function told(type: AnalyticsEventType) {
    const events = await world.db.analyticsEvent.findMany({ where: { type }, select: { conversationId: true } })
    return { events: events.length, conversations: new Set(events.map(({ conversationId }) => conversationId)).size }
  }
  const once = { events: CONVERSATIONS, conversations: CONVERSATIONS }

  test('abandons each silent conversation once', async () => {
    expect(await world.db.conversation.count({ where: { status: 'ABANDONED' } })).toBe(CONVERSATIONS)
    expect(await told('CONVERSATION_ABANDONED')).toStrictEqual(once)
  })

  test('scores what was left over once, and tells of each qualified lead and captured contact once', async () => {
    expect(await world.db.leadScore.count()).toBe(CONVERSATIONS)
    expect(await told('LEAD_SCORED')).toStrictEqual(once)
    expect(await told('LEAD_QUALIFIED')).toStrictEqual(once)
    expect(await told('CONTACT_CAPTURED')).toStrictEqual(once)
  })

  test('flags each refusal that was left over once', async () => {
    const flags = await world.db.flag.findMany({ select: { conversationId: true } })
    expect(flags.map(({ conversationId }) => conversationId).sort()).toStrictEqual(ids.toSorted())
  })

  test('sums each call once', async () => {
    const { summedTo } = await world.db.analyticsRollupState.findUniqueOrThrow({ where: { id: 1 } })
    const before = await world.db.analyticsEvent.aggregate({
      where: { at: { lt: summedTo ?? new Date(0) }, type: 'MODEL_CALL' },
      _count: true,
      _sum: { inputTokens: true },
    })
    expect(before._count).toBeGreaterThan(400)
    for (const kind of ['OUTCOME', 'LEAD'] as const) {
      const where = { kind, grain: 'HOUR' as const }
      const { _sum } = await world.db.analyticsRollup.aggregate({ where, _sum: { inputTokens: true } })
      expect(Number(_sum.inputTokens)).toBe(before._sum.inputTokens)
    }
  })

  test('registers the key that encrypts once', async () => {
    expect(await world.db.encryptionKey.findMany({ select: { id: true } })).toStrictEqual([{ id: world.cipher.keyId }])
  })
})
