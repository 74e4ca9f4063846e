import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.ts'

const root = '/srv/assistant'
const read = (environment: Record<string, string>) => readConfig(environment, root)

/** The lines about mistakes, without the heading. */
function mistakes(environment: Record<string, string>): string[] {
  try {
    read(environment)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
  }
  return []
}

const nameOf = (mistake: string) => mistake.slice(0, mistake.indexOf(':'))

describe('with nothing configured', () => {
  test('every setting has the default that is documented', () => {
    expect(read({})).toEqual({
      production: false,
      redisUrl: null,
      shutdownGraceMs: 10_000,
      host: '127.0.0.1',
      port: 4000,
      dataDir: resolve('./.data'),
      databaseUrl: null,
      databaseReplicaUrl: null,
      anthropicApiKey: null,
      anthropicBaseUrl: null,
      model: 'claude-sonnet-5-5',
      analysisModel: 'claude-haiku-5-5',
      maxTokens: 4096,
      adminApiKeys: null,
      analystApiKeys: null,
      adminApiKeyFile: null,
      analystApiKeyFile: null,
      sessionSecrets: null,
      encryptionKeys: null,
      allowedOrigins: [],
      trustProxyHops: 0,
      rateLimits: { CONVERSATIONS: 10, MESSAGES: 60, REPLIES: 30 },
      keyGuesses: 10,
      maxSocketsPerAddress: 200,
      maxStreamsPerAddress: 200,
      maxMessageLength: 8_000,
      dailyTokenBudget: null,
      replyIdleTimeoutMs: 30_000,
      abandonAfterMs: 1_800_000,
      retentionMs: null,
      assistantFile: '/srv/assistant/config/assistant.json',
      logLevel: 'info',
    })
  })

  test('a setting that is set to nothing counts as not set', () => {
    const names = ['PORT', 'DATABASE_URL', 'ADMIN_API_KEY', 'ENCRYPTION_KEY', 'ALLOWED_ORIGINS', 'LOG_LEVEL']
    expect(read(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(read({}))
  })
})

describe('what is configured', () => {
  test('numbers arrive as numbers', () => {
    const config = read({
      PORT: '0',
      ANTHROPIC_MAX_TOKENS: '1000',
      TRUST_PROXY_HOPS: '2',
      REPLY_IDLE_TIMEOUT_MS: '50',
      MAX_MESSAGE_LENGTH: '500',
      DAILY_TOKEN_BUDGET: '1000000',
    })
    expect(config).toMatchObject({
      port: 0,
      maxTokens: 1000,
      trustProxyHops: 2,
      replyIdleTimeoutMs: 50,
      maxMessageLength: 500,
      dailyTokenBudget: 1_000_000,
    })
  })

  test('a limit of 0 is no limit, and only that one', () => {
    expect(read({ RATE_LIMIT_REPLIES: '0' }).rateLimits).toEqual({
      CONVERSATIONS: 10,
      MESSAGES: 60,
      REPLIES: null,
    })
    expect(read({ RATE_LIMIT_KEY_GUESSES: '0' }).keyGuesses).toBeNull()
    expect(read({ MAX_SOCKETS_PER_ADDRESS: '0' })).toMatchObject({
      maxSocketsPerAddress: null,
      maxStreamsPerAddress: 200,
    })
    expect(read({ MAX_STREAMS_PER_ADDRESS: '0' })).toMatchObject({
      maxSocketsPerAddress: 200,
      maxStreamsPerAddress: null,
    })
  })

  test('keys may be several, separated by commas, in the order given', () => {
    const [first, second] = [randomBytes(32), randomBytes(32)]
    const config = read({
      ADMIN_API_KEY: 'admin-key-number-1, admin-key-number-2',
      ANALYST_API_KEY: 'analyst-key-number-1',
      SESSION_SECRET: 'session-secret-2,session-secret-1,',
      ENCRYPTION_KEY: `${first.toString('base64')},${second.toString('base64')}`,
    })
    expect(config.adminApiKeys).toEqual(['admin-key-number-1', 'admin-key-number-2'])
    expect(config.analystApiKeys).toEqual(['analyst-key-number-1'])
    expect(config.sessionSecrets).toEqual(['session-secret-2', 'session-secret-1'])
    expect(config.encryptionKeys).toEqual([first, second])
  })

  test('origins may be several', () => {
    expect(read({ ALLOWED_ORIGINS: 'https://example.com, http://localhost:8080' }).allowedOrigins).toEqual([
      'https://example.com',
      'http://localhost:8080',
    ])
  })

  test('a relative assistant file lies in the project, an absolute one where it says', () => {
    expect(read({ ASSISTANT_CONFIG: 'config/ours.json' }).assistantFile).toBe('/srv/assistant/config/ours.json')
    expect(read({ ASSISTANT_CONFIG: '/etc/ours.json' }).assistantFile).toBe('/etc/ours.json')
  })

  test('a replica is one of a database that is configured', () => {
    const DATABASE_REPLICA_URL = 'postgresql://replica/assistant'
    const config = read({ DATABASE_URL: 'postgresql://primary/assistant', DATABASE_REPLICA_URL })
    expect(config.databaseReplicaUrl).toBe(DATABASE_REPLICA_URL)
    expect(() => read({ DATABASE_REPLICA_URL })).toThrow('DATABASE_REPLICA_URL: is a replica of DATABASE_URL')
  })

  test('days of retention are counted in milliseconds', () => {
    expect(read({ RETENTION_DAYS: '30' })).toMatchObject({ retentionMs: 2_592_000_000 })
  })
})

/** Each is wrong, and holds a part that must not be repeated to a terminal or a log. */
const wrong: Record<string, string> = {
  PORT: '70000',
  DATABASE_URL: 'mysql://app:s3cr3t-pa55@db/assistant',
  DATABASE_REPLICA_URL: 'not a URL s3cr3t',
  REDIS_URL: 'http://:s3cr3t-pa55@cache',
  ANTHROPIC_BASE_URL: 'ftp://s3cr3t',
  ANTHROPIC_MAX_TOKENS: '12.5',
  ADMIN_API_KEY: 's3cr3t',
  ADMIN_API_KEY_FILE: '/nowhere/s3cr3t',
  ANALYST_API_KEY_FILE: '/',
  ANALYST_API_KEY: 'long-enough-to-be-a-key,s3cr3t',
  SESSION_SECRET: ', ,',
  ENCRYPTION_KEY: 'czNjcjN0,s3cr3t',
  ALLOWED_ORIGINS: 'https://s3cr3t.example.com/with/a/path',
  TRUST_PROXY_HOPS: '-1',
  RATE_LIMIT_CONVERSATIONS: 'ten s3cr3t',
  RATE_LIMIT_MESSAGES: '1e3',
  RATE_LIMIT_REPLIES: '0x10',
  RATE_LIMIT_KEY_GUESSES: 'few s3cr3t',
  MAX_SOCKETS_PER_ADDRESS: '-50',
  MAX_STREAMS_PER_ADDRESS: '1e9',
  MAX_MESSAGE_LENGTH: '60000',
  REPLY_IDLE_TIMEOUT_MS: '1',
  ABANDON_AFTER_MINUTES: '0',
  DAILY_TOKEN_BUDGET: '0',
  RETENTION_DAYS: 's3cr3t',
  LOG_LEVEL: 's3cr3t',
}

describe('mistakes', () => {
  test('are reported all at once, by name', () => {
    expect(new Set(mistakes(wrong).map(nameOf))).toEqual(new Set(Object.keys(wrong)))
  })

  test.each(Object.entries(wrong))('%s is refused by itself', (name, value) => {
    expect(mistakes({ [name]: value }).map(nameOf)).toContain(name)
  })

  test('are reported without any of the values', () => {
    const message = mistakes(wrong).join('\n')
    expect(message).not.toContain('s3cr3t')
    for (const value of Object.values(wrong).filter((text) => text.length > 3)) expect(message).not.toContain(value)
  })

  test('say what would be right', () => {
    expect(
      mistakes({
        PORT: '70000',
        DATABASE_URL: 'mysql://db',
        ENCRYPTION_KEY: 'short',
      }),
    ).toEqual([
      'PORT: must be at most 65535',
      'DATABASE_URL: must be a URL that starts with postgresql:// or postgres://',
      'ENCRYPTION_KEY: each must be 32 bytes in base64 (openssl rand -base64 32)',
    ])
  })
})

test("a user or a password in Claude's address is refused, since the API key takes the place of both", () => {
  const reason = 'must not hold a user or a password: ANTHROPIC_API_KEY is what is sent as Authorization'
  for (const user of ['s3cr3t-us3r:s3cr3t-pa55', 's3cr3t-us3r', ':s3cr3t-pa55']) {
    const address = `https://${user}@claude.example`
    expect(mistakes({ ANTHROPIC_BASE_URL: address })).toEqual([`ANTHROPIC_BASE_URL: ${reason}`])
  }
  expect(read({ ANTHROPIC_BASE_URL: 'https://claude.example/v1' }).anthropicBaseUrl).toBe('https://claude.example/v1')
})

describe('a file of keys', () => {
  const dir = mkdtempSync(join(tmpdir(), 'aiplace-config-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  const fileOf = (content: string) => {
    const file = join(dir, randomUUID())
    writeFileSync(file, content)
    return file
  }
  const keys = ['admin-key-number-1', 'admin-key-number-2', 'admin-key-number-3']

  test('takes the place of the keys, one on a line or separated by commas', () => {
    const file = fileOf(`\ufeff${keys[0]}, ${keys[1]}\r\n\n${keys[2]}\n`)
    expect(read({ ADMIN_API_KEY_FILE: file })).toMatchObject({
      adminApiKeys: keys,
      adminApiKeyFile: file,
      analystApiKeys: null,
      analystApiKeyFile: null,
    })
  })

  test('is what production asks for', () => {
    const ADMIN_API_KEY_FILE = fileOf(keys.join())
    const given = { NODE_ENV: 'production', ANTHROPIC_API_KEY: 'sk-ant', ANTHROPIC_API_KEY_FILE: '/x' }
    expect(mistakes({ ...given, ADMIN_API_KEY_FILE }).map(nameOf)).toEqual(['ANALYST_API_KEY'])
    expect(mistakes({ ...given, ANTHROPIC_API_KEY: '' }).map(nameOf)).toContain('ANTHROPIC_API_KEY')
  })

  test('is held to the rules of the variable, and never quoted', () => {
    expect(
      mistakes({ ADMIN_API_KEY_FILE: fileOf('s3cr3t'), ANALYST_API_KEY_FILE: fileOf('one s3cr3t of 26 characters') }),
    ).toEqual([
      'ADMIN_API_KEY_FILE: each must have at least 16 characters',
      'ANALYST_API_KEY_FILE: each must be of visible ASCII characters, as a bearer is',
    ])
    expect(mistakes({ ADMIN_API_KEY_FILE: fileOf(''), ANALYST_API_KEY_FILE: join(dir, 's3cr3t') })).toEqual([
      'ADMIN_API_KEY_FILE: must hold at least one',
      'ANALYST_API_KEY_FILE: cannot be read (ENOENT)',
    ])
  })

  test('and keys beside it are a mistake: nobody could say which are meant', () => {
    const [ADMIN_API_KEY = '', ANALYST_API_KEY = ''] = keys
    expect(mistakes({ ADMIN_API_KEY, ADMIN_API_KEY_FILE: fileOf(keys.join()), ANALYST_API_KEY })).toEqual([
      'ADMIN_API_KEY_FILE: takes the place of ADMIN_API_KEY, which is set too',
    ])
  })
})

describe('an encryption key', () => {
  const key = randomBytes(32).toString('base64')

  test.each([
    ['too short', randomBytes(31).toString('base64')],
    ['too long', randomBytes(33).toString('base64')],
    ['in hexadecimal', randomBytes(32).toString('hex')],
    ['with a character that is not base64', `!${key}`],
    ['with its padding lost and a character added', `${key.slice(0, -1)}A`],
  ])('that is %s is refused', (_what, value) => {
    expect(mistakes({ ENCRYPTION_KEY: value }).map(nameOf)).toEqual(['ENCRYPTION_KEY'])
  })
})

describe('in production', () => {
  const complete = {
    NODE_ENV: 'production',
    ANTHROPIC_API_KEY: 'sk-ant-of-production',
    ADMIN_API_KEY: 'admin-key-of-production',
    ANALYST_API_KEY: 'analyst-key-of-production',
  }

  test('keys have to be set, all of those missing are named', () => {
    expect(mistakes({ NODE_ENV: 'production' })).toEqual([
      'ANTHROPIC_API_KEY: required when NODE_ENV is production',
      'ADMIN_API_KEY: required when NODE_ENV is production',
      'ANALYST_API_KEY: required when NODE_ENV is production',
    ])
  })

  test('they are enough on the embedded database', () => {
    expect(read(complete)).toMatchObject({
      production: true,
      anthropicApiKey: 'sk-ant-of-production',
    })
  })

  test('what instances on one PostgreSQL share has to be set too', () => {
    expect(mistakes({ ...complete, DATABASE_URL: 'postgresql://db/assistant' }).map(nameOf)).toEqual([
      'SESSION_SECRET',
      'ENCRYPTION_KEY',
    ])
  })

  test('what is missing is reported together with what is wrong', () => {
    expect(mistakes({ NODE_ENV: 'production', PORT: 'http' }).map(nameOf)).toEqual([
      'PORT',
      'ANTHROPIC_API_KEY',
      'ADMIN_API_KEY',
      'ANALYST_API_KEY',
    ])
  })
})
