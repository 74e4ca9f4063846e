import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, type Result, say, subscribe, type Transport } from '../support/client.ts'
import {
  ConversationEventsDocument,
  type ConversationEventsSubscription,
  CreateDeviceLinkDocument,
  EndConversationDocument,
  RegenerateReplyDocument,
  StopReplyDocument,
  UpdateConversationDocument,
} from '../support/operations.ts'
import { unfinishedReply } from './unfinished.ts'

type Event = ConversationEventsSubscription['conversationEvents']

/** An event as `kind status`, and the id of what it is about. */
function brief(event: Event) {
  const { id, status } = event.__typename === 'ConversationUpdated' ? event.conversation : event.message
  return { what: `${event.__typename} ${status}`, id }
}

describe.each(backends)('$name: conversationEvents', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  /** A device that listens; it does so for sure once it has heard something. */
  function listen(conversationId: string, token: string, transport: Transport) {
    const results = subscribe(app, transport, ConversationEventsDocument, { conversationId }, token)
    let pending: Promise<IteratorResult<Result<ConversationEventsSubscription>>> | undefined = results.next()
    async function next(): Promise<Event> {
      const { value } = await (pending ?? results.next())
      pending = undefined
      if (!value?.data) throw new Error(JSON.stringify(value))
      return value.data.conversationEvents
    }
    return { next, leave: () => results.return?.() }
  }

  const title = (own: { id: string; token: string }, text: string) =>
    mustRequest(app.url, UpdateConversationDocument, { input: { conversationId: own.id, title: text } }, own.token)

  /** Devices that are all known to listen: a title is set until each of them has heard of it. */
  async function listening(own: { id: string; token: string }, devices: [string, Transport][]) {
    const listeners = devices.map(([token, transport]) => listen(own.id, token, transport))
    let knocking = true
    const knock = (async () => {
      for (let count = 1; knocking; count++) await title(own, `knock ${count}`)
    })()
    const first = await Promise.all(listeners.map(({ next }) => next()))
    knocking = false
    await knock
    expect(first.map(({ __typename }) => __typename)).toStrictEqual(devices.map(() => 'ConversationUpdated'))
    await title(own, 'ready')
    await Promise.all(
      listeners.map(async ({ next }) => {
        for (;;) {
          const event = await next()
          if (event.__typename === 'ConversationUpdated' && event.conversation.title === 'ready') return
        }
      }),
    )
    return listeners
  }

  async function secondDevice(own: { id: string; token: string }) {
    const { createDeviceLink } = await mustRequest(
      app.url,
      CreateDeviceLinkDocument,
      { conversationId: own.id },
      own.token,
    )
    return (await openConversation(app.url, { deviceCode: createDeviceLink.code })).token
  }

  test('two devices and an ADMIN, over SSE and WebSocket, see the same', async () => {
    app.claude.setScript(() => ({ kind: 'answer', text: 'With pleasure.' }))
    const own = await openConversation(app.url)
    const listeners = await listening(own, [
      [own.token, 'sse'],
      [await secondDevice(own), 'ws'],
      [app.adminKey, 'ws'],
      [app.adminKey, 'sse'],
    ])
    const { message, replyId } = await say(app.url, own, 'Could you help me?')
    const expected = [
      { what: 'MessageAdded COMPLETED', id: message.id },
      { what: expect.stringMatching(/^MessageAdded (STREAMING|COMPLETED)$/), id: replyId },
      { what: 'MessageUpdated COMPLETED', id: replyId },
      { what: 'ConversationUpdated COMPLETED', id: own.id },
    ]
    for (const { next } of listeners) {
      expect(brief(await next())).toStrictEqual(expected[0])
      expect(brief(await next())).toStrictEqual(expected[1])
      const ended = await next()
      expect(brief(ended)).toStrictEqual(expected[2])
      expect(ended).toMatchObject({ message: { content: 'With pleasure.', usage: expect.anything() } })
    }
    await mustRequest(app.url, EndConversationDocument, { conversationId: own.id }, own.token)
    for (const { next, leave } of listeners) {
      expect(brief(await next())).toStrictEqual(expected[3])
      await leave()
    }
  })

  test('an update is told with what it made of the conversation', async () => {
    const own = await openConversation(app.url)
    const [listener] = await listening(own, [[own.token, 'ws']])
    await mustRequest(
      app.url,
      UpdateConversationDocument,
      { input: { conversationId: own.id, tags: ['vip'], email: 'ada@example.com' } },
      app.adminKey,
    )
    const event = await listener?.next()
    expect(event).toMatchObject({ conversation: { id: own.id, tags: ['vip'], contact: { email: 'ada@example.com' } } })
    await listener?.leave()
  })

  test('a stopped reply and the one in its place are told', async () => {
    const own = await openConversation(app.url)
    const [listener] = await listening(own, [[own.token, 'sse']])
    const { message, replyId } = await unfinishedReply(app, own)
    await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, own.token)
    const heard = async () => listener && brief(await listener.next())
    expect(await heard()).toStrictEqual({ what: 'MessageAdded COMPLETED', id: message.id })
    expect(await heard()).toStrictEqual({ what: 'MessageAdded STREAMING', id: replyId })
    expect(await heard()).toStrictEqual({ what: 'MessageUpdated STOPPED', id: replyId })
    const { regenerateReply } = await mustRequest(app.url, RegenerateReplyDocument, { messageId: replyId }, own.token)
    expect(await heard()).toStrictEqual({ what: 'MessageAdded STREAMING', id: regenerateReply.id })
    await listener?.leave()
  })

  test('the end of a conversation comes after the end of its reply', async () => {
    const own = await openConversation(app.url)
    const [listener] = await listening(own, [[own.token, 'ws']])
    const { replyId } = await unfinishedReply(app, own)
    await mustRequest(app.url, EndConversationDocument, { conversationId: own.id }, own.token)
    const heard: unknown[] = []
    for (let count = 0; count < 4; count++) heard.push(listener && brief(await listener.next()))
    expect(heard.slice(2)).toStrictEqual([
      { what: 'MessageUpdated STOPPED', id: replyId },
      { what: 'ConversationUpdated COMPLETED', id: own.id },
    ])
    await listener?.leave()
  })

  test('nothing of another conversation is told', async () => {
    const [own, other] = [await openConversation(app.url), await openConversation(app.url)]
    const [listener] = await listening(own, [[own.token, 'ws']])
    await say(app.url, other, 'Something else', { reply: false })
    await title(other, 'Elsewhere')
    const { message } = await say(app.url, own, 'Here', { reply: false })
    expect(listener && brief(await listener.next())).toStrictEqual({ what: 'MessageAdded COMPLETED', id: message.id })
    await listener?.leave()
  })
})
