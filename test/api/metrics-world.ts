import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import fc from 'fast-check'
import { type ExecutionResult, type GraphQLError, graphql } from 'graphql'
import { inject } from 'vitest'
import { createMetrics } from '../../src/analytics/metrics/metrics.ts'
import { createReports, type Reports } from '../../src/analytics/report.ts'
import { createRollup, type Rollup } from '../../src/analytics/rollup/rollup.ts'
import { DomainError } from '../../src/errors.ts'
import { buildSchema } from '../../src/graphql/schema.ts'
import { createLog } from '../../src/log.ts'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { sealedPlace } from '../../src/storage/sealed-columns.ts'
import type { Backend } from '../support/backends.ts'
import { copyTemplate } from '../support/template.ts'

/** A database with a history, and the API's metrics over it. */
export interface MetricsWorld {
  db: Database
  /** PostgreSQL's address; null on the embedded database. */
  databaseUrl: string | null
  rollup: Rollup
  reports: Reports
  /** Asks as an analyst and has to be answered. */
  ask(query: string, variables?: object): Promise<Record<string, Answered>>
  /** Asks and has to be refused; `code path` of each issue. */
  refused(query: string, variables?: object): Promise<string[]>
  /** What has been logged since the last call. */
  statements(): string[]
  close(): Promise<void>
}

export interface Answered {
  nodes: Record<string, unknown>[]
  totals: Record<string, unknown>
  totalRows: number
  csv: string
  warnings: string[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
}

const MINUTE_MS = 60_000
/** Around the changes of the clock: in America on 8 March and 1 November 2026, in Europe on 29 March and 25 October. */
export const windows = [
  { start: new Date('2026-03-06T00:00:00Z'), end: new Date('2026-04-02T00:00:00Z') },
  { start: new Date('2026-10-23T00:00:00Z'), end: new Date('2026-11-04T00:00:00Z') },
]

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const milliseconds = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 200, max: 60_000 }))
const call = fc.record({
  type: fc.constantFrom('MESSAGE_RECEIVED', 'MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR'),
  delay: fc.integer({ min: 0, max: 3 * 24 * 60 }),
  model: maybe(fc.constantFrom('claude-sonnet-5-5', 'claude-haiku-5-5')),
  operation: fc.constantFrom('REPLY', 'ANALYSIS', 'SUMMARY'),
  status: fc.constantFrom('COMPLETED', 'STOPPED', 'INTERRUPTED'),
  errorCode: fc.constantFrom('UPSTREAM_OVERLOADED', 'UPSTREAM_FAILED'),
  responseTimeMs: maybe(milliseconds),
  timeToFirstTokenMs: maybe(milliseconds),
  tokens: maybe(fc.integer({ min: 0, max: 2_000_000_000 })),
  cost: maybe(fc.integer({ min: 0, max: 900_000_000 })),
})

/** A conversation and all that happened in it; times are minutes from the start of its window. */
const conversation = fc.record({
  window: fc.constantFrom(...windows),
  minute: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  status: fc.constantFrom('ACTIVE', 'COMPLETED', 'ABANDONED', 'BLOCKED'),
  leadQuality: fc.constantFrom('UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'QUALIFIED'),
  sentiment: maybe(fc.constantFrom('POSITIVE', 'NEUTRAL', 'NEGATIVE')),
  source: maybe(fc.constantFrom('newsletter', 'ads', '=cmd()')),
  sealedBefore: fc.boolean(),
  services: fc.uniqueArray(fc.constantFrom('web', 'seo', 'shop'), { maxLength: 3 }),
  messageCount: fc.integer({ min: 0, max: 40 }),
  leadScore: maybe(fc.integer({ min: 0, max: 100 })),
  contact: maybe(fc.constantFrom('name', 'email', 'phone')),
  conversions: fc.integer({ min: 0, max: 2 }),
  said: fc.array(fc.integer({ min: 0, max: 3 * 24 * 60 }), { maxLength: 3 }),
  calls: fc.array(call, { maxLength: 4 }),
})

type Conversation = typeof conversation extends fc.Arbitrary<infer T> ? T : never

/** Writes conversations as the server would, without its code. `old` seals what was sealed before the key was changed. */
async function write(db: Database, all: Conversation[], ciphers: { now: Cipher; old: Cipher }) {
  const rows = all.map((one) => {
    const id = randomUUID()
    const { window, minute, source, sealedBefore } = one
    const cipher = sealedBefore ? ciphers.old : ciphers.now
    const length = window.end.getTime() - window.start.getTime()
    const startedAt = new Date(window.start.getTime() + Math.floor(minute * length))
    const sealed = source === null ? null : cipher.seal(source, sealedPlace('Conversation', 'source', id))
    const sourceIndex = source === null ? null : cipher.index('source', source)
    return { ...one, id, startedAt, sealed, sourceIndex }
  })
  await db.$executeRawUnsafe(
    `INSERT INTO "Conversation" ("id", "sessionId", "sessionIndex", "status", "leadQuality", "sentiment", "source", "sourceIndex",
      "interestedServices", "messageCount", "leadScore", "contactName", "contactEmail",
      "contactPhone", "startedAt")
    SELECT "id", '', "id"::text, "status"::"ConversationStatus", "leadQuality"::"LeadQuality", "sentiment"::"Sentiment", "sealed",
      "sourceIndex", ARRAY(SELECT jsonb_array_elements_text("services")), "messageCount", "leadScore",
      CASE WHEN "contact" = 'name' THEN 'sealed' END, CASE WHEN "contact" = 'email' THEN 'sealed' END,
      CASE WHEN "contact" = 'phone' THEN 'sealed' END, "startedAt"
    FROM jsonb_to_recordset($1::jsonb) AS one("id" uuid, "status" text, "leadQuality" text, "sentiment" text, "sealed" text,
      "sourceIndex" text, "services" jsonb, "messageCount" int, "leadScore" int, "contact" text, "startedAt" timestamptz)`,
    JSON.stringify(rows),
  )
  await db.conversion.createMany({
    data: rows.flatMap(({ id, startedAt, conversions }) =>
      Array.from({ length: conversions }, (_, days) => ({
        id: randomUUID(),
        conversationId: id,
        kind: 'OTHER' as const,
        createdAt: new Date(startedAt.getTime() + days * 5 * 24 * 60 * MINUTE_MS),
      })),
    ),
  })
  await db.analyticsEvent.createMany({
    data: rows.flatMap(({ id, startedAt, said }) =>
      said.map((delay) => ({
        type: 'MESSAGE_SENT' as const,
        at: new Date(startedAt.getTime() + delay * MINUTE_MS),
        conversationId: id,
      })),
    ),
  })
  await db.analyticsEvent.createMany({
    data: rows.flatMap(({ id, startedAt, leadQuality, calls }) =>
      calls.map(({ delay, tokens, cost, status, errorCode, type, ...rest }) => ({
        ...rest,
        type,
        at: new Date(startedAt.getTime() + delay * MINUTE_MS),
        conversationId: id,
        leadQuality,
        status: type === 'API_ERROR' ? ('FAILED' as const) : status,
        errorCode: type === 'API_ERROR' ? errorCode : null,
        inputTokens: tokens,
        outputTokens: tokens,
        cacheReadTokens: tokens === null ? null : tokens % 1_000,
        cacheWriteTokens: tokens === null ? null : tokens % 10,
        costUsd: cost === null ? null : `${cost / 1e8}`.includes('e') ? '0.00000001' : (cost / 1e8).toFixed(8),
      })),
    ),
  })
}

type Cipher = ReturnType<typeof createFieldCipher>

const issuesOf = ({ originalError, message }: GraphQLError) =>
  originalError instanceof DomainError
    ? (originalError.details.issues ?? [{ path: '' }]).map(({ path }) => `${originalError.code} ${path}`)
    : [message]

/** @param conversations how many there are in the history */
export async function openMetricsWorld(
  backend: Backend,
  { conversations, seed = 1, timeoutMs }: { conversations: number; seed?: number; timeoutMs?: number },
): Promise<MetricsWorld> {
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-test-'))
  const database = backend.createDatabase ? await backend.createDatabase() : null
  if (!database) copyTemplate(inject('templateDir'), dataDir)
  const [newKey, oldKey] = [randomBytes(32), randomBytes(32)]
  const cipher = createFieldCipher([newKey, oldKey])
  const opened = await openDatabase({ databaseUrl: database?.url ?? null, dataDir, cipher })
  const { db } = opened
  const lines: string[] = []
  const log = createLog(
    'debug',
    new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    }),
  )
  await write(db, fc.sample(conversation, { numRuns: conversations, seed }), {
    now: cipher,
    old: createFieldCipher([oldKey]),
  })
  await db.analyticsEvent.createMany({
    data: windows.flatMap(({ start }) =>
      Array.from({ length: 20 }, (_, index) => ({
        type: 'RATE_LIMITED' as const,
        at: new Date(start.getTime() + index * 613 * MINUTE_MS),
        operation: index % 2 === 0 ? ('REPLY' as const) : null,
      })),
    ),
  })
  const rollup = createRollup({ db, log })
  const metrics = createMetrics({
    db: opened.reports,
    cipher,
    log,
    wantZoneDays: rollup.wantZoneDays,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  const schema = buildSchema()
  const execute = (source: string, variableValues: object): Promise<ExecutionResult> =>
    graphql({
      schema,
      source,
      variableValues: { ...variableValues },
      contextValue: { viewer: { role: 'ANALYST', keyName: 'test' }, services: { metrics } },
    })
  return {
    db,
    databaseUrl: database?.url ?? null,
    rollup,
    reports: createReports({ db, metrics }),
    async ask(query, variables = {}) {
      const { data, errors } = await execute(query, variables)
      if (errors) throw errors[0]?.originalError ?? errors[0]
      return JSON.parse(JSON.stringify(data)).metrics
    },
    async refused(query, variables = {}) {
      const { errors } = await execute(query, variables)
      return (errors ?? []).flatMap(issuesOf)
    },
    statements: () =>
      lines
        .splice(0)
        .map((line) => JSON.parse(line))
        .filter(({ msg }) => msg === 'metrics')
        .map(({ sql }) => sql),
    async close() {
      await rollup.close()
      await opened.close()
      await database?.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
