import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createMetrics } from '../../src/analytics/metrics/metrics.ts'
import { createReports } from '../../src/analytics/report.ts'
import { createRollup } from '../../src/analytics/rollup/rollup.ts'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { history } from '../../src/seed/history.ts'
import { seedHistory } from '../../src/seed/seed.ts'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { backends } from '../support/backends.ts'
import { copyTemplate } from '../support/template.ts'

const assistant = readAssistant(join(projectRoot, 'config/assistant.json'))
const wanted = { seed: 7, conversations: 60, days: 30, now: new Date(), assistant }
const inventWith = (changes: Partial<typeof wanted> & { batch?: number }) => [
  ...history({ ...wanted, batch: 25, ...changes }),
]

describe('an invented history', () => {
  test('is the same for a seed, and another one for another', () => {
    expect(inventWith({})).toEqual(inventWith({}))
    expect(inventWith({ seed: 8 })).not.toEqual(inventWith({}))
  })

  test('is the same made as a whole, in other batches or in shares side by side', () => {
    const messages = (all: ReturnType<typeof inventWith>) => all.flatMap((rows) => rows.messages)
    const shares = [0, 1, 2].map((first) => [...history({ ...wanted, batch: 10 }, { first, every: 3 })])
    const joined = [0, 1].flatMap((round) => shares.flatMap((share) => share[round] ?? []))
    expect(messages(joined)).toEqual(messages(inventWith({})))
    expect(messages(inventWith({ batch: 60 }))).toEqual(messages(inventWith({})))
  })

  test('lies within its days, and nothing of it is still to happen', () => {
    const times = inventWith({}).flatMap(({ events }) => events.map(({ at }) => at.getTime()))
    const today = Math.floor(wanted.now.getTime() / 86_400_000) * 86_400_000
    expect(Math.min(...times)).toBeGreaterThanOrEqual(today - 30 * 86_400_000)
    expect(Math.max(...times)).toBeLessThan(today)
  })

  test('has names only at domains that nobody can own', () => {
    const conversations = inventWith({ conversations: 400 }).flatMap((rows) => rows.conversations)
    const emails = conversations.flatMap(({ contactEmail }) => contactEmail ?? [])
    expect(emails.length).toBeGreaterThan(20)
    expect(emails.filter((email) => !email.endsWith('.example'))).toEqual([])
  })
})

describe.each(backends)('$name: a seeded database', (backend) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-seed-'))
  const keys = [Buffer.alloc(32, 5)]
  const cipher = createFieldCipher(keys)
  const log = pino({ level: 'silent' })
  let server: Awaited<ReturnType<NonNullable<typeof backend.createDatabase>>> | undefined
  let database: Awaited<ReturnType<typeof openDatabase>>

  beforeAll(async () => {
    server = await backend.createDatabase?.()
    if (!server) copyTemplate(inject('templateDir'), dataDir)
    database = await openDatabase({ databaseUrl: server?.url ?? null, dataDir, cipher, poolSize: 2 })
    await seedHistory({ ...wanted, db: database.db, keys })
    await createRollup({ db: database.db, log }).rebuild()
  })
  afterAll(async () => {
    await database?.close()
    await server?.drop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('holds what was invented, sealed, and opens to it', async () => {
    const { db } = database
    const invented = inventWith({ batch: 250 })
    const said = new Map(invented.flatMap(({ messages }) => messages.map(({ id, content }) => [id, content])))
    const messages = await db.message.findMany({ select: { id: true, content: true } })
    expect(new Map(messages.map(({ id, content }) => [id, content]))).toEqual(said)
    const [bare] = await db.$queryRaw<{ open: number }[]>`
      SELECT count(*)::int AS "open" FROM "Message" WHERE "content" LIKE '% %'`
    expect(bare?.open).toBe(0)
    const [first] = invented[0]?.conversations ?? []
    const sessionIndex = { in: cipher.indexes('sessionId', first?.sessionId ?? '') }
    expect((await db.conversation.findFirst({ where: { sessionIndex } }))?.id).toBe(first?.id)
  })

  test('leaves nothing to be scored: every conversation is assessed through its newest message', async () => {
    const [pending] = await database.db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS "count" FROM "Conversation" WHERE "assessedThrough" < "lastPlace" OR "status" = 'ACTIVE'`
    expect(pending?.count).toBe(0)
  })

  test('has a report that agrees with its rows', async () => {
    const { db, reports } = database
    const metrics = createMetrics({ db: reports, cipher, log })
    const report = await createReports({ db: reports, metrics }).report(31, wanted.now)
    const rows = inventWith({ batch: 250 })
    const conversations = rows.flatMap((some) => some.conversations)
    const replies = rows.flatMap((some) => some.messages).filter(({ role }) => role === 'ASSISTANT')
    const tokens = replies.reduce(
      (sum, one) =>
        sum +
        (one.inputTokens ?? 0) +
        (one.outputTokens ?? 0) +
        (one.cacheReadTokens ?? 0) +
        (one.cacheWriteTokens ?? 0),
      0,
    )
    expect(report).toMatchObject({
      totalConversations: 60,
      completedConversations: conversations.filter(({ status }) => status === 'COMPLETED').length,
      totalTokensUsed: BigInt(tokens),
      rateLimitHits: rows.flatMap((some) => some.events).filter(({ type }) => type === 'RATE_LIMITED').length,
    })
    const qualities = Object.fromEntries(report.leadQualityDistribution.map((one) => [one.leadQuality, one.count]))
    for (const [quality, count] of Object.entries(qualities)) {
      expect(count).toBe(conversations.filter(({ leadQuality }) => leadQuality === quality).length)
    }
    expect(report.conversionRate).toBeCloseTo((100 * (await db.conversion.count())) / 60)
  })
})
