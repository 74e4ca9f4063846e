import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Assistant } from '../../assistant.ts'
import { readBody } from '../../request-body.ts'
import { composeAnswer } from './answer.ts'
import type { AnswerBehaviour, Behaviour } from './behaviour.ts'
import { createPromptCache, type PromptCacheOptions } from './cache.ts'
import { sendError } from './errors.ts'
import { documentBeats, eventBeats } from './events.ts'
import { createRequestLog, type OfflineRequest, publicHeaders } from './log.ts'
import { planAnswer } from './plan.ts'
import { type Outcome, play } from './play.ts'
import { composeStructured } from './reading.ts'
import { type MessagesBody, readMessagesBody, textOf } from './request.ts'

const MAX_BODY_BYTES = 32 * 1024 * 1024
const KEEP_ALIVE_MS = 60_000

/** Decides what happens to a request; `nth` is 1 for the first one since the script was set. Undefined: a plain answer. */
export type OfflineScript = (request: OfflineRequest, nth: number) => Behaviour | undefined

export type OfflineOptions = {
  /** What the answers are composed from. */
  readonly assistant: Assistant
  /** Default 0: any free port. */
  readonly port?: number
  /** Milliseconds between two tokens. Default 28, the pace of a person who reads along. */
  readonly paceMs?: number
  /** Milliseconds until the first token. Default 350. */
  readonly firstTokenMs?: number
  /** The model named in answers; `echo` names the one that was asked for. Default `offline-demo`. */
  readonly model?: string
  readonly script?: OfflineScript
  readonly cache?: PromptCacheOptions
}

/** A running stand-in for the Messages API. */
export type OfflineClaude = {
  /** What the SDK takes as `baseURL`. */
  readonly url: string
  /** The latest valid requests, oldest first; bounded. */
  readonly requests: readonly OfflineRequest[]
  /** Replaces the script and counts from 1 again; without one, every request gets a plain answer. */
  setScript(script: OfflineScript | undefined): void
  /** Stops listening and ends every open stream at once. */
  close(): Promise<void>
}

/**
 * Starts a server on loopback that speaks the Messages API (`POST /v1/messages`, streamed or not).
 * @throws the error of listen(2), such as EADDRINUSE.
 */
export async function startOfflineClaude(options: OfflineOptions): Promise<OfflineClaude> {
  const { assistant, port = 0, paceMs = 28, firstTokenMs = 350, model = 'offline-demo' } = options
  const inputOf = createPromptCache(options.cache)
  const log = createRequestLog()
  let script = options.script
  let nth = 0

  const answer = (body: MessagesBody, behaviour: AnswerBehaviour, response: ServerResponse): Promise<Outcome> => {
    const plan = planAnswer({
      body,
      behaviour,
      compose: () => compose(assistant, body),
      input: inputOf(body),
      model: model === 'echo' ? body.model : model,
      paceMs,
      firstTokenMs,
    })
    if (body.stream) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' })
      return play(response, eventBeats(plan), behaviour.splitUtf8 ?? false)
    }
    if (behaviour.overloadedAfter !== undefined && behaviour.overloadedAfter <= plan.text.length) {
      return fail(response, { kind: 'error', status: 529, type: 'overloaded_error', message: 'Overloaded' })
    }
    response.setHeader('content-type', 'application/json')
    return play(response, documentBeats(plan), behaviour.splitUtf8 ?? false)
  }

  const behave = (body: MessagesBody, behaviour: Behaviour, response: ServerResponse): Promise<Outcome> => {
    switch (behaviour.kind) {
      case 'answer':
        return answer(body, behaviour, response)
      case 'error':
        return fail(response, behaviour)
      case 'reset':
        response.socket?.resetAndDestroy()
        return closed(response, 'scripted')
      case 'hang':
        return closed(response, 'gone')
    }
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('request-id', `req_${randomUUID().replaceAll('-', '')}`)
    const raw = await readBody(request, MAX_BODY_BYTES)
    const refuse = (status: number, type: string, message: string) => sendError(response, { status, type, message })
    if (request.url?.split('?')[0] !== '/v1/messages') return refuse(404, 'not_found_error', 'Not found')
    if (request.method !== 'POST') return refuse(405, 'invalid_request_error', 'Method Not Allowed')
    if (!request.headers['x-api-key'] && !request.headers.authorization) {
      return refuse(401, 'authentication_error', 'x-api-key header is required')
    }
    if (raw === undefined) return refuse(413, 'request_too_large', 'Request exceeds the maximum size')
    const read = readMessagesBody(raw.toString())
    if ('problem' in read) return sendError(response, read.problem)

    const { body } = read
    const entry: OfflineRequest = {
      headers: publicHeaders(request.headers),
      body,
      // A microtask later, so that the script is handed the entry.
      outcome: Promise.resolve().then(() => behave(body, script?.(entry, ++nth) ?? { kind: 'answer' }, response)),
    }
    log.add(entry, raw.length)
    await entry.outcome
  }

  const server = createServer({ noDelay: true, keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      // The client left while it was sending, or the script threw.
      if (response.headersSent || response.destroyed) response.destroy()
      else sendError(response, { status: 500, type: 'api_error', message: String(error) })
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()

  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`,
    requests: log.requests,
    setScript(next) {
      script = next
      nth = 0
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

function compose(assistant: Assistant, body: MessagesBody): string {
  const format = body.output_config?.format
  if (format?.type === 'json_schema') {
    const asked = textOf(body.messages.at(-1)?.content ?? '')
    return JSON.stringify(composeStructured(format.schema, asked))
  }
  return composeAnswer(
    assistant,
    body.messages.map(({ role, content }) => ({ role, text: textOf(content) })),
  )
}

async function fail(response: ServerResponse, { headers, ...error }: Extract<Behaviour, { kind: 'error' }>) {
  sendError(response, error, headers)
  return closed(response, 'scripted')
}

function closed(response: ServerResponse, how: Outcome['how']): Promise<Outcome> {
  return new Promise((resolve) => {
    if (response.destroyed) resolve({ how, tokens: 0 })
    else response.once('close', () => resolve({ how, tokens: 0 }))
  })
}
