import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Prisma } from '../generated/prisma/client.ts'
import { createFieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import { BATCH, type Batch, batchOf } from './batch.ts'
import { type HistoryOptions, history } from './history.ts'
import type { Task } from './worker.ts'

/** One statement with one parameter for all rows: many times faster than a parameter for each value. */
function insert({ table, columns, rows }: Batch['inserts'][number]): Prisma.Sql {
  const names = Prisma.raw(columns.map((name) => `"${name}"`).join(', '))
  return Prisma.sql`INSERT INTO ${Prisma.raw(`"${table}"`)} (${names})
    SELECT ${names} FROM json_populate_recordset(${Prisma.raw(`NULL::"${table}"`)}, ${rows}::json)`
}

/** Makes a share of the batches in a thread of its own, one ahead of what is asked for. */
function startWorker(task: Task) {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task })
  const made: Batch[] = []
  let wake = () => {}
  let failure: Error | undefined
  worker.on('message', (batch: Batch) => {
    made.push(batch)
    wake()
  })
  worker.on('error', (error: Error) => {
    failure = error
    wake()
  })
  const ask = () => worker.postMessage('next')
  ask()
  ask()
  return {
    async next(): Promise<Batch> {
      for (;;) {
        if (failure) throw failure
        const batch = made.shift()
        if (batch) {
          ask()
          return batch
        }
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    stop: () => worker.terminate(),
  }
}

/** The batches in order: made here where they are few, else by a thread for each of the machine's cores. */
async function* batchesOf(options: HistoryOptions, keys: Uint8Array[]): AsyncGenerator<Batch> {
  const count = Math.ceil(options.conversations / BATCH)
  const threads = Math.min(availableParallelism(), count)
  if (threads === 1) {
    const cipher = createFieldCipher(keys.map((key) => Buffer.from(key)))
    for (const rows of history({ ...options, batch: BATCH })) yield batchOf(cipher, rows)
    return
  }
  const { assistant, ...rest } = options
  const workers = Array.from({ length: threads }, (_, first) =>
    startWorker({ options: rest, assistant, keys, share: { first, every: threads } }),
  )
  try {
    for (let place = 0; place < count; place++) {
      const batch = await workers[place % threads]?.next()
      if (batch) yield batch
    }
  } finally {
    for (const { stop } of workers) await stop()
  }
}

/**
 * Writes an invented history, batch by batch; a batch is stored as a whole or not at all.
 * @param options.keys the keys of encryption, the newest first
 * @returns how much was written
 */
export async function seedHistory(
  options: HistoryOptions & {
    db: Database
    keys: Uint8Array[]
    onProgress?: (done: number, total: number) => void
  },
): Promise<{ conversations: number; messages: number; events: number }> {
  const { db, keys, onProgress, ...wanted } = options
  const written = { conversations: 0, messages: 0, events: 0 }
  for await (const { inserts, conversations, messages, events } of batchesOf(wanted, keys)) {
    await db.$transaction(inserts.map((one) => db.$executeRaw(insert(one))))
    written.conversations += conversations
    written.messages += messages
    written.events += events
    onProgress?.(written.conversations, wanted.conversations)
  }
  return written
}
