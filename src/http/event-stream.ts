import type { ServerResponse } from 'node:http'
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { withoutHttp } from '../graphql/errors.ts'

/** Proxies end a connection that is silent for a minute, or for less. */
const PING_MS = 12_000
/** A comment: clients pass over it. The first one also lets browsers show that the stream has begun. */
const PING = ':\n\n'

const headers = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-cache',
  'Content-Encoding': 'none',
}

/** Where the results of a subscription are put for its connection. */
export interface Stream {
  results?: AsyncIterable<ExecutionResult>
}

const isStream = (result: object): result is AsyncIterable<ExecutionResult> => Symbol.asyncIterator in result

/**
 * Leaves the results of subscriptions to `writeEvents`. Yoga, which has agreed with the client on what the answer is, would
 * keep a request, a response and a stream of the web for each as long as it runs, and more than half of what
 * Node.js holds for the connection once again.
 */
export function useEventStream(): Plugin<object, { stream: Stream }> {
  return {
    async onResultProcess({ result, resultProcessor, setResultProcessor, serverContext }) {
      if (Array.isArray(result) || !isStream(result)) return
      if (!resultProcessor) {
        await result[Symbol.asyncIterator]().return?.() // the client takes no stream: it is told so (406), and nobody will read this one
        return
      }
      serverContext.stream.results = result
      Object.assign(serverContext, { request: undefined, params: undefined }) // has been read; the subscription's context holds it
      setResultProcessor((_, fetchAPI) => new fetchAPI.Response(null, { headers: { ...headers } }), 'text/event-stream')
    },
  }
}

const eventOf = ({ errors, ...rest }: ExecutionResult) =>
  `event: next\ndata: ${JSON.stringify(errors ? { ...rest, errors: errors.map(withoutHttp) } : rest)}\n\n`

/** Resolves when a connection takes more, or has ended. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done)
      resolve()
    }
    response.on('drain', done).on('close', done)
  })
}

/**
 * Writes results as Server-Sent Events, in the "distinct connections" mode of graphql-sse. One is asked for when the one before
 * has gone: a client that reads slowly is sent longer slices, and never a queue of short ones.
 */
export async function writeEvents(
  response: ServerResponse,
  results: AsyncIterable<ExecutionResult>,
  pingMs = PING_MS,
): Promise<void> {
  const iterator = results[Symbol.asyncIterator]()
  const leave = () => {
    iterator.return?.().catch(() => {})
  }
  if (response.closed) return leave()
  response.once('close', leave)
  response.write(PING)
  const ping = setInterval(() => {
    if (!response.writableNeedDrain) response.write(PING)
  }, pingMs)
  try {
    for (let next = await iterator.next(); !response.destroyed; next = await iterator.next()) {
      if (next.done) {
        response.end('event: complete\ndata:\n\n')
        return
      }
      if (!response.write(eventOf(next.value))) await drained(response)
    }
  } finally {
    clearInterval(ping) // what has ended may wait to be sent for long, and nothing may be written behind it
  }
}
