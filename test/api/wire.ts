import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { WebSocket } from 'ws'
import type { Result, Transport } from '../support/client.ts'

/** How one operation may travel. */
export type Wire = 'http' | Transport
export const wires: Wire[] = ['http', 'sse', 'ws']

export interface Addresses {
  url: string
  wsUrl: string
}

/** What a server said first, as it stood on the wire. */
export interface Answer<Data> {
  /** Null over WebSocket. */
  status: number | null
  headers: Headers
  text: string
  result: Result<Data>
}

export interface AskOptions {
  token?: string | undefined
  headers?: Record<string, string>
  operationName?: string
}

/** A message of graphql-transport-ws. */
export interface WireMessage {
  id?: string
  type: string
  payload?: unknown
}

/** A WebSocket whose every message is seen. */
export interface Socket {
  send(message: WireMessage): void
  /** The next message for an operation, or for the connection itself. */
  next(id?: string): Promise<string>
  /** Resolves when either side has closed it. */
  closed: Promise<{ code: number; reason: string }>
  close(): Promise<unknown>
}

const bearer = (token: string | undefined) => (token === undefined ? {} : { Authorization: `Bearer ${token}` })

/** Opens a WebSocket that speaks graphql-transport-ws, and nothing more. */
export async function openSocket(url: string, headers: Record<string, string> = {}): Promise<Socket> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers })
  const seen = new Map<string, string[]>()
  const waiting = new Map<string, { resolve(text: string): void; reject(error: Error): void }>()
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => {
      resolve({ code, reason: reason.toString() })
      for (const { reject } of waiting.values()) reject(new Error(`Closed: ${code} ${reason}`))
    })
  })
  socket.on('message', (data) => {
    const text = data.toString()
    const { id = '' }: WireMessage = JSON.parse(text)
    const waiter = waiting.get(id)
    waiting.delete(id)
    if (waiter) waiter.resolve(text)
    else seen.set(id, [...(seen.get(id) ?? []), text])
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return {
    send: (message) => socket.send(JSON.stringify(message)),
    next(id = '') {
      const [first, ...rest] = seen.get(id) ?? []
      seen.set(id, rest)
      if (first !== undefined) return Promise.resolve(first)
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('Closed'))
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
    closed,
    close() {
      socket.close()
      return closed
    },
  }
}

/** Opens a WebSocket and introduces itself. */
export async function connect(app: Addresses, options: AskOptions = {}): Promise<Socket> {
  const socket = await openSocket(app.wsUrl, options.headers)
  socket.send({
    type: 'connection_init',
    ...(options.token === undefined ? {} : { payload: { authorization: `Bearer ${options.token}` } }),
  })
  await socket.next()
  return socket
}

async function overWebSocket<Data>(app: Addresses, payload: object, options: AskOptions): Promise<Answer<Data>> {
  const socket = await connect(app, options)
  try {
    socket.send({ id: 'only', type: 'subscribe', payload })
    const text = await socket.next('only')
    const message: { type: string; payload: Result<Data> & NonNullable<Result<Data>['errors']> } = JSON.parse(text)
    const result = message.type === 'error' ? { errors: message.payload } : message.payload
    return { status: null, headers: new Headers(), text, result }
  } finally {
    await socket.close()
  }
}

/** The data of the first event of a stream; the rest is left. */
async function firstEvent(response: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    const data = /^event: next\ndata: (.*)\n/m.exec(text)?.[1]
    if (data !== undefined) return data
  }
  throw new Error(`The stream ended without an event: ${text}`)
}

/** One operation, over a wire of choice, and the first thing that comes back for it. */
export async function ask<Data, Variables>(
  app: Addresses,
  wire: Wire,
  document: TypedDocumentNode<Data, Variables> | string,
  variables: Variables,
  options: AskOptions = {},
): Promise<Answer<Data>> {
  const { token, headers, operationName } = options
  const query = typeof document === 'string' ? document : print(document)
  const payload = { query, variables, ...(operationName === undefined ? {} : { operationName }) }
  if (wire === 'ws') return overWebSocket(app, payload, options)
  const response = await fetch(app.url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: wire === 'sse' ? 'text/event-stream' : 'application/json',
      ...bearer(token),
      ...headers,
    },
    body: JSON.stringify(payload),
  })
  const streams = response.headers.get('content-type')?.startsWith('text/event-stream')
  const text = streams ? await firstEvent(response) : await response.text()
  return { status: response.status, headers: response.headers, text, result: JSON.parse(text) }
}

/** The codes of a result's errors. */
export const codesOf = ({ errors = [] }: Result<unknown>) => errors.map(({ extensions }) => extensions.code)
