// Your own generated operations: see docs/frontend.md.
import type { MessageStreamSubscription } from '../test/support/operations.ts'
import { backOff, isPassing } from './errors.ts'

export type ReplyEvent = MessageStreamSubscription['messageStream']
export type ReplyEnd = Extract<ReplyEvent, { __typename: 'MessageEnded' }>

/** Where a subscription puts what arrives. */
export interface ReplySink {
  next(event: ReplyEvent): void
  error(error: unknown): void
  complete(): void
}

/**
 * Subscribes to messageStream once, with this `after`; returns what unsubscribes. See apolloReply, urqlReply,
 * graphqlSseReply and graphqlWsReply.
 */
export type SubscribeToReply = (after: number, sink: ReplySink) => () => void

export interface FollowOptions {
  subscribe: SubscribeToReply
  /** Called with the whole text so far, whenever there is more of it. */
  onText: (text: string) => void
  /** The text you hold already, such as `message.content` after a reload. */
  text?: string
  /** Stops following; the reply itself goes on (stopReply ends it). */
  signal?: AbortSignal
  /** Nothing for so long, and the connection is taken to be dead: coming back loses nothing. */
  silenceMs?: number
  /** What to wait before coming back, by the number of failures in a row. */
  wait?: (failures: number) => Promise<void>
}

/**
 * Follows a reply to its end, whatever happens to the connection. It counts what it holds and comes back with
 * `after: <that length>`, so that the text has no gap and nothing twice.
 * @returns the closing event: look at `message.status` and `error`
 * @throws what the server refuses for good (errorCode tells: NOT_FOUND, UNAUTHENTICATED, ...), or the signal's reason
 */
export async function followReply(options: FollowOptions): Promise<ReplyEnd> {
  const { subscribe, onText, signal, silenceMs = 30_000, wait = backOff } = options
  let text = options.text ?? ''
  let failures = 0

  /** Follows over one connection. */
  function once(): Promise<ReplyEnd> {
    let leave = () => {}
    return new Promise<ReplyEnd>((resolve, reject) => {
      let left = false
      const dead = () => reject(new Error('The connection has fallen silent'))
      let watchdog = setTimeout(dead, silenceMs)
      const abort = () => reject(signal?.reason)
      signal?.addEventListener('abort', abort)

      function next(event: ReplyEvent) {
        if (left) return
        clearTimeout(watchdog)
        watchdog = setTimeout(dead, silenceMs)
        if (event.__typename === 'MessageEnded') resolve(event)
        else if (event.offset > text.length) reject(new Error('Something is missing'))
        else {
          // Clients that reconnect or repeat by themselves send again what is held already: only the rest is new.
          const fresh = event.text.slice(text.length - event.offset)
          text += fresh
          if (fresh !== '') onText(text)
        }
      }
      const complete = () => reject(new Error('The connection has ended before the reply'))
      const unsubscribe = subscribe(text.length, { next, error: reject, complete })
      leave = () => {
        left = true
        clearTimeout(watchdog)
        signal?.removeEventListener('abort', abort)
        unsubscribe()
      }
    }).finally(() => leave())
  }

  for (;;) {
    signal?.throwIfAborted()
    const held = text.length
    try {
      return await once()
    } catch (error) {
      if (signal?.aborted || !isPassing(error)) throw error
      failures = text.length > held ? 0 : failures + 1
      await wait(failures)
    }
  }
}
