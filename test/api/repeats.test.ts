import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import {
  ConversationDocument,
  EndConversationDocument,
  MessagesDocument,
  RegenerateReplyDocument,
  SendMessageDocument,
  type SendMessageInput,
  ViewerDocument,
} from '../support/operations.ts'
import { fallSilent } from './unfinished.ts'
import { codesOf } from './wire.ts'

const LIMITS = { CONVERSATIONS: 1_000, MESSAGES: 1_000, REPLIES: 1_000 }

describe.each(backends)('$name: a repeated clientMessageId', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    const env = Object.entries(LIMITS).map(([budget, limit]) => [`RATE_LIMIT_${budget}`, String(limit)])
    app = await startTestApp({ backend, env: Object.fromEntries(env) })
  })
  beforeEach(async () => {
    app.claude.setScript(() => ({ kind: 'answer', text: 'Certainly.' }))
    own = await openConversation(app.url)
  })
  afterAll(() => app.stop())

  const send = (content: string, more: Partial<SendMessageInput> = {}) =>
    request(app.url, SendMessageDocument, { input: { conversationId: own.id, content, ...more } }, own.token)
  const left = async () => {
    const { viewer } = await mustRequest(app.url, ViewerDocument, {}, own.token)
    return Object.fromEntries(viewer.rateLimits.map(({ budget, remaining }) => [budget, remaining]))
  }

  test('fifty times at once: one message, one reply, one call of Claude, one of each budget', async () => {
    const [before, calls] = [await left(), app.claude.requests.length]
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send('Only once, please', { clientMessageId: 'fifty' })),
    )
    const ids = answers.map(({ data }) => `${data?.sendMessage.message.id} ${data?.sendMessage.reply?.id}`)
    expect(new Set(ids).size).toBe(1)
    const replyId = answers[0]?.data?.sendMessage.reply?.id ?? ''
    expect((await wholeReply(app, own.token, replyId)).text).toBe('Certainly.')
    const { conversation } = await mustRequest(app.url, MessagesDocument, { id: own.id }, own.token)
    expect(conversation?.messages).toMatchObject({ totalCount: 2, edges: [{}, { node: { id: replyId } }] })
    expect(app.claude.requests).toHaveLength(calls + 1)
    expect(await left()).toStrictEqual({
      CONVERSATIONS: before.CONVERSATIONS,
      MESSAGES: (before.MESSAGES ?? 0) - 1,
      REPLIES: (before.REPLIES ?? 0) - 1,
    })
  })

  test('returns the reply that is being written, rather than a CONFLICT', async () => {
    fallSilent(app)
    const first = await say(app.url, own, 'Slowly', { clientMessageId: 'slow' })
    const again = await say(app.url, own, 'Slowly', { clientMessageId: 'slow' })
    expect(again).toStrictEqual(first)
    expect(codesOf(await send('Slowly', { clientMessageId: 'another' }))).toStrictEqual(['CONFLICT'])
  })

  test('returns the first answer after the reply has ended, and after the conversation has', async () => {
    const first = await send('Hello', { clientMessageId: 'hello' })
    const replyId = first.data?.sendMessage.reply?.id ?? ''
    const { ended } = await wholeReply(app, own.token, replyId)
    const before = await left()
    const expected = { message: first.data?.sendMessage.message, reply: ended }
    expect((await send('Hello', { clientMessageId: 'hello' })).data?.sendMessage).toStrictEqual(expected)
    await mustRequest(app.url, EndConversationDocument, { conversationId: own.id }, own.token)
    expect((await send('  Hello ', { clientMessageId: 'hello' })).data?.sendMessage).toStrictEqual(expected)
    const { conversation } = await mustRequest(app.url, ConversationDocument, { id: own.id }, own.token)
    expect(conversation).toMatchObject({ status: 'COMPLETED', messageCount: 2 })
    expect(await left()).toStrictEqual(before)
  })

  test('returns the reply in the place of the first one, once that was replaced', async () => {
    const first = await say(app.url, own, 'Hello', { clientMessageId: 'hello' })
    await wholeReply(app, own.token, first.replyId)
    const { regenerateReply } = await mustRequest(
      app.url,
      RegenerateReplyDocument,
      { messageId: first.replyId },
      own.token,
    )
    const again = await say(app.url, own, 'Hello', { clientMessageId: 'hello' })
    expect(again).toMatchObject({ message: { id: first.message.id }, replyId: regenerateReply.id })
  })

  test('with another content is a CONFLICT', async () => {
    await send('This', { clientMessageId: 'one', reply: false })
    expect(codesOf(await send('That', { clientMessageId: 'one', reply: false }))).toStrictEqual(['CONFLICT'])
    const { conversation } = await mustRequest(app.url, MessagesDocument, { id: own.id }, own.token)
    expect(conversation?.messages.totalCount).toBe(1)
  })

  test('of another conversation is no repeat', async () => {
    const other = await openConversation(app.url)
    const theirs = await say(app.url, other, 'The same', { clientMessageId: 'same', reply: false })
    const ours = await say(app.url, own, 'The same', { clientMessageId: 'same', reply: false })
    expect(ours.message.id).not.toBe(theirs.message.id)
  })

  test('different ids store the same content twice', async () => {
    await send('Again', { clientMessageId: '1', reply: false })
    await send('Again', { clientMessageId: '2', reply: false })
    await send('Again', { reply: false })
    await send('Again', { reply: false })
    const { conversation } = await mustRequest(app.url, MessagesDocument, { id: own.id }, own.token)
    expect(conversation?.messages.totalCount).toBe(4)
  })
})
