import { clientKey } from './client-key.ts'
import { type Counter, createMemoryCounter, isFull, type Limit } from './counter.ts'

/** Slows down who tries keys: an address that was wrong too often in a minute is not listened to for a while. */
export interface KeyGuesses {
  /**
   * A key is right: from this address it is listened to for an hour, whatever else is tried from there.
   * @returns for how many milliseconds it is not, since too many others were tried before; 0: it is
   */
  right(address: string, keyName: string): Promise<number>
  /**
   * A key is wrong.
   * @returns for how many milliseconds none is listened to; 0: it was one of those that are
   */
  wrong(address: string): Promise<number>
}

/** A right key is noted once a minute at the most, so an hour holds no more notes than these. */
const NOTE_EVERY_MS = 60_000
const KNOWN_FOR_MS = 3_600_000
const known: Limit = { name: 'RIGHT_KEYS', atMost: KNOWN_FOR_MS / NOTE_EVERY_MS, windowMs: KNOWN_FOR_MS }

/**
 * Nobody is locked out for long: only wrong keys that were listened to count, so the oldest of them makes room again within
 * a minute; and staff who share the address with somebody who guesses stay in, since their key was right there before.
 * Whoever guesses from the staff's own address may thus try, without end, the one key that is in use there: keys are long.
 * @param atMost wrong keys a minute and client address; null: as many as one likes
 * @param counter of this process alone when absent
 */
export function createKeyGuesses(atMost: number | null, counter: Counter = createMemoryCounter()): KeyGuesses {
  if (atMost === null) return { right: async () => 0, wrong: async () => 0 }
  const guesses: Limit = { name: 'KEY_GUESSES', atMost, windowMs: 60_000 }
  return {
    async right(address, keyName) {
      const client = clientKey(address)
      const [notes] = await counter.look([known], `${client} ${keyName}`)
      const newestAgeMs = KNOWN_FOR_MS - (notes?.wholeInMs ?? 0)
      if (newestAgeMs >= KNOWN_FOR_MS) {
        const [tried] = await counter.look([guesses], client)
        if (tried && tried.waitMs > 0) return tried.waitMs
      }
      if (newestAgeMs >= NOTE_EVERY_MS) await counter.take([known], `${client} ${keyName}`)
      return 0
    },
    async wrong(address) {
      const taken = await counter.take([guesses], clientKey(address))
      return isFull(taken) ? taken.waitMs : 0
    },
  }
}
