import type { SendMessageInput, SendMessageMutation } from '../test/support/operations.ts'
import { backOff, isPassing, retryAfter } from './errors.ts'

export type Sent = SendMessageMutation['sendMessage']

/**
 * Sends a message until the server has it: once and once only, however often the answer is lost on the way. All tries
 * carry the same clientMessageId, so that a repeat starts nothing and returns what the first try did.
 * @param send runs the sendMessage mutation
 * @param wait what to wait before the next try, by the number of failures
 * @throws what the server refuses; errorCode tells why
 */
export async function sendSafely(
  send: (input: SendMessageInput) => Promise<Sent>,
  input: SendMessageInput,
  wait: (failures: number, error: unknown) => Promise<void> = waitAsTold,
): Promise<Sent> {
  const safe = { clientMessageId: crypto.randomUUID(), ...input }
  for (let failures = 1; ; failures += 1) {
    try {
      return await send(safe)
    } catch (error) {
      if (!isPassing(error) && retryAfter(error) === undefined) throw error
      await wait(failures, error)
    }
  }
}

function waitAsTold(failures: number, error: unknown): Promise<void> {
  const seconds = retryAfter(error)
  return seconds === undefined ? backOff(failures) : new Promise((resolve) => setTimeout(resolve, seconds * 1000))
}
