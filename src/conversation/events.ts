/** What happened in a conversation; the records themselves are read when the event is delivered. */
export type ConversationEvent =
  | { kind: 'MessageAdded'; messageId: string }
  | { kind: 'MessageUpdated'; messageId: string }
  | { kind: 'ConversationUpdated'; conversationId: string }

/** Tells every subscriber of a conversation what happened in it. */
export interface ConversationEvents {
  publish(conversationId: string, event: ConversationEvent): void
  subscribe(conversationId: string): AsyncIterableIterator<ConversationEvent>
  /** Ends the subscriptions of a conversation that was erased; what they have not read yet is dropped. */
  forget(conversationId: string): void
  /** Ends all subscriptions. */
  close(): void
}

interface Subscriber {
  push(event: ConversationEvent): void
  /** Forgets what has not been read. */
  drop(): void
  end(): void
}

/**
 * Events within this process. A subscriber that is slow to read holds each event at most once, since an event is only
 * a hint to read the record anew: nothing piles up, nothing overflows.
 */
export function createConversationEvents(): ConversationEvents {
  const byConversation = new Map<string, Set<Subscriber>>()

  function subscribe(conversationId: string): AsyncIterableIterator<ConversationEvent> {
    const waiting = new Map<string, ConversationEvent>()
    let ended = false
    let wake: (() => void) | undefined

    const subscriber: Subscriber = {
      push(event) {
        waiting.set(JSON.stringify(event), event)
        wake?.()
      },
      drop: () => waiting.clear(),
      end() {
        ended = true
        wake?.()
      },
    }
    const subscribers = byConversation.get(conversationId) ?? new Set()
    byConversation.set(conversationId, subscribers.add(subscriber))

    return {
      [Symbol.asyncIterator]() {
        return this
      },
      async next() {
        for (;;) {
          const [first] = waiting
          if (first) {
            waiting.delete(first[0])
            return { value: first[1], done: false }
          }
          if (ended) return { value: undefined, done: true }
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      },
      async return() {
        subscriber.end()
        subscriber.drop()
        subscribers.delete(subscriber)
        if (subscribers.size === 0) byConversation.delete(conversationId)
        return { value: undefined, done: true }
      },
    }
  }

  return {
    publish(conversationId, event) {
      for (const subscriber of byConversation.get(conversationId) ?? []) subscriber.push(event)
    },
    subscribe,
    forget(conversationId) {
      for (const subscriber of byConversation.get(conversationId) ?? []) {
        subscriber.drop()
        subscriber.end()
      }
    },
    close() {
      for (const subscribers of byConversation.values()) for (const subscriber of subscribers) subscriber.end()
    },
  }
}
