import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createMessagePages } from '../../src/conversation/message-pages.ts'
import { Prisma } from '../../src/generated/prisma/client.ts'
import { buildSchema } from '../../src/graphql/schema.ts'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { type OpenDatabase, openDatabase } from '../../src/storage/database.ts'
import { columnList, type Rows } from '../../src/storage/rows.ts'
import { backends } from '../support/backends.ts'
import { copyTemplate } from '../support/template.ts'

describe.each(backends)('$name: what is read beside Prisma', (backend) => {
  let database: OpenDatabase
  let drop: () => Promise<void>
  const ids = [randomUUID(), randomUUID(), randomUUID()]
  const [one = '', two = '', broken = ''] = ids
  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-rows-'))
    const made = await backend.createDatabase?.()
    const cipher = createFieldCipher([randomBytes(32)])
    if (!made) copyTemplate(inject('templateDir'), dataDir)
    database = await openDatabase({ databaseUrl: made?.url ?? null, dataDir, cipher })
    drop = async () => {
      await database.close()
      await made?.drop()
      rmSync(dataDir, { recursive: true, force: true })
    }
    const { db } = database
    for (const [index, id] of ids.entries()) {
      await db.conversation.create({
        data: {
          id,
          sessionId: `session ${index}`,
          sessionIndex: `${index}`,
          title: 'Grüße, {"a"}',
          interestedServices: ['"quoted", and {braced}', 'NULL', ''],
          startedAt: new Date('2026-01-31T23:59:59.007Z'),
          lastMessageAt: index === 0 ? null : new Date('0999-12-31T00:00:00Z'),
          leadScore: index === 0 ? null : 0,
          sentiment: 'NEUTRAL',
          flagged: index === 1,
        },
      })
      for (let place = 1; place <= 5; place++) {
        const costUsd = place === 2 ? '0.00001234' : null
        await db.message.create({
          data: {
            id: randomUUID(),
            conversationId: id,
            place,
            current: place !== 3,
            role: 'ASSISTANT',
            status: 'COMPLETED',
            content: `${index} ${place}`,
            costUsd,
          },
        })
      }
    }
    await db.$executeRaw`UPDATE "Message" SET "content" = 'never sealed' WHERE "conversationId" = ${broken}::uuid`
  })
  afterAll(() => drop())

  test('is the row that Prisma gives, column by column', async () => {
    const { db, rows } = database
    const columns = columnList(Object.values(Prisma.ConversationScalarFieldEnum), 'c')
    const ofConversation = Prisma.sql`SELECT ${columns} FROM "Conversation" c ORDER BY "sessionIndex"`
    const conversations = await rows.read('Conversation', ofConversation)
    const opened = conversations.map((row) => rows.open('Conversation', row))
    expect(opened).toEqual(await db.conversation.findMany({ orderBy: { sessionIndex: 'asc' } }))

    const messageColumns = columnList(Object.values(Prisma.MessageScalarFieldEnum), 'm')
    const ofMessage = Prisma.sql`
      SELECT ${messageColumns} FROM "Message" m WHERE "conversationId" = ${one}::uuid ORDER BY "place"`
    const messages = (await rows.read('Message', ofMessage)).map((row) => rows.open('Message', row))
    expect(messages).toEqual(await db.message.findMany({ where: { conversationId: one }, orderBy: { place: 'asc' } }))
  })

  /** Counts the statements of what is read. */
  function counting() {
    const counted: Rows & { statements: number } = {
      ...database.rows,
      statements: 0,
      read(model, statement) {
        counted.statements++
        return database.rows.read(model, statement)
      },
    }
    return counted
  }
  const window = { after: null, before: null, backward: true, limit: 3, columns: ['content'] as const }

  test('is one statement for the messages of many conversations, each in order', async () => {
    const rows = counting()
    const pages = createMessagePages({ rows })
    const read = await Promise.all([one, two, one, randomUUID()].map((id) => pages.read(id, window)))
    expect(read.map((messages) => messages.map(({ content }) => content))).toEqual([
      ['0 2', '0 4', '0 5'],
      ['1 2', '1 4', '1 5'],
      ['0 2', '0 4', '0 5'],
      [],
    ])
    expect(rows.statements).toBe(1)
    await Promise.all([pages.read(one, window), pages.read(one, { ...window, limit: 2 })])
    expect(rows.statements).toBe(3)
  })

  test('fails for the conversation alone whose messages do not open', async () => {
    const pages = createMessagePages({ rows: database.rows })
    const [fine, not] = await Promise.allSettled([pages.read(one, window), pages.read(broken, window)])
    expect(fine).toMatchObject({ status: 'fulfilled' })
    expect(not).toMatchObject({ status: 'rejected', reason: { name: 'SealBrokenError' } })
  })

  test('fails for all that share a statement that fails, and for nobody after', async () => {
    let failures = 1
    const rows: Rows = {
      ...database.rows,
      read: (model, statement) =>
        failures-- > 0 ? Promise.reject(new Error('No connection')) : database.rows.read(model, statement),
    }
    const pages = createMessagePages({ rows })
    const first = await Promise.allSettled([pages.read(one, window), pages.read(two, window)])
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await pages.read(one, window)).toHaveLength(3)
  })
})

test('the list counts only where totalCount is asked for, and reads only what is selected', async () => {
  const asked: unknown[] = []
  let counts = 0
  const conversationList = {
    read: async (_filter: unknown, { columns }: { columns: readonly string[] }) => {
      asked.push(columns)
      return []
    },
    count: async () => {
      counts++
      return 7
    },
  }
  const contextValue = { viewer: { role: 'ADMIN', keyName: 'admin-1' }, services: { conversationList } }
  const schema = buildSchema()
  const run = (source: string) => graphql({ schema, source, contextValue })
  expect(await run('{ conversations { edges { node { id title contact { email } } } } }')).toEqual({
    data: { conversations: { edges: [] } },
  })
  expect(counts).toBe(0)
  expect(asked).toEqual([['id', 'title', 'contactName', 'contactEmail', 'contactPhone', 'contactCompany']])
  expect(await run('{ conversations { totalCount } }')).toEqual({ data: { conversations: { totalCount: 7 } } })
  expect(counts).toBe(1)
})
