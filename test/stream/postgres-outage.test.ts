import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startTcpProxy, type TcpProxy } from '../contract/tcp-proxy.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { postgresBackend } from '../support/backends.ts'
import { mustRequest, openConversation, readReply, request, say, wholeReply } from '../support/client.ts'
import { freePort } from '../support/free-port.ts'
import { MessagesDocument, SendMessageDocument } from '../support/operations.ts'
import { createPostgres } from '../support/postgres-server.ts'
import { createClientText, longText } from './client-text.ts'

/** So often PostgreSQL is restarted in mid-reply. */
const RESTARTS = Number(process.env.RESTARTS ?? 2)
/** Nothing waits for longer than this; five seconds are promised, on a machine that is not busy with much else. */
const WITHIN_MS = Number(process.env.WITHIN_MS ?? 15_000)

/** Writes down how long something took. */
async function timed<T>(what: string, work: Promise<T>): Promise<T> {
  const startedAt = performance.now()
  const result = await work
  process.stdout.write(`${what}: ${Math.round(performance.now() - startedAt)} ms\n`)
  return result
}

/** The ids of all messages: a fast machine has had hundreds acknowledged. */
async function messageIdsOf(app: TestApp, own: { id: string; token: string }, after?: string): Promise<string[]> {
  const page = { id: own.id, first: 100, ...(after === undefined ? {} : { after }) }
  const { conversation } = await mustRequest(app.url, MessagesDocument, page, own.token)
  const { edges, pageInfo } = conversation?.messages ?? {}
  const ids = edges?.map(({ node }) => node.id) ?? []
  return pageInfo?.hasNextPage && pageInfo.endCursor
    ? [...ids, ...(await messageIdsOf(app, own, pageInfo.endCursor))]
    : ids
}

/** Sends a message as a client does that does not give up: again until it is acknowledged. */
async function sendSurely(app: TestApp, own: { id: string; token: string }, content: string) {
  const input = { conversationId: own.id, content, clientMessageId: content, reply: false }
  for (let refused = 0; ; refused++) {
    const { data, errors } = await request(app.url, SendMessageDocument, { input }, own.token)
    if (data) return { id: data.sendMessage.message.id, refused }
    expect(errors?.map(({ extensions }) => extensions.code)).toStrictEqual(['INTERNAL'])
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe.runIf(postgresBackend)('with a PostgreSQL that goes and comes', () => {
  let postgres: Awaited<ReturnType<typeof createPostgres>>
  let app: TestApp
  beforeAll(async () => {
    if (postgresBackend) postgres = await createPostgres()
  })
  afterAll(async () => {
    await app?.stop()
    postgres?.stop('immediate')
    postgres?.remove()
  })

  test('a server that is started before it lives and takes no work, and serves soon after its coming', async () => {
    const port = await freePort()
    const starting = startTestApp({ env: { DATABASE_URL: postgres.url, PORT: String(port) } })
    starting.catch(() => {}) // it is awaited below
    const page = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
      return response?.status
    }
    await expect.poll(() => page('/health/live')).toBe(200)
    expect([await page('/health/ready'), await page('/graphql')]).toStrictEqual([503, 503])
    postgres.start()
    const isReady = expect.poll(() => page('/health/ready'), { timeout: WITHIN_MS }).toBe(200)
    await timed('from the coming of PostgreSQL to serving', isReady)
    app = await starting
    expect(app.logs()).toContain('the database cannot be reached; waiting for it')
    const own = await openConversation(app.url)
    await wholeReply(app, own.token, (await say(app.url, own, 'Hello')).replyId)
  })

  test.each(Array.from({ length: RESTARTS }, (_, n) => [n + 1, n % 2 ? 'fast' : 'immediate'] as const))(
    'restart %i (%s) in mid-reply: nothing acknowledged is lost, and the reader has each character once',
    async (_, mode) => {
      const text = longText(600)
      app.claude.setScript(() => ({ kind: 'answer', text, paceMs: 5 }))
      const own = await openConversation(app.url)
      const { replyId, message } = await say(app.url, own, 'Tell me everything')
      const acknowledged = [message.id]
      const client = createClientText()
      let ended = false
      let restarted = false
      const annotate = (async () => {
        while (!ended) acknowledged.push((await sendSurely(app, own, randomUUID())).id)
      })()
      for await (const event of readReply(app, 'ws', own.token, replyId)) {
        client.take(event)
        if (restarted || acknowledged.length < 2 || client.text.length < 100) continue
        restarted = true
        postgres.stop(mode)
        postgres.start()
      }
      ended = true
      await annotate
      expect(client.text).toBe(text)
      expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
      const stored = await messageIdsOf(app, own)
      expect(stored).toHaveLength(acknowledged.length + 1)
      expect(stored).toEqual(expect.arrayContaining(acknowledged))
    },
  )

  test('while it is away, what needs it is INTERNAL soon, and nothing is shown that is not stored', async () => {
    const text = longText(500)
    app.claude.setScript(() => ({ kind: 'answer', text, paceMs: 5 }))
    const own = await openConversation(app.url)
    const { replyId } = await say(app.url, own, 'Tell me everything')
    const client = createClientText()
    let away: Promise<number> | undefined
    const outage = async () => {
      postgres.stop('fast')
      const shown = client.text.length
      const send = request(
        app.url,
        SendMessageDocument,
        { input: { conversationId: own.id, content: 'Hi' } },
        own.token,
      )
      const { errors } = await timed('until an outage was refused', send)
      expect(errors?.map(({ extensions }) => extensions.code)).toStrictEqual(['INTERNAL'])
      expect(client.text.length).toBe(shown) // Claude goes on, and nobody is shown what cannot be stored
      postgres.start()
      return shown
    }
    for await (const event of readReply(app, 'sse', own.token, replyId)) {
      client.take(event)
      if (client.text.length > 100) away ??= outage()
    }
    expect(await away).toBeLessThan(text.length)
    expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
  })
})

describe.runIf(postgresBackend)('behind a bad connection to PostgreSQL', () => {
  let database: { url: string; drop(): Promise<void> } | undefined
  let proxy: TcpProxy
  let app: TestApp
  beforeAll(async () => {
    database = await postgresBackend?.createDatabase?.()
    proxy = await startTcpProxy(database?.url ?? '')
    app = await startTestApp({ env: { DATABASE_URL: proxy.url, DAILY_TOKEN_BUDGET: '1000000000' } })
  })
  afterEach(() => proxy.heal())
  afterAll(async () => {
    await app?.stop()
    await proxy?.close()
    await database?.drop()
  })

  /** What many requests at once are answered, more of them than there are connections. */
  const askMany = (own: { id: string; token: string }) =>
    Promise.all(
      Array.from({ length: 30 }, async (_, n) => {
        const input = { conversationId: own.id, content: `${n}`, reply: false }
        const { errors } = await request(app.url, SendMessageDocument, { input }, own.token)
        return errors?.[0]?.extensions.code ?? 'stored'
      }),
    )
  const inTime = <T>(answers: Promise<T>) =>
    Promise.race([answers, new Promise<'late'>((resolve) => setTimeout(resolve, WITHIN_MS, 'late'))])

  test('a connection that swallows everything makes INTERNAL, not silence, and the reply goes on when it heals', async () => {
    const text = longText(2_000)
    app.claude.setScript(() => ({ kind: 'answer', text, paceMs: 5 }))
    const own = await openConversation(app.url)
    const { replyId } = await say(app.url, own, 'Tell me everything')
    const client = createClientText()
    let hole: ReturnType<typeof inTime<string[]>> | undefined
    for await (const event of readReply(app, 'sse', own.token, replyId)) {
      client.take(event)
      if (client.text.length < 100 || hole) continue
      proxy.hold()
      hole = timed('until a black hole was refused', inTime(askMany(own))).finally(() => proxy.heal())
    }
    expect(new Set(await hole)).toStrictEqual(new Set(['INTERNAL']))
    expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
    expect(new Set(await askMany(own))).toStrictEqual(new Set(['stored']))
  })

  test('connections that are all held up make INTERNAL, and are free again by themselves', async () => {
    const own = await openConversation(app.url)
    const sql = new Client({ connectionString: database?.url })
    await sql.connect()
    onTestFinished(() => sql.end())
    await sql.query('BEGIN; LOCK TABLE "Message" IN ACCESS EXCLUSIVE MODE')
    const answers = askMany(own)
    const health = `${new URL(app.url).origin}/health/ready`
    await expect.poll(async () => (await fetch(health)).status).toBe(503) // nobody gets a connection
    await expect.poll(async () => (await fetch(health)).status, { timeout: WITHIN_MS }).toBe(200)
    await sql.query('ROLLBACK')
    expect(await inTime(answers)).toContain('INTERNAL')
    await expect
      .poll(async () => new Set(await askMany(own)), { timeout: WITHIN_MS })
      .toStrictEqual(new Set(['stored']))
  })

  test('a message whose acknowledgement was lost is there once, and its reply comes to an end', async () => {
    const own = await openConversation(app.url)
    const input = { conversationId: own.id, content: 'Hello', clientMessageId: 'once' }
    const lost = proxy.loseAnswerTo('COMMIT')
    const first = await request(app.url, SendMessageDocument, { input }, own.token)
    await lost
    expect(first.errors?.map(({ extensions }) => extensions.code)).toStrictEqual(['INTERNAL'])
    const { sendMessage } = await mustRequest(app.url, SendMessageDocument, { input }, own.token)
    const { ended } = await wholeReply(app, own.token, sendMessage.reply?.id ?? '')
    expect(ended).toMatchObject({ status: 'INTERRUPTED', content: '' })
    expect(await messageIdsOf(app, own)).toHaveLength(2)
    await wholeReply(app, own.token, (await say(app.url, own, 'Still there?')).replyId) // nothing is in the way
    const sql = new Client({ connectionString: database?.url })
    await sql.connect()
    onTestFinished(() => sql.end())
    const reserved = async () => (await sql.query('SELECT sum("reserved")::int AS "reserved" FROM "TokenDay"')).rows
    await expect.poll(reserved).toStrictEqual([{ reserved: 0 }])
  })
})
