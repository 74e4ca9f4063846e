import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Caller } from '../../src/http/caller.ts'
import { createStaffKeys } from '../../src/http/staff-keys.ts'
import { createStanding } from '../../src/http/standing.ts'
import { createLog } from '../../src/log.ts'
import { stranger, type Viewer } from '../../src/viewer.ts'

const log = createLog('silent')
const staffKeys = { ownerOf: () => null }
const session = (expiresAt?: Date): [Caller, Viewer] => {
  const deviceId: string = randomUUID()
  const caller = { authorization: `Bearer ${deviceId}`, address: '192.0.2.1' }
  return [caller, { role: 'VISITOR', conversationId: 'c', deviceId, ...(expiresAt ? { expiresAt } : {}) }]
}
const everybody = (ids: readonly string[]) => Promise.resolve(new Set(ids))
const inHours = () => new Date(Date.now() + 3_600_000)

/** A promise for the n-th call of a function. */
function calls<Args extends unknown[], Value>(work: (...args: Args) => Value) {
  const waiting: { times: number; resolve: () => void }[] = []
  let times = 0
  return {
    count: () => times,
    function: (...args: Args) => {
      times++
      for (const one of waiting) if (one.times <= times) one.resolve()
      return work(...args)
    },
    times: (more: number) => new Promise<void>((resolve) => waiting.push({ times: times + more, resolve })),
  }
}

describe('who listens for long', () => {
  test('is told when the session has expired, and nobody else, even while the database does not answer', async () => {
    const standing = createStanding({ staffKeys, present: () => new Promise(() => {}), log, roundMs: 5 })
    const fallen: string[] = []
    standing.watch(...session(inHours()), () => fallen.push('valid'))
    await new Promise<void>((resolve) => {
      standing.watch(...session(new Date(Date.now() + 30)), resolve)
    })
    expect(fallen).toStrictEqual([])
    standing.close()
  })

  test('ten thousand sessions are one statement a round, and only who is gone is told', async () => {
    let gone: string | null = null
    const present = calls((ids: readonly string[]) => everybody(ids.filter((id) => id !== gone)))
    const standing = createStanding({ staffKeys, present: present.function, log, roundMs: 20 })
    const fallen: string[] = []
    const watching = Array.from({ length: 10_000 }, () => {
      const [caller, viewer] = session(inHours())
      const id = viewer.role === 'VISITOR' ? (viewer.deviceId ?? '') : ''
      return { id, stop: standing.watch(caller, viewer, () => fallen.push(id)) }
    })
    await present.times(2)
    expect(fallen).toStrictEqual([])
    gone = watching[5_000]?.id ?? ''
    await present.times(2)
    expect(fallen).toStrictEqual([gone])
    for (const { stop } of watching) stop()
    const asked = present.count()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(present.count()).toBe(asked)
  })

  test('is told once its key is no longer one of the keys, on all its streams, even while the database does not answer', async () => {
    const [oldKey, newKey] = ['an-admin-key-of-last-year', 'an-admin-key-of-this-year']
    const keysOf = (...adminApiKeys: string[]) =>
      createStaffKeys({
        adminApiKeys,
        analystApiKeys: [],
        files: { adminApiKeyFile: null, analystApiKeyFile: null },
        log,
      })
    let keys = keysOf(oldKey, newKey)
    const looks = calls((bearer: string) => keys.ownerOf(bearer))
    const standing = createStanding({
      staffKeys: { ownerOf: looks.function },
      present: () => new Promise(() => {}),
      log,
      roundMs: 5,
    })
    const fallen: string[] = []
    const watch = (key: string, name: string) =>
      new Promise<void>((resolve) => {
        const caller = { authorization: `Bearer ${key}`, address: '192.0.2.1' }
        standing.watch(caller, keys.ownerOf(key) ?? stranger, () => {
          fallen.push(name)
          resolve()
        })
      })
    const ended = [watch(oldKey, 'first'), watch(oldKey, 'second')]
    void watch(newKey, 'other')
    standing.watch(...session(inHours()), () => fallen.push('visitor'))
    await looks.times(4)
    expect(fallen).toStrictEqual([])
    keys = keysOf(newKey)
    await Promise.all(ended)
    await looks.times(2)
    expect(fallen).toStrictEqual(['first', 'second'])
    standing.close()
  })

  test('is not told of what only fails for a moment', async () => {
    let asked = 0
    const present = calls((ids: readonly string[]) => {
      if (++asked < 3) return Promise.reject(new Error('The database is away'))
      return everybody(ids)
    })
    const standing = createStanding({ staffKeys, present: present.function, log, roundMs: 5 })
    const fallen: string[] = []
    standing.watch(...session(inHours()), () => fallen.push('valid'))
    await present.times(5)
    expect(fallen).toStrictEqual([])
    standing.close()
  })
})
