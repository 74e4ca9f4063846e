import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createStaffKeys, type StaffKeys } from '../../src/http/staff-keys.ts'
import { createLog } from '../../src/log.ts'

const [first, second, third] = ['the-first-of-the-keys', 'the-second-of-the-keys', 'the-third-of-the-keys'] as const

describe('a file of keys', () => {
  let dir: string
  let file: string
  let keys: StaffKeys
  let logged: string[]

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    dir = mkdtempSync(join(tmpdir(), 'aiplace-keys-'))
    file = join(dir, 'admin-keys')
    writeFileSync(file, first)
    logged = []
    const destination = new Writable({
      write(line, _encoding, done) {
        logged.push(String(line))
        done()
      },
    })
    keys = createStaffKeys({
      adminApiKeys: [first],
      analystApiKeys: ['a-key-without-a-file'],
      files: { adminApiKeyFile: file, analystApiKeyFile: null },
      log: createLog('info', destination),
    })
  })
  afterEach(() => {
    keys.close()
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
    rmSync(dir, { recursive: true, force: true })
  })

  /** Lets the file be looked at once. */
  async function look() {
    vi.advanceTimersByTime(500)
    while (vi.getTimerCount() === 0) await new Promise(setImmediate)
  }
  const inForce = () => [first, second, third].map((key) => keys.ownerOf(key)?.keyName ?? null)
  const told = () => logged.splice(0).map((line) => JSON.parse(line))

  test('is not taken for a whole one while it is being written', async () => {
    writeFileSync(file, `${second}\n${third.slice(0, 17)}`)
    await look()
    writeFileSync(file, `${second}\n${third}\n`)
    await look()
    expect(inForce()).toEqual(['admin-1', null, null])
    await look()
    expect(inForce()).toEqual([null, 'admin-1', 'admin-2'])
    expect(keys.ownerOf(third.slice(0, 17))).toBeNull()
    expect(keys.ownerOf('a-key-without-a-file')).toEqual({ role: 'ANALYST', keyName: 'analyst-1' })
    expect(told()).toMatchObject([{ level: 30, variable: 'ADMIN_API_KEY_FILE', keys: 2 }])
  })

  test.each([
    ['is gone', () => rmSync(file), 'cannot be read (ENOENT)'],
    ['is empty', () => writeFileSync(file, ' \n'), 'must hold at least one'],
    [
      'has a key that is too short',
      () => writeFileSync(file, `${second},s3cr3t`),
      'each must have at least 16 characters',
    ],
    [
      'is something else',
      () => writeFileSync(file, '{ "s3cr3t": "of something else" }'),
      'each must be of visible ASCII characters, as a bearer is',
    ],
  ])(
    'that %s changes nothing, and is told once, without a word of it, and when it is good again',
    async (_what, spoil, mistake) => {
      spoil()
      for (let times = 0; times < 4; times++) await look()
      expect(inForce()).toEqual(['admin-1', null, null])
      expect(logged.join()).not.toContain('s3cr3t')
      expect(logged.join()).not.toContain('of-the-keys')
      expect(told()).toMatchObject([{ level: 50, variable: 'ADMIN_API_KEY_FILE', mistake }])
      writeFileSync(file, third)
      for (let times = 0; times < 4; times++) await look()
      expect(inForce()).toEqual([null, null, 'admin-1'])
      expect(told()).toMatchObject([{ level: 30, variable: 'ADMIN_API_KEY_FILE', keys: 1 }])
    },
  )

  test('that is written anew with the same keys is nothing new', async () => {
    writeFileSync(file, `\n${first}\r\n`)
    for (let times = 0; times < 4; times++) await look()
    expect(inForce()).toEqual(['admin-1', null, null])
    expect(told()).toEqual([])
  })
})
