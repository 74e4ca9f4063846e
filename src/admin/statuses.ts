import type { ConversationEvents } from '../conversation/events.ts'
import type { AnalyticsEventType, Conversation, ConversationStatus } from '../generated/prisma/client.ts'
import type { Database } from '../storage/database.ts'
import { lockConversation } from './lock.ts'

/** Where staff put conversations. */
export interface Statuses {
  /**
   * Sets a conversation's status. A closed one takes no more messages, and its running reply is stopped.
   * @throws NOT_FOUND
   */
  set(conversationId: string, status: ConversationStatus): Promise<Conversation>
}

const isClosed = (status: ConversationStatus) => status === 'COMPLETED' || status === 'BLOCKED'

/** What is recorded when a conversation comes to be there. */
const EVENTS: Partial<Record<ConversationStatus, AnalyticsEventType>> = {
  COMPLETED: 'CONVERSATION_COMPLETED',
  ABANDONED: 'CONVERSATION_ABANDONED',
}

/** @param stopReply ends a running reply of the conversation */
export function createStatuses(options: {
  db: Database
  events: ConversationEvents
  stopReply: (conversationId: string) => Promise<void>
}): Statuses {
  const { db, events, stopReply } = options
  return {
    async set(id, status) {
      const { conversation, changed } = await db.$transaction(async (tx) => {
        const before = await lockConversation(tx, id)
        if (before === status) {
          return { conversation: await tx.conversation.findUniqueOrThrow({ where: { id } }), changed: false }
        }
        const now = new Date()
        const conversation = await tx.conversation.update({
          where: { id },
          data: {
            status,
            ...(isClosed(status) ? {} : { endedAt: null }),
            ...(isClosed(status) && !isClosed(before) ? { endedAt: now } : {}),
            ...(status === 'ACTIVE' ? { lastActivityAt: now } : {}), // or its silence would make it ABANDONED at once
          },
        })
        const type = EVENTS[status]
        if (type) await tx.analyticsEvent.createMany({ data: [{ type, conversationId: id }] })
        return { conversation, changed: true }
      })
      const stopped = isClosed(status) ? stopReply(id) : Promise.resolve()
      await stopped.finally(() => {
        if (changed) events.publish(id, { kind: 'ConversationUpdated', conversationId: id })
      })
      return conversation
    },
  }
}
