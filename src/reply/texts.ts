import type { Message } from '../generated/prisma/client.ts'
import type { Log } from '../log.ts'
import type { Database } from '../storage/database.ts'
import { createGrowingText, type GrowingText } from './growing-text.ts'

/** A message's text as it grows; its end is the finished message, or null where it was erased meanwhile. */
export type ReplyText = GrowingText<Message | null>

/** The texts of the replies that are being read or written here. */
export interface ReplyTexts {
  /** How many replies are being written by this process. */
  readonly writing: number
  /** The text that this process is going to write. */
  open(messageId: string): ReplyText
  /** Ends a text that this process wrote, with the message as it stands in the database. */
  finish(messageId: string, message: Message | null): void
  /** A message's text, wherever it is being written, or finished. Null when there is no such message. */
  find(messageId: string): Promise<ReplyText | null>
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
  const written = new Map<string, ReplyText>()
  const mirrored = new Map<string, ReplyText>()
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
        const message = await db.message.findUnique({ where: { id: messageId } })
        if (message?.status !== 'STREAMING') finish(text, message)
        else if (chunks.length === 0) await buryDead()
      } catch (err) {
        log.warn({ err }, 'following a reply of another server failed; trying again')
      }
      if (text.end === undefined) await new Promise((resolve) => setTimeout(resolve, MIRROR_INTERVAL_MS))
    }
    mirrored.delete(messageId)
  }

  return {
    get writing() {
      return written.size
    },
    open(messageId) {
      const text: ReplyText = createGrowingText()
      written.set(messageId, text)
      return text
    },
    finish(messageId, message) {
      const text = written.get(messageId)
      if (text) finish(text, message)
      written.delete(messageId)
    },
    async find(messageId) {
      const here = written.get(messageId) ?? mirrored.get(messageId)
      if (here) return here
      const message = await db.message.findUnique({ where: { id: messageId } })
      if (!message) return null
      const meanwhile = written.get(messageId) ?? mirrored.get(messageId)
      if (meanwhile) return meanwhile
      const text: ReplyText = createGrowingText()
      if (message.status === 'STREAMING') {
        mirrored.set(messageId, text)
        void mirror(messageId, text)
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
