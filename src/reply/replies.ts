import { randomUUID } from 'node:crypto'
import { assertOwnVisitor, assertVisitor, readableMessage } from '../conversation/access.ts'
import type { Spend } from '../conversation/conversations.ts'
import type { ConversationEvents } from '../conversation/events.ts'
import { badInput, DomainError, notFound } from '../errors.ts'
import type { Message } from '../generated/prisma/client.ts'
import { estimateTokens, type TokenBudget } from '../limits/token-budget.ts'
import type { Statements } from '../statements.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import type { Driver } from '../storage/driver.ts'
import type { Viewer } from '../viewer.ts'
import { type Reading, readFrom } from './growing-text.ts'
import { blankMessage, insertMessages } from './message.ts'
import { type ContextOptions, estimateContext, readAnswered } from './prompt.ts'
import type { Stops } from './stops.ts'
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
  /** How many readers follow a reply of this process. */
  readonly following: number
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

const CONTEXT_DEFAULTS: ContextOptions = {
  includeContext: true,
  maxContextMessages: 20,
}

/** Undoes a transaction that turned out to repeat an earlier one. */
class Repeated extends Error {
  constructor(readonly sentId: string) {
    super('This message was sent before')
  }
}

/**
 * @param inspect looks at a visitor's message within the transaction that stores it, which holds the conversation
 * @param tokens what a reply takes of the day's tokens at the most, beside the conversation itself
 * @param maxMessageLength of what a visitor says, in UTF-16 code units
 * @param onSaid called when a visitor has said something and it is stored
 */
export function createReplies(options: {
  db: Database
  driver: Driver
  cipher: FieldCipher
  texts: ReplyTexts
  writer: ReplyWriter
  stops: Stops
  events: ConversationEvents
  instanceId: () => string
  budget: TokenBudget
  tokens: number
  maxMessageLength: number
  inspect: (tx: Statements, message: Message) => Promise<void>
  onSaid: (conversationId: string) => void
}): Replies {
  const { db, driver, cipher, texts, writer, stops, events, instanceId } = options
  const { budget, tokens, maxMessageLength, inspect, onSaid } = options

  /**
   * Takes the next places of a conversation that is open. This locks it: what adds to a conversation goes one after
   * the other, until its transaction ends.
   * @param places 0 for a reply that takes the place of another
   * @returns the last place taken, or null when it takes no more messages
   */
  async function claimPlaces(tx: Statements, conversationId: string, places: number): Promise<number | null> {
    const [claimed] = await tx.$queryRaw<{ lastPlace: number }>`
      WITH claimed AS (
        UPDATE "Conversation" SET "status" = 'ACTIVE', "lastMessageAt" = now(), "lastActivityAt" = now(),
          "lastPlace" = "lastPlace" + ${places}::int, "messageCount" = "messageCount" + ${places}::int
        WHERE "id" = ${conversationId}::uuid AND "status" IN ('ACTIVE', 'ABANDONED') RETURNING "id", "lastPlace"),
      event AS (
        INSERT INTO "AnalyticsEvent" ("type", "conversationId")
        SELECT 'MESSAGE_SENT', "id" FROM claimed WHERE ${places}::int > 0)
      SELECT "lastPlace" FROM claimed`
    return claimed?.lastPlace ?? null
  }

  /** Why no places could be taken. */
  async function refusal(tx: Statements, conversationId: string): Promise<DomainError> {
    const found = await tx.$queryRaw`SELECT 1 FROM "Conversation" WHERE "id" = ${conversationId}::uuid`
    return found.length > 0 ? new DomainError('CONVERSATION_CLOSED', 'This conversation has ended') : notFound()
  }

  const replyIsRunning = () => new DomainError('CONFLICT', 'A reply is being written: wait for its end, or stop it')

  /** Whether a reply of the conversation is running, and the message that was sent under this client's id before. */
  async function lookAround(tx: Statements, { conversationId, clientMessageId }: SendInput) {
    const indexes = clientMessageId ? cipher.indexes('clientMessageId', clientMessageId) : []
    const found = await tx.$queryRaw<{ id: string; running: boolean }>`
      SELECT "id", "status" = 'STREAMING' AS "running" FROM "Message" WHERE "conversationId" = ${conversationId}::uuid
        AND ("status" = 'STREAMING' OR "clientMessageIndex" = ANY(${indexes}::text[]))`
    return { running: found.some(({ running }) => running), sentId: found.find(({ running }) => !running)?.id }
  }

  /** The first answer again, without a trace of the second call. */
  async function repeat(sentId: string, input: SendInput) {
    const message = await db.message.findUnique({ where: { id: sentId } })
    if (!message) throw notFound() // erased meanwhile
    if (message.content !== input.content) {
      throw new DomainError('CONFLICT', 'This clientMessageId was used for another content')
    }
    return { message, reply: await db.message.findFirst({ where: { answersId: sentId, current: true } }) }
  }

  const newReply = (fields: Pick<Message, 'id' | 'conversationId' | 'place' | 'answersId'>): Message => ({
    ...blankMessage,
    ...fields,
    role: 'ASSISTANT',
    status: 'STREAMING',
    content: '',
    writerId: instanceId(),
    createdAt: new Date(),
  })

  /** Sets aside what a reply may use; `said` is what the visitor adds to the conversation with it. */
  const reserveTokens = (
    tx: Statements,
    reply: { id: string; conversationId: string },
    context: ContextOptions,
    said = '',
  ) =>
    budget.reserve(tx, reply.id, async () => {
      const before =
        said === '' || context.includeContext ? await estimateContext(tx, reply.conversationId, context) : 0
      return tokens + before + estimateTokens(said.length)
    })

  async function store(tx: Statements, input: SendInput, replyId: string, spend: Spend) {
    const { conversationId, content, clientMessageId } = input
    // Sent together, one after the other: what is around is looked at once the conversation is held.
    const [lastPlace, { running, sentId }] = await Promise.all([
      claimPlaces(tx, conversationId, input.reply ? 2 : 1),
      lookAround(tx, input),
    ])
    if (sentId !== undefined) throw new Repeated(sentId)
    if (lastPlace === null) throw await refusal(tx, conversationId)
    if (input.reply && running) throw replyIsRunning()
    // Before the day's tokens, whose row all servers need: a Redis that is slow must not hold it.
    await spend(input.reply ? ['MESSAGES', 'REPLIES'] : ['MESSAGES'])
    const reservation = input.reply ? await reserveTokens(tx, { id: replyId, conversationId }, input, content) : null

    const message: Message = {
      ...blankMessage,
      id: randomUUID(),
      conversationId,
      place: input.reply ? lastPlace - 1 : lastPlace,
      role: 'USER',
      status: 'COMPLETED',
      content,
      clientMessageIndex: clientMessageId ? cipher.index('clientMessageId', clientMessageId) : null,
      createdAt: new Date(),
    }
    const reply = input.reply
      ? newReply({
          id: replyId,
          conversationId,
          place: lastPlace,
          answersId: message.id,
        })
      : null
    // These go with the commit.
    void insertMessages(tx, cipher, reply ? [message, reply] : [message])
    const answered = reply && readAnswered(tx, reply, input)
    await inspect(tx, message)
    return { message, reply: reply && answered && reservation && { message: reply, answered, reservation } }
  }

  let following = 0

  return {
    get following() {
      return following
    },

    async send(viewer, input, spend) {
      const { conversationId } = input
      assertOwnVisitor(viewer, conversationId)
      if (input.content.length > maxMessageLength) {
        throw badInput('input.content', `must have at most ${maxMessageLength} characters`)
      }
      const replyId = randomUUID()
      const reserved = input.reply ? writer.reserve(replyId, conversationId) : null
      try {
        const { message, reply } = await driver.transaction((tx) => store(tx, input, replyId, spend))
        events.publish(conversationId, {
          kind: 'MessageAdded',
          messageId: message.id,
        })
        onSaid(conversationId)
        if (reply) {
          reserved?.start(reply.message, await reply.answered, input, reply.reservation)
          events.publish(conversationId, {
            kind: 'MessageAdded',
            messageId: reply.message.id,
          })
        }
        return { message, reply: reply?.message ?? null }
      } catch (error) {
        reserved?.takeBack()
        if (!(error instanceof Repeated)) throw error
        const first = await repeat(error.sentId, input)
        await spend([])
        return first
      }
    },

    async regenerate(viewer, messageId, spend) {
      const conversationId = assertVisitor(viewer)
      const replyId = randomUUID()
      const reserved = writer.reserve(replyId, conversationId)
      try {
        const { reply, answered, reservation } = await db.$transaction(async (tx) => {
          const old = await tx.message.findFirst({
            where: { id: messageId, conversationId },
          })
          if (!old) throw notFound()
          if (old.role !== 'ASSISTANT') throw badInput('messageId', 'only a reply can be written anew')
          if ((await claimPlaces(tx, conversationId, 0)) === null) throw await refusal(tx, conversationId)
          const running = await tx.message.count({
            where: { conversationId, status: 'STREAMING' },
          })
          if (running > 0) throw replyIsRunning()
          const { count } = await tx.message.updateMany({
            where: { id: old.id, current: true },
            data: { current: false },
          })
          if (count === 0) throw new DomainError('CONFLICT', 'Another reply has taken the place of this one already')
          await spend(['REPLIES'])
          const reservation = await reserveTokens(tx, { id: replyId, conversationId }, CONTEXT_DEFAULTS)
          const { place, answersId } = old
          const reply: Message = {
            ...newReply({ id: replyId, conversationId, place, answersId }),
            attempt: old.attempt + 1,
            replacesId: old.id,
          }
          await insertMessages(tx, cipher, [reply])
          return { reply, answered: await readAnswered(tx, reply, CONTEXT_DEFAULTS), reservation }
        })
        reserved.start(reply, answered, CONTEXT_DEFAULTS, reservation)
        events.publish(conversationId, {
          kind: 'MessageAdded',
          messageId: reply.id,
        })
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
      await stops.stop(messageId)
      const now = await find()
      if (!now) throw notFound()
      return now
    },

    async stopAll(conversationId) {
      const running = await db.message.findMany({
        where: { conversationId, status: 'STREAMING' },
        select: { id: true },
      })
      await Promise.all(running.map(({ id }) => stops.stop(id)))
    },

    async follow(viewer, messageId, after) {
      const text = await texts.find(readableMessage(viewer, messageId))
      if (!text) throw notFound()
      following++
      return readFrom(text, after, () => following--)
    },
  }
}
