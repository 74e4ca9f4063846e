import { randomUUID } from 'node:crypto'
import { DomainError, notFound } from '../errors.ts'
import type { Conversation } from '../generated/prisma/client.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { Budget } from '../limits/rate-limits.ts'
import { normalizedEmail } from '../storage/blind-indexes.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database, Transaction } from '../storage/database.ts'
import type { Viewer } from '../viewer.ts'
import { assertMayRead, assertOwnVisitor } from './access.ts'
import type { ConversationEvents } from './events.ts'
import type { Sessions } from './sessions.ts'

/** Takes from the caller's budgets, or decides to take nothing; throws RATE_LIMITED. */
export type Spend = (budgets: readonly Budget[]) => Promise<void>

export interface StartInput {
  sessionId?: string | null | undefined
  visitorId?: string | null | undefined
  deviceCode?: string | null | undefined
  source?: string | null | undefined
  referrer?: string | null | undefined
  /** Further metadata, as JSON text. */
  extra?: string | null | undefined
}

export interface Started {
  conversation: Conversation
  sessionToken: string
  created: boolean
}

/** A field that is absent stays, null empties it. */
export interface UpdateInput {
  conversationId: string
  name?: string | null | undefined
  email?: string | null | undefined
  phone?: string | null | undefined
  company?: string | null | undefined
  title?: string | null | undefined
  tags?: string[] | null | undefined
}

/** Conversations from their opening to their end. */
export interface Conversations {
  start(viewer: Viewer, input: StartInput, spend: Spend): Promise<Started>
  update(viewer: Viewer, input: UpdateInput): Promise<Conversation>
  end(viewer: Viewer, conversationId: string): Promise<Conversation>
  createDeviceLink(viewer: Viewer, conversationId: string): Promise<{ code: string; expiresAt: Date }>
  /** Marks conversations without a word for too long as ABANDONED, and removes device codes that have expired. */
  tidy(): Promise<void>
}

const isDuplicate = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

type Given<T> = { [K in keyof T]?: T[K] & (NonNullable<unknown> | null) }

/** The fields that were given: an `undefined` must not reach Prisma, where it means "leave out". */
function given<T extends object>(fields: T): Given<T> {
  const present: Given<T> = {}
  for (const key in fields) {
    const value = fields[key]
    if (value !== undefined) present[key] = value
  }
  return present
}

/**
 * @param stopReply ends a running reply of the conversation
 * @param abandonAfterMs silence that makes a conversation ABANDONED
 */
export function createConversations(options: {
  db: Database
  cipher: FieldCipher
  sessions: Sessions
  events: ConversationEvents
  stopReply: (conversationId: string) => Promise<void>
  abandonAfterMs: number
}): Conversations {
  const { db, cipher, sessions, events, stopReply, abandonAfterMs } = options
  const index = (purpose: string, value: string | null | undefined) =>
    value === null || value === undefined ? null : cipher.index(purpose, value)

  const tagged = (tags: string[]) => ({
    tags: tags.length === 0 ? null : JSON.stringify(tags),
    tagIndexes: tags.map((tag) => cipher.index('tag', tag)),
  })

  async function open(input: StartInput): Promise<Started> {
    const id = randomUUID()
    const sessionId = input.sessionId ?? randomUUID()
    return db.$transaction(async (tx) => {
      const conversation = await tx.conversation.create({
        data: {
          id,
          sessionId,
          sessionIndex: cipher.index('sessionId', sessionId),
          visitorId: input.visitorId ?? null,
          visitorIndex: index('visitorId', input.visitorId),
          source: input.source ?? null,
          sourceIndex: index('source', input.source),
          referrer: input.referrer ?? null,
          referrerIndex: index('referrer', input.referrer),
          extra: input.extra ?? null,
        },
      })
      await tx.analyticsEvent.create({ data: { type: 'CONVERSATION_STARTED', conversationId: id } })
      return { conversation, sessionToken: await sessions.admit(tx, id), created: true }
    })
  }

  async function resume(viewer: Viewer, input: StartInput): Promise<Started | null> {
    const own =
      viewer.role === 'VISITOR' && viewer.conversationId !== null && viewer.deviceId !== null
        ? { conversationId: viewer.conversationId, deviceId: viewer.deviceId }
        : null
    const conversation = input.sessionId
      ? await db.conversation.findFirst({
          where: { sessionIndex: { in: cipher.indexes('sessionId', input.sessionId) } },
        })
      : own && (await db.conversation.findUnique({ where: { id: own.conversationId } }))
    if (!conversation) return null
    if (conversation.id !== own?.conversationId) throw sessionTaken()
    return { conversation, sessionToken: await sessions.renew(own), created: false }
  }

  return {
    async start(viewer, input, spend) {
      if (input.deviceCode) {
        await spend(['CONVERSATIONS']) // so that codes cannot be guessed in bulk
        const id = await sessions.redeem(input.deviceCode)
        const conversation = await db.conversation.findUnique({ where: { id } })
        if (!conversation) throw notFound()
        return { conversation, sessionToken: await sessions.admit(db, id), created: false }
      }
      const resumed = await resume(viewer, input)
      if (resumed) {
        await spend([])
        return resumed
      }
      await spend(['CONVERSATIONS'])
      return open(input).catch((error: unknown) => {
        throw isDuplicate(error) ? sessionTaken() : error
      })
    },

    async update(viewer, input) {
      const { conversationId: id } = input
      assertMayRead(viewer, id)
      const contact = given({
        contactName: input.name,
        contactEmail: input.email,
        contactPhone: input.phone,
        contactCompany: input.company,
      })
      const conversation = await db.$transaction(async (tx) => {
        const [current] = await tx.$queryRaw<{ staffFields: string[] }[]>`
          SELECT "staffFields" FROM "Conversation" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`
        if (!current) throw notFound()
        const staffFields =
          viewer.role === 'ADMIN' ? [...new Set([...current.staffFields, ...Object.keys(contact)])] : undefined
        const updated = await tx.conversation.update({
          where: { id },
          data: {
            ...contact,
            ...given({
              contactEmailIndex:
                input.email === undefined ? undefined : index('email', input.email && normalizedEmail(input.email)),
              title: input.title,
              staffFields,
            }),
            ...(input.tags === undefined ? {} : tagged(input.tags ?? [])),
          },
        })
        if (input.email || input.phone) await recordContact(tx, id)
        return updated
      })
      events.publish(id, { kind: 'ConversationUpdated', conversationId: id })
      return conversation
    },

    async end(viewer, id) {
      assertMayRead(viewer, id)
      const ended = await db.$transaction(async (tx) => {
        const { count } = await tx.conversation.updateMany({
          where: { id, status: { in: ['ACTIVE', 'ABANDONED'] } },
          data: { status: 'COMPLETED', endedAt: new Date() },
        })
        if (count > 0) await tx.analyticsEvent.create({ data: { type: 'CONVERSATION_COMPLETED', conversationId: id } })
        return count > 0
      })
      if (ended) {
        await stopReply(id).finally(() => events.publish(id, { kind: 'ConversationUpdated', conversationId: id }))
      }
      const conversation = await db.conversation.findUnique({ where: { id } })
      if (!conversation) throw notFound()
      return conversation
    },

    async createDeviceLink(viewer, conversationId) {
      assertOwnVisitor(viewer, conversationId)
      const exists = await db.conversation.count({ where: { id: conversationId } })
      if (exists === 0) throw notFound()
      return sessions.createLink(conversationId)
    },

    async tidy() {
      const now = Date.now()
      const abandoned = await db.$transaction(async (tx) => {
        const abandoned = await tx.conversation.updateManyAndReturn({
          where: {
            status: 'ACTIVE',
            lastActivityAt: { lt: new Date(now - abandonAfterMs) },
            messages: { none: { status: 'STREAMING' } },
          },
          data: { status: 'ABANDONED' },
          select: { id: true },
        })
        await tx.analyticsEvent.createMany({
          data: abandoned.map(({ id }) => ({ type: 'CONVERSATION_ABANDONED', conversationId: id })),
        })
        return abandoned
      })
      for (const { id } of abandoned) events.publish(id, { kind: 'ConversationUpdated', conversationId: id })
      await db.deviceLink.deleteMany({ where: { expiresAt: { lt: new Date(now) } } })
    },
  }
}

/** The visitor can be reached: told once for a conversation, whoever entered it. */
const recordContact = (tx: Transaction, id: string) => tx.$executeRaw`
  INSERT INTO "AnalyticsEvent" ("type", "conversationId") SELECT 'CONTACT_CAPTURED', ${id}::uuid
  WHERE NOT EXISTS (SELECT 1 FROM "AnalyticsEvent" WHERE "conversationId" = ${id}::uuid AND "type" = 'CONTACT_CAPTURED')`

const sessionTaken = () =>
  new DomainError('CONFLICT', 'This sessionId is in use: send its session token, or choose another one')
