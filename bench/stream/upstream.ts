/**
 * The upstream: a stand-in for the Messages API that costs as little as it can, in a process of its own.
 *
 * Every streamed reply has TOKENS tokens, one `content_block_delta` each, framed exactly as the real API frames them. The
 * first comes FIRST_TOKEN_MS after the request, the others TOKEN_MS apart. One timer of a millisecond serves all replies, and
 * a reply's ticks follow from the moment of its request, so replies that start at different moments never tick in one burst.
 */

import { createServer, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { answer, exitWithParent, lateness, numberFrom, watchLoop } from './child.ts'
import { FIRST_TOKEN_MS, firstToken, TOKEN_MS, token } from './text.ts'

const tokens = numberFrom('TOKENS')
const RequestBody = z.object({ model: z.string(), stream: z.boolean().optional() })

interface Reply {
  readonly socket: Socket
  readonly response: ServerResponse
  readonly startedAt: number
  readonly firstTick: number
  readonly slot: Reply[]
  index: number
}

/** One event of the stream as the bytes of one HTTP chunk. */
function chunk(type: string, fields: object): Buffer {
  const event = `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`
  return Buffer.from(`${Buffer.byteLength(event).toString(16)}\r\n${event}\r\n`)
}
const delta = (text: string): Buffer => chunk('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })

const deltas = Array.from({ length: tokens }, (_, index) => delta(token(index, tokens)))
const opening = (model: string): Buffer =>
  Buffer.concat([
    chunk('message_start', {
      message: {
        id: 'msg_01Benchmark',
        type: 'message',
        role: 'assistant',
        model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 25, cache_creation_input_tokens: 0, cache_read_input_tokens: 0, output_tokens: 1 },
      },
    }),
    chunk('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    chunk('ping', {}),
  ])
const closing = Buffer.concat([
  chunk('content_block_stop', { index: 0 }),
  chunk('message_delta', {
    delta: { stop_reason: 'end_turn', stop_sequence: null },
    usage: { output_tokens: tokens },
  }),
  chunk('message_stop', {}),
])

const slots = Array.from({ length: TOKEN_MS }, (): Reply[] => [])
const slotOf = (tick: number): Reply[] => slots[tick % TOKEN_MS] ?? []
let lastTick = Math.floor(performance.now())

function remove(reply: Reply): void {
  const at = reply.slot.indexOf(reply)
  if (at < 0) return
  const last = reply.slot.pop()
  if (last && last !== reply) reply.slot[at] = last
}

/** Writes go to the socket itself, already framed as chunks: `response.write` would cost several times as much. */
function writeNext(reply: Reply): void {
  const index = reply.index++
  const bytes = index === 0 ? delta(firstToken(performance.now() - reply.startedAt)) : deltas[index]
  if (bytes && index < tokens - 1) {
    reply.socket.write(bytes)
    return
  }
  remove(reply)
  reply.socket.cork()
  if (bytes) reply.socket.write(bytes)
  reply.socket.write(closing)
  reply.response.end()
  reply.socket.uncork()
}

setInterval(() => {
  const now = Math.floor(performance.now())
  while (lastTick < now) {
    lastTick++
    const slot = slotOf(lastTick)
    for (let i = slot.length - 1; i >= 0; i--) {
      const reply = slot[i]
      if (reply && reply.firstTick <= lastTick) writeNext(reply)
    }
  }
}, 1)

function stream(response: ServerResponse, model: string, startedAt: number): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' })
  response.flushHeaders()
  const socket = response.socket
  if (!socket) return
  socket.write(opening(model))
  const firstTick = Math.ceil(startedAt + FIRST_TOKEN_MS)
  const slot = slotOf(firstTick)
  const reply: Reply = { socket, response, startedAt, firstTick, slot, index: 0 }
  slot.push(reply)
  response.once('close', () => remove(reply))
}

const server = createServer((request, response) => {
  const startedAt = performance.now()
  const path = request.url?.split('?')[0]
  if (path === '/health') {
    response.end('ok')
    return
  }
  if (request.method !== 'POST' || path !== '/v1/messages') {
    response.writeHead(404, { 'content-type': 'application/json' })
    response.end('{"type":"error","error":{"type":"not_found_error","message":"Not found"}}')
    return
  }
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const body = RequestBody.safeParse(JSON.parse(Buffer.concat(parts).toString()))
    if (!body.success) {
      response.writeHead(400, { 'content-type': 'application/json' })
      response.end('{"type":"error","error":{"type":"invalid_request_error","message":"model is missing"}}')
    } else if (body.data.stream) {
      stream(response, body.data.model, startedAt)
    } else {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(
        JSON.stringify({
          id: 'msg_01Benchmark',
          type: 'message',
          role: 'assistant',
          model: body.data.model,
          content: [{ type: 'text', text: '{}' }],
          stop_reason: 'end_turn',
          stop_sequence: null,
          usage: { input_tokens: 25, output_tokens: 1 },
        }),
      )
    }
  })
})
server.on('connection', (socket) => socket.setNoDelay(true))
server.keepAliveTimeout = 60_000

const delay = watchLoop()
answer((question) => {
  if (question === 'reset') delay.reset()
  return { lateMs: lateness(delay) }
})
exitWithParent()
server.listen(numberFrom('PORT'), '127.0.0.1')
