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
} from '../support/operations.ts'
import { eventsOf, listener, staffOf } from './staff.ts'
import { BEGINNING, unfinishedReply } from './unfinished.ts'
import { ask, codesOf, wires } from './wire.ts'

describe.each(backends)('$name: setConversationStatus', (backend) => {
  let app: TestApp
  let staff: ReturnType<typeof staffOf>
  beforeAll(async () => {
    app = await startTestApp({ backend })
    staff = staffOf(app)
  })
  afterAll(() => app.stop())

  async function talked(sessionId?: string) {
    app.claude.setScript(() => ({ kind: 'answer', text: 'Hello.' }))
    const own = await openConversation(app.url, sessionId === undefined ? {} : { sessionId })
    const { replyId } = await say(app.url, own, 'Hello')
    await wholeReply(app, own.token, replyId)
    return { ...own, replyId }
  }

  describe.each(['BLOCKED', 'COMPLETED'])('%s', (status) => {
    test.each(wires)('set over %s refuses messages and new replies there, and the visitor reads on', async (wire) => {
      const sessionId = `${status}-${wire}-${backend.name}`
      const own = await talked(sessionId)
      const { result } = await staff.setStatus(own.id, status, wire)
      expect(result.data?.setConversationStatus).toEqual({ id: own.id, status })

      const credentials = { token: own.token }
      for (const reply of [true, false]) {
        const input = { conversationId: own.id, content: 'One more thing', reply }
        const sent = await ask(app, wire, SendMessageDocument, { input }, credentials)
        expect(codesOf(sent.result)).toEqual(['CONVERSATION_CLOSED'])
      }
      const anew = await ask(app, wire, RegenerateReplyDocument, { messageId: own.replyId }, credentials)
      expect(codesOf(anew.result)).toEqual(['CONVERSATION_CLOSED'])
      expect((await wholeReply(app, own.token, own.replyId)).text).toBe('Hello.')

      const input = { sessionId }
      const { startConversation } = await mustRequest(app.url, StartConversationDocument, { input }, own.token)
      expect(startConversation).toMatchObject({ created: false, conversation: { id: own.id, status, messageCount: 2 } })
      const again = await request(
        app.url,
        SendMessageDocument,
        { input: { conversationId: own.id, content: 'And with the new token?' } },
        startConversation.sessionToken,
      )
      expect(codesOf(again)).toEqual(['CONVERSATION_CLOSED'])
    })

    test('a reply that is being written is STOPPED with what it has, and both changes are told', async () => {
      const own = await openConversation(app.url)
      const device = await listener(app, own)
      const { replyId } = await unfinishedReply(app, own)
      expect([await device.next(), await device.next()]).toEqual(['MessageAdded COMPLETED', 'MessageAdded STREAMING'])
      await staff.setStatus(own.id, status)
      const { ended, error } = await wholeReply(app, own.token, replyId, 'ws')
      expect(ended).toMatchObject({ id: replyId, status: 'STOPPED', content: BEGINNING })
      expect(error).toBeNull()
      // In either order: a server that looks into the database may find the conversation closed before the reply has ended.
      expect([await device.next(), await device.next()].toSorted()).toEqual([
        `ConversationUpdated ${status}`,
        'MessageUpdated STOPPED',
      ])
      await device.leave()
    })

    test('a message that is sent meanwhile is refused, or its reply is stopped', async () => {
      app.claude.setScript(() => ({ kind: 'answer', text: ['Well, ', 'let me ', 'see.'], silentAfter: 2 }))
      for (let round = 0; round < 5; round++) {
        const own = await openConversation(app.url)
        const input = { conversationId: own.id, content: 'Quick' }
        const [sent] = await Promise.all([
          request(app.url, SendMessageDocument, { input }, own.token),
          staff.setStatus(own.id, status),
        ])
        const replyId = sent.data?.sendMessage.reply?.id
        if (replyId === undefined) expect(codesOf(sent)).toEqual(['CONVERSATION_CLOSED'])
        else expect((await wholeReply(app, own.token, replyId)).ended.status).toBe('STOPPED')
      }
    })

    test('ACTIVE opens it again', async () => {
      const own = await talked()
      await staff.setStatus(own.id, status)
      expect((await staff.setStatus(own.id, 'ACTIVE')).result.data?.setConversationStatus?.status).toBe('ACTIVE')
      const { message } = await say(app.url, own, 'Thank you', { reply: false })
      expect(message.content).toBe('Thank you')
    })
  })

  test('a visitor cannot open by ending what is BLOCKED', async () => {
    const own = await talked()
    await staff.setStatus(own.id, 'BLOCKED')
    const ended = await mustRequest(app.url, EndConversationDocument, { conversationId: own.id }, own.token)
    expect(ended.endConversation.status).toBe('BLOCKED')
  })

  test('that it was completed, or abandoned, is recorded once each time it becomes so', async () => {
    const own = await talked()
    for (const status of ['COMPLETED', 'COMPLETED', 'ABANDONED', 'ABANDONED', 'BLOCKED', 'ACTIVE', 'COMPLETED'])
      await staff.setStatus(own.id, status)
    expect(await eventsOf(app, own.id, 'CONVERSATION_COMPLETED')).toBe(2)
    expect(await eventsOf(app, own.id, 'CONVERSATION_ABANDONED')).toBe(1)
  })

  test('visitors and ANALYSTs are refused, and what does not exist is NOT_FOUND', async () => {
    const own = await talked()
    const query = `mutation { setConversationStatus(conversationId: "${own.id}", status: BLOCKED) { id } }`
    for (const token of [own.token, app.analystKey]) {
      expect(codesOf(await request(app.url, query, {}, token))).toEqual(['FORBIDDEN'])
    }
    expect(codesOf(await request(app.url, query, {}))).toEqual(['UNAUTHENTICATED'])
    const { conversation } = await mustRequest(app.url, ConversationDocument, { id: own.id }, own.token)
    expect(conversation?.status).toBe('ACTIVE')
    expect(codesOf((await staff.setStatus('nothing', 'BLOCKED')).result)).toEqual(['NOT_FOUND'])
    expect(codesOf((await staff.setStatus(own.id, 'CLOSED')).result)).toEqual(['BAD_USER_INPUT'])
  })
})
