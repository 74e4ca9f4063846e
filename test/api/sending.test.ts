import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import {
  ConversationDocument,
  MessagesDocument,
  SendMessageDocument,
  type SendMessageInput,
  StopReplyDocument,
} from '../support/operations.ts'
import { BEGINNING, fallSilent, unfinishedReply } from './unfinished.ts'
import { codesOf } from './wire.ts'

describe.each(backends)('$name: sendMessage', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  beforeEach(async () => {
    app.claude.setScript(() => ({ kind: 'answer', text: 'Certainly.' }))
    own = await openConversation(app.url)
  })
  afterAll(() => app.stop())

  const send = (content: string, more: Partial<SendMessageInput> = {}) =>
    request(app.url, SendMessageDocument, { input: { conversationId: own.id, content, ...more } }, own.token)
  const listed = async () => {
    const { conversation } = await mustRequest(app.url, MessagesDocument, { id: own.id }, own.token)
    return conversation?.messages.edges.map(({ node }) => node) ?? []
  }

  test('answers with the message and the reply that has begun', async () => {
    const { data } = await send('Hello')
    expect(data?.sendMessage).toMatchObject({
      message: { role: 'USER', status: 'COMPLETED', content: 'Hello', usage: null, model: null },
      reply: { role: 'ASSISTANT', status: 'STREAMING', content: '', usage: null },
    })
    await wholeReply(app, own.token, data?.sendMessage.reply?.id ?? '')
    expect(await listed()).toMatchObject([{ content: 'Hello' }, { content: 'Certainly.', status: 'COMPLETED' }])
  })

  test('with reply: false stores the message and asks nobody', async () => {
    const before = app.claude.requests.length
    const { data } = await send('Just so you know', { reply: false })
    expect(data?.sendMessage).toMatchObject({ message: { content: 'Just so you know' }, reply: null })
    expect(await listed()).toHaveLength(1)
    const { replyId } = await say(app.url, own, 'And now?')
    await wholeReply(app, own.token, replyId)
    expect(app.claude.requests).toHaveLength(before + 1)
  })

  test('counts messages, and says when the newest came', async () => {
    const now = async () => (await mustRequest(app.url, ConversationDocument, { id: own.id }, own.token)).conversation
    await send('One', { reply: false })
    const one = await now()
    expect(one?.messageCount).toBe(1)
    const { replyId } = await say(app.url, own, 'Two')
    await wholeReply(app, own.token, replyId)
    const two = await now()
    expect(two?.messageCount).toBe(3)
    expect(Date.parse(two?.lastMessageAt ?? '')).toBeGreaterThan(Date.parse(one?.lastMessageAt ?? ''))
  })

  test('is a CONFLICT while a reply is being written, unless no reply is wanted', async () => {
    const { replyId } = await unfinishedReply(app, own)
    expect(codesOf(await send('Are you done?'))).toStrictEqual(['CONFLICT'])
    expect((await send('Take your time', { reply: false })).data?.sendMessage.reply).toBeNull()
    expect((await listed()).map(({ content }) => content)).toStrictEqual(['Hello', '', 'Take your time'])
    await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, own.token)
    app.claude.setScript(() => ({ kind: 'answer', text: 'Done.' }))
    const next = await say(app.url, own, 'And now?')
    expect((await wholeReply(app, own.token, next.replyId)).text).toBe('Done.')
  })

  test('of many at once, one gets the reply and the others a CONFLICT', async () => {
    fallSilent(app)
    const before = app.claude.requests.length
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => send(`number ${index}`)))
    const replies = answers.flatMap(({ data }) => data?.sendMessage.reply?.id ?? [])
    expect(replies).toHaveLength(1)
    expect(answers.flatMap(codesOf)).toStrictEqual(Array(11).fill('CONFLICT'))
    await mustRequest(app.url, StopReplyDocument, { messageId: replies[0] ?? '' }, own.token)
    expect(await listed()).toHaveLength(2)
    expect(app.claude.requests.length).toBeLessThanOrEqual(before + 1)
  })

  test.each([
    ['is empty', '', 'must not be empty'],
    ['is white space', ' \n\t\u00a0 ', 'must not be empty'],
    ['has 8,001 characters', 'x'.repeat(8_001), 'must have at most 8000 characters'],
    ['holds a NUL', 'a\0b', 'must not contain the character NUL'],
    ['holds half of a character', 'a\ud83d', 'must be well-formed Unicode'],
  ])('a content that %s is BAD_USER_INPUT', async (_name, content, message) => {
    const { data, errors } = await send(content)
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions).toStrictEqual({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'input.content', message }],
    })
    expect(await listed()).toStrictEqual([])
  })

  test.each([
    ['8,000 characters', 'x'.repeat(8_000)],
    ['characters of two units, 4,000 of them', '👋'.repeat(4_000)],
    ['quotes, markup and line breaks', `"'; DROP TABLE "Message"; --\n<script>alert(1)</script> {{x}} \\u0000 %00`],
    ['right-to-left and combining characters', 'שלום é e\u0301 ﷽ \u202e \ufeff.'],
  ])('%s are kept as they are', async (_name, content) => {
    await send(content, { reply: false })
    expect((await listed())[0]?.content).toBe(content)
  })

  test('white space around a content is dropped and does not count', async () => {
    const { data } = await send(`  \n${'x'.repeat(8_000)} `, { reply: false })
    expect(data?.sendMessage.message.content).toBe('x'.repeat(8_000))
  })

  test.each([
    ['maxContextMessages', { maxContextMessages: 0 }],
    ['maxContextMessages', { maxContextMessages: 101 }],
    ['clientMessageId', { clientMessageId: '' }],
    ['clientMessageId', { clientMessageId: 'x'.repeat(201) }],
  ])('a bad %s is BAD_USER_INPUT that names it', async (name, more) => {
    const { errors } = await send('Hello', more)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: `input.${name}` }] })
  })

  test('stopReply ends a reply with what it has, once', async () => {
    const { replyId } = await unfinishedReply(app, own)
    const stop = async () =>
      (await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, own.token)).stopReply
    const stopped = await stop()
    expect(stopped).toMatchObject({ id: replyId, status: 'STOPPED', content: BEGINNING })
    expect(await stop()).toStrictEqual(stopped)
    expect((await wholeReply(app, own.token, replyId)).ended).toStrictEqual(stopped)
  })

  test('stopReply leaves alone what has ended, and a visitor’s message', async () => {
    const { message, replyId } = await say(app.url, own, 'Hello')
    const { ended } = await wholeReply(app, own.token, replyId)
    for (const still of [ended, message]) {
      const { stopReply } = await mustRequest(app.url, StopReplyDocument, { messageId: still.id }, own.token)
      expect(stopReply).toStrictEqual(still)
    }
  })

  test('an ADMIN may stop a reply', async () => {
    const { replyId } = await unfinishedReply(app, own)
    const { stopReply } = await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, app.adminKey)
    expect(stopReply.status).toBe('STOPPED')
  })
})
