import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { checkKeys, MissingKeyError, registerKey, retireKeys } from '../../src/storage/encryption-keys.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import {
  ConversationDocument,
  EraseVisitorDocument,
  MessagesDocument,
  StartConversationDocument,
  UpdateConversationDocument,
} from '../support/operations.ts'
import { openKeyring } from './keyring.ts'
import { findIn, planted } from './planted.ts'

const [newer, older] = [randomBytes(32), randomBytes(32)]
const inBase64 = (...keys: Buffer[]) => keys.map((key) => key.toString('base64')).join(',')
const idOf = (key: Buffer) => createFieldCipher([key]).keyId

interface Ran {
  code: number | string
  stdout: string
  stderr: string
}

/** Runs `npm run db:reencrypt` as it is built, on an app's data. */
function runCommand(app: TestApp, keys: string): Promise<Ran> {
  const { PATH } = process.env
  const database = app.databaseUrl === null ? {} : { DATABASE_URL: app.databaseUrl }
  const env = { PATH, DATA_DIR: app.dataDir, ENCRYPTION_KEY: keys, ...database }
  return new Promise((resolve) => {
    const file = join(projectRoot, 'dist/storage/reencrypt-command.js')
    execFile(process.execPath, [file], { env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr })
    })
  })
}

describe.each(backends)('$name: a rotation, step by step', { timeout: 180_000 }, (backend) => {
  let app: TestApp
  let first: { id: string; token: string }
  const tokens: string[] = []
  const output: string[] = []
  const { sessionId, visitorId, source, referrer, extra, name, email, phone, company, title, question, reply } = planted

  async function open(visitor: string, session?: string) {
    const own = await openConversation(app.url, {
      visitorId: visitor,
      ...(session === undefined ? {} : { sessionId: session }),
      metadata: { source, referrer, extra: { card: extra } },
    })
    tokens.push(own.token)
    return own
  }

  async function run(keys: string) {
    const ran = await runCommand(app, keys)
    output.push(ran.stdout, ran.stderr)
    return ran
  }

  const eraseVisitor = async (visitor: string) =>
    (await mustRequest(app.url, EraseVisitorDocument, { visitorId: visitor }, app.adminKey)).eraseVisitor

  /** Everything of the first conversation is there as it was said. */
  async function expectReadable() {
    const { conversation } = await mustRequest(app.url, ConversationDocument, { id: first.id }, first.token)
    expect(conversation).toMatchObject({ sessionId, visitorId, source, referrer, title })
    expect(conversation?.contact).toStrictEqual({ name, email, phone, company })
    const read = await mustRequest(app.url, MessagesDocument, { id: first.id, first: 2 }, first.token)
    expect(read.conversation?.messages.edges.map(({ node }) => node.content)).toStrictEqual([question, reply])
    const input = { sessionId }
    const again = await mustRequest(app.url, StartConversationDocument, { input }, first.token)
    expect(again.startConversation).toMatchObject({ created: false, conversation: { id: first.id } })
  }

  beforeAll(async () => {
    const env = { LOG_LEVEL: 'trace', ENCRYPTION_KEY: inBase64(older) }
    app = await startTestApp({ backend, env, script: () => ({ kind: 'answer', text: reply }) })
    first = await open(visitorId, sessionId)
    const { replyId } = await say(app.url, first, question)
    await wholeReply(app, first.token, replyId)
    const input = { conversationId: first.id, name, email, phone, company, title }
    await mustRequest(app.url, UpdateConversationDocument, { input }, app.adminKey)
  }, 180_000)
  afterAll(() => app.stop())

  test('without the old key the server does not start, and says which one it misses', async () => {
    const starting = app.restart({ ENCRYPTION_KEY: inBase64(newer) })
    await expect(starting).rejects.toThrow(MissingKeyError)
    await expect(starting).rejects.toThrow(`no key with the id ${idOf(older)}, which stored data still needs`)
  })

  test('with the new key before the old one everything is read, and a visitor is found under either', async () => {
    await app.restart({ ENCRYPTION_KEY: inBase64(newer, older) })
    await expectReadable()
    expect(await eraseVisitor('nobody')).toMatchObject({ conversations: 0 })
    const both = `both-${backend.name}`
    await open(both)
    await app.restart({ ENCRYPTION_KEY: inBase64(older, newer) })
    await open(both)
    expect(await eraseVisitor(both)).toMatchObject({ conversations: 2 })
    await app.restart({ ENCRYPTION_KEY: inBase64(newer, older) })
  })

  test('the command brings all data under the new key: beside a server, or refused where there can be only one', async () => {
    if (app.databaseUrl === null) {
      const refused = await run(inBase64(newer, older))
      expect(refused).toMatchObject({ code: 1, stdout: '' })
      expect(refused.stderr).toMatch(/is in use by process \d+.*only while no server has it open/s)
      await app.app.stop()
    }
    const running = run(inBase64(newer, older))
    let more: { id: string; token: string } | undefined
    if (app.databaseUrl !== null) {
      more = await open('meanwhile')
      for (let n = 0; n < 10; n++) await say(app.url, more, `${question} ${n}`, { reply: false })
    }
    const { code, stdout, stderr } = await running
    expect(stdout).toMatch(new RegExp(`^\\d+ texts were brought under the key ${idOf(newer)}\\.$`, 'm'))
    expect(stdout).toContain(`The key ${idOf(older)} is no longer needed`)
    expect(stderr).toMatch(/^100 %, \d+ of \d+ texts$/m)
    expect(code).toBe(0)
  })

  test('after that the old key can be removed', async () => {
    await app.restart({ ENCRYPTION_KEY: inBase64(newer) })
    await expectReadable()
    expect(await eraseVisitor(visitorId)).toMatchObject({ conversations: 1, messages: 2 })
  })

  test('a command without a key that is needed says which one', async () => {
    await app.app.stop()
    const { code, stderr } = await run(inBase64(older))
    expect(code).toBe(1)
    expect(stderr.trim()).toBe(new MissingKeyError([idOf(newer)]).message)
  })

  test('nothing planted, no key and no token is found in the log at its finest or in what the command said', () => {
    const said = Buffer.from(app.logs() + output.join(''))
    const keys = { newer: inBase64(newer), older: inBase64(older), admin: app.adminKey }
    const secrets = Object.fromEntries(tokens.map((token, n) => [`token ${n}`, token]))
    expect(said.length).toBeGreaterThan(100)
    expect(findIn(said, { ...planted, ...keys, ...secrets })).toEqual([])
  })
})

describe.each(backends)('$name: a key that went missing without a word', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    app = await startTestApp({ backend, env: { ENCRYPTION_KEY: inBase64(older) } })
    own = await openConversation(app.url)
    await say(app.url, own, 'Hello', { reply: false })
    // As in a database from before keys were registered that is restored with the wrong ones.
    await app.app.stop()
    const cipher = createFieldCipher([newer])
    const { db, close } = await openDatabase({ databaseUrl: app.databaseUrl, dataDir: app.dataDir, cipher })
    await db.encryptionKey.deleteMany()
    await registerKey(db, cipher)
    await close()
    await app.restart({ ENCRYPTION_KEY: inBase64(newer) })
  })
  afterAll(() => app.stop())

  test('is INTERNAL to a client, and the log names the key', async () => {
    const { errors } = await request(app.url, MessagesDocument, { id: own.id, first: 1 }, own.token)
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL', requestId: expect.any(String) } }])
    expect(JSON.stringify(errors)).not.toContain(idOf(older))
    const line = app
      .logs()
      .split('\n')
      .find((text) => text.includes(String(errors?.[0]?.extensions.requestId)))
    expect(JSON.parse(line ?? '{}').err).toMatchObject({ type: 'UnknownKeyError', keyId: idOf(older) })
  })
})

describe.each(backends)('$name: registered keys', (backend) => {
  const ids = async (db: Database) => (await db.encryptionKey.findMany()).map(({ id }) => id).sort()

  test('on an empty database only the one that encrypts is needed', async () => {
    const keyring = await openKeyring(backend)
    await keyring.using([keyring.newer, keyring.older], async (db, cipher) => {
      await checkKeys(db, cipher)
      expect(await ids(db)).toStrictEqual([cipher.keyId])
      await checkKeys(db, createFieldCipher([keyring.newer]))
    })
    await keyring.close()
  })

  test('where there is data from before, all that are configured are needed until none of it needs them', async () => {
    const keyring = await openKeyring(backend)
    await keyring.using([keyring.newer, keyring.older], async (db, cipher) => {
      const id = randomUUID()
      await db.conversation.create({ data: { id, sessionId: id, sessionIndex: id } })
      await checkKeys(db, cipher)
      expect(await ids(db)).toStrictEqual([...cipher.keyIds].sort())
      const newest = createFieldCipher([keyring.newer])
      await expect(checkKeys(db, newest)).rejects.toThrow(MissingKeyError)
      expect(await retireKeys(db, cipher, new Set())).toStrictEqual([cipher.keyIds[1]])
      await checkKeys(db, newest)
      // A server that still encrypts with the old one says so again, and the next one without it does not start.
      await registerKey(db, createFieldCipher([keyring.older]))
      await expect(checkKeys(db, newest)).rejects.toThrow(cipher.keyIds[1])
    })
    await keyring.close()
  })
})
