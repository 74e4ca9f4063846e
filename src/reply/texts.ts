import type { Message } from '../generated/prisma/client.ts'
import type { Log } from '../log.ts'
import type { Bus } from '../storage/bus.ts'
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
  /** Adds to a text that this process writes what is stored of it, for readers here and on other servers. */
  append(messageId: string, piece: string): void
  /** Ends a text that this process wrote, with the message as it stands in the database. */
  finish(messageId: string, message: Message | null): void
  /** A message's text, wherever it is being written, or finished; null when the filter finds no such message. */
  find(where: { id: string; conversationId?: string }): Promise<ReplyText | null>
  /** Follows other servers no more: readers of what they write are sent away. */
  close(): void
}

/** How often the text of a reply that another server writes is read from the database, while its server is not heard. */
const LOOK_EVERY_MS = 200
/** And after how long a silence otherwise, in case its server has died. */
const SILENCE_MS = 1_000
/** A slice on the bus, as `offset:text`; nothing: the reply has ended. */
const SLICE = /^(\d+):(.*)$/s

/** Whatever the message has beyond what the text shows, and the end. */
function finish(text: ReplyText, message: Message | null) {
  if (message) text.append(message.content.slice(text.length))
  text.finish(message)
}

/** @param buryDead looks for servers that died, whose replies are to be ended; see Lease */
export function createReplyTexts(options: {
  db: Database
  bus: Bus
  log: Log
  buryDead: () => Promise<void>
}): ReplyTexts {
  const { db, bus, log, buryDead } = options
  const written = new Map<string, OwnedText>()
  const mirrored = new Map<string, OwnedText>()
  let closed = false

  const topicOf = (messageId: string) => `reply:${messageId}`

  /** Adds what is new of a piece that begins at an offset; false where something before it is missing. */
  function fill(text: ReplyText, offset: number, piece: string): boolean {
    if (offset > text.length) return false
    text.append(piece.slice(text.length - offset))
    return true
  }

  /**
   * Reads what is stored of a reply of another server, and its end.
   * @returns whether there was anything new
   */
  async function catchUp(messageId: string, text: ReplyText): Promise<boolean> {
    const chunks = await db.messageChunk.findMany({
      where: { messageId, offset: { gte: text.length } },
      orderBy: { offset: 'asc' },
    })
    for (const chunk of chunks) fill(text, chunk.offset, chunk.text)
    const message = await db.message.findUnique({ where: { id: messageId } })
    if (message?.status !== 'STREAMING') finish(text, message)
    return chunks.length > 0 || text.end !== undefined
  }

  /**
   * Follows a reply of another server: what it says on the bus as it comes, and what it stores where the bus has missed
   * something. Many readers share one such text.
   */
  async function mirror(messageId: string, text: ReplyText) {
    let look: (() => void) | undefined
    let due = true
    let heardAt = performance.now()
    const isSilent = () => performance.now() - heardAt >= SILENCE_MS
    const lookNow = () => {
      due = true
      look?.()
    }
    const unsubscribe = bus.subscribe(topicOf(messageId), {
      message(said) {
        const [, offset, piece] = SLICE.exec(said) ?? []
        heardAt = performance.now()
        if (offset === undefined || piece === undefined || !fill(text, Number(offset), piece)) lookNow()
      },
      missed: lookNow,
    })
    while (!closed && text.end === undefined) {
      if (!due) {
        const wait = bus.live ? SILENCE_MS : LOOK_EVERY_MS
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, wait)
          look = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      if (closed) break
      if (!due && bus.live && !isSilent()) continue
      due = false
      try {
        if (await catchUp(messageId, text)) heardAt = performance.now()
        else if (isSilent()) await buryDead()
      } catch (err) {
        log.warn({ err }, 'following a reply of another server failed; trying again')
      }
    }
    unsubscribe()
    mirrored.delete(messageId)
    text.abandon() // where it has ended, that changes nothing
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
    append(messageId, piece) {
      const found = written.get(messageId)
      if (!found) return
      bus.publish(topicOf(messageId), `${found.text.length}:${piece}`)
      found.text.append(piece)
    },
    finish(messageId, message) {
      const found = written.get(messageId)
      if (found) finish(found.text, message)
      written.delete(messageId)
      bus.publish(topicOf(messageId), '')
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
      for (const { text } of mirrored.values()) text.abandon()
    },
  }
}
