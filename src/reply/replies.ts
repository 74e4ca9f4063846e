import { randomUUID } from 'node:crypto'
import { assertOwnVisitor, assertVisitor, readableMessage } from '../conversation/access.ts'
import type { Spend } from '../conversation/conversations.ts'
import type { ConversationEvents } from '../conversation/events.ts'
import { badInput, DomainError, notFound } from '../errors.ts'
import type { ConversationStatus, Message } from '../generated/prisma/client.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database, Transaction } from '../storage/database.ts'
import type { Viewer } from '../viewer.ts'
import { type Reading, readFrom } from './growing-text.ts'
import type { ContextOptions } from './prompt.ts'
import type { ReplyTexts } from './texts.ts'
import type { ReplyWriter } from './writer.ts'

export interface SendInput extends ContextOptions {
  conversationId: string
  content: string
  clientMessageId?: string | null | undefined
  reply: boolean
}

/** What visitors say and what they are answered. */
export interface Replies {
  /** Stores a visitor's message and starts the reply, both or neither; a repeat returns what the first time did. */
  send(viewer: Viewer, input: SendInput, spend: Spend): Promise<{ message: Message; reply: Message | null }>
  /** A new reply in the place of one that has ended. */
  regenerate(viewer: Viewer, messageId: string, spend: Spend): Promise<Message>
  /** Ends a running reply with the text it has; one that has ended is returned as it is. */
  stop(viewer: Viewer, messageId: string): Promise<Message>
  /** Ends whatever reply of a conversation is being written. */
  stopAll(conversationId: string): Promise<void>
  /** A reply's text beyond `after`, live until it ends. */
  follow(viewer: Viewer, messageId: string, after: number): Promise<AsyncIterableIterator<Reading<Message | null>>>
}

interface LockedConversation {
  status: ConversationStatus
  lastPlace: number
}

const CONTEXT_DEFAULTS: ContextOptions = { includeContext: true, maxContextMessages: 20 }

export function createReplies(options: {
  db: Database
  cipher: FieldCipher
  texts: ReplyTexts
  writer: ReplyWriter
  events: ConversationEvents
  instanceId: () => string
}): Replies {
  const { db, cipher, texts, writer, events, instanceId } = options

  /** Everything that adds to a conversation goes one after the other. */
  async function lock(tx: Transaction, conversationId: string): Promise<LockedConversation> {
    const [conversation] = await tx.$queryRaw<LockedConversation[]>`
      SELECT "status"::text, "lastPlace" FROM "Conversation" WHERE "id" = ${conversationId}::uuid FOR UPDATE`
    if (!conversation) throw notFound()
    return conversation
  }

  function assertOpen({ status }: LockedConversation) {
    if (status === 'COMPLETED' || status === 'BLOCKED') {
      throw new DomainError('CONVERSATION_CLOSED', 'This conversation has ended')
    }
  }

  async function assertNoReplyRunning(tx: Transaction, conversationId: string) {
    const running = await tx.message.count({ where: { conversationId, status: 'STREAMING' } })
    if (running > 0) throw new DomainError('CONFLICT', 'A reply is being written: wait for its end, or stop it')
  }

  /** The visitor's message that a client has sent before under this id, with its current reply. */
  async function findRepeat(tx: Transaction, input: SendInput) {
    if (!input.clientMessageId) return null
    const message = await tx.message.findFirst({
      where: {
        conversationId: input.conversationId,
        clientMessageIndex: { in: cipher.indexes('clientMessageId', input.clientMessageId) },
      },
    })
    if (!message) return null
    if (message.content !== input.content) {
      throw new DomainError('CONFLICT', 'This clientMessageId was used for another content')
    }
    const reply = await tx.message.findFirst({ where: { answersId: message.id, current: true } })
    return { message, reply }
  }

  const newReply = (fields: { id: string; conversationId: string; place: number; answersId: string | null }) => ({
    ...fields,
    role: 'ASSISTANT' as const,
    status: 'STREAMING' as const,
    content: '',
    writerId: instanceId(),
    createdAt: new Date(),
  })

  async function store(tx: Transaction, input: SendInput, replyId: string, spend: Spend) {
    const { conversationId, content, clientMessageId } = input
    const conversation = await lock(tx, conversationId)
    const repeat = await findRepeat(tx, input)
    if (repeat) {
      await spend([])
      return { ...repeat, isNew: false }
    }
    assertOpen(conversation)
    if (input.reply) await assertNoReplyRunning(tx, conversationId)
    await spend(input.reply ? ['MESSAGES', 'REPLIES'] : ['MESSAGES'])

    const now = new Date()
    const place = conversation.lastPlace + 1
    const message = await tx.message.create({
      data: {
        id: randomUUID(),
        conversationId,
        place,
        role: 'USER',
        status: 'COMPLETED',
        content,
        clientMessageIndex: clientMessageId ? cipher.index('clientMessageId', clientMessageId) : null,
        createdAt: now,
      },
    })
    const reply = input.reply
      ? await tx.message.create({
          data: newReply({ id: replyId, conversationId, place: place + 1, answersId: message.id }),
        })
      : null
    const added = reply ? 2 : 1
    await tx.conversation.update({
      where: { id: conversationId },
      data: {
        status: 'ACTIVE',
        lastPlace: { increment: added },
        messageCount: { increment: added },
        lastMessageAt: now,
        lastActivityAt: now,
      },
      select: { id: true },
    })
    return { message, reply, isNew: true }
  }

  return {
    async send(viewer, input, spend) {
      const { conversationId } = input
      assertOwnVisitor(viewer, conversationId)
      const replyId = randomUUID()
      const reserved = input.reply ? writer.reserve(replyId) : null
      let started = false
      try {
        const { message, reply, isNew } = await db.$transaction((tx) => store(tx, input, replyId, spend))
        if (!isNew) return { message, reply }
        events.publish(conversationId, { kind: 'MessageAdded', messageId: message.id })
        if (reply && reserved) {
          reserved.start(reply, input)
          started = true
          events.publish(conversationId, { kind: 'MessageAdded', messageId: reply.id })
        }
        return { message, reply }
      } finally {
        if (!started) reserved?.takeBack()
      }
    },

    async regenerate(viewer, messageId, spend) {
      const conversationId = assertVisitor(viewer)
      const replyId = randomUUID()
      const reserved = writer.reserve(replyId)
      try {
        const reply = await db.$transaction(async (tx) => {
          const old = await tx.message.findFirst({ where: { id: messageId, conversationId } })
          if (!old) throw notFound()
          if (old.role !== 'ASSISTANT') throw badInput('messageId', 'only a reply can be written anew')
          assertOpen(await lock(tx, conversationId))
          await assertNoReplyRunning(tx, conversationId)
          const { count } = await tx.message.updateMany({
            where: { id: old.id, current: true },
            data: { current: false },
          })
          if (count === 0) throw new DomainError('CONFLICT', 'Another reply has taken the place of this one already')
          await spend(['REPLIES'])
          const { place, answersId, attempt } = old
          const reply = await tx.message.create({
            data: {
              ...newReply({ id: replyId, conversationId, place, answersId }),
              attempt: attempt + 1,
              replacesId: old.id,
            },
          })
          const now = new Date()
          await tx.conversation.update({
            where: { id: conversationId },
            data: { status: 'ACTIVE', lastMessageAt: now, lastActivityAt: now },
            select: { id: true },
          })
          return reply
        })
        reserved.start(reply, CONTEXT_DEFAULTS)
        events.publish(conversationId, { kind: 'MessageAdded', messageId: reply.id })
        return reply
      } catch (error) {
        reserved.takeBack()
        throw error
      }
    },

    async stop(viewer, messageId) {
      const where = readableMessage(viewer, messageId)
      const find = () => db.message.findFirst({ where })
      const message = await find()
      if (!message) throw notFound()
      if (message.status !== 'STREAMING') return message
      const stopped = await writer.stop(messageId, 'STOPPED')
      const now = await find()
      if (!now) throw notFound()
      if (!stopped && now.status === 'STREAMING') {
        throw new DomainError('CONFLICT', 'This reply is being written by another server, which has to stop it')
      }
      return now
    },

    async stopAll(conversationId) {
      const running = await db.message.findMany({
        where: { conversationId, status: 'STREAMING' },
        select: { id: true },
      })
      await Promise.all(running.map(({ id }) => writer.stop(id, 'STOPPED')))
    },

    async follow(viewer, messageId, after) {
      if ((await db.message.count({ where: readableMessage(viewer, messageId) })) === 0) throw notFound()
      const text = await texts.find(messageId)
      if (!text) throw notFound()
      return readFrom(text, after)
    },
  }
}
