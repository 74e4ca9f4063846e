import type { Log } from '../log.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import { chunkRow, sealedPlace } from '../storage/sealed-columns.ts'

/** A slice on its way into the database. */
interface Pending {
  messageId: string
  offset: number
  text: string
  stored: (text: string) => void
}

/**
 * Stores the text of all live replies before anyone sees it: slices are gathered and written together, encrypted,
 * in one statement. What is handed in while a write runs goes with the next one.
 */
export interface Journal {
  /** Queues a slice; `stored` is called once it is committed, in the order of the appends. */
  append(messageId: string, offset: number, text: string, stored: (text: string) => void): void
  /** Resolves when everything that was appended so far is stored, or given up. */
  settled(): Promise<void>
  /** Writes what is waiting and takes nothing more. */
  close(): Promise<void>
}

/** How long the first slice waits for others to join its write. */
const GATHER_MS = 4
const RETRY_MS = [50, 100, 250, 500, 1_000, 2_000]

/**
 * @param instanceId whose lease the writes stand under: a server that was declared dead cannot store anything more
 * @param onFenced called when that has happened and no next lease was taken yet; what was waiting is dropped, nobody
 *   was shown it
 */
export function createJournal(options: {
  db: Database
  cipher: FieldCipher
  log: Log
  instanceId: () => string
  onFenced: () => void
}): Journal {
  const { db, cipher, log, instanceId, onFenced } = options
  let waiting = new Map<string, Pending>()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined
  let closed = false
  // Batches so far: begun, and done with.
  let taken = 0
  let settledBatches = 0

  /**
   * Stores a batch in one statement.
   * @returns what is stored: all of it, unless a reply is no longer this server's to write; null when none is any more
   */
  async function store(batch: Pending[], instance: string): Promise<Pending[] | null> {
    const ids = batch.map(({ messageId }) => messageId)
    const offsets = batch.map(({ offset }) => offset)
    const texts = batch.map(({ messageId, offset, text }) =>
      cipher.seal(text, sealedPlace('MessageChunk', 'text', chunkRow(messageId, offset))),
    )
    // The row lock orders this write against a declaration of death. Slices of a reply that was begun under an earlier
    // lease, or that was erased, are left out; a repeat of a write whose answer was lost finds its rows there already.
    const stored = await db.$executeRaw`
      WITH lease AS (SELECT "id" FROM "ServerInstance" WHERE "id" = ${instance}::uuid FOR KEY SHARE)
      INSERT INTO "MessageChunk" ("messageId", "offset", "text")
      SELECT slice.* FROM unnest(${ids}::uuid[], ${offsets}::int[], ${texts}::text[]) AS slice ("messageId", "offset", "text")
      JOIN "Message" ON "Message"."id" = slice."messageId"
      JOIN lease ON lease."id" = "Message"."writerId"
      ON CONFLICT DO NOTHING`
    if (stored === batch.length) return batch
    if ((await db.serverInstance.count({ where: { id: instance } })) === 0) return null
    const there = await db.messageChunk.findMany({
      where: { OR: batch.map(({ messageId, offset }) => ({ messageId, offset })) },
      select: { messageId: true },
    })
    const storedIds = new Set(there.map(({ messageId }) => messageId))
    return batch.filter(({ messageId }) => storedIds.has(messageId))
  }

  /** Repeats one batch, unchanged, until it is stored: a slice that grew between two tries could be stored twice. */
  async function storeSurely(batch: Pending[]): Promise<Pending[]> {
    const instance = instanceId()
    for (let attempt = 0; instance === instanceId(); attempt++) {
      try {
        const stored = await store(batch, instance)
        if (!stored && instance === instanceId()) onFenced()
        return stored ?? []
      } catch (err) {
        log.error({ err, replies: batch.length, attempt }, 'storing reply text failed; trying again')
        const pause = RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    return [] // under the next lease the replies are not ours
  }

  async function write() {
    const batch = [...waiting.values()]
    waiting = new Map()
    taken++
    for (const { text, stored } of await storeSurely(batch)) stored(text)
    settledBatches++
  }

  /** Resolves when the batch that is being written, or the one that is waiting, has been. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    writing ??= write().finally(() => {
      writing = undefined
      if (waiting.size > 0) void flush()
    })
    return writing
  }

  return {
    append(messageId, offset, text, stored) {
      const pending = waiting.get(messageId)
      if (pending) pending.text += text
      else waiting.set(messageId, { messageId, offset, text, stored })
      if (!writing && !closed) timer ??= setTimeout(flush, GATHER_MS)
    },
    async settled() {
      const last = waiting.size > 0 ? taken + 1 : taken
      while (settledBatches < last) await flush()
    },
    async close() {
      closed = true
      while (writing || waiting.size > 0) await flush()
    },
  }
}
