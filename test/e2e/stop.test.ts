import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { print } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTcpProxy } from '../contract/tcp-proxy.ts'
import { embeddedToo, postgresBackend } from '../support/backends.ts'
import { openConversation, readReply, request, say, type Transport, wholeReply } from '../support/client.ts'
import { freePort } from '../support/free-port.ts'
import { ConversationEventsDocument, MessageStreamDocument, RegenerateReplyDocument } from '../support/operations.ts'
import { copyTemplate } from '../support/template.ts'
import { replyTokens, startPacedClaude, startServer } from './kill.ts'
import type { ServerProcess } from './server-process.ts'

let claude: Awaited<ReturnType<typeof startPacedClaude>>
let dataDir = ''
beforeAll(async () => {
  claude = await startPacedClaude()
})
afterAll(() => claude.close())
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'aiplace-stop-'))
  return () => rmSync(dataDir, { recursive: true, force: true })
})

interface Subscription {
  address: { url: string; wsUrl: string }
  token: string
  payload: { query: string; variables: Record<string, unknown> }
  /** Called with everything that comes. */
  onData?: (data: string) => void
}

/** An event stream to the end of its body, byte for byte; rejects where the connection is cut. */
async function bodyOverSse({ address, token, payload, onData }: Subscription): Promise<string> {
  const response = await fetch(address.url, {
    method: 'POST',
    headers: { Accept: 'text/event-stream', 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(payload),
  })
  const decoder = new TextDecoder()
  let body = ''
  for await (const chunk of response.body ?? []) {
    const data = decoder.decode(chunk, { stream: true })
    body += data
    onData?.(data)
  }
  return body
}

/** The same over a WebSocket of its own, to the moment at which the server closes it. */
async function framesOverWs({ address, token, payload, onData }: Subscription) {
  const socket = new WebSocket(address.wsUrl, 'graphql-transport-ws')
  const frames: string[] = []
  socket.on('open', () => {
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }))
  })
  socket.on('message', (message) => {
    if (frames.length === 0) socket.send(JSON.stringify({ type: 'subscribe', id: 'one', payload })) // acknowledged
    frames.push(String(message))
    onData?.(String(message))
  })
  const [code]: unknown[] = await once(socket, 'close')
  return { frames, code }
}

const question = 'Will you finish?'
const wholeText = replyTokens(question).join('')

/** Four subscriptions of one visitor: a reply that is being written and the conversation's events, each over both. */
async function openFour(server: ServerProcess, onText: (transport: Transport) => void) {
  const address = await server.serving
  const own = await openConversation(address.url)
  const { replyId } = await say(address.url, own, question)
  const common = { address, token: own.token }
  const reply = (transport: Transport) => ({
    ...common,
    payload: { query: print(MessageStreamDocument), variables: { messageId: replyId, after: 0 } },
    onData: (data: string) => {
      if (data.includes('MessageDelta')) onText(transport)
    },
  })
  const events = {
    ...common,
    payload: { query: print(ConversationEventsDocument), variables: { conversationId: own.id } },
  }
  const wires = {
    replySse: bodyOverSse(reply('sse')),
    eventsSse: bodyOverSse(events),
    replyWs: framesOverWs(reply('ws')),
    eventsWs: framesOverWs(events),
  }
  for (const wire of Object.values(wires)) wire.catch(() => {}) // looked at by whoever expects it to end well
  return { address, own, replyId, ...wires }
}

/** Tells a server to stop once both readers of the reply have met its first text. */
async function stopInMidReply(graceMs: number) {
  copyTemplate(inject('templateDir'), dataDir)
  const server = startServer(claude, { DATA_DIR: dataDir, SHUTDOWN_GRACE_MS: String(graceMs) })
  const haveText = new Set<Transport>()
  let bothHaveText = () => {}
  const reading = new Promise<void>((resolve) => {
    bothHaveText = resolve
  })
  const four = await openFour(server, (transport) => {
    if (haveText.add(transport).size === 2) bothHaveText()
  })
  await reading
  server.signal('SIGTERM')
  await server.says('"msg":"stopping"')
  return { server, ...four }
}

const ORDERLY_END = /event: complete\ndata:[^\n]*\n\n$/

describe.runIf(embeddedToo)('told to stop in mid-reply', () => {
  test('it lets the reply end, takes no new work, and goes', async () => {
    const { server, address, own, ...wires } = await stopInMidReply(60_000)
    const ready = await fetch(new URL('/health/ready', address.url))
    expect(ready.status).toBe(503)
    expect(ready.headers.get('connection')).toBe('close')
    expect((await fetch(new URL('/health/live', address.url))).status).toBe(200)
    const other = await openConversation(address.url)
    await expect(say(address.url, other, 'Hello')).rejects.toThrow('SHUTTING_DOWN')
    const again = await request(address.url, RegenerateReplyDocument, { messageId: wires.replyId }, own.token)
    expect(again.errors?.[0]?.extensions.code).toBe('SHUTTING_DOWN')
    expect((await say(address.url, own, 'A note', { reply: false })).message.content).toBe('A note')

    expect(await wires.replySse).toContain('"status":"COMPLETED"')
    expect((await wires.replyWs).frames.join()).toContain('"status":"COMPLETED"')
    expect(await wires.eventsSse).toContain('A note')
    expect(await server.ended).toEqual({ code: 0, signal: null })
  })

  test('a reply that takes longer than the grace ends INTERRUPTED with its text, and its readers are told', async () => {
    const { server, ...wires } = await stopInMidReply(0)
    for (const said of [await wires.replySse, (await wires.replyWs).frames.join('\n')]) {
      expect(said).toContain('"status":"INTERRUPTED"')
      expect(said).toContain('"code":"INTERRUPTED"')
    }
    expect(await server.ended).toEqual({ code: 0, signal: null })
    const next = startServer(claude, { DATA_DIR: dataDir })
    const { text, ended } = await wholeReply(await next.serving, wires.own.token, wires.replyId)
    next.signal('SIGTERM')
    await next.ended
    expect(ended).toMatchObject({ status: 'INTERRUPTED', content: text })
    expect(text.length).toBeGreaterThan(0)
    expect(wholeText.startsWith(text)).toBe(true)
  })

  test('event streams end in order and whole, and WebSockets are closed with 1001', async () => {
    const { server, ...wires } = await stopInMidReply(0)
    expect(await wires.replySse).toMatch(ORDERLY_END)
    expect(await wires.eventsSse).toMatch(ORDERLY_END)
    for (const { frames, code } of [await wires.replyWs, await wires.eventsWs]) {
      expect(frames.at(-1)).toBe('{"id":"one","type":"complete"}')
      expect(code).toBe(1001)
    }
    expect(await server.ended).toEqual({ code: 0, signal: null })
  })

  test('clients that do not answer any more do not hold it up', async () => {
    copyTemplate(inject('templateDir'), dataDir)
    const server = startServer(claude, { DATA_DIR: dataDir })
    const { hostname, port, pathname } = new URL((await server.serving).url)
    const silent = connect({ host: hostname, port: Number(port) })
    silent.write(
      `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c2lsZW50IHJlYWRlciAxMg==\r\n' +
        'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    )
    const [answer]: unknown[] = await once(silent, 'data')
    expect(String(answer)).toContain('101 Switching Protocols')
    silent.pause().on('error', () => {})
    server.signal('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, signal: null })
    silent.destroy()
  }, 29_000) // ws itself would give up such a socket after 30 s

  test('a second signal does not wait', async () => {
    const { server, replySse } = await stopInMidReply(60_000)
    server.signal('SIGINT')
    expect(await server.ended).toEqual({ code: 1, signal: null })
    await expect(replySse).rejects.toThrow()
  })
})

test('told to stop while it waits for its database, it goes at once', async () => {
  const nobody = `postgresql://postgres@127.0.0.1:${await freePort()}/postgres`
  const server = startServer(claude, {
    DATA_DIR: dataDir,
    DATABASE_URL: nobody,
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  })
  await server.says('the database cannot be reached; waiting for it')
  server.signal('SIGTERM')
  expect(await server.ended).toEqual({ code: 0, signal: null })
})

describe.runIf(postgresBackend)('told to stop while its database is away', () => {
  test.each([
    ['with nothing to do it goes in order', false, 0],
    ['a reply that cannot be stored does not hold it up for ever: another server will end it', true, 1],
  ])('%s', async (_, writing, code) => {
    const database = await postgresBackend?.createDatabase?.()
    if (!database) throw new Error('no PostgreSQL')
    onTestFinished(() => database.drop())
    const proxy = await startTcpProxy(database.url)
    onTestFinished(() => proxy.close())
    const server = startServer(claude, {
      DATA_DIR: dataDir,
      DATABASE_URL: proxy.url,
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      SHUTDOWN_GRACE_MS: '0',
    })
    onTestFinished(async () => {
      server.signal('SIGKILL')
      await server.ended
    })
    const address = await server.serving
    if (writing) {
      const own = await openConversation(address.url)
      const { replyId } = await say(address.url, own, question)
      for await (const event of readReply(address, 'ws', own.token, replyId))
        if (event.__typename === 'MessageDelta') break
    }
    proxy.cut()
    server.signal('SIGTERM')
    expect(await server.ended).toEqual({ code, signal: null })
    expect(server.output().stderr).not.toContain('UnhandledPromiseRejection')
  })
})

describe.runIf(postgresBackend)('two servers on one PostgreSQL', () => {
  test('readers of what the other one writes are sent away in order, and read on there', async () => {
    const database = await postgresBackend?.createDatabase?.()
    if (!database) throw new Error('no PostgreSQL')
    const env = {
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      SESSION_SECRET: randomBytes(32).toString('base64'),
    }
    const servers = [startServer(claude, env), startServer(claude, env)] as const
    try {
      const [writer, leaving] = await Promise.all([servers[0].serving, servers[1].serving])
      const own = await openConversation(writer.url)
      const { replyId } = await say(writer.url, own, question)
      let text = ''
      for await (const event of readReply(leaving, 'sse', own.token, replyId)) {
        if (event.__typename !== 'MessageDelta') throw new Error('It has ended before')
        if (text === '') servers[1].signal('SIGTERM')
        text += event.text
      }
      expect(await servers[1].ended).toEqual({ code: 0, signal: null })
      const rest = await wholeReply(writer, own.token, replyId, 'ws', text.length)
      expect(rest.ended.status).toBe('COMPLETED')
      expect(text + rest.text).toBe(wholeText)
    } finally {
      for (const server of servers) server.signal('SIGKILL')
      await Promise.all(servers.map(({ ended }) => ended))
      await database.drop()
    }
  })
})
