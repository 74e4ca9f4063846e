import { assertMayRead } from '../conversation/access.ts'
import type { ConversationEvents } from '../conversation/events.ts'
import { notFound } from '../errors.ts'
import type { Log } from '../log.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import type { Viewer } from '../viewer.ts'
import { type Removed, removeConversation } from './removal.ts'

/** What an erase has taken away. */
export interface EraseReceipt {
  visitorId: string
  conversations: number
  messages: number
  erasedAt: Date
}

/** Erases conversations, for good: by whoever may ask for it, and those that have been kept for long enough. */
export interface Eraser {
  /**
   * By the conversation's visitor or an ADMIN.
   * @throws UNAUTHENTICATED for a stranger, NOT_FOUND for what is not the viewer's or does not exist
   */
  eraseConversation(viewer: Viewer, conversationId: string): Promise<void>
  /** All conversations that were opened for a visitor, under whichever key they are indexed. */
  eraseVisitor(visitorId: string): Promise<EraseReceipt>
  /** Erases what has been silent for longer than the retention, on any number of servers at once. */
  tidy(): Promise<void>
  /** Ends the tidying after the conversation it is at. */
  close(): Promise<void>
}

const BATCH = 100
/** An event may be recorded while its conversation is being erased, but hardly later than this. */
const STRAY_MINUTES = 10

/**
 * @param stopReply ends a reply that is being written by this server
 * @param retentionMs silence after which a conversation is erased; null: never
 */
export function createEraser(options: {
  db: Database
  cipher: FieldCipher
  events: ConversationEvents
  stopReply: (messageId: string) => Promise<unknown>
  retentionMs: number | null
  log: Log
}): Eraser {
  const { db, cipher, events, stopReply, retentionMs, log } = options
  let tidying: Promise<void> | undefined
  let closed = false

  const stopAll = (messageIds: string[]) => Promise.all(messageIds.map((id) => stopReply(id)))

  /** Stopped before the erase, a reply has still been paid for and counted. */
  async function stopRunning(conversationId: string) {
    const running = await db.message.findMany({ where: { conversationId, status: 'STREAMING' }, select: { id: true } })
    await stopAll(running.map(({ id }) => id))
  }

  async function erase(id: string, silentSince: Date | null = null): Promise<Removed | null> {
    const removed = await db.$transaction((tx) => removeConversation(tx, id, silentSince))
    if (!removed) return null
    events.publish(id, { kind: 'ConversationUpdated', conversationId: id }) // which ends its subscriptions
    await stopAll(removed.running) // what was begun since; its writer finds nothing to write to
    return removed
  }

  async function silentConversations(silentSince: Date): Promise<string[]> {
    // Every status is named so that the index on status and activity is of use.
    const silent = await db.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Conversation"
      WHERE "status" IN ('ACTIVE', 'COMPLETED', 'ABANDONED', 'BLOCKED') AND "lastActivityAt" < ${silentSince}
      LIMIT ${BATCH}`
    return silent.map(({ id }) => id)
  }

  async function eraseSilent(silentSince: Date) {
    let [conversations, messages] = [0, 0]
    for (;;) {
      const before = conversations
      for (const id of await silentConversations(silentSince)) {
        if (closed) break
        const removed = await erase(id, silentSince)
        if (!removed) continue // another server is at it
        conversations++
        messages += removed.messages
      }
      if (closed || conversations === before) break
    }
    if (conversations > 0)
      log.info({ conversations, messages }, 'conversations were erased at the end of their retention')
  }

  /** Takes the id of an erased conversation out of what was recorded about it too late to be found by the erase. */
  const forgetStrays = () => db.$executeRaw`
    UPDATE "AnalyticsEvent" SET "conversationId" = NULL
    WHERE "conversationId" IS NOT NULL AND "at" > now() - ${STRAY_MINUTES} * interval '1 minute'
    AND NOT EXISTS (SELECT 1 FROM "Conversation" WHERE "Conversation"."id" = "AnalyticsEvent"."conversationId")`

  async function tidy() {
    if (retentionMs !== null) await eraseSilent(new Date(Date.now() - retentionMs))
    await forgetStrays()
  }

  return {
    async eraseConversation(viewer, id) {
      assertMayRead(viewer, id)
      await stopRunning(id)
      if (!(await erase(id))) throw notFound()
    },

    async eraseVisitor(visitorId) {
      const visitorIndex = { in: cipher.indexes('visitorId', visitorId) }
      let [conversations, messages] = [0, 0]
      for (;;) {
        const found = await db.conversation.findMany({ where: { visitorIndex }, take: BATCH, select: { id: true } })
        for (const { id } of found) {
          await stopRunning(id)
          const removed = await erase(id)
          if (!removed) continue // erased by somebody else meanwhile
          conversations++
          messages += removed.messages
        }
        if (found.length === 0) return { visitorId, conversations, messages, erasedAt: new Date() }
      }
    },

    tidy() {
      if (closed) return Promise.resolve()
      tidying ??= tidy().finally(() => {
        tidying = undefined
      })
      return tidying
    },

    async close() {
      closed = true
      await tidying?.catch(() => {}) // whoever called it is told
    },
  }
}
