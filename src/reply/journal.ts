import type { Log } from '../log.ts'
import type { Statements } from '../statements.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import { chunkRow, sealedPlace } from '../storage/sealed-columns.ts'
import { violates } from '../storage/violations.ts'
import { inTurns } from './turns.ts'

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
  /**
   * Takes back what is not stored yet of a reply that ends: its end stores the whole text anyway.
   * @returns the text taken back, once no write is under way
   */
  takeBack(messageId: string): Promise<string>
  /** Writes what is waiting; resolves when everything that was appended so far is stored, or given up. */
  settled(): Promise<void>
  /** Writes what is waiting and takes nothing more. */
  close(): Promise<void>
}

/** How long a slice waits for others to join its write; the first one of a reply is waited for by a reader. */
const GATHER_MS = 16
const GATHER_FIRST_MS = 1
/** Slices in one write: a larger one would keep those that come meanwhile waiting. */
const MAX_BATCH = 64
const RETRY_MS = [50, 100, 250, 500, 1_000, 2_000]

/**
 * @param instanceId whose lease the writes stand under: a server that was declared dead cannot store anything more
 * @param onStored called with how long each write took, in milliseconds
 * @param onFenced called when that has happened and no next lease was taken yet; what was waiting is dropped, nobody
 *   was shown it
 * @param onLost called for a reply that is not this server's to write any more: it is under an earlier lease, or was erased
 */
export function createJournal(options: {
  driver: Statements
  cipher: FieldCipher
  log: Log
  instanceId: () => string
  onFenced: () => void
  onStored?: (ms: number) => void
  onLost?: (messageId: string) => void
}): Journal {
  const { driver, cipher, log, instanceId, onFenced, onStored = () => {}, onLost } = options
  const waiting = new Map<string, Pending>()
  let timer: NodeJS.Timeout | undefined
  let due = Number.POSITIVE_INFINITY
  let writing: Promise<void> | undefined
  let closed = false

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
    // Each reply is looked up by its key: a join may be planned as a scan of all messages, and stay so as they become more.
    const stored = await driver.$executeRaw`
      WITH lease AS (SELECT "id" FROM "ServerInstance" WHERE "id" = ${instance}::uuid FOR KEY SHARE)
      INSERT INTO "MessageChunk" ("messageId", "offset", "text")
      SELECT slice.* FROM unnest(${ids}::uuid[], ${offsets}::int[], ${texts}::text[]) AS slice ("messageId", "offset", "text")
      WHERE (SELECT "writerId" FROM "Message" WHERE "id" = slice."messageId") = (SELECT "id" FROM lease)
      ON CONFLICT DO NOTHING`
    if (stored === batch.length) return batch
    const lease = await driver.$queryRaw`SELECT 1 FROM "ServerInstance" WHERE "id" = ${instance}::uuid`
    if (lease.length === 0) return null
    const there = await driver.$queryRaw<{ messageId: string }>`
      SELECT "messageId" FROM "MessageChunk"
      WHERE ("messageId", "offset") IN (SELECT * FROM unnest(${ids}::uuid[], ${offsets}::int[]))`
    const storedIds = new Set(there.map(({ messageId }) => messageId))
    return batch.filter(({ messageId }) => storedIds.has(messageId))
  }

  /** Repeats one batch, unchanged, until it is stored: a slice that grew between two tries could be stored twice. */
  async function storeSurely(batch: Pending[]): Promise<Pending[]> {
    const instance = instanceId()
    for (let attempt = 0; instance === instanceId(); attempt++) {
      try {
        const startedAt = performance.now()
        const stored = await store(batch, instance)
        onStored(performance.now() - startedAt)
        if (!stored && instance === instanceId()) onFenced()
        return stored ?? []
      } catch (err) {
        if (violates(err, 'foreign key') && attempt === 0) continue // erased this moment: left out of the next try
        log.error({ err, replies: batch.length, attempt }, 'storing reply text failed; trying again')
        const pause = RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    return [] // under the next lease the replies are not ours
  }

  /** Takes the next batch out of what waits: the first slices of replies before all others, a reader waits for them. */
  function nextBatch(): Pending[] {
    const isFirst = ({ offset }: Pending) => offset === 0
    const all = [...waiting.values()]
    const batch = [...all.filter(isFirst), ...all.filter((slice) => !isFirst(slice))].slice(0, MAX_BATCH)
    for (const { messageId } of batch) waiting.delete(messageId)
    return batch
  }

  async function write() {
    const batch = nextBatch()
    const kept = await storeSurely(batch)
    await inTurns(kept, ({ text, stored }) => stored(text))
    if (kept.length < batch.length) for (const slice of batch) if (!kept.includes(slice)) onLost?.(slice.messageId)
  }

  /** Has what is waiting written within so many milliseconds. */
  function gather(withinMs: number) {
    const time = performance.now() + withinMs
    if (writing || closed || time >= due) return
    clearTimeout(timer)
    due = time
    timer = setTimeout(flush, withinMs)
  }

  /** Resolves when the batch that is being written, or the one that is waiting, has been. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    due = Number.POSITIVE_INFINITY
    writing ??= write().finally(() => {
      writing = undefined
      if (waiting.size > 0) gather(0)
    })
    return writing
  }

  async function settled() {
    while (writing || waiting.size > 0) await flush()
  }

  return {
    append(messageId, offset, text, stored) {
      const pending = waiting.get(messageId)
      if (pending) pending.text += text
      else waiting.set(messageId, { messageId, offset, text, stored })
      gather(offset === 0 ? GATHER_FIRST_MS : GATHER_MS)
    },
    async takeBack(messageId) {
      while (writing) await writing
      const text = waiting.get(messageId)?.text ?? ''
      waiting.delete(messageId)
      return text
    },
    settled,
    close() {
      closed = true
      return settled()
    },
  }
}
