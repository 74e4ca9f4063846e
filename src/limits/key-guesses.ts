import { clientKey } from './client-key.ts'
import { createSlidingWindow } from './sliding-window.ts'

/** Slows down who tries keys: an address that was wrong too often in a minute is not listened to for a while. */
export interface KeyGuesses {
  /** For how many milliseconds this key is not looked at when it comes from this address; 0: it is. */
  wait(address: string, keyDigest: string): number
  /** The key was right: from this address it is looked at for an hour, whatever else is tried from there. */
  right(address: string, keyDigest: string): void
  /** The key was wrong. */
  wrong(address: string): void
}

const KNOWN_FOR_MS = 3_600_000
const MAX_KNOWN = 10_000

/**
 * Nobody is locked out for long: only wrong keys that were looked at count, so the oldest of them makes room again within
 * a minute; and staff who share the address with somebody who guesses stay in, since their key was right there before.
 * Whoever guesses from the staff's own address may thus try, without end, the one key that is in use there: keys are long.
 * @param atMost wrong keys a minute and client address; null: as many as one likes
 */
export function createKeyGuesses(atMost: number | null, now?: () => number): KeyGuesses {
  if (atMost === null) return { wait: () => 0, right: () => {}, wrong: () => {} }
  const clock = now ? { now } : {}
  const wrong = createSlidingWindow({ limit: atMost, ...clock })
  const known = createSlidingWindow({ limit: 1, windowMs: KNOWN_FOR_MS, maxKeys: MAX_KNOWN, ...clock })
  const knownKey = (address: string, keyDigest: string) => `${clientKey(address)} ${keyDigest}`
  return {
    wait: (address, keyDigest) => (known.wait(knownKey(address, keyDigest)) > 0 ? 0 : wrong.wait(clientKey(address))),
    right(address, keyDigest) {
      const key = knownKey(address, keyDigest)
      known.giveBack(key) // the hour begins anew
      known.take(key)
    },
    wrong: (address) => void wrong.take(clientKey(address)),
  }
}
