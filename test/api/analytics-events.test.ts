import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OfflineScript } from '../../src/claude/offline/server.ts'
import type { AnalyticsEvent } from '../../src/generated/prisma/client.ts'
import { decodeId } from '../../src/graphql/ids.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import { EndConversationDocument, RegenerateReplyDocument, SendMessageDocument } from '../support/operations.ts'
import { whileStopped } from './at-rest.ts'

/** Claude answers what is asked, unless the visitor asks for trouble. */
const script: OfflineScript = (request) =>
  JSON.stringify(request).includes('trouble')
    ? { kind: 'error', status: 400, type: 'invalid_request_error' }
    : { kind: 'answer' }

describe.each(backends)('$name: events', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend, script })
  })
  afterAll(() => app.stop())

  const keyOf = (id: string) => decodeId(id)?.id ?? ''
  /** A conversation's events in order, without those of its scores. */
  const eventsOf = (id: string): Promise<AnalyticsEvent[]> =>
    whileStopped(app, (db) =>
      db.analyticsEvent.findMany({
        where: { conversationId: keyOf(id), type: { not: 'LEAD_SCORED' } },
        orderBy: { id: 'asc' },
      }),
    )

  test('a conversation leaves one for its start, each message, each reply and its end', async () => {
    const own = await openConversation(app.url)
    const { replyId } = await say(app.url, own, 'Hello there')
    const { text } = await wholeReply(app, own.token, replyId)
    await say(app.url, own, 'Just a note', { reply: false })
    await mustRequest(app.url, EndConversationDocument, { conversationId: own.id }, own.token)
    await mustRequest(app.url, EndConversationDocument, { conversationId: own.id }, own.token)
    const events = await eventsOf(own.id)
    expect(events.map(({ type }) => type)).toEqual([
      'CONVERSATION_STARTED',
      'MESSAGE_SENT',
      'MESSAGE_RECEIVED',
      'MESSAGE_SENT',
      'CONVERSATION_COMPLETED',
    ])
    const received = events[2]
    expect(received).toMatchObject({ operation: 'REPLY', status: 'COMPLETED', errorCode: null, model: 'offline-demo' })
    expect(received?.outputTokens).toBeGreaterThan(0)
    expect((received?.inputTokens ?? 0) + (received?.cacheWriteTokens ?? 0)).toBeGreaterThan(0)
    expect(received?.timeToFirstTokenMs).toBeGreaterThanOrEqual(0)
    expect(received?.responseTimeMs).toBeGreaterThanOrEqual(received?.timeToFirstTokenMs ?? Number.POSITIVE_INFINITY)
    expect(JSON.stringify(events, (_, value) => (typeof value === 'bigint' ? Number(value) : value))).not.toContain(
      text,
    )
  })

  test('a call that fails is an API_ERROR with its code, and a repeat or a refusal leaves none', async () => {
    const own = await openConversation(app.url)
    const { replyId } = await say(app.url, own, 'I want trouble', { clientMessageId: 'once' })
    await wholeReply(app, own.token, replyId)
    await say(app.url, own, 'I want trouble', { clientMessageId: 'once' })
    const input = { conversationId: own.id, content: 'other words', clientMessageId: 'once' }
    expect((await request(app.url, SendMessageDocument, { input }, own.token)).errors).toHaveLength(1)
    const events = await eventsOf(own.id)
    expect(events.map(({ type }) => type)).toEqual(['CONVERSATION_STARTED', 'MESSAGE_SENT', 'API_ERROR'])
    expect(events[2]).toMatchObject({ operation: 'REPLY', status: 'FAILED', errorCode: 'UPSTREAM_FAILED' })
  })

  test('a reply that is written anew is a further call, and no further message of the visitor', async () => {
    const own = await openConversation(app.url)
    const { replyId } = await say(app.url, own, 'Hello')
    await wholeReply(app, own.token, replyId)
    const { regenerateReply } = await mustRequest(app.url, RegenerateReplyDocument, { messageId: replyId }, own.token)
    await wholeReply(app, own.token, regenerateReply.id)
    const types = (await eventsOf(own.id)).map(({ type }) => type)
    expect(types).toEqual(['CONVERSATION_STARTED', 'MESSAGE_SENT', 'MESSAGE_RECEIVED', 'MESSAGE_RECEIVED'])
  })
})

describe.each(backends)('$name: events of refusals', (backend) => {
  test('each refusal for want of a budget is one, also those of the second before the server stops', async () => {
    const app = await startTestApp({ backend, env: { RATE_LIMIT_REPLIES: '1', RATE_LIMIT_CONVERSATIONS: '2' } })
    try {
      const own = await openConversation(app.url)
      const { replyId } = await say(app.url, own, 'One')
      await wholeReply(app, own.token, replyId)
      await openConversation(app.url)
      const input = { conversationId: own.id, content: 'Two' }
      for (let n = 0; n < 3; n++) await request(app.url, SendMessageDocument, { input }, own.token)
      for (let n = 0; n < 2; n++) await expect(openConversation(app.url)).rejects.toThrow('RATE_LIMITED')
      const events = await whileStopped(app, (db) => db.analyticsEvent.findMany({ where: { type: 'RATE_LIMITED' } }))
      expect(events.map(({ operation }) => operation).sort()).toEqual(['REPLY', 'REPLY', 'REPLY', null, null])
    } finally {
      await app.stop()
    }
  })
})
