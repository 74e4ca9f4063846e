import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { resolveSecrets } from '../../src/storage/secrets.ts'
import { killContenders, startContender } from './contender.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'aiplace-secrets-'))
})
afterEach(async () => {
  await killContenders()
  rmSync(dir, { recursive: true, force: true })
})

describe('the secrets in a data directory', () => {
  test('are the same for all processes that come first at the same time, as instances on one PostgreSQL may', async () => {
    const contenders = Array.from({ length: 4 }, startContender)
    for (let round = 0; round < 20; round++) {
      const order = `secrets ${join(dir, String(round))} ${Date.now() + 20}`
      const [first = '', ...others] = await Promise.all(contenders.map(({ tell }) => tell(order)))
      expect(Object.keys(JSON.parse(first))).toEqual([
        'adminApiKeys',
        'analystApiKeys',
        'sessionSecrets',
        'encryptionKeys',
      ])
      expect(others).toEqual([first, first, first])
      expect(readdirSync(join(dir, String(round)))).toEqual(['secrets.json'])
    }
  })

  test('are kept, for the owner alone', () => {
    const given = { adminApiKeys: null, analystApiKeys: null, sessionSecrets: null, encryptionKeys: null }
    const secrets = resolveSecrets({ dataDir: dir, ...given })
    expect(resolveSecrets({ dataDir: dir, ...given })).toEqual(secrets)
    expect(secrets.encryptionKeys[0]).toHaveLength(32)
    expect(statSync(join(dir, 'secrets.json')).mode & 0o077).toBe(0)
  })

  test('that are configured take their place, and none is made where all are', () => {
    const given = {
      adminApiKeys: ['admin'],
      analystApiKeys: ['analyst'],
      sessionSecrets: ['session'],
      encryptionKeys: [Buffer.alloc(32)],
    }
    expect(resolveSecrets({ dataDir: dir, ...given })).toEqual(given)
    expect(readdirSync(dir)).toEqual([])
    expect(resolveSecrets({ dataDir: dir, ...given, sessionSecrets: null })).toMatchObject({
      adminApiKeys: ['admin'],
      sessionSecrets: [expect.stringMatching(/^session_.{32}$/)],
    })
  })

  test('are never replaced where their file is damaged: what they sealed would be lost', () => {
    const given = { adminApiKeys: null, analystApiKeys: null, sessionSecrets: null, encryptionKeys: null }
    writeFileSync(join(dir, 'secrets.json'), '{"adminApiKey": "adm')
    expect(() => resolveSecrets({ dataDir: dir, ...given })).toThrow('secrets.json is damaged')
    expect(readFileSync(join(dir, 'secrets.json'), 'utf8')).toBe('{"adminApiKey": "adm')
  })
})
