import type { StreamEvent } from '../support/client.ts'

type Ended = Extract<StreamEvent, { __typename: 'MessageEnded' }>

/** What a client holds of a reply. */
export interface ClientText {
  readonly text: string
  /** How often the end was announced. */
  readonly ends: number
  readonly ended: Ended['message'] | undefined
  readonly error: Ended['error']
  /** @throws Error when the event does not begin where the text ends, or comes after the end. */
  take(event: StreamEvent): void
}

/** An empty text that insists on having every character once, in order, and one end. */
export function createClientText(): ClientText {
  const held: { text: string; ends: number; ended: Ended['message'] | undefined; error: Ended['error'] } = {
    text: '',
    ends: 0,
    ended: undefined,
    error: null,
  }
  return Object.assign(held, {
    take(event: StreamEvent) {
      if (held.ends > 0) throw new Error(`${event.__typename} after the end`)
      if (event.__typename === 'MessageEnded') {
        held.ends++
        held.ended = event.message
        held.error = event.error
        return
      }
      if (event.offset !== held.text.length) throw new Error(`Text at ${event.offset}, not ${held.text.length}`)
      held.text += event.text
    },
  })
}

/** Tokens of which no two stretches look alike, with characters of all lengths. */
export function longTokens(count: number): string[] {
  return Array.from({ length: count }, (_, n) => (n % 7 === 3 ? '👋ü' : `${n.toString(36)} `))
}

/** The text of such tokens. */
export const longText = (tokens: number) => longTokens(tokens).join('')

/** Whole numbers below a limit, the same ones for the same seed. */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
