import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connections, createNodeFetch, IncomingStream, openConnections } from '../../src/claude/node-fetch.ts'

let server: Server
let url: string
let connections: Connections
let answer: RequestListener
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
  connections = openConnections()
})
afterAll(async () => {
  connections.close()
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})

const eventStream = { 'content-type': 'text/event-stream; charset=utf-8' }

/** Starts a request for an event stream and hands out both ends of it. */
async function openStream(signal?: AbortSignal) {
  const arrived = new Promise<ServerResponse>((resolve) => {
    answer = (_request, response) => {
      response.writeHead(200, eventStream)
      response.flushHeaders()
      resolve(response)
    }
  })
  const response = await createNodeFetch(connections)(url, signal ? { signal } : {})
  const { body } = response
  if (!(body instanceof IncomingStream)) throw new Error('This is no event stream')
  return { body, serverSide: await arrived }
}

async function textOf(chunks: AsyncIterable<Uint8Array>) {
  const received: Uint8Array[] = []
  for await (const chunk of chunks) received.push(chunk)
  return Buffer.concat(received).toString()
}

test('a request arrives as it was made, and its answer as it was given', async () => {
  let got: { method: string | undefined; headers: IncomingMessage['headers']; body: string } | undefined
  answer = async (request, response) => {
    got = { method: request.method, headers: request.headers, body: await textOf(request) }
    response.writeHead(418, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'], 'x-one': 'ü' })
    response.end('{"grüß":"👋"}')
  }
  const headers = new Headers({ 'X-Api-Key': 'k', 'content-type': 'application/json' })
  const response = await createNodeFetch(connections)(new URL(url), { method: 'POST', headers, body: '{"ä":1}' })
  expect(got).toMatchObject({ method: 'POST', body: '{"ä":1}' })
  expect(got?.headers).toMatchObject({ 'x-api-key': 'k', 'content-type': 'application/json', 'content-length': '8' })
  expect(response.status).toBe(418)
  expect(response.ok).toBe(false)
  expect(response.headers.get('set-cookie')).toBe('a=1, b=2')
  expect(await response.json()).toEqual({ grüß: '👋' })
})

test('a body that is no text is refused', async () => {
  await expect(createNodeFetch(connections)(url, { method: 'POST', body: new Uint8Array(3) })).rejects.toThrow(
    TypeError,
  )
})

test('a server that is not there is an error', async () => {
  await expect(createNodeFetch(connections)('http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

test('an event stream gives its bytes unchanged, to its end', async () => {
  const { body, serverSide } = await openStream()
  const bytes = Buffer.from('data: 👋 grüß\n\n')
  for (const byte of bytes) serverSide.write(Buffer.of(byte))
  serverSide.end()
  expect(await textOf(body)).toBe(bytes.toString())
})

test('events are given as they come, not when the stream ends', async () => {
  const { body, serverSide } = await openStream()
  const chunks = body[Symbol.asyncIterator]()
  for (const text of ['one', 'two', 'three']) {
    serverSide.write(text)
    expect(Buffer.from((await chunks.next()).value ?? []).toString()).toBe(text)
  }
  serverSide.end()
  expect((await chunks.next()).done).toBe(true)
})

test('a cut connection gives what came before it, and then an error', async () => {
  const { body, serverSide } = await openStream()
  const chunks = body[Symbol.asyncIterator]()
  serverSide.write('half')
  expect(Buffer.from((await chunks.next()).value ?? []).toString()).toBe('half')
  serverSide.destroy()
  await expect(chunks.next()).rejects.toThrow()
})

test('leaving the loop hangs up', async () => {
  const { body, serverSide } = await openStream()
  serverSide.write('something')
  for await (const _ of body) break
  if (!serverSide.destroyed) await once(serverSide, 'close')
})

test('cancelling a body that nobody reads hangs up', async () => {
  const { body, serverSide } = await openStream()
  await body.cancel()
  if (!serverSide.destroyed) await once(serverSide, 'close')
})

test('aborting hangs up, before the answer', async () => {
  const abort = new AbortController()
  const arrived = new Promise<IncomingMessage>((resolve) => {
    answer = (request) => resolve(request.on('error', () => {}))
  })
  const response = createNodeFetch(connections)(url, { signal: abort.signal })
  const request = await arrived
  abort.abort()
  await expect(response).rejects.toMatchObject({ name: 'AbortError' })
  if (!request.destroyed) await new Promise((resolve) => request.once('close', resolve))
})

test('aborting hangs up, within the stream', async () => {
  const abort = new AbortController()
  const { body, serverSide } = await openStream(abort.signal)
  const chunks = body[Symbol.asyncIterator]()
  serverSide.write('half')
  await chunks.next()
  const next = chunks.next()
  abort.abort()
  await expect(next).rejects.toThrow()
  if (!serverSide.destroyed) await once(serverSide, 'close')
})

test('what comes during a pause is given at once after it, however much it is', async () => {
  let end = () => {}
  let asked = 0
  const { body, serverSide } = await openStream()
  body.beforeRead = () => {
    asked++
    return asked === 1 ? undefined : new Promise((resolve) => (end = resolve))
  }
  const chunks = body[Symbol.asyncIterator]()
  serverSide.write('first')
  expect(Buffer.from((await chunks.next()).value ?? []).toString()).toBe('first')
  const next = chunks.next()
  const pieces = Array.from({ length: 20 }, (_, piece) => `${piece} ${'.'.repeat(500)}`)
  for (const text of pieces) {
    await new Promise<void>((resolve) => serverSide.write(text, () => resolve()))
  }
  expect(asked).toBe(2)
  end()
  expect(Buffer.from((await next).value ?? []).toString()).toBe(pieces.join(''))
  serverSide.end()
  const last = chunks.next()
  end()
  expect((await last).done).toBe(true)
})

test('a connection is used again when its answer was read to the end', async () => {
  const ports: (number | undefined)[] = []
  const fetch = createNodeFetch(connections)
  for (let n = 0; n < 3; n++) {
    answer = (request, response) => {
      ports.push(request.socket.remotePort)
      response.writeHead(200, eventStream).end('data: x\n\n')
    }
    const { body } = await fetch(url)
    expect(await textOf(body ?? new ReadableStream())).toBe('data: x\n\n')
  }
  expect(new Set(ports).size).toBe(1)
})
