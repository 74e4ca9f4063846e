import { clientKey } from './client-key.ts'

/** How many of something each client address may have open at once. */
export interface Places {
  /** Takes a place. @returns what gives it back, which a second call does not, or null when all are taken */
  enter(address: string): (() => void) | null
}

/** @param atMost for each client address (IPv6: its /64); null: as many as it likes */
export function createPlaces(atMost: number | null): Places {
  const taken = new Map<string, number>()
  return {
    enter(address) {
      if (atMost === null) return () => {}
      const key = clientKey(address)
      const before = taken.get(key) ?? 0
      if (before >= atMost) return null
      taken.set(key, before + 1)
      let left = false
      return () => {
        if (left) return
        left = true
        const now = (taken.get(key) ?? 1) - 1
        if (now === 0) taken.delete(key)
        else taken.set(key, now)
      }
    },
  }
}
