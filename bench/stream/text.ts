/** What the upstream says, known to both ends, so that the load generator can check every character it is given. */

/** Time between two tokens of a reply. */
export const TOKEN_MS = 20
/** Time from the request to the first token of its reply. */
export const FIRST_TOKEN_MS = 300
/** Every token has this many characters, the first one included. */
export const TOKEN_LENGTH = 4

const words = 'the and our you can see how any day one way new use for all get try ask who now site has its own best'
  .split(' ')
  .filter((word) => word.length === TOKEN_LENGTH - 1)

/** The token at `index` of a reply of `tokens`; the last one ends with a full stop. */
export function token(index: number, tokens: number): string {
  return `${words[index % words.length]}${index === tokens - 1 ? '.' : ' '}`
}

/**
 * The first token of a reply says how long the upstream itself took until it wrote it, in tenths of a millisecond. So the
 * load generator can take exactly that off the time that it measured, also when the machine is busy and the timer is late.
 */
export function firstToken(elapsedMs: number): string {
  return String(Math.min(9999, Math.round(elapsedMs * 10))).padStart(TOKEN_LENGTH, '0')
}

/** The milliseconds that a reply's first token speaks of. */
export function upstreamDelay(text: string): number {
  return Number(text.slice(0, TOKEN_LENGTH)) / 10
}

/** The whole text of a reply; only its first token differs from reply to reply. */
export function replyText(tokens: number): string {
  return firstToken(0) + Array.from({ length: tokens - 1 }, (_, index) => token(index + 1, tokens)).join('')
}

/** How long the upstream takes for a whole reply. */
export function replyMs(tokens: number): number {
  return FIRST_TOKEN_MS + (tokens - 1) * TOKEN_MS
}
