import { z } from 'zod'
import type { Log } from '../log.ts'
import type { Bus } from '../storage/bus.ts'
import type { Database } from '../storage/database.ts'

const Event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('MessageAdded'), messageId: z.string() }),
  z.object({ kind: z.literal('MessageUpdated'), messageId: z.string() }),
  z.object({ kind: z.literal('ConversationUpdated'), conversationId: z.string() }),
])

/** What happened in a conversation; the records themselves are read when the event is delivered. */
export type ConversationEvent = z.infer<typeof Event>

/** Tells every subscriber of a conversation what happened in it, on whichever server. */
export interface ConversationEvents {
  /** The subscriptions of a conversation that turns out to be gone are ended, with what they have not read yet dropped. */
  publish(conversationId: string, event: ConversationEvent): void
  subscribe(conversationId: string): AsyncIterableIterator<ConversationEvent>
  /** Ends all subscriptions. */
  close(): void
}

/** A message is told of once as added and once as ended; so many of these are remembered for each subscriber. */
const REMEMBERED = 256
/** What may have been missed is looked for this much further back, since clocks and commits do not agree exactly. */
const OVERLAP_MS = 5_000
const RETRY_MS = 500

interface Subscriber {
  conversationId: string
  push(event: ConversationEvent): void
  /** Forgets what has not been read. */
  drop(): void
  end(): void
  /** What happened from this time on is still to be looked for; what was before the subscription is not repeated. */
  from: Date
  /** How the conversation looked when it was last looked at. */
  fingerprint: string | null
  /** It changed before it was looked at for the first time. */
  changed: boolean
}

/** What of a conversation its events tell of, as it stands. */
interface Found {
  conversationId: string
  fingerprint: string
  added: { id: string; at: string }[]
  ended: { id: string; at: string }[]
}

/**
 * Events over the bus. A subscriber that is slow to read holds each event at most once, since an event is only a hint to
 * read the record anew: nothing piles up, nothing overflows. Where the bus may have missed something, the database is
 * asked, once for all subscribers of this process.
 */
export function createConversationEvents({ bus, db, log }: { bus: Bus; db: Database; log: Log }): ConversationEvents {
  const subscribers = new Set<Subscriber>()
  const behind = new Set<Subscriber>()

  const topicOf = (conversationId: string) => `conversation:${conversationId}`

  async function look(some: readonly Subscriber[]) {
    const since = new Date(Math.min(...some.map(({ from }) => from.getTime())))
    const overlapping = new Date(Date.now() - OVERLAP_MS)
    const found = await db.$queryRaw<Found[]>`
      SELECT "id" AS "conversationId",
        md5(ROW("status", "title", "tags", "contactName", "contactEmail", "contactPhone", "contactCompany")::text)
          AS "fingerprint",
        ARRAY(SELECT json_build_object('id', "id", 'at', "createdAt") FROM "Message"
          WHERE "conversationId" = "Conversation"."id" AND "createdAt" >= ${since} ORDER BY "place", "attempt") AS "added",
        ARRAY(SELECT json_build_object('id', "id", 'at', "endedAt") FROM "Message"
          WHERE "conversationId" = "Conversation"."id" AND "endedAt" >= ${since} ORDER BY "place", "attempt") AS "ended"
      FROM "Conversation" WHERE "id" = ANY(${[...new Set(some.map(({ conversationId }) => conversationId))]}::uuid[])`
    const byId = new Map(found.map((state) => [state.conversationId, state]))
    for (const subscriber of some) {
      const { conversationId, fingerprint, changed, from } = subscriber
      const isNew = ({ at }: { at: string }) => new Date(at) >= from
      const state = byId.get(conversationId)
      if (!state) {
        subscriber.drop() // it was erased: nothing of it can be read any more
        subscriber.end()
        continue
      }
      for (const { id } of state.added.filter(isNew)) subscriber.push({ kind: 'MessageAdded', messageId: id })
      for (const { id } of state.ended.filter(isNew)) subscriber.push({ kind: 'MessageUpdated', messageId: id })
      if (changed || (fingerprint !== null && fingerprint !== state.fingerprint)) {
        subscriber.push({ kind: 'ConversationUpdated', conversationId })
      }
      subscriber.fingerprint = state.fingerprint
      subscriber.changed = false
      if (overlapping > from) subscriber.from = overlapping
    }
  }

  function lookSoon(subscriber: Subscriber) {
    if (behind.size === 0) {
      setImmediate(() => {
        const some = [...behind]
        behind.clear()
        look(some).catch((err: unknown) => {
          log.warn({ err }, 'looking for events failed; it is tried again')
          setTimeout(() => some.filter((one) => subscribers.has(one)).forEach(lookSoon), RETRY_MS)
        })
      })
    }
    behind.add(subscriber)
  }

  function subscribe(conversationId: string): AsyncIterableIterator<ConversationEvent> {
    const waiting = new Map<string, ConversationEvent>()
    const told = new Set<string>()
    let ended = false
    let wake: (() => void) | undefined

    const subscriber: Subscriber = {
      conversationId,
      from: new Date(),
      fingerprint: null,
      changed: false,
      push(event) {
        const key = JSON.stringify(event)
        if (event.kind !== 'ConversationUpdated') {
          if (told.has(key)) return
          told.add(key)
          const [oldest] = told
          if (oldest !== undefined && told.size > REMEMBERED) told.delete(oldest)
        }
        waiting.set(key, event)
        wake?.()
      },
      drop: () => waiting.clear(),
      end() {
        ended = true
        unsubscribe()
        subscribers.delete(subscriber)
        wake?.()
      },
    }
    subscribers.add(subscriber)
    const unsubscribe = bus.subscribe(topicOf(conversationId), {
      message(text) {
        const event = Event.parse(JSON.parse(text))
        if (event.kind !== 'ConversationUpdated') {
          subscriber.push(event)
          return
        }
        // Told once it can be seen to have changed: so a change is never told of twice, nor lost behind an earlier one.
        subscriber.changed ||= subscriber.fingerprint === null
        lookSoon(subscriber)
      },
      missed: () => lookSoon(subscriber),
    })
    lookSoon(subscriber)
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
        return { value: undefined, done: true }
      },
    }
  }

  return {
    publish: (conversationId, event) => bus.publish(topicOf(conversationId), JSON.stringify(event)),
    subscribe,
    close() {
      for (const subscriber of subscribers) subscriber.end()
    },
  }
}
