import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { type OpenDatabase, openDatabase } from '../../src/storage/database.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { postgresBackend } from '../support/backends.ts'
import { openConversation, readReply, say, type Transport } from '../support/client.ts'
import { createClientText, longText } from './client-text.ts'

const keyOf = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1] ?? ''

describe.runIf(postgresBackend)('every character that a client was shown was stored first', () => {
  let app: TestApp
  let other: OpenDatabase
  beforeAll(async () => {
    if (!postgresBackend) return
    app = await startTestApp({ backend: postgresBackend })
    other = await openDatabase({
      databaseUrl: app.databaseUrl,
      dataDir: app.dataDir,
      cipher: createFieldCipher(app.app.secrets.encryptionKeys),
    })
  })
  afterAll(async () => {
    await other.close()
    await app.stop()
  })

  /** What another process would find of a reply now: what a crash at this moment would leave. */
  const storedText = (replyId: string) =>
    other.db.$transaction(
      async (tx) => {
        const message = await tx.message.findUniqueOrThrow({ where: { id: keyOf(replyId) } })
        if (message.status !== 'STREAMING') return message.content
        const chunks = await tx.messageChunk.findMany({
          where: { messageId: message.id },
          orderBy: { offset: 'asc' },
        })
        return chunks.map(({ text }) => text).join('')
      },
      { isolationLevel: 'RepeatableRead' },
    )

  test.each<Transport>(['sse', 'ws'])(
    'at each event over %s, the database has all that was shown',
    async (transport) => {
      const text = longText(400)
      app.claude.setScript(() => ({ kind: 'answer', text, paceMs: 5 }))
      const conversation = await openConversation(app.url)
      const { replyId } = await say(app.url, conversation, 'Tell me')
      const client = createClientText()
      let events = 0
      for await (const event of readReply(app, transport, conversation.token, replyId)) {
        client.take(event)
        const stored = await storedText(replyId)
        expect(stored.startsWith(client.text)).toBe(true)
        events++
      }
      expect(client.text).toBe(text)
      expect(events).toBeGreaterThan(10)
    },
  )

  test('while the database takes no text, none is shown, however much Claude has said', async () => {
    const text = longText(200)
    app.claude.setScript(() => ({ kind: 'answer', text, paceMs: 5 }))
    const conversation = await openConversation(app.url)
    const { replyId } = await say(app.url, conversation, 'Tell me')
    const client = createClientText()
    const events = readReply(app, 'ws', conversation.token, replyId)
    const { value: firstEvent } = await events.next()
    if (firstEvent) client.take(firstEvent)
    const ended = (async () => {
      for await (const event of events) client.take(event)
    })()

    const locker = new Client({ connectionString: app.databaseUrl ?? '' })
    await locker.connect()
    try {
      await locker.query('BEGIN')
      await locker.query('LOCK TABLE "MessageChunk" IN EXCLUSIVE MODE') // reading goes on
      const { text: atLock } = client
      expect(await app.claude.requests.at(-1)?.outcome).toMatchObject({ how: 'complete' })
      const stored = await storedText(replyId)
      expect(stored.startsWith(client.text)).toBe(true)
      expect(client.text.length).toBeLessThan(text.length)
      expect(client.ends).toBe(0)
      expect(client.text.startsWith(atLock)).toBe(true)
      await locker.query('COMMIT')
    } finally {
      await locker.end()
    }
    await ended
    expect(client.text).toBe(text)
    expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
  })
})
