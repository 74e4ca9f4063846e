import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { WebSocket } from 'ws'

/** A client that stopped reading from its socket after its first event. */
export interface StuckReader {
  overWebSocket: boolean
  /** What it has read so far. */
  readonly progress: { text: string; ended: boolean }
  /** Reads on to the end. */
  readOn(): Promise<void>
  close(): void
}

// Every event carries its text many times over, so that the buffers of the operating system fill up, too.
const copies = Array.from({ length: 40 }, (_, n) => `copy${n}: text`).join(' ')
const query = `subscription ($messageId: ID!) { messageStream(messageId: $messageId) {
  __typename ... on MessageDelta { offset text ${copies} } } }`

interface StreamResult {
  data: { messageStream: { __typename: string; offset?: number; text?: string } }
}

/** Takes a reply's events in; `ended` resolves with the last one. */
function createFollower() {
  const progress = { text: '', ended: false }
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return {
    progress,
    ended,
    take({ data: { messageStream: event } }: StreamResult) {
      if (event.__typename === 'MessageEnded') {
        progress.ended = true
        end()
      } else {
        const { offset, text = '' } = event
        if (offset !== progress.text.length) throw new Error(`Text at ${offset}, not ${progress.text.length}`)
        progress.text += text
      }
    },
  }
}

/** Opens a subscription over a WebSocket and stops reading from its socket after the first event. */
export async function stuckOverWebSocket(url: string, token: string, messageId: string): Promise<StuckReader> {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws')
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }))
  await once(socket, 'message')
  const { progress, ended, take } = createFollower()
  const firstEvent = new Promise<void>((resolve, reject) => {
    socket.on('error', reject).on('message', (data) => {
      const { type, payload }: { type: string; payload: StreamResult } = JSON.parse(String(data))
      if (type === 'next') take(payload)
      resolve()
    })
  })
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { messageId } } }))
  await firstEvent
  socket.pause()
  return {
    overWebSocket: true,
    progress,
    readOn() {
      socket.resume()
      return ended
    },
    close: () => socket.terminate(),
  }
}

/** Does the same over Server-Sent Events. */
export async function stuckOverSse(url: string, token: string, messageId: string): Promise<StuckReader> {
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const request = httpRequest(url, { method: 'POST', headers, agent: false })
  request.end(JSON.stringify({ query, variables: { messageId } }))
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve).on('error', reject)
  })
  const { progress, ended, take } = createFollower()
  let rest = ''
  const firstEvent = new Promise<void>((resolve, reject) => {
    response.on('error', reject)
    response.setEncoding('utf8').on('data', (piece: string) => {
      const events = (rest + piece).split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const data = event.match(/^data: (\{.*)$/m)?.[1]
        if (data === undefined) continue
        take(JSON.parse(data))
        resolve()
      }
    })
  })
  await firstEvent
  response.socket.pause()
  return {
    overWebSocket: false,
    progress,
    readOn() {
      response.socket.resume()
      return ended
    },
    close: () => response.destroy(),
  }
}
