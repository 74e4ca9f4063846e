import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { setImmediate } from 'node:timers/promises'

/** The connections that requests share; `close` ends the idle ones. */
export interface Connections {
  http: HttpAgent
  https: HttpsAgent
  close(): void
}

/** Keep-alive connections, as many as there are live requests. */
export function openConnections(): Connections {
  // Without a buffer, a paused socket wakes this process once, and leaves all else to the kernel.
  const options = { keepAlive: true, maxFreeSockets: 64, highWaterMark: 1 }
  const connections = { http: new HttpAgent(options), https: new HttpsAgent(options) }
  return {
    ...connections,
    close() {
      connections.http.destroy()
      connections.https.destroy()
    },
  }
}

/** A response body that is read straight from its socket, without the queues of a web stream in between. */
export class IncomingStream extends ReadableStream<Uint8Array> {
  readonly #incoming: IncomingMessage
  /**
   * Asked before each read: what it returns is awaited while the socket rests, so that several events arrive in one read.
   */
  beforeRead: () => Promise<void> | undefined = () => undefined

  constructor(incoming: IncomingMessage) {
    super()
    this.#incoming = incoming
  }

  override async cancel() {
    this.#incoming.destroy()
  }

  override async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, undefined> {
    const incoming = this.#incoming
    let arrived: Uint8Array[] = []
    let ended = false
    let failure: Error | undefined
    let wake: (() => void) | undefined
    incoming.on('data', (bytes: Uint8Array) => {
      arrived.push(bytes)
      wake?.()
    })
    incoming.on('end', () => {
      ended = true
      wake?.()
    })
    incoming.on('error', (error) => {
      failure = error
      wake?.()
    })
    incoming.on('close', () => {
      if (!ended) failure ??= new Error('The connection was cut')
      wake?.()
    })
    try {
      for (;;) {
        const pause = this.beforeRead()
        if (pause && arrived.length === 0 && !ended && !failure) {
          incoming.socket.pause()
          await pause
          incoming.socket.resume()
          // What came first is here at once, and the rest in the kernel, which is asked between these two at the latest.
          await setImmediate()
          await setImmediate()
        }
        if (arrived.length === 0 && !ended && !failure) {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
        const chunks = arrived
        arrived = []
        if (chunks.length > 0) yield chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
        else if (failure) throw failure
        else if (ended) return
      }
    } finally {
      if (!ended) incoming.destroy()
    }
  }
}

async function readAll(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** What says something of the connection and nothing of the answer. */
const OF_CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding'])

/**
 * A `fetch` over node:http for JSON requests and event streams, at half the CPU a token of the built-in one.
 * The body of an event stream is an IncomingStream.
 */
export function createNodeFetch(connections: Connections) {
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input)
    const { signal } = init
    const body = init.body ?? null
    if (body !== null && typeof body !== 'string') throw new TypeError('Only text bodies are supported')
    const bytes = Buffer.from(body ?? '')
    // Sent as a list, and the body as bytes, the header is one string; else a request holds it as an object and in pieces, too.
    const headers = [
      ['host', url.host],
      ...(body === null ? [] : [['content-length', String(bytes.length)]]),
      ...[...new Headers(init.headers)].filter(([name]) => name !== 'host' && name !== 'content-length'),
    ].flat()
    const options = { method: init.method ?? 'GET', headers, ...(signal ? { signal } : {}) }
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      const request =
        url.protocol === 'https:'
          ? httpsRequest(url, { ...options, agent: connections.https }, resolve)
          : httpRequest(url, { ...options, agent: connections.http }, resolve)
      request.on('error', reject)
      request.setNoDelay(true)
      request.end(bytes)
    })
    const answered = new Headers()
    for (const [name, value] of Object.entries(incoming.headers)) {
      if (value === undefined || OF_CONNECTION.has(name)) continue
      answered.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    const status = incoming.statusCode ?? 502
    const streams = status === 200 && answered.get('content-type')?.startsWith('text/event-stream')
    return new Response(streams ? new IncomingStream(incoming) : await readAll(incoming), {
      status,
      headers: answered,
    })
  }
}
