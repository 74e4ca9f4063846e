import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blindIndexes } from '../../src/storage/blind-indexes.ts'
import type { FieldCipher } from '../../src/storage/cipher.ts'
import type { Database } from '../../src/storage/database.ts'
import { checkKeys, retireKeys } from '../../src/storage/encryption-keys.ts'
import { reencrypt } from '../../src/storage/reencrypt.ts'
import { sealedColumns, sealedPlace } from '../../src/storage/sealed-columns.ts'
import { backends, postgresBackend } from '../support/backends.ts'
import { fillUp } from '../support/full.ts'
import { type Keyring, openKeyring } from './keyring.ts'

/** Adds a conversation with every column that can be sealed, and its index. */
async function addConversation(db: Database, cipher: FieldCipher, messages = 2) {
  const id = randomUUID()
  await db.conversation.create({
    data: {
      id,
      sessionId: `session ${id}`,
      sessionIndex: cipher.index('sessionId', `session ${id}`),
      visitorId: `visitor ${id}`,
      visitorIndex: cipher.index('visitorId', `visitor ${id}`),
      title: 'A relaunch',
      tags: '["vip","spring"]',
      tagIndexes: ['vip', 'spring'].map((tag) => cipher.index('tag', tag)),
      contactName: 'Ada',
      contactEmail: 'Ada@Example.com',
      contactEmailIndex: cipher.index('email', 'ada@example.com'),
      contactPhone: '+49 30 901820',
      contactCompany: 'Engines Ltd',
      source: 'newsletter',
      sourceIndex: cipher.index('source', 'newsletter'),
      referrer: 'https://example.com',
      referrerIndex: cipher.index('referrer', 'https://example.com'),
      extra: '{"card":7}',
    },
  })
  const rows = Array.from({ length: messages }, (_, n) => ({ id: randomUUID(), place: n + 1, content: `message ${n}` }))
  const common = { conversationId: id, role: 'USER', status: 'COMPLETED' } as const
  await db.message.createMany({ data: rows.map((row) => ({ ...common, ...row })) })
  return id
}

/** Everything that is stored, as the code above the database reads it. */
const readAll = async (db: Database) => ({
  conversations: await db.conversation.findMany({
    omit: Object.fromEntries(Object.values(blindIndexes.Conversation ?? {}).map(({ index }) => [index, true])),
    include: { messages: { include: { chunks: true }, orderBy: { place: 'asc' } }, flags: true, conversions: true },
    orderBy: { id: 'asc' },
  }),
  leadScores: await db.leadScore.findMany({ include: { signals: true }, orderBy: { id: 'asc' } }),
})

/** The ids of the keys that each sealed column's envelopes name. */
async function keysInUse(db: Database): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [table, columns] of Object.entries(sealedColumns)) {
    for (const column of columns) {
      const keys = await db.$queryRawUnsafe<{ key: string }[]>(
        `SELECT DISTINCT left("${column}", 8) AS "key" FROM "${table}" WHERE "${column}" IS NOT NULL ORDER BY 1`,
      )
      found[`${table}.${column}`] = keys.map(({ key }) => key)
    }
  }
  return found
}

describe.each(backends)('$name: re-encryption', (backend) => {
  let keyring: Keyring
  beforeEach(async () => {
    keyring = await openKeyring(backend)
  })
  afterEach(() => keyring.close())

  test('brings every sealed column and blind index under the newest key, and the old one can be removed', async () => {
    const { newer, older, using } = keyring
    const before = await using([older], async (db, cipher) => {
      const id = await addConversation(db, cipher)
      await fillUp(db, id, 'words')
      // No sealed column is without a text here, so that none is overlooked.
      expect(Object.values(await keysInUse(db)).every((keys) => keys.length === 1 && keys[0] === cipher.keyId)).toBe(
        true,
      )
      return readAll(db)
    })
    await using([newer, older], async (db, cipher) => {
      const progress: [number, number][] = []
      const onProgress = (done: number, total: number) => progress.push([done, total])
      const result = await reencrypt({ db, cipher, onProgress })
      const total = progress.at(-1)?.[0] ?? 0
      expect(total).toBeGreaterThanOrEqual(Object.values(sealedColumns).flat().length)
      expect(result).toStrictEqual({ texts: total, conflicts: 0, broken: [], remaining: new Map() })
      expect(progress[0]).toStrictEqual([0, total])
      expect(new Set(Object.values(await keysInUse(db)).flat())).toStrictEqual(new Set([cipher.keyId]))
      expect(await retireKeys(db, cipher, new Set())).toStrictEqual([cipher.keyIds[1]])
      expect((await reencrypt({ db, cipher })).texts).toBe(0)
    })
    await using([newer], async (db, cipher) => {
      await checkKeys(db, cipher)
      expect(await readAll(db)).toStrictEqual(before)
      const row = await db.conversation.findFirstOrThrow()
      expect(row).toMatchObject({
        sessionIndex: cipher.index('sessionId', row.sessionId),
        visitorIndex: cipher.index('visitorId', row.visitorId ?? ''),
        contactEmailIndex: cipher.index('email', 'ada@example.com'),
        sourceIndex: cipher.index('source', 'newsletter'),
        referrerIndex: cipher.index('referrer', 'https://example.com'),
        tagIndexes: ['vip', 'spring'].map((tag) => cipher.index('tag', tag)),
      })
    })
  })

  test('that was cut short is gone on with by the next run', async () => {
    const { newer, older, using } = keyring
    await using([older], (db, cipher) => addConversation(db, cipher, 1_300))
    await using([newer, older], async (db, cipher) => {
      let total = 0
      let reached = 0
      const onProgress = (done: number, all: number) => {
        ;[reached, total] = [done, all]
        if (done > 500) throw new Error('cut short')
      }
      await expect(reencrypt({ db, cipher, onProgress })).rejects.toThrow('cut short')
      expect(reached).toBeLessThan(total)
      expect((await reencrypt({ db, cipher })).texts).toBe(total - reached)
      const contents = (await readAll(db)).conversations[0]?.messages.map(({ content }) => content)
      expect(contents).toStrictEqual(Array.from({ length: 1_300 }, (_, n) => `message ${n}`))
    })
  })

  test('leaves an index where it is when another row has its place, and renews the text', async () => {
    const { newer, older, using } = keyring
    const session = (sessionIndex: string) => ({ id: randomUUID(), sessionId: 'twice', sessionIndex })
    const index = (cipher: FieldCipher) => cipher.index('sessionId', 'twice')
    const first = await using([older], (db, cipher) => db.conversation.create({ data: session(index(cipher)) }))
    await using([newer, older], async (db, cipher) => {
      await db.conversation.create({ data: session(index(cipher)) })
      await addConversation(db, cipher)
      expect(await reencrypt({ db, cipher })).toMatchObject({ texts: 1, conflicts: 1, remaining: new Map() })
    })
    await using([newer], async (db) => {
      const found = await db.conversation.findUniqueOrThrow({ where: { id: first.id } })
      expect(found).toMatchObject({ sessionId: 'twice', sessionIndex: first.sessionIndex })
    })
  })

  test('tells of texts that do not open by their places alone, and goes on past them', async () => {
    const { newer, older, using } = keyring
    await using([older], (db, cipher) => addConversation(db, cipher, 3))
    await using([newer, older], async (db, cipher) => {
      const { id } = await db.message.findFirstOrThrow({ where: { place: 2 }, select: { id: true } })
      await db.$executeRaw`UPDATE "Message" SET "content" = 'left in the clear' WHERE "id" = ${id}::uuid`
      const result = await reencrypt({ db, cipher })
      expect(result.broken).toStrictEqual([sealedPlace('Message', 'content', id)])
      expect(result.remaining).toStrictEqual(new Map([['', 1]]))
      expect(result.texts).toBeGreaterThan(10)
    })
  })

  test('counts texts under a key that is not configured, and keeps that key registered', async () => {
    const { newer, older, using } = keyring
    const oldId = await using([older], async (db, cipher) => {
      await checkKeys(db, cipher)
      await addConversation(db, cipher)
      return cipher.keyId
    })
    await using([newer], async (db, cipher) => {
      const { texts, remaining } = await reencrypt({ db, cipher })
      expect(texts).toBe(0)
      expect([...remaining.keys()]).toStrictEqual([oldId])
      expect(await retireKeys(db, cipher, new Set(remaining.keys()))).toStrictEqual([])
      await expect(checkKeys(db, cipher)).rejects.toThrow(oldId)
    })
  })
})

describe.runIf(postgresBackend)('on PostgreSQL, beside others: re-encryption', () => {
  let keyring: Keyring
  let other: Client
  beforeEach(async () => {
    if (!postgresBackend) return
    keyring = await openKeyring(postgresBackend)
    other = new Client({ connectionString: keyring.databaseUrl ?? '' })
    await other.connect()
  })
  afterEach(async () => {
    await other.end()
    await keyring.close()
  })

  test('waits for nobody, and undoes nothing that is written meanwhile', async () => {
    const { newer, older, using } = keyring
    await using([older], async (db, old) => {
      await addConversation(db, old, 3)
    })
    await using([newer, older], async (db, cipher) => {
      const { id } = await db.message.findFirstOrThrow({ where: { place: 2 }, select: { id: true } })
      await other.query('BEGIN')
      await other.query('UPDATE "Message" SET "content" = $1 WHERE "id" = $2', [
        cipher.seal('written meanwhile', sealedPlace('Message', 'content', id)),
        id,
      ])
      let last = () => {}
      const allButOne = new Promise<void>((resolve) => {
        last = resolve
      })
      const running = reencrypt({ db, cipher, onProgress: (done, total) => done === total - 1 && last() })
      await allButOne // everything but the row that is held
      await other.query('COMMIT')
      expect((await running).remaining).toStrictEqual(new Map())
      expect(await db.message.findUniqueOrThrow({ where: { id } })).toMatchObject({ content: 'written meanwhile' })
    })
  })
})
