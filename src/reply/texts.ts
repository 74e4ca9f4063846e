import type { Message } from '../generated/prisma/client.ts'
import type { Log } from '../log.ts'
import type { Database } from '../storage/database.ts'
import { createGrowingText, type GrowingText } from './growing-text.ts'

/** A message's text as it grows; its end is the finished message, or null where it was erased meanwhile. */
export type ReplyText = GrowingText<Message | null>

/** A message's text and whose it is. */
interface OwnedText {
  conversationId: string
  text: ReplyText
}

/** The texts of the replies that are being read or written here. */
export interface ReplyTexts {
  /** How many replies are being written by this process. */
  readonly writing: number
  /** The text that this process is going to write. */
  open(messageId: string, conversationId: string): ReplyText
  /** Ends a text that this process wrote, with the message as it stands in the database. */
  finish(messageId: string, message: Message | null): void
  /** A message's text, wherever it is being written, or finished; null when the filter finds no such message. */
  find(where: { id: string; conversationId?: string }): Promise<ReplyText | null>
  close(): void
}

/** How often the text of a reply that another server writes is read from the database. */
const MIRROR_INTERVAL_MS = 200

/** Whatever the message has beyond what the text shows, and the end. */
function finish(text: ReplyText, message: Message | null) {
  if (message) text.append(message.content.slice(text.length))
  text.finish(message)
}

/** @param buryDead looks for servers that died, whose replies are to be ended; see Lease */
export function createReplyTexts(options: { db: Database; log: Log; buryDead: () => Promise<void> }): ReplyTexts {
  const { db, log, buryDead } = options
  const written = new Map<string, OwnedText>()
  const mirrored = new Map<string, OwnedText>()
  let closed = false

  /** Follows a reply of another server through what it stores; many readers share one such text. */
  async function mirror(messageId: string, text: ReplyText) {
    while (!closed && text.end === undefined) {
      try {
        const chunks = await db.messageChunk.findMany({
          where: { messageId, offset: { gte: text.length } },
          orderBy: { offset: 'asc' },
        })
        for (const { offset, text: piece } of chunks) if (offset === text.length) text.append(piece)
        const message = await db.message.findUnique({
          where: { id: messageId },
        })
        if (message?.status !== 'STREAMING') finish(text, message)
        else if (chunks.length === 0) await buryDead()
      } catch (err) {
        log.warn({ err }, 'following a reply of another server failed; trying again')
      }
      if (text.end === undefined) await new Promise((resolve) => setTimeout(resolve, MIRROR_INTERVAL_MS))
    }
    mirrored.delete(messageId)
  }

  function inMemory({ id, conversationId }: { id: string; conversationId?: string }): ReplyText | undefined {
    const found = written.get(id) ?? mirrored.get(id)
    return conversationId === undefined || found?.conversationId === conversationId ? found?.text : undefined
  }

  return {
    get writing() {
      return written.size
    },
    open(messageId, conversationId) {
      const text: ReplyText = createGrowingText()
      written.set(messageId, { conversationId, text })
      return text
    },
    finish(messageId, message) {
      const found = written.get(messageId)
      if (found) finish(found.text, message)
      written.delete(messageId)
    },
    async find(where) {
      const here = inMemory(where)
      if (here) return here
      const message = await db.message.findFirst({ where })
      if (!message) return null
      const meanwhile = inMemory(where)
      if (meanwhile) return meanwhile
      const text: ReplyText = createGrowingText()
      if (message.status === 'STREAMING') {
        mirrored.set(message.id, {
          conversationId: message.conversationId,
          text,
        })
        void mirror(message.id, text)
      } else {
        finish(text, message)
      }
      return text
    },
    close() {
      closed = true
    },
  }
}
