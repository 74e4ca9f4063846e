/**
 * Loaded with `--import` into the server under test: on a message it collects the garbage and says how large the heap is,
 * or writes a snapshot of it. It does nothing else, and does not keep the process alive. It imports nothing, so that it adds nothing to the memory.
 */

import { isMainThread } from 'node:worker_threads'

/** Before the path of a snapshot that is asked for. */
const SNAPSHOT = 'snapshot '

if (isMainThread && process.channel) {
  process.on('message', async (message) => {
    if (typeof message !== 'object' || message === null || !('id' in message)) return
    if ('question' in message && typeof message.question === 'string' && message.question.startsWith(SNAPSHOT)) {
      const { writeHeapSnapshot } = await import('node:v8')
      writeHeapSnapshot(message.question.slice(SNAPSHOT.length))
      process.send?.({ id: message.id, answer: null })
      return
    }
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    const { heapUsed, external } = process.memoryUsage()
    process.send?.({ id: message.id, answer: { bytes: heapUsed + external } })
  })
  process.on('disconnect', () => process.exit())
  process.channel.unref()
}
