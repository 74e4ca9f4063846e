import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { postgresBackend, redisUrl } from '../support/backends.ts'
import {
  mustRequest,
  openConversation,
  readReply,
  say,
  subscribe,
  type Transport,
  wholeReply,
} from '../support/client.ts'
import {
  ConversationEventsDocument,
  EndConversationDocument,
  MessagesDocument,
  StopReplyDocument,
  type StopReplyMutation,
  UpdateConversationDocument,
} from '../support/operations.ts'
import { createClientText, longText, randomFrom } from './client-text.ts'

const transportOf = (n: number): Transport => (n % 2 === 0 ? 'sse' : 'ws')

/** How the two hear of each other: over Redis, where it is switched on, or by looking into the database. */
const buses = [
  { name: 'without Redis', env: {} },
  ...(redisUrl ? [{ name: 'with Redis', env: { REDIS_URL: redisUrl } }] : []),
]

describe.runIf(postgresBackend).each(buses)('two servers on one PostgreSQL $name', ({ env }) => {
  let first: TestApp
  let second: TestApp
  let sql: Client
  beforeAll(async () => {
    if (!postgresBackend) return
    const shared = {
      SESSION_SECRET: randomBytes(32).toString('hex'),
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      ...env,
    }
    first = await startTestApp({ backend: postgresBackend, env: shared, alone: true })
    const DATABASE_URL = first.databaseUrl ?? ''
    second = await startTestApp({ env: { ...shared, DATABASE_URL, ANTHROPIC_BASE_URL: first.claude.url } })
    sql = new Client({ connectionString: DATABASE_URL })
    await sql.connect()
  })
  afterAll(async () => {
    await sql.end()
    await second.stop()
    await first.stop()
  })
  beforeEach(() => first.claude.setScript(undefined))

  async function begin(app: TestApp, text: string, paceMs: number) {
    first.claude.setScript(() => ({ kind: 'answer', text, paceMs }))
    const conversation = await openConversation(app.url)
    const { replyId } = await say(app.url, conversation, 'Tell me everything')
    return { token: conversation.token, replyId }
  }

  test.each<Transport>(['sse', 'ws'])(
    'a reader on the second follows what the first writes, over %s',
    async (transport) => {
      const text = longText(700)
      const { token, replyId } = await begin(first, text, 5)
      const client = createClientText()
      let slices = 0
      for await (const event of readReply(second, transport, token, replyId)) {
        client.take(event)
        if (event.__typename === 'MessageDelta') slices++
      }
      expect(client.text).toBe(text)
      expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
      expect(slices).toBeGreaterThan(2) // live, not at the end
    },
  )

  test('a client that changes servers with every connection has each character once', async () => {
    const text = longText(1_000)
    const { token, replyId } = await begin(second, text, 4)
    const random = randomFrom(7)
    const client = createClientText()
    for (let n = 0; client.ends === 0; n++) {
      let events = random(3)
      for await (const event of readReply(
        n % 2 ? first : second,
        transportOf(random(2)),
        token,
        replyId,
        client.text.length,
      )) {
        client.take(event)
        if (events-- === 0) break
      }
    }
    expect(client.text).toBe(text)
    expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
  })

  test('many readers on both, each at its own place', async () => {
    const text = longText(400)
    const { token, replyId } = await begin(first, text, 4)
    const reads = Array.from({ length: 16 }, async (_, n) => {
      const after = Math.floor((n * text.length) / 15)
      const { text: rest } = await wholeReply(n % 2 ? first : second, token, replyId, transportOf(n >> 1), after)
      expect(rest).toBe(text.slice(after))
    })
    await Promise.all(reads)
  })

  test('a reply that the first one stops ends on the second with the same text', async () => {
    const { token, replyId } = await begin(first, longText(2_000), 10)
    const client = createClientText()
    for await (const event of readReply(second, 'ws', token, replyId)) {
      client.take(event)
      if (event.__typename === 'MessageDelta' && client.text.length > 20) {
        void mustRequest(first.url, StopReplyDocument, { messageId: replyId }, token)
      }
    }
    expect(client.ended).toMatchObject({ status: 'STOPPED', content: client.text })
  })

  test('a reply that is stopped through the second one ends everywhere with the text it has', async () => {
    const { token, replyId } = await begin(first, longText(2_000), 10)
    const client = createClientText()
    let stopped: Promise<StopReplyMutation> | undefined
    for await (const event of readReply(first, 'sse', token, replyId)) {
      client.take(event)
      if (client.text.length > 20) stopped ??= mustRequest(second.url, StopReplyDocument, { messageId: replyId }, token)
    }
    expect(client.ended).toMatchObject({ status: 'STOPPED', content: client.text })
    expect(await stopped).toMatchObject({ stopReply: { status: 'STOPPED' } })
  })

  test('fifty repeats of a message over both make one message, one reply and one call of Claude', async () => {
    first.claude.setScript(undefined)
    const own = await openConversation(first.url)
    const calls = first.claude.requests.length
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        say((n % 2 ? first : second).url, own, 'Hello?', { clientMessageId: 'the only one' }),
      ),
    )
    expect(new Set(sent.map(({ message }) => message.id)).size).toBe(1)
    expect(new Set(sent.map(({ replyId }) => replyId)).size).toBe(1)
    const { ended } = await wholeReply(second, own.token, sent[0]?.replyId ?? '')
    expect(ended.status).toBe('COMPLETED')
    expect(first.claude.requests.length).toBe(calls + 1)
    const { conversation } = await mustRequest(first.url, MessagesDocument, { id: own.id, first: 10 }, own.token)
    expect(conversation?.messages.edges.map(({ node }) => node.role)).toStrictEqual(['USER', 'ASSISTANT'])
  })

  test('devices on both hear the same of a conversation', async () => {
    first.claude.setScript(undefined)
    const own = await openConversation(first.url)
    const devices = [first, second].map((app, n) =>
      subscribe(app, transportOf(n), ConversationEventsDocument, { conversationId: own.id }, own.token),
    )
    const heard = devices.map(async (results) => {
      const kinds: string[] = []
      for await (const { data } of results) {
        const event = data?.conversationEvents
        if (!event) throw new Error('No event')
        if (event.__typename !== 'ConversationUpdated') kinds.push(`${event.__typename} ${event.message.id}`)
        else if (event.conversation.status === 'COMPLETED') return kinds
        else ready[devices.indexOf(results)]?.()
      }
      throw new Error('The events ended')
    })
    const ready: (() => void)[] = []
    const bothReady = Promise.all(devices.map((_, n) => new Promise<void>((resolve) => (ready[n] = resolve))))
    let listening = false
    void bothReady.then(() => {
      listening = true
    })
    for (let knock = 1; !listening; knock++) {
      const input = { conversationId: own.id, title: `knock ${knock}` }
      await mustRequest(first.url, UpdateConversationDocument, { input }, own.token)
    }
    const sent: string[] = []
    for (const app of [first, second, first]) {
      const { message, replyId } = await say(app.url, own, 'Hello')
      await wholeReply(second, own.token, replyId)
      sent.push(`MessageAdded ${message.id}`, `MessageAdded ${replyId}`, `MessageUpdated ${replyId}`)
    }
    await mustRequest(second.url, EndConversationDocument, { conversationId: own.id }, own.token)
    for (const kinds of await Promise.all(heard)) expect(kinds.toSorted()).toEqual(sent.toSorted())
  })

  test('a server that was declared dead ends its readers with the text that the database has', async () => {
    const whole = longText(5_000)
    const { token, replyId } = await begin(first, whole, 5)
    const clients = [createClientText(), createClientText()]
    const reads = [first, second].map(async (app, n) => {
      const client = clients[n]
      for await (const event of readReply(app, transportOf(n), token, replyId)) client?.take(event)
    })
    await expect.poll(() => Math.min(...clients.map(({ text }) => text.length))).toBeGreaterThan(50)
    const upstream = first.claude.requests.at(-1)
    await sql.query('DELETE FROM "ServerInstance" WHERE id IN (SELECT "writerId" FROM "Message" WHERE status = $1)', [
      'STREAMING',
    ])
    await Promise.all(reads)
    expect(await upstream?.outcome).toMatchObject({ how: 'gone' })
    const { text: stored, ended } = await wholeReply(second, token, replyId)
    expect(ended.status).toBe('INTERRUPTED')
    expect(whole.startsWith(stored)).toBe(true)
    for (const client of clients) {
      expect(client.ends).toBe(1)
      expect(client.text).toBe(stored)
      expect(client.ended).toMatchObject({ status: 'INTERRUPTED', content: stored })
      expect(client.error).toMatchObject({ code: 'INTERRUPTED', retryable: true })
    }
    // And it goes on serving, under its next lease.
    await expect.poll(async () => (await sql.query('SELECT 1 FROM "ServerInstance"')).rowCount).toBe(2)
    const again = await begin(first, 'Here again', 1)
    expect(await wholeReply(second, again.token, again.replyId)).toMatchObject({
      text: 'Here again',
      ended: { status: 'COMPLETED' },
    })
  })

  test('a server that was declared dead while Claude is silent ends its readers, too', async () => {
    first.claude.setScript(() => ({ kind: 'answer', text: ['So ', 'far'], silentAfter: 2 }))
    const conversation = await openConversation(first.url)
    const { replyId } = await say(first.url, conversation, 'Hello')
    const client = createClientText()
    for await (const event of readReply(first, 'ws', conversation.token, replyId)) {
      client.take(event)
      if (event.__typename === 'MessageDelta' && client.text === 'So far') {
        await sql.query(
          'DELETE FROM "ServerInstance" WHERE id IN (SELECT "writerId" FROM "Message" WHERE status = $1)',
          ['STREAMING'],
        )
      }
    }
    expect(client.text).toBe('So far')
    expect(client.ended).toMatchObject({ status: 'INTERRUPTED', content: 'So far' })
  })

  test('a reply of a server that is gone ends for a reader who is waiting on the other one', async () => {
    const { token, replyId } = await begin(second, longText(2_000), 20)
    const client = createClientText()
    const read = (async () => {
      for await (const event of readReply(first, 'sse', token, replyId)) client.take(event)
    })()
    await expect.poll(() => client.text.length).toBeGreaterThan(20)
    await second.restart()
    await read
    expect(client.ended).toMatchObject({ status: 'INTERRUPTED', content: client.text })
  })
})
