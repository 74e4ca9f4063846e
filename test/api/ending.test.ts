import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import {
  ConversationDocument,
  EndConversationDocument,
  RegenerateReplyDocument,
  SendMessageDocument,
  StartConversationDocument,
  UpdateConversationDocument,
} from '../support/operations.ts'
import { whileStopped } from './at-rest.ts'
import { BEGINNING, unfinishedReply } from './unfinished.ts'
import { codesOf } from './wire.ts'

describe.each(backends)('$name: endConversation', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  const end = async (conversationId: string, token: string) =>
    (await mustRequest(app.url, EndConversationDocument, { conversationId }, token)).endConversation

  test.each(['visitor', 'ADMIN'])('its %s ends it, as often as they like', async (who) => {
    const { id, token } = await openConversation(app.url)
    const credential = who === 'ADMIN' ? app.adminKey : token
    const ended = await end(id, credential)
    expect(ended).toMatchObject({ id, status: 'COMPLETED' })
    expect(await end(id, credential)).toStrictEqual(ended)
  })

  test('nothing more can be said or written anew in it, and it stays readable', async () => {
    app.claude.setScript(() => ({ kind: 'answer', text: 'Goodbye.' }))
    const own = await openConversation(app.url, { sessionId: `ended-${backend.name}` })
    const { replyId } = await say(app.url, own, 'Hello')
    await wholeReply(app, own.token, replyId)
    await end(own.id, own.token)
    for (const reply of [true, false]) {
      const input = { conversationId: own.id, content: 'One more thing', reply }
      const answer = await request(app.url, SendMessageDocument, { input }, own.token)
      expect(codesOf(answer)).toStrictEqual(['CONVERSATION_CLOSED'])
    }
    const anew = await request(app.url, RegenerateReplyDocument, { messageId: replyId }, own.token)
    expect(codesOf(anew)).toStrictEqual(['CONVERSATION_CLOSED'])
    expect((await wholeReply(app, own.token, replyId)).text).toBe('Goodbye.')

    const again = { sessionId: `ended-${backend.name}` }
    const { startConversation } = await mustRequest(app.url, StartConversationDocument, { input: again }, own.token)
    expect(startConversation.conversation).toMatchObject({ id: own.id, status: 'COMPLETED', messageCount: 2 })
  })

  test('a reply that is being written is STOPPED with what it has', async () => {
    const own = await openConversation(app.url)
    const { replyId } = await unfinishedReply(app, own)
    const reading = wholeReply(app, own.token, replyId, 'ws')
    await end(own.id, own.token)
    const { ended, error } = await reading
    expect(ended).toMatchObject({ id: replyId, status: 'STOPPED', content: BEGINNING })
    expect(error).toBeNull()
  })

  test('contact details can still be corrected', async () => {
    const own = await openConversation(app.url)
    await end(own.id, own.token)
    const input = { conversationId: own.id, name: 'Ada' }
    const { updateConversation } = await mustRequest(app.url, UpdateConversationDocument, { input }, own.token)
    expect(updateConversation).toMatchObject({ status: 'COMPLETED', contact: { name: 'Ada' } })
  })

  test('one that was ABANDONED becomes ACTIVE with the next message, and can be ended as any other', async () => {
    const [talked, ended] = [await openConversation(app.url), await openConversation(app.url)]
    await whileStopped(app, (db) => db.conversation.updateMany({ data: { status: 'ABANDONED' } }))
    const statusOf = async ({ id, token }: { id: string; token: string }) =>
      (await mustRequest(app.url, ConversationDocument, { id }, token)).conversation?.status
    expect([await statusOf(talked), await statusOf(ended)]).toStrictEqual(['ABANDONED', 'ABANDONED'])
    await say(app.url, talked, 'I am back', { reply: false })
    expect(await statusOf(talked)).toBe('ACTIVE')
    expect((await end(ended.id, ended.token)).status).toBe('COMPLETED')
  })

  test('a message that is sent while it ends is refused, or its reply is stopped', async () => {
    app.claude.setScript(() => ({ kind: 'answer', text: ['Well, ', 'let me ', 'see.'], silentAfter: 2 }))
    for (let round = 0; round < 8; round++) {
      const own = await openConversation(app.url)
      const input = { conversationId: own.id, content: 'Quick' }
      const [sent] = await Promise.all([
        request(app.url, SendMessageDocument, { input }, own.token),
        end(own.id, own.token),
      ])
      const replyId = sent.data?.sendMessage.reply?.id
      if (replyId === undefined) expect(codesOf(sent)).toStrictEqual(['CONVERSATION_CLOSED'])
      else expect((await wholeReply(app, own.token, replyId)).ended.status).toBe('STOPPED')
      expect((await end(own.id, own.token)).status).toBe('COMPLETED')
    }
  })
})
