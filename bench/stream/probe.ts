/**
 * Loaded with `--import` into the server under test: on a message it collects the garbage and says how large the heap is.
 * It does nothing else, and does not keep the process alive. It imports nothing, so that it adds nothing to the memory.
 */

import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.channel) {
  process.on('message', (message) => {
    if (typeof message !== 'object' || message === null || !('id' in message)) return
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    const { heapUsed, external } = process.memoryUsage()
    process.send?.({ id: message.id, answer: { bytes: heapUsed + external } })
  })
  process.on('disconnect', () => process.exit())
  process.channel.unref()
}
