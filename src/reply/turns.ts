/** How many replies move on before the event loop attends to everything else. */
const REPLIES_PER_TURN = 4

/** Acts on many items a few at a time, so that a request that comes in between does not wait for all of them. */
export async function inTurns<T>(items: readonly T[], act: (item: T) => void): Promise<void> {
  for (let start = 0; start < items.length; start += REPLIES_PER_TURN) {
    if (start > 0) await new Promise((resolve) => setImmediate(resolve))
    for (const item of items.slice(start, start + REPLIES_PER_TURN)) act(item)
  }
}
