import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { WebSocket } from 'ws'
import type { Wire } from '../api/wire.ts'
import type { Result } from '../support/client.ts'

/** All that came back for one operation. */
export interface Answer {
  status: number | null
  /** As it stood on the wire. */
  text: string
  results: Result<Record<string, unknown>>[]
}

export interface Payload {
  query: string
  variables: Record<string, unknown>
}

/** An operation that goes on until the server ends it or it is left. */
export interface Going {
  answer: Promise<Answer>
  leave(): void
}

/** Connections that are kept for many operations. */
export interface Wires {
  start(wire: Wire, token: string | undefined, payload: Payload, onResult?: (answer: Answer) => void): Promise<Going>
  /** One operation from its beginning to its end. */
  ask(wire: Wire, token: string | undefined, payload: Payload): Promise<Answer>
  close(): Promise<void>
}

const PATIENCE_MS = 30_000

/** One socket of a bearer, over which all their operations go. */
async function openSocket(url: string, token: string | undefined) {
  const socket = new WebSocket(url, 'graphql-transport-ws')
  const listeners = new Map<string, (type: string, payload: unknown, text: string) => void>()
  await once(socket, 'open')
  const payload = token === undefined ? {} : { payload: { authorization: `Bearer ${token}` } }
  socket.send(JSON.stringify({ type: 'connection_init', ...payload }))
  await once(socket, 'message')
  socket.on('message', (data) => {
    const text = data.toString()
    const message: { id?: string; type: string; payload?: unknown } = JSON.parse(text)
    listeners.get(message.id ?? '')?.(message.type, message.payload, text)
  })
  let count = 0
  return {
    socket,
    start(operation: Payload, onResult?: (answer: Answer) => void): Going {
      count++
      const id = String(count)
      const answer: Answer = { status: null, text: '', results: [] }
      const ended = new Promise<Answer>((resolve) => {
        listeners.set(id, (type, content, text) => {
          answer.text += text.replace(`"id":"${id}",`, '')
          if (type === 'next') answer.results.push(JSON.parse(JSON.stringify(content)))
          if (type === 'error') answer.results.push({ errors: JSON.parse(JSON.stringify(content)) })
          onResult?.(answer)
          if (type === 'next') return
          listeners.delete(id)
          resolve(answer)
        })
      })
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: operation }))
      return { answer: ended, leave: () => socket.send(JSON.stringify({ id, type: 'complete' })) }
    },
  }
}

export function createWires(app: { url: string; wsUrl: string }): Wires {
  const agent = new Agent({ keepAlive: true })
  const sockets = new Map<string, ReturnType<typeof openSocket>>()

  function overHttp(
    wire: Wire,
    token: string | undefined,
    payload: Payload,
    onResult?: (answer: Answer) => void,
  ): Going {
    const streams = wire === 'sse'
    const options = {
      method: 'POST',
      agent,
      headers: {
        'Content-Type': 'application/json',
        Accept: streams ? 'text/event-stream' : 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
    }
    const answer: Answer = { status: null, text: '', results: [] }
    function read(incoming: IncomingMessage, resolve: (answer: Answer) => void, reject: (error: Error) => void) {
      answer.status = incoming.statusCode ?? null
      incoming.setEncoding('utf8')
      let unread = ''
      incoming.on('data', (chunk: string) => {
        answer.text += chunk
        if (!streams) return
        const events = (unread + chunk).split('\n\n')
        unread = events.pop() ?? ''
        for (const event of events) {
          const data = /^event: next\ndata: (.*)$/m.exec(event)?.[1]
          if (data !== undefined) answer.results.push(JSON.parse(data))
        }
        onResult?.(answer)
      })
      incoming.on('error', reject)
      incoming.on('end', () => {
        if (answer.results.length === 0) answer.results.push(JSON.parse(answer.text))
        resolve(answer)
      })
    }
    let leave = () => {}
    const ended = new Promise<Answer>((resolve, reject) => {
      function send() {
        const outgoing = request(app.url, options, (incoming) => read(incoming, resolve, reject))
        let left = false
        outgoing.on('error', (error) => {
          // A kept connection that the server closed in the very moment: it has read nothing of this.
          if (outgoing.reusedSocket && answer.status === null && !left) send()
          else reject(error)
        })
        outgoing.end(JSON.stringify(payload))
        leave = () => {
          left = true
          outgoing.destroy()
        }
      }
      send()
    })
    return { answer: ended, leave: () => leave() }
  }

  const wires: Wires = {
    async start(wire, token, payload, onResult) {
      if (wire !== 'ws') return overHttp(wire, token, payload, onResult)
      const key = token ?? ''
      const opening = sockets.get(key) ?? openSocket(app.wsUrl, token)
      sockets.set(key, opening)
      return (await opening).start(payload, onResult)
    },
    async ask(wire, token, payload) {
      const { answer, leave } = await wires.start(wire, token, payload)
      let timer: NodeJS.Timeout | undefined
      const patience = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => {
          leave()
          reject(new Error(`Nothing came to an end over ${wire}: ${payload.query}`))
        }, PATIENCE_MS)
      })
      try {
        return await Promise.race([answer, patience])
      } finally {
        clearTimeout(timer)
      }
    },
    async close() {
      agent.destroy()
      for (const opening of sockets.values()) (await opening).socket.close()
    },
  }
  return wires
}

/** Does work on all items, some at once. */
export async function each<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
