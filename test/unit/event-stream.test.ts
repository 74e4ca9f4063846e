import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createConnection, type Socket } from 'node:net'
import { GraphQLError } from 'graphql'
import { expect, onTestFinished, test } from 'vitest'
import { writeEvents } from '../../src/http/event-stream.ts'

/** A connection with a client: the server's side of it, and what the client reads. */
async function connect(): Promise<{ response: ServerResponse; reading: IncomingMessage }> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const asking = request({ port: address.port, host: '127.0.0.1' }).end()
  const [[, response], [reading]] = await Promise.all([
    once(server, 'request').then((args) => {
      args[1].flushHeaders()
      return args
    }),
    once(asking, 'response'),
  ])
  return { response, reading: reading.setEncoding('utf8') }
}

/** Results that come when they are pushed; says what was asked for. */
function createResults() {
  const asked: number[] = []
  let left = false
  let waiting: ((result: IteratorResult<{ data: Record<string, unknown> }>) => void) | undefined
  const iterator: AsyncIterableIterator<{ data: Record<string, unknown> }> = {
    [Symbol.asyncIterator]: () => iterator,
    next() {
      asked.push(asked.length)
      return new Promise((resolve) => {
        waiting = resolve
      })
    },
    async return() {
      left = true
      waiting?.({ value: undefined, done: true })
      return { value: undefined, done: true }
    },
  }
  return {
    iterator,
    asked,
    isLeft: () => left,
    push: (data: Record<string, unknown>) => waiting?.({ value: { data }, done: false }),
    end: () => waiting?.({ value: undefined, done: true }),
  }
}

async function readUntil(reading: IncomingMessage, end: string): Promise<string> {
  let text = ''
  for await (const chunk of reading.iterator({ destroyOnReturn: false })) {
    text += String(chunk)
    if (text.includes(end)) break
  }
  return text
}

test('results are events, in their order, and the end is one too', async () => {
  const { response, reading } = await connect()
  async function* results() {
    yield { data: { n: 1 } }
    yield { data: null, errors: [new GraphQLError('No', { extensions: { code: 'NO', http: { status: 500 } } })] }
  }
  await writeEvents(response, results())
  expect(await readUntil(reading, 'complete\ndata:\n\n')).toBe(
    ':\n\nevent: next\ndata: {"data":{"n":1}}\n\n' +
      'event: next\ndata: {"data":null,"errors":[{"message":"No","extensions":{"code":"NO"}}]}\n\n' +
      'event: complete\ndata:\n\n',
  )
})

test('a stream with nothing to tell is pinged, so that no proxy ends it', async () => {
  const { response, reading } = await connect()
  const results = createResults()
  const written = writeEvents(response, results.iterator, 2)
  expect(await readUntil(reading, ':\n\n:\n\n:\n\n')).toMatch(/^(:\n\n)+$/)
  results.end()
  await written
})

test('a client that leaves ends the subscription, though nothing comes', async () => {
  const { response, reading } = await connect()
  const results = createResults()
  const written = writeEvents(response, results.iterator)
  await readUntil(reading, ':\n\n')
  expect(results.isLeft()).toBe(false)
  reading.destroy()
  await written
  expect(results.isLeft()).toBe(true)
})

test('a client that left before there was anything to read ends the subscription', async () => {
  const { response, reading } = await connect()
  reading.destroy()
  await once(response, 'close')
  const results = createResults()
  await writeEvents(response, results.iterator)
  expect(results.isLeft()).toBe(true)
})

test('nothing more is asked for while the client does not read', async () => {
  const { response, reading } = await connect()
  const results = createResults()
  const written = writeEvents(response, results.iterator)
  const large = 'x'.repeat(1_000_000)
  while (!response.writableNeedDrain) {
    const before = results.asked.length
    results.push({ large })
    await new Promise(setImmediate)
    if (!response.writableNeedDrain) expect(results.asked.length).toBe(before + 1)
  }
  const before = results.asked.length
  results.push({ large })
  await new Promise(setImmediate)
  expect(results.asked.length).toBe(before)

  reading.resume()
  await once(response, 'drain')
  await new Promise(setImmediate)
  expect(results.asked.length).toBe(before + 1)
  results.end()
  await written
})

test('a stream that has ended, but waits behind another answer on its connection, is pinged no more', async () => {
  const server = createServer()
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const responses: ServerResponse[] = []
  const both = new Promise<void>((resolve) => {
    server.on('request', (_, response) => {
      responses.push(response)
      if (responses.length === 2) resolve()
    })
  })
  const socket = createConnection(address.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await both
  const [first, second] = responses
  if (!first || !second) throw new Error('Two requests, and no two responses')
  const failures: unknown[] = []
  second.on('error', (error) => failures.push(error))
  const results = createResults()
  const written = writeEvents(second, results.iterator, 1)
  results.end()
  await written
  expect(second.writableEnded && !second.writableFinished).toBe(true)
  first.write('x') // several pings' time passes on the connection
  const again = createResults()
  const pinged = writeEvents(first, again.iterator, 1)
  await readUntilText(socket, ':\n\n', 5)
  again.end()
  await pinged
  expect(failures).toEqual([])
})

/** Reads a connection until a text has come so often. */
async function readUntilText(socket: Socket, text: string, times: number): Promise<void> {
  let read = ''
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    read += String(chunk)
    if (read.split(text).length > times) return
  }
}
