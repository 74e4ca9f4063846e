import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { openConversation, readReply, say, type Transport, wholeReply } from '../support/client.ts'
import { createClientText, longText, randomFrom } from './client-text.ts'

const transports: Transport[] = ['sse', 'ws']
const transportOf = (n: number): Transport => (n % 2 === 0 ? 'sse' : 'ws')

describe.each(backends)('$name: a client that comes back', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  async function begin(text: string, paceMs: number) {
    app.claude.setScript(() => ({ kind: 'answer', text, paceMs }))
    const conversation = await openConversation(app.url)
    const { replyId } = await say(app.url, conversation, 'Tell me everything')
    return { token: conversation.token, replyId }
  }

  test('after every single event, over SSE and WebSocket in turn, has each character once', async () => {
    const text = longText(200)
    const { token, replyId } = await begin(text, 8)
    const client = createClientText()
    let connections = 0
    while (client.ends === 0) {
      for await (const event of readReply(app, transportOf(connections), token, replyId, client.text.length)) {
        client.take(event)
        break
      }
      connections++
    }
    expect(client.text).toBe(text)
    expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
    expect(connections).toBeGreaterThan(2)
  })

  test('at 50 random moments of a reply of 2,000 tokens has each character once', async () => {
    const text = longText(2_000)
    const { token, replyId } = await begin(text, 2)
    const random = randomFrom(20_261)
    const client = createClientText()
    for (let cut = 0; cut < 50; cut++) {
      let events = random(3)
      for await (const event of readReply(app, transportOf(random(2)), token, replyId, client.text.length)) {
        if (events-- > 0 && event.__typename === 'MessageDelta') client.take(event)
        else {
          // Cut within the event: any part of it may have come through, also half of a character.
          if (event.__typename === 'MessageDelta') client.take({ ...event, text: event.text.slice(0, random(40)) })
          break
        }
      }
    }
    for await (const event of readReply(app, 'ws', token, replyId, client.text.length)) client.take(event)
    expect(client.text).toBe(text)
    expect(client.ends).toBe(1)
    expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
  })

  test.each(transports)('to a reply that has ended reads it whole, or from any place, over %s', async (transport) => {
    const text = longText(50)
    const { token, replyId } = await begin(text, 0)
    await wholeReply(app, token, replyId)
    for (const after of [0, 1, text.indexOf('👋') + 1, text.length - 1, text.length, text.length + 100]) {
      const events = []
      for await (const event of readReply(app, transport, token, replyId, after)) events.push(event)
      const rest = text.slice(after)
      expect(events).toMatchObject([
        ...(rest === '' ? [] : [{ __typename: 'MessageDelta', offset: after, text: rest }]),
        { __typename: 'MessageEnded', message: { status: 'COMPLETED', content: text }, error: null },
      ])
    }
  })

  test.each(transports)(
    'within a character gets its other half, while the reply is written, over %s',
    async (transport) => {
      const text = `👋${longText(100)}`
      const { token, replyId } = await begin(text, 5)
      const { text: rest } = await wholeReply(app, token, replyId, transport, 1)
      expect(text.charAt(0) + rest).toBe(text)
    },
  )

  test('is one of many that read at their own places', async () => {
    const text = longText(300)
    const { token, replyId } = await begin(text, 4)
    const readers = Array.from({ length: 12 }, (_, n) =>
      wholeReply(app, token, replyId, transportOf(n), Math.floor((n * text.length) / 11)),
    )
    for (const [n, { text: read, ended }] of (await Promise.all(readers)).entries()) {
      expect(read).toBe(text.slice(Math.floor((n * text.length) / 11)))
      expect(ended.status).toBe('COMPLETED')
    }
  })

  test('finds the reply written on while nobody was there', async () => {
    const text = longText(100)
    const { token, replyId } = await begin(text, 3)
    for (const transport of transports) for await (const _ of readReply(app, transport, token, replyId)) break
    expect(await app.claude.requests.at(-1)?.outcome).toMatchObject({ how: 'complete' })
    expect(await wholeReply(app, token, replyId)).toMatchObject({ text, ended: { status: 'COMPLETED' } })
  })

  test('after the server was stopped and started again has all that was written', async () => {
    const text = longText(400)
    const { token, replyId } = await begin(text, 10)
    const client = createClientText()
    for await (const event of readReply(app, 'ws', token, replyId)) {
      client.take(event)
      if (client.text.length > 40) break
    }
    await app.restart()
    for await (const event of readReply(app, 'sse', token, replyId, client.text.length)) client.take(event)
    expect(client.ended).toMatchObject({ status: 'INTERRUPTED', content: client.text })
    expect(client.error).toMatchObject({ code: 'INTERRUPTED', retryable: true })
    expect(text.startsWith(client.text)).toBe(true)
  })
})
