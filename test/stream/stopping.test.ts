import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, readReply, say, wholeReply } from '../support/client.ts'
import { EndConversationDocument, StopReplyDocument } from '../support/operations.ts'
import { createClientText, longText } from './client-text.ts'

describe.each(backends)('$name: a reply is ended early', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  const text = longText(5_000)

  /** A long reply of which a reader has seen something; the reader goes on in the background. */
  async function beginLongReply() {
    app.claude.setScript(() => ({ kind: 'answer', text, paceMs: 10 }))
    const conversation = await openConversation(app.url)
    const { replyId } = await say(app.url, conversation, 'Go on and on')
    const client = createClientText()
    let begun = () => {}
    const seen = new Promise<void>((resolve) => {
      begun = resolve
    })
    const read = (async () => {
      for await (const event of readReply(app, 'ws', conversation.token, replyId)) {
        client.take(event)
        if (client.text.length > 20) begun()
      }
    })()
    await seen
    return { conversation, replyId, client, read, upstream: app.claude.requests.at(-1) }
  }

  function expectEndedEarly({ client }: { client: ReturnType<typeof createClientText> }) {
    expect(client.ends).toBe(1)
    expect(client.error).toBeNull()
    expect(client.ended).toMatchObject({ status: 'STOPPED', content: client.text, finishReason: null })
    expect(client.text.length).toBeGreaterThan(20)
    expect(text.startsWith(client.text)).toBe(true)
    expect(client.text.length).toBeLessThan(text.length)
  }

  test('by stopReply: the call ends, and what was shown is kept', async () => {
    const reply = await beginLongReply()
    const variables = { messageId: reply.replyId }
    const { stopReply } = await mustRequest(app.url, StopReplyDocument, variables, reply.conversation.token)
    expect(await reply.upstream?.outcome).toMatchObject({ how: 'gone' })
    await reply.read
    expectEndedEarly(reply)
    expect(stopReply).toMatchObject({ status: 'STOPPED', content: reply.client.text })
  })

  test('by several stopReply at once: all of them get the same end', async () => {
    const reply = await beginLongReply()
    const variables = { messageId: reply.replyId }
    const stop = () => mustRequest(app.url, StopReplyDocument, variables, reply.conversation.token)
    const ends = [...(await Promise.all([stop(), stop(), stop()])), await stop()]
    await reply.read
    for (const { stopReply } of ends) {
      expect(stopReply).toMatchObject({ status: 'STOPPED', content: reply.client.text })
    }
  })

  test('by the end of its conversation: the call ends, and what was shown is kept', async () => {
    const reply = await beginLongReply()
    const variables = { conversationId: reply.conversation.id }
    const { endConversation } = await mustRequest(app.url, EndConversationDocument, variables, reply.conversation.token)
    expect(endConversation.status).toBe('COMPLETED')
    expect(await reply.upstream?.outcome).toMatchObject({ how: 'gone' })
    await reply.read
    expectEndedEarly(reply)
  })

  test('before its first word: it is empty, and the call ends', async () => {
    app.claude.setScript(() => ({ kind: 'hang' }))
    const conversation = await openConversation(app.url)
    const { length: before } = app.claude.requests
    const { replyId } = await say(app.url, conversation, 'Hello?')
    await expect.poll(() => app.claude.requests.length).toBe(before + 1)
    const { stopReply } = await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, conversation.token)
    expect(stopReply).toMatchObject({ status: 'STOPPED', content: '' })
    expect(await app.claude.requests.at(-1)?.outcome).toMatchObject({ how: 'gone' })
  })

  test('right after it was begun: it is ended, whatever it was doing', async () => {
    app.claude.setScript(() => ({ kind: 'answer', text, paceMs: 10 }))
    const conversation = await openConversation(app.url)
    for (let n = 0; n < 10; n++) {
      const { replyId } = await say(app.url, conversation, 'Hello?')
      const { stopReply } = await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, conversation.token)
      expect(stopReply.status).toBe('STOPPED')
    }
  })

  test('while it waits for its next try: at once, and there is no next try', async () => {
    const tries = new Map<string, number>()
    app.claude.setScript(({ body }) => {
      const who = JSON.stringify(body.messages)
      tries.set(who, (tries.get(who) ?? 0) + 1)
      return { kind: 'error', status: 429, type: 'rate_limit_error', headers: { 'retry-after': '1' } }
    })
    const triesOf = (who: string) => [...tries].find(([messages]) => messages.includes(who))?.[1] ?? 0
    const stopped = await openConversation(app.url)
    const { replyId } = await say(app.url, stopped, 'the stopped one')
    await expect.poll(() => triesOf('the stopped one')).toBe(1)
    await app.claude.requests.at(-1)?.outcome
    const { stopReply } = await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, stopped.token)
    expect(stopReply).toMatchObject({ status: 'STOPPED', content: '' })
    expect(triesOf('the stopped one')).toBe(1)

    // Another reply, begun later, has come to its last try: the stopped one would have had its next by then.
    const other = await openConversation(app.url)
    const { replyId: otherId } = await say(app.url, other, 'the other one')
    const { error } = await wholeReply(app, other.token, otherId)
    expect(error?.code).toBe('UPSTREAM_OVERLOADED')
    expect(triesOf('the other one')).toBe(3)
    expect(triesOf('the stopped one')).toBe(1)
  })
})
