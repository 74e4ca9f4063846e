// A thread that makes a share of a history's batches: inventing, scoring and sealing is what takes the time.
import { parentPort, workerData } from 'node:worker_threads'
import type { Assistant } from '../assistant.ts'
import { createFieldCipher } from '../storage/cipher.ts'
import { BATCH, batchOf } from './batch.ts'
import { type HistoryOptions, history, type Share } from './history.ts'

/** What a worker is given; both ends are ours. */
export interface Task {
  options: Omit<HistoryOptions, 'assistant'>
  assistant: Assistant
  keys: Uint8Array[]
  share: Share
}

const { options, assistant, keys, share }: Task = workerData
const cipher = createFieldCipher(keys.map((key) => Buffer.from(key)))
const batches = history({ ...options, assistant, batch: BATCH }, share)

/** Each message asks for a further batch. */
parentPort?.on('message', () => {
  const { value, done } = batches.next()
  if (done) parentPort?.close()
  else parentPort?.postMessage(batchOf(cipher, value))
})
