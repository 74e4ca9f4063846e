import { DomainError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Statements } from '../statements.ts'
import type { Bus } from '../storage/bus.ts'
import type { Database } from '../storage/database.ts'
import { readFrom } from './growing-text.ts'
import type { ReplyTexts } from './texts.ts'
import type { ReplyWriter } from './writer.ts'

/** Stops replies, whichever server writes them. */
export interface Stops {
  /**
   * Ends a running reply with the text it has; resolves when that is stored, at once where it has ended.
   * @throws CONFLICT when the server that writes it does not answer
   */
  stop(messageId: string): Promise<void>
  close(): void
}

const TOPIC = 'stops'
/** Longer than a dead server's lease: by then its replies have been ended by somebody else. */
const PATIENCE_MS = 10_000

/** The wish stands in the database, and the bus says that it does: a server that missed it looks for it. */
export function createStops(options: {
  db: Database
  driver: Statements
  bus: Bus
  texts: ReplyTexts
  writer: ReplyWriter
  instanceId: () => string
  log: Log
}): Stops {
  const { db, driver, bus, texts, writer, instanceId, log } = options

  async function lookForWishes() {
    // Its condition is written out: as a parameter, which Prisma would make of it, it could not use the index of live replies.
    const wished = await driver.$queryRaw<{ id: string }>`
      SELECT "id" FROM "Message" WHERE "writerId" = ${instanceId()}::uuid AND "status" = 'STREAMING' AND "stopRequested"`
    for (const { id } of wished) await writer.stop(id, 'STOPPED')
  }

  const unsubscribe = bus.subscribe(TOPIC, {
    message: (messageId) => void writer.stop(messageId, 'STOPPED'),
    missed: () => {
      lookForWishes().catch((err: unknown) => log.warn({ err }, 'looking for replies to be stopped failed'))
    },
  })

  /** @returns whether the reply has come to its end in time */
  async function ended(messageId: string): Promise<boolean> {
    const text = await texts.find({ id: messageId })
    if (!text) return true
    const reading = readFrom(text, Number.MAX_SAFE_INTEGER)
    const patience = setTimeout(() => void reading.return?.(), PATIENCE_MS)
    const { done } = await reading.next()
    clearTimeout(patience)
    return !done
  }

  return {
    async stop(messageId) {
      if (await writer.stop(messageId, 'STOPPED')) return
      const { count } = await db.message.updateMany({
        where: { id: messageId, status: 'STREAMING' },
        data: { stopRequested: true },
      })
      if (count === 0) return
      bus.publish(TOPIC, messageId)
      if (!(await ended(messageId))) {
        throw new DomainError('CONFLICT', 'The server that writes this reply does not answer: try again')
      }
    },
    close: unsubscribe,
  }
}
