/** The load generator's clients: light ones, which parse just what they need. */

import { randomUUID } from 'node:crypto'
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import WebSocket from 'ws'
import type { Client, Reply } from './load.ts'

const question = 'We sell shoes in three towns. What would a new website for that cost, and how soon could it be there?'
const model = 'claude-sonnet-4-5'
const repliesPerConversation = 5

/** Calls `onData` with the data of each event of a server-sent event stream. */
class EventReader {
  readonly #onData: (data: string) => void
  #tail = ''

  constructor(onData: (data: string) => void) {
    this.#onData = onData
  }

  push(text: string): void {
    const all = this.#tail + text
    let from = 0
    for (let end = all.indexOf('\n\n'); end >= 0; end = all.indexOf('\n\n', from)) {
      const data = all.startsWith('data: ', from) ? from : all.indexOf('\ndata: ', from) + 1
      if (all.startsWith('data: ', data) && data < end) this.#onData(all.slice(data + 6, end))
      from = end + 2
    }
    this.#tail = all.slice(from)
  }
}

/** One keep-alive connection that carries one request at a time. */
class Connection {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #url: URL

  constructor(url: string) {
    this.#url = new URL(url)
  }

  /** Sends a request; once more if the server had closed the idle connection in the meantime. */
  send(path: string, headers: OutgoingHttpHeaders, body: string | undefined, retry = true): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.#url
      const method = body === undefined ? 'GET' : 'POST'
      const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': body.length }
      const sent = request({ agent: this.#agent, hostname, port, path, method, headers: { ...length, ...headers } })
      sent.on('response', resolve)
      sent.on('error', (error) => {
        const wasIdle = sent.reusedSocket && 'code' in error && error.code === 'ECONNRESET'
        if (wasIdle && retry) this.send(path, headers, body, false).then(resolve, reject)
        else reject(error)
      })
      sent.end(body)
    })
  }

  /** Leaves an idle connection behind. */
  async open(): Promise<void> {
    await read(await this.send('/health', {}, undefined))
  }

  close(): void {
    this.#agent.destroy()
  }
}

/** Reads a response to its end, piece by piece; everything in the benchmark is ASCII. */
function read(response: IncomingMessage, onText?: (text: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const refused = response.statusCode !== 200
    response.on('data', (part: Buffer) => {
      if (onText && !refused) onText(part.toString('latin1'))
      else text += part.toString('latin1')
    })
    response.on('end', () => {
      if (refused) reject(new Error(`HTTP ${response.statusCode}: ${text.slice(0, 500)}`))
      else resolve(text)
    })
    response.on('error', reject)
  })
}

/** Reads replies of the floor and of the peer: a Messages request goes in, server-sent events come out. */
export class HttpClient implements Client {
  readonly #connection: Connection
  readonly #kind: 'floor' | 'peer'
  readonly #body = JSON.stringify({
    model,
    max_tokens: 4096,
    stream: true,
    messages: [{ role: 'user', content: question }],
  })

  constructor(url: string, kind: 'floor' | 'peer') {
    this.#connection = new Connection(url)
    this.#kind = kind
  }

  async prepare(): Promise<void> {}

  connect(): Promise<void> {
    return this.#connection.open()
  }

  async read(reply: Reply): Promise<void> {
    const events = new EventReader((data) => {
      if (this.#kind === 'floor') {
        if (!data.includes('"text_delta"')) return
        const event: { delta: { text: string } } = JSON.parse(data)
        reply.take(event.delta.text)
      } else if (data.includes('"text-delta"')) {
        const event: { delta: string } = JSON.parse(data)
        reply.take(event.delta)
      }
    })
    const response = await this.#connection.send('/v1/messages', {}, this.#body)
    await read(response, (text) => events.push(text))
  }

  close(): void {
    this.#connection.close()
  }
}

interface Result<Data> {
  data?: Data | null
  errors?: { message: string }[]
}
interface StartData {
  startConversation: { sessionToken: string; conversation: { id: string } }
}
interface SendData {
  sendMessage: { reply: { id: string } | null }
}
interface StreamData {
  messageStream:
    | { __typename: 'MessageDelta'; offset: number; text: string }
    | { __typename: 'MessageEnded'; message: { status: string } }
}

const startConversation = `mutation Start($input: StartConversationInput!) {
  startConversation(input: $input) { sessionToken conversation { id } }
}`
const sendMessage = 'mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } } }'
const messageStream = `subscription Stream($id: ID!) {
  messageStream(messageId: $id) {
    __typename
    ... on MessageDelta { offset text }
    ... on MessageEnded { message { status } }
  }
}`

function dataOf<Data>({ data, errors }: Result<Data>): Data {
  if (errors?.length || !data) throw new Error(errors?.map((error) => error.message).join('; ') ?? 'No data')
  return data
}

/** What our two clients share: the conversation, which is a new one after a few replies. */
class Visitor {
  readonly #url: string
  #token = ''
  #conversationId = ''
  #replies = 0

  constructor(url: string) {
    this.#url = url
  }

  get authorization(): string {
    return `Bearer ${this.#token}`
  }

  /** Whether the next reply needs a new conversation. */
  get isDone(): boolean {
    return this.#replies >= repliesPerConversation
  }

  async start(): Promise<void> {
    const connection = new Connection(this.#url)
    const body = JSON.stringify({ query: startConversation, variables: { input: {} } })
    const result: Result<StartData> = JSON.parse(await read(await connection.send('/graphql', accepts.json, body)))
    connection.close()
    const started = dataOf(result).startConversation
    this.#token = started.sessionToken
    this.#conversationId = started.conversation.id
    this.#replies = 0
  }

  nextMessage(): { input: { conversationId: string; content: string; clientMessageId: string } } {
    this.#replies++
    return { input: { conversationId: this.#conversationId, content: question, clientMessageId: randomUUID() } }
  }
}

const accepts = { json: { accept: 'application/json' }, events: { accept: 'text/event-stream' } }

function replyId(data: SendData): string {
  const id = data.sendMessage.reply?.id
  if (!id) throw new Error('sendMessage gave no reply')
  return id
}

/** What takes a reply's text, piece by piece. */
export type Taker = Pick<Reply, 'length' | 'take'>

/** Takes an event of messageStream; true when the reply has ended. */
function takeEvent(reply: Taker, { messageStream: event }: StreamData): boolean {
  if (event.__typename === 'MessageDelta') {
    if (event.offset !== reply.length) throw new Error(`Offset ${event.offset} instead of ${reply.length}`)
    reply.take(event.text)
    return false
  }
  if (event.message.status !== 'COMPLETED') throw new Error(`The reply ended as ${event.message.status}`)
  return true
}

/** Follows a reply over GraphQL over SSE (distinct connections mode) to its end. */
async function follow(connection: Connection, authorization: string, id: string, reply: Taker): Promise<void> {
  const subscription = JSON.stringify({ query: messageStream, variables: { id } })
  let ended = false
  let failure: unknown
  const events = new EventReader((data) => {
    // The event `complete` has no data, or an empty one.
    if (!data.startsWith('{')) return
    const event: Result<StreamData> = JSON.parse(data)
    try {
      if (takeEvent(reply, dataOf(event))) ended = true
    } catch (error) {
      failure ??= error
    }
  })
  const response = await connection.send('/graphql', { ...accepts.events, authorization }, subscription)
  await read(response, (text) => events.push(text))
  if (failure) throw failure
  if (!ended) throw new Error('The stream completed without MessageEnded')
}

/** Reads replies over HTTP and GraphQL over SSE, on one keep-alive connection; follows them elsewhere where told to. */
export class SseClient implements Client {
  readonly #connection: Connection
  readonly #elsewhere: Connection | undefined
  readonly #visitor: Visitor

  constructor(url: string, followUrl?: string) {
    this.#connection = new Connection(url)
    this.#elsewhere = followUrl === undefined ? undefined : new Connection(followUrl)
    this.#visitor = new Visitor(url)
  }

  prepare(): Promise<void> {
    return this.#visitor.start()
  }

  async connect(): Promise<void> {
    await this.#connection.open()
    await this.#elsewhere?.open()
  }

  async #send(): Promise<string> {
    const { authorization } = this.#visitor
    const mutation = JSON.stringify({ query: sendMessage, variables: this.#visitor.nextMessage() })
    const sent = await this.#connection.send('/graphql', { ...accepts.json, authorization }, mutation)
    const result: Result<SendData> = JSON.parse(await read(sent))
    return replyId(dataOf(result))
  }

  async read(reply: Taker): Promise<void> {
    const id = await this.#send()
    await follow(this.#elsewhere ?? this.#connection, this.#visitor.authorization, id, reply)
    if (this.#visitor.isDone) await this.#visitor.start()
  }

  /** Follows one reply on both servers at once. */
  async readTwice(here: Taker, elsewhere: Taker): Promise<void> {
    const { authorization } = this.#visitor
    const id = await this.#send()
    await Promise.all([
      follow(this.#connection, authorization, id, here),
      this.#elsewhere && follow(this.#elsewhere, authorization, id, elsewhere),
    ])
    if (this.#visitor.isDone) await this.#visitor.start()
  }

  close(): void {
    this.#connection.close()
    this.#elsewhere?.close()
  }
}

type ServerMessage =
  | { type: 'connection_ack' | 'ping' | 'pong' }
  | { type: 'next'; id: string; payload: Result<never> }
  | { type: 'error'; id: string; payload: { message: string }[] }
  | { type: 'complete'; id: string }

interface Operation {
  next(payload: Result<never>): void
  complete(): void
  fail(error: Error): void
}

/** Reads replies over WebSocket (graphql-transport-ws): one socket for the mutation and the subscription. */
export class WsClient implements Client {
  readonly #url: string
  readonly #visitor: Visitor
  readonly #operations = new Map<string, Operation>()
  #socket: WebSocket | undefined
  #lastId = 0

  constructor(url: string) {
    this.#url = `${url.replace('http', 'ws')}/graphql`
    this.#visitor = new Visitor(url)
  }

  prepare(): Promise<void> {
    return this.#visitor.start()
  }

  async connect(): Promise<void> {
    if (!this.#socket) await this.#open()
  }

  #open(): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(this.#url, 'graphql-transport-ws', { perMessageDeflate: false })
      this.#socket = socket
      socket.on('open', () => {
        const payload = { authorization: this.#visitor.authorization }
        socket.send(JSON.stringify({ type: 'connection_init', payload }))
      })
      socket.on('message', (bytes: Buffer) => {
        const message: ServerMessage = JSON.parse(bytes.toString('latin1'))
        if (message.type === 'connection_ack') resolve()
        else this.#receive(socket, message)
      })
      const fail = (error: Error): void => {
        reject(error)
        if (this.#socket !== socket) return
        this.#socket = undefined
        for (const operation of this.#operations.values()) operation.fail(error)
        this.#operations.clear()
      }
      socket.on('error', fail)
      socket.on('close', (code, reason) => fail(new Error(`The socket closed: ${code} ${reason.toString()}`)))
    })
  }

  #receive(socket: WebSocket, message: ServerMessage): void {
    if (message.type === 'ping') socket.send('{"type":"pong"}')
    if (!('id' in message)) return
    const operation = this.#operations.get(message.id)
    if (message.type === 'next') {
      operation?.next(message.payload)
      return
    }
    this.#operations.delete(message.id)
    if (message.type === 'complete') operation?.complete()
    else operation?.fail(new Error(message.payload.map((error) => error.message).join('; ')))
  }

  /** Runs an operation and resolves when it completes. */
  #run<Data>(query: string, variables: object, onData: (data: Data) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = String(++this.#lastId)
      const next = (payload: Result<Data>): void => {
        try {
          onData(dataOf(payload))
        } catch (error) {
          reject(error)
        }
      }
      this.#operations.set(id, { next, complete: resolve, fail: reject })
      this.#socket?.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }))
    })
  }

  async read(reply: Reply): Promise<void> {
    await this.connect()
    const id = await new Promise<string>((resolve, reject) => {
      this.#run<SendData>(sendMessage, this.#visitor.nextMessage(), (data) => resolve(replyId(data))).catch(reject)
    })
    let ended = false
    await this.#run<StreamData>(messageStream, { id }, (data) => {
      if (takeEvent(reply, data)) ended = true
    })
    if (!ended) throw new Error('The stream completed without MessageEnded')
    if (!this.#visitor.isDone) return
    await this.#visitor.start()
    this.close()
  }

  close(): void {
    const socket = this.#socket
    this.#socket = undefined
    this.#operations.clear()
    socket?.close()
  }
}
