import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import type { ConversationFilter } from '../../src/admin/conversation-filter.ts'
import {
  type ConversationOrder,
  conversationsStatements,
  ORDERS,
  type Place,
} from '../../src/admin/conversation-list.ts'
import { projectRoot } from '../../src/app.ts'
import { messagesStatement } from '../../src/conversation/message-pages.ts'
import type { Prisma } from '../../src/generated/prisma/client.ts'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { openAdapter } from '../../src/storage/database.ts'
import { applyMigrations } from '../../src/storage/migrations.ts'
import { backends } from '../support/backends.ts'
import { copyTemplate } from '../support/template.ts'

const COUNT = 20_000
const DEEP = 12_000
const cipher = createFieldCipher([randomBytes(32)])

/** Some 20,000 conversations, of which a few are blocked, flagged or labelled and a quarter have no score. */
const FILL = `
  INSERT INTO "Conversation" ("id", "sessionId", "sessionIndex", "status", "tagIndexes", "contactEmailIndex", "messageCount",
    "startedAt", "lastMessageAt", "lastActivityAt", "leadScore", "leadQuality", "sentiment", "interestedServices",
    "flagged")
  SELECT md5(n::text)::uuid, repeat('x', 80), n::text,
    (CASE WHEN luck % 100 = 0 THEN 'BLOCKED' WHEN luck % 10 = 1 THEN 'ACTIVE' ELSE 'COMPLETED' END)::"ConversationStatus",
    CASE WHEN luck % 90 = 0 THEN ARRAY['${cipher.index('tag', 'vip')}'] ELSE '{}' END,
    CASE WHEN luck % 3 = 0 THEN md5('email' || luck) END,
    luck % 40, start, CASE WHEN luck % 4 > 0 THEN start + luck * interval '1 s' END, start,
    score, (CASE WHEN score >= 80 THEN 'QUALIFIED' WHEN score >= 60 THEN 'HIGH' ELSE 'LOW' END)::"LeadQuality",
    (ARRAY['POSITIVE', 'NEUTRAL', 'NEGATIVE'])[1 + luck % 3]::"Sentiment",
    CASE WHEN luck % 3 = 0 THEN ARRAY['seo'] ELSE '{}' END, luck % 80 = 0
  FROM (
    SELECT n, luck, '2026-01-01'::timestamptz + n * interval '20 min' AS start,
      CASE WHEN luck % 4 > 0 THEN luck % 97 END AS score
    FROM (SELECT n, ('x' || left(md5('luck' || n), 7))::bit(28)::int AS luck FROM generate_series(1, ${COUNT}) n) l
  ) s;
  INSERT INTO "Message" ("id", "conversationId", "place", "role", "status", "content")
  SELECT md5(n || '/' || place)::uuid, md5(n::text)::uuid, place, 'USER', 'COMPLETED', repeat('x', 100)
  FROM generate_series(1, 500) n, generate_series(1, 40) place;
  ANALYZE "Conversation", "Message"`

const filters: Record<string, ConversationFilter> = {
  'no filter': {},
  'quality and least score': { leadQuality: ['HIGH', 'QUALIFIED'], minLeadScore: 70 },
  'a status that is rare': { status: ['BLOCKED'] },
  'a status that is common': { status: ['COMPLETED'] },
  flagged: { flagged: true },
  'not flagged': { flagged: false },
  'a month': { startDate: new Date('2026-03-01'), endDate: new Date('2026-04-01') },
  mood: { sentiment: ['NEGATIVE'] },
  label: { tag: 'vip' },
  service: { service: 'seo' },
  email: { email: 'ada@byron.example' },
  'a high score': { minLeadScore: 96 },
}
const orders = (Object.keys(ORDERS) as ConversationOrder['field'][]).flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
)

interface Plan {
  type: string
  relation?: string
  plans?: Plan[]
}
const Plan: z.ZodType<Plan> = z
  .object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    get Plans() {
      return z.array(Plan).optional()
    },
  })
  .transform((node) => ({
    type: node['Node Type'],
    ...(node['Relation Name'] === undefined ? {} : { relation: node['Relation Name'] }),
    ...(node.Plans === undefined ? {} : { plans: node.Plans }),
  }))
const stepsOf = (plan: Plan): Plan[] => [plan, ...(plan.plans ?? []).flatMap(stepsOf)]

/** A value as a literal that PostgreSQL gives the parameter's type. */
function literal(value: unknown): string {
  const text = Array.isArray(value)
    ? `{${value.join(',')}}`
    : value instanceof Date
      ? value.toISOString()
      : String(value)
  return `'${text.replaceAll("'", "''")}'`
}

describe.each(backends)('$name: plans', (backend) => {
  let client: PoolClient
  let close: () => Promise<void>
  const deep = new Map<string, Place>()
  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-plans-'))
    const database = await backend.createDatabase?.()
    if (!database) copyTemplate(inject('templateDir'), dataDir)
    const { adapter, pool, ...opened } = await openAdapter({ databaseUrl: database?.url ?? null, dataDir })
    await applyMigrations(adapter, join(projectRoot, 'prisma/migrations'))
    client = await pool.connect()
    close = async () => {
      client.release()
      await opened.close()
      await database?.drop()
      rmSync(dataDir, { recursive: true, force: true })
    }
    await client.query(FILL)
    for (const { column } of Object.values(ORDERS)) {
      const { rows } = await client.query<Place>(
        `SELECT "${column}" AS value, "id" FROM "Conversation" ORDER BY "${column}", "id" OFFSET ${DEEP} LIMIT 1`,
      )
      if (rows[0]) deep.set(column, rows[0])
    }
  })
  afterAll(() => close())

  /** How a statement is carried out: planned for its values, and planned once for all values. */
  async function stepsFor({ text, values }: Prisma.Sql) {
    const steps: Plan[] = []
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      await client.query(`SET plan_cache_mode = ${mode}`)
      await client.query(`PREPARE looked_at AS ${text}`)
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: unknown }[] }>(
        `EXPLAIN (FORMAT JSON) EXECUTE looked_at (${values.map(literal).join(', ')})`,
      )
      await client.query('DEALLOCATE looked_at')
      steps.push(...stepsOf(Plan.parse(rows[0]?.['QUERY PLAN'][0]?.Plan)))
    }
    return steps
  }

  test.each(Object.entries(filters))('no page of the list reads the whole table: %s', async (_name, filter) => {
    let looked = 0
    for (const order of orders) {
      const place = deep.get(ORDERS[order.field].column) ?? null
      for (const [after, before] of [
        [null, null],
        [place, null],
        [null, place],
        [{ value: null, id: place?.id ?? '' }, null],
      ] as const) {
        if (after?.value === null && !ORDERS[order.field].nullable) continue
        for (const backward of [false, true]) {
          const window = { order, after, before, backward, limit: 21, columns: [] }
          for (const statement of conversationsStatements(filter, window, cipher)) {
            const steps = await stepsFor(statement)
            expect(steps.filter(({ type }) => type === 'Seq Scan')).toEqual([])
            // Without a filter the index gives the page as it is; a rare thing may be found first and then put in order.
            if (_name === 'no filter') expect(steps.map(({ type }) => type)).not.toContain('Sort')
            looked++
          }
        }
      }
    }
    expect(looked).toBeGreaterThan(50)
  })

  test.each([false, true])(
    'the messages of a page of conversations come from an index: backward %s',
    async (backward) => {
      const ids = Array.from({ length: 20 }, () => randomUUID())
      for (const [after, before] of [
        [null, null],
        [10, null],
        [null, 30],
      ] as const) {
        const window = { after, before, backward, limit: 6, columns: ['content'] as const }
        const steps = await stepsFor(messagesStatement(ids, window))
        expect(steps.filter(({ type }) => type === 'Seq Scan' || type === 'Sort')).toEqual([])
      }
    },
  )
})
