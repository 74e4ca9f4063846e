import type { Log } from '../log.ts'
import type { Viewer } from '../viewer.ts'
import { bearerOf, type Caller } from './caller.ts'
import type { StaffKeys } from './staff-keys.ts'

/** Keeps an eye on who listens for long: a credential may end before the listening does. */
export interface Standing {
  /** Calls back once, within seconds, when a credential is no longer good. @returns what stops the watching */
  watch(caller: Caller, viewer: Viewer, onFallen: () => void): () => void
  close(): void
}

/** A credential, and all who listen with it. */
interface Watched {
  caller: Caller
  viewer: Viewer
  listeners: Set<() => void>
}

/** A credential that has ended is noticed within two rounds at the most. */
const ROUND_MS = 2_000

/**
 * One clock for all subscriptions, which runs while there are any. A session token says itself when it ends, and
 * whether its device is still there is read for all of them in one statement; keys are compared with those in force. That
 * is no attempt of anybody's to guess one, and so is neither counted nor refused as one.
 * @param present those of the devices that are still there
 */
export function createStanding(options: {
  staffKeys: Pick<StaffKeys, 'ownerOf'>
  present: (deviceIds: readonly string[]) => Promise<Set<string>>
  log: Log
  roundMs?: number
}): Standing {
  const { staffKeys, present, log, roundMs = ROUND_MS } = options
  const watched = new Map<string, Watched>()
  let clock: NodeJS.Timeout | undefined
  let looking = false

  function fall(key: string) {
    const listeners = watched.get(key)?.listeners ?? []
    watched.delete(key)
    for (const onFallen of listeners) onFallen()
  }

  /** What has ended by the clock, or by the keys in force: known here, whether or not the database answers. */
  function endEnded() {
    const now = Date.now()
    for (const [key, { caller, viewer }] of watched) {
      const isOver =
        viewer.role === 'VISITOR'
          ? viewer.expiresAt !== undefined && viewer.expiresAt.getTime() <= now
          : staffKeys.ownerOf(bearerOf(caller) ?? '')?.role !== viewer.role
      if (isOver) fall(key)
    }
  }

  async function endAbsent() {
    const deviceOf = new Map<string, string>()
    for (const [key, { viewer }] of watched) {
      if (viewer.role === 'VISITOR' && viewer.deviceId !== null) deviceOf.set(key, viewer.deviceId)
    }
    if (deviceOf.size === 0) return
    const there = await present([...new Set(deviceOf.values())])
    for (const [key, deviceId] of deviceOf) if (!there.has(deviceId)) fall(key)
  }

  function round() {
    if (watched.size === 0) rest()
    endEnded()
    if (looking) return // the database takes its time; nobody is thrown out for that
    looking = true
    endAbsent()
      .catch((err: unknown) => log.warn({ err }, 'looking after long subscriptions failed; trying again'))
      .finally(() => {
        looking = false
      })
  }

  function rest() {
    clearInterval(clock)
    clock = undefined
  }

  return {
    watch(caller, viewer, onFallen) {
      if (caller.authorization === null) return () => {}
      const key = `${caller.address} ${caller.authorization}`
      const one = watched.get(key) ?? { caller, viewer, listeners: new Set() }
      watched.set(key, one)
      one.listeners.add(onFallen)
      clock ??= setInterval(round, roundMs)
      return () => {
        one.listeners.delete(onFallen)
        if (one.listeners.size === 0 && watched.get(key) === one) watched.delete(key)
        if (watched.size === 0) rest()
      }
    },
    close: rest,
  }
}
