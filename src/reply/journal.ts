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

/** Slices that are written together, one batch after the other. Of a reply, one slice at a time is on its way. */
interface Lane {
  takes(slice: Pending): boolean
  timer: NodeJS.Timeout | undefined
  due: number
  writing: Promise<void> | undefined
}

const newLane = (takes: Lane['takes']): Lane => ({
  takes,
  timer: undefined,
  due: Number.POSITIVE_INFINITY,
  writing: undefined,
})

/**
 * Stores the text of all live replies before anyone sees it: slices are gathered and written together, encrypted,
 * in one statement. What is handed in while a write runs goes with the next one. The first slices of replies, which
 * readers wait for, do not wait for the write of others.
 */
export interface Journal {
  /** Queues a slice; `stored` is called once it is committed, in the order of the appends. */
  append(messageId: string, offset: number, text: string, stored: (text: string) => void): void
  /**
   * Takes back what is not stored yet of a reply that ends: its end stores the whole text anyway.
   * @returns the text taken back, once no write of it is under way
   */
  takeBack(messageId: string): Promise<string>
  /** Writes what is waiting; resolves when everything that was appended so far is stored, or given up. */
  settled(): Promise<void>
  /** Writes what is waiting and takes nothing more. */
  close(): Promise<void>
}

/** How long the first slice of a reply waits for others to join its write. */
const GATHER_FIRST_MS = 1
/** Slices in one write: a larger one would keep those that come meanwhile waiting. */
const MAX_BATCH = 64
const RETRY_MS = [50, 100, 250, 500, 1_000, 2_000]

/**
 * @param gatherMs how long a slice that is not a reply's first waits for others to join its write; see Pace
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
  gatherMs: () => number
  instanceId: () => string
  onFenced: () => void
  onStored?: (ms: number) => void
  onLost?: (messageId: string) => void
}): Journal {
  const { driver, cipher, log, gatherMs, instanceId, onFenced, onStored = () => {}, onLost } = options
  const waiting = new Map<string, Pending>()
  const inFlight = new Map<string, Lane>()
  const firsts = newLane(({ offset }) => offset === 0)
  const others = newLane(({ offset }) => offset > 0)
  const lanes = [firsts, others]
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

  const fits = (lane: Lane) => (slice: Pending) => lane.takes(slice) && !inFlight.has(slice.messageId)

  async function write(lane: Lane) {
    const batch = [...waiting.values()].filter(fits(lane)).slice(0, MAX_BATCH)
    if (batch.length === 0) return
    for (const { messageId } of batch) {
      waiting.delete(messageId)
      inFlight.set(messageId, lane)
    }
    const kept = await storeSurely(batch)
    await inTurns(kept, ({ text, stored }) => stored(text))
    if (kept.length < batch.length) for (const slice of batch) if (!kept.includes(slice)) onLost?.(slice.messageId)
    for (const { messageId } of batch) inFlight.delete(messageId)
  }

  /** Has what is waiting for a lane written within so many milliseconds. */
  function gather(lane: Lane, withinMs: number) {
    const time = performance.now() + withinMs
    if (lane.writing || closed || time >= lane.due) return
    clearTimeout(lane.timer)
    lane.due = time
    lane.timer = setTimeout(flush, withinMs, lane)
  }

  /** Resolves when the batch of a lane that is being written, or the one that is waiting, has been. */
  function flush(lane: Lane): Promise<void> {
    clearTimeout(lane.timer)
    lane.due = Number.POSITIVE_INFINITY
    lane.writing ??= write(lane).finally(() => {
      lane.writing = undefined
      const slices = [...waiting.values()]
      for (const any of lanes) if (slices.some(fits(any))) gather(any, 0)
    })
    return lane.writing
  }

  async function settled() {
    while (waiting.size > 0 || inFlight.size > 0) await Promise.all(lanes.map(flush))
  }

  return {
    append(messageId, offset, text, stored) {
      const pending = waiting.get(messageId)
      if (pending) pending.text += text
      else waiting.set(messageId, { messageId, offset, text, stored })
      if (offset === 0) gather(firsts, GATHER_FIRST_MS)
      else gather(others, gatherMs())
    },
    async takeBack(messageId) {
      for (let lane = inFlight.get(messageId); lane; lane = inFlight.get(messageId)) await lane.writing
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
