import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeId } from '../../src/graphql/ids.ts'
import type { Database } from '../../src/storage/database.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import {
  mustRequest,
  openConversation,
  readReply,
  request,
  say,
  subscribe,
  type Transport,
  wholeReply,
} from '../support/client.ts'
import { fillUp, idsOf } from '../support/full.ts'
import {
  ConversationDocument,
  ConversationEventsDocument,
  CreateDeviceLinkDocument,
  EraseConversationDocument,
  EraseVisitorDocument,
  MessageStreamDocument,
  NodeDocument,
  RegenerateReplyDocument,
  SendMessageDocument,
  UpdateConversationDocument,
  ViewerDocument,
} from '../support/operations.ts'
import { countRows, readTables } from '../support/rows.ts'
import { whileStopped } from './at-rest.ts'
import { BEGINNING, unfinishedReply } from './unfinished.ts'
import { ask, codesOf, wires } from './wire.ts'

type Own = { id: string; token: string }

const CALCULATE = 'mutation ($id: ID!) { calculateLeadScore(input: { conversationId: $id }) { cached } }'

const keyOf = (id: string) => decodeId(id)?.id ?? ''

describe.each(backends)('$name: erasing', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend, env: { LOG_LEVEL: 'trace' } })
  })
  afterAll(() => app.stop())

  const erase = (conversationId: string, token?: string) =>
    request(app.url, EraseConversationDocument, { conversationId }, token)

  const mustErase = async (conversationId: string, token: string) =>
    expect((await erase(conversationId, token)).data).toStrictEqual({ eraseConversation: true })

  const eraseVisitor = (visitorId: string, token?: string) =>
    request(app.url, EraseVisitorDocument, { visitorId }, token)

  async function secondDevice(own: Own) {
    const variables = { conversationId: own.id }
    const { createDeviceLink } = await mustRequest(app.url, CreateDeviceLinkDocument, variables, own.token)
    return (await openConversation(app.url, { deviceCode: createDeviceLink.code })).token
  }

  /** A conversation in which much has happened over the API: replies, one of them replaced, contact, devices, a score. */
  async function lived(visitorId: string) {
    app.claude.setScript(() => ({ kind: 'answer', text: 'With pleasure.' }))
    const own = await openConversation(app.url, { visitorId, metadata: { source: 'a newsletter' } })
    const { replyId } = await say(app.url, own, 'We need a website, our budget is $20,000')
    await wholeReply(app, own.token, replyId)
    const again = await mustRequest(app.url, RegenerateReplyDocument, { messageId: replyId }, own.token)
    await wholeReply(app, own.token, again.regenerateReply.id)
    const input = { conversationId: own.id, name: 'Ada', email: `ada@${visitorId}.example`, title: 'A website' }
    await mustRequest(app.url, UpdateConversationDocument, { input }, own.token)
    await mustRequest(app.url, CALCULATE, { id: own.id }, app.adminKey)
    return { ...own, second: await secondDevice(own) }
  }

  /** Nothing of it is in any table, an audit entry's bare id aside. */
  async function expectGone(db: Database, ids: readonly string[]) {
    const { AuditEntry: _, ...counts } = await countRows(db, ids)
    expect(counts).toStrictEqual({})
  }

  test('takes every row of the conversation in every table, and none of anybody else', async () => {
    const [gone, other] = [await lived('leaves'), await lived('stays')]
    const before = await whileStopped(app, async (db) => {
      for (const { id } of [gone, other]) await fillUp(db, keyOf(id), 'words of a visitor')
      const ids = { gone: await idsOf(db, keyOf(gone.id)), other: await idsOf(db, keyOf(other.id)) }
      const counts = { gone: await countRows(db, ids.gone), other: await countRows(db, ids.other) }
      // Every table that can name a conversation has a row of it here, so that none is overlooked.
      const tables = await readTables(db)
      const naming = [...tables].flatMap(([table, columns]) => (columns.includes('conversationId') ? [table] : []))
      expect(naming.length).toBeGreaterThanOrEqual(7)
      expect(Object.keys(counts.gone)).toEqual(expect.arrayContaining([...naming, 'MessageChunk', 'LeadSignal']))
      return { ids, counts, events: await db.analyticsEvent.count() }
    })
    await mustErase(gone.id, gone.token)
    await whileStopped(app, async (db) => {
      await expectGone(db, before.ids.gone)
      expect(await countRows(db, before.ids.other)).toStrictEqual(before.counts.other)
      expect(await db.analyticsEvent.count()).toBe(before.events)
    })
  })

  test('leaves the counts of its day, added to those of others', async () => {
    const tally = (db: Database) => db.erasedTally.findMany({ omit: { id: true } })
    const [first, second] = [await openConversation(app.url), await openConversation(app.url)]
    for (const own of [first, second]) await say(app.url, own, 'Hello', { reply: false })
    const earlier = new Date('2026-03-01T23:30:00Z')
    await whileStopped(app, async (db) => {
      await db.erasedTally.deleteMany()
      await fillUp(db, keyOf(second.id), 'words')
      for (const { id } of [first, second]) {
        const data = { startedAt: earlier, leadScore: null, leadQuality: 'UNKNOWN', sentiment: null } as const
        await db.conversation.update({ where: { id: keyOf(id) }, data: { ...data, assessedThrough: 1 } })
      }
    })
    for (const own of [first, second]) await mustErase(own.id, own.token)
    expect(await whileStopped(app, tally)).toStrictEqual([
      {
        day: new Date('2026-03-01'),
        status: 'COMPLETED',
        leadQuality: 'UNKNOWN',
        sentiment: null,
        conversations: 2,
        messages: 2,
        scored: 0,
        leadScoreSum: 0,
        qualified: 1,
        converted: 1,
      },
    ])
  })

  test.each(wires)('ends the tokens of all its devices, over %s', async (wire) => {
    const own = await openConversation(app.url)
    const tokens = [own.token, await secondDevice(own)]
    await mustErase(own.id, own.token)
    for (const token of tokens) {
      const { result } = await ask(app, wire, ViewerDocument, {}, { token })
      expect(codesOf(result)).toStrictEqual(['UNAUTHENTICATED'])
    }
  })

  test('makes it look like what never was, to an ADMIN too', async () => {
    const own = await openConversation(app.url)
    const { message } = await say(app.url, own, 'Hello', { reply: false })
    await mustErase(own.id, app.adminKey)
    const read = await mustRequest(app.url, ConversationDocument, { id: own.id }, app.adminKey)
    expect(read.conversation).toBeNull()
    expect((await mustRequest(app.url, NodeDocument, { id: message.id }, app.adminKey)).node).toBeNull()
    expect(codesOf(await erase(own.id, app.adminKey))).toStrictEqual(['NOT_FOUND'])
    for (const wire of ['sse', 'ws'] as const) {
      const variables = { messageId: message.id, after: 0 }
      const { result } = await ask(app, wire, MessageStreamDocument, variables, { token: app.adminKey })
      expect(codesOf(result)).toStrictEqual(['NOT_FOUND'])
    }
  })

  test('frees its sessionId for another visitor', async () => {
    const sessionId = `erased-${backend.name}`
    const own = await openConversation(app.url, { sessionId })
    await mustErase(own.id, own.token)
    expect((await openConversation(app.url, { sessionId })).id).not.toBe(own.id)
  })

  test.each<Transport>(['sse', 'ws'])('stops a running reply and ends its stream, over %s', async (transport) => {
    const own = await openConversation(app.url)
    const { replyId } = await unfinishedReply(app, own)
    const upstream = app.claude.requests.at(-1)
    const events = readReply(app, transport, own.token, replyId)
    expect((await events.next()).value).toMatchObject({ text: BEGINNING })
    await mustErase(own.id, own.token)
    expect(await upstream?.outcome).toMatchObject({ how: 'gone' })
    expect((await events.next()).value).toMatchObject({ message: { status: 'STOPPED', content: BEGINNING } })
    expect((await events.next()).done).toBe(true)
    await whileStopped(app, (db) => expectGone(db, [keyOf(own.id), keyOf(replyId)]))
  })

  test.each<Transport>(['sse', 'ws'])('ends conversationEvents, of devices and ADMINs, over %s', async (transport) => {
    const own = await openConversation(app.url)
    const variables = { conversationId: own.id }
    const listeners = [own.token, await secondDevice(own), app.adminKey].map((token) => {
      const events = subscribe(app, transport, ConversationEventsDocument, variables, token)
      let heard = () => {}
      const listening = new Promise<void>((resolve) => {
        heard = resolve
      })
      const read = async () => {
        const codes: string[] = []
        for await (const result of events) {
          heard()
          codes.push(...codesOf(result))
        }
        return codes
      }
      return { listening, ended: read() }
    })
    let knocking = true
    const knock = (async () => {
      const input = { conversationId: own.id, title: 'Knock' }
      while (knocking) await mustRequest(app.url, UpdateConversationDocument, { input }, own.token)
    })()
    await Promise.all(listeners.map(({ listening }) => listening))
    knocking = false
    await knock
    await mustErase(own.id, own.token)
    for (const { ended } of listeners) expect((await ended).filter((code) => code !== 'NOT_FOUND')).toStrictEqual([])
  })

  test('asked for several times at once, is done once', async () => {
    const own = await openConversation(app.url)
    await say(app.url, own, 'Hello', { reply: false })
    const answers = await Promise.all([own.token, app.adminKey, own.token, app.adminKey].map((t) => erase(own.id, t)))
    expect(answers.filter(({ data }) => data?.eraseConversation === true)).toHaveLength(1)
    const refused = answers.flatMap((answer) => codesOf(answer))
    expect(refused).toHaveLength(3)
    for (const code of refused) expect(['NOT_FOUND', 'UNAUTHENTICATED']).toContain(code)
  })

  test('leaves nothing of what is said, entered or scored in the same moment', async () => {
    app.claude.setScript(() => ({ kind: 'answer', text: ['Well, ', 'let me ', 'see.'], silentAfter: 2 }))
    const ids: string[] = []
    const codes: string[] = []
    for (let round = 0; round < 8; round++) {
      const own = await openConversation(app.url)
      ids.push(keyOf(own.id))
      await say(app.url, own, 'We need a website', { reply: false })
      const input = { conversationId: own.id, content: 'Quick' }
      const updated = { conversationId: own.id, name: 'Ada' }
      const answers = await Promise.all([
        request(app.url, SendMessageDocument, { input }, own.token),
        request(app.url, CALCULATE, { id: own.id }, app.adminKey),
        request(app.url, UpdateConversationDocument, { input: updated }, own.token),
        request(app.url, CreateDeviceLinkDocument, { conversationId: own.id }, own.token),
        erase(own.id, app.adminKey).then((answer) => {
          expect(answer.data?.eraseConversation).toBe(true)
          return answer
        }),
      ])
      codes.push(...answers.flatMap((answer) => codesOf(answer)))
    }
    for (const code of codes) expect(['NOT_FOUND', 'UNAUTHENTICATED']).toContain(code)
    await whileStopped(app, (db) => expectGone(db, ids))
    const lines = app.logs().split('\n')
    expect(lines.filter((line) => /assessing a visitor failed|"level":50/.test(line))).toStrictEqual([])
  })

  test('a reader that comes while the reply is being written and erased is told that it is not there', async () => {
    const own = await openConversation(app.url)
    const { replyId } = await unfinishedReply(app, own)
    await Promise.all([
      mustErase(own.id, app.adminKey),
      (async () => {
        for await (const _ of readReply(app, 'ws', app.adminKey, replyId));
      })().catch((error: unknown) => expect(String(error)).toMatch(/NOT_FOUND/)),
    ])
  })

  describe('eraseVisitor', () => {
    test('erases all conversations of the visitor, with a receipt, and nobody else’s', async () => {
      const visitorId = `visitor-${backend.name}`
      const conversations = [
        await openConversation(app.url, { visitorId }),
        await openConversation(app.url, { visitorId }),
        await openConversation(app.url, { visitorId }),
      ]
      const other = await openConversation(app.url, { visitorId: `${visitorId}-2` })
      for (const own of conversations.slice(1)) await say(app.url, own, 'Hello', { reply: false })
      const { replyId } = await unfinishedReply(app, conversations[0] ?? other)
      const { data } = await eraseVisitor(` ${visitorId} `, app.adminKey)
      expect(data?.eraseVisitor).toStrictEqual({
        visitorId,
        conversations: 3,
        messages: 4,
        erasedAt: expect.stringMatching(/^\d{4}-/),
      })
      expect((await mustRequest(app.url, ViewerDocument, {}, other.token)).viewer.conversation?.id).toBe(other.id)
      const ids = [...conversations.map(({ id }) => id), replyId].map(keyOf)
      await whileStopped(app, (db) => expectGone(db, ids))
    })

    test('of a visitor who is not known is a receipt that says 0', async () => {
      const { data } = await eraseVisitor('nobody', app.adminKey)
      expect(data?.eraseVisitor).toMatchObject({ visitorId: 'nobody', conversations: 0, messages: 0 })
    })

    test('is for ADMINs, and wants a visitor', async () => {
      const { token } = await openConversation(app.url, { visitorId: 'me' })
      expect(codesOf(await eraseVisitor('me'))).toStrictEqual(['UNAUTHENTICATED'])
      expect(codesOf(await eraseVisitor('me', token))).toStrictEqual(['FORBIDDEN'])
      expect(codesOf(await eraseVisitor('me', app.analystKey))).toStrictEqual(['FORBIDDEN'])
      const { errors } = await eraseVisitor(' ', app.adminKey)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: 'visitorId' }] })
      expect((await mustRequest(app.url, ViewerDocument, {}, token)).viewer.conversation).not.toBeNull()
    })
  })
})
