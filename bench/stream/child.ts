/** What the benchmark's child processes have in common: configuration by environment, answers over IPC, a quick end. */

import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks'

/** A number from the environment, which must be there. */
export function numberFrom(name: string): number {
  const value = Number(textFrom(name))
  if (!Number.isFinite(value)) throw new Error(`${name} is not a number`)
  return value
}

/** A text from the environment, which must be there. */
export function textFrom(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

/** Answers the parent's questions, one message each. */
export function answer(reply: (question: string) => unknown): void {
  process.on('message', async (message) => {
    if (typeof message !== 'object' || message === null || !('id' in message) || !('question' in message)) return
    try {
      process.send?.({ id: message.id, answer: await reply(String(message.question)) })
    } catch (error) {
      process.send?.({ id: message.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
}

/** Ends this process as soon as its parent is gone, whatever ended the parent. */
export function exitWithParent(): void {
  process.on('disconnect', () => process.exit())
}

/** Watches from now on how late this process's event loop is. */
export function watchLoop(): IntervalHistogram {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  return delay
}

/** The 95th percentile of that lateness, in milliseconds; the interval of a millisecond itself is not late. */
export function lateness(delay: IntervalHistogram): number {
  return Math.max(0, delay.percentile(95) / 1e6 - 1)
}
