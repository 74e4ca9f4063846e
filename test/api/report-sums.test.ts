import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backends } from '../support/backends.ts'
import { type MetricsWorld, openMetricsWorld, windows } from './metrics-world.ts'

const DAY_MS = 86_400_000
const [spring, autumn] = windows
if (!spring || !autumn) throw new Error('No windows')

/** The report by hand, one figure after the other. */
async function reportByHand({ db }: MetricsWorld, days: number, now: Date) {
  const start = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS - (days - 1) * DAY_MS)
  const during = (at: string) => `${at} >= '${start.toISOString()}' AND ${at} < '${now.toISOString()}'`
  const CALLS = `"AnalyticsEvent" WHERE ${during('at')} AND type IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR')`
  const COMPLETED = `${CALLS} AND operation = 'REPLY' AND status = 'COMPLETED'`
  const STARTED = `"Conversation" c WHERE ${during('"startedAt"')}`
  const one = async (what: string, from: string): Promise<number> => {
    const [row] = await db.$queryRawUnsafe<{ value: number | null }[]>(`SELECT (${what})::float8 AS value FROM ${from}`)
    return row?.value ?? 0
  }
  const all = await one('count(*)', STARTED)
  const percent = (count: number) => (all === 0 ? 0 : (100 * count) / all)
  const counts = async (column: string, names: string[]) =>
    Promise.all(names.map((name) => one('count(*)', `${STARTED} AND ${column} = '${name}'`)))
  const daily = await db.$queryRawUnsafe<{ date: string; count: number }[]>(
    `SELECT to_char(d, 'YYYY-MM-DD') AS date, (SELECT count(DISTINCT "conversationId") FROM "AnalyticsEvent"
        WHERE type = 'MESSAGE_SENT' AND ${during('at')} AND date_trunc('day', at, 'UTC') = d)::int AS count
      FROM generate_series('${start.toISOString()}'::timestamptz, '${now.toISOString()}'::timestamptz, '1 day') d ORDER BY d`,
  )
  const services = await db.$queryRawUnsafe<{ service: string; count: number }[]>(
    `SELECT s.service, count(*)::int AS count FROM "Conversation" c, unnest(c."interestedServices") AS s (service)
      WHERE ${during('"startedAt"')} GROUP BY 1 ORDER BY 2 DESC, 1`,
  )
  const qualities = await counts('"leadQuality"', ['QUALIFIED', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'])
  return {
    totalConversations: all,
    activeConversations: await one('count(*)', `${STARTED} AND status = 'ACTIVE'`),
    completedConversations: await one('count(*)', `${STARTED} AND status = 'COMPLETED'`),
    averageMessageCount: await one('avg("messageCount")', STARTED),
    averageResponseTime: await one('avg("responseTimeMs")', COMPLETED),
    averageTimeToFirstToken: await one('avg("timeToFirstTokenMs")', COMPLETED),
    totalTokensUsed: await one(
      `sum(coalesce("inputTokens", 0)::bigint + coalesce("outputTokens", 0) + coalesce("cacheReadTokens", 0) + coalesce("cacheWriteTokens", 0))`,
      CALLS,
    ),
    qualities,
    sentiments: await counts('sentiment', ['POSITIVE', 'NEUTRAL', 'NEGATIVE']),
    services,
    conversionRate: percent(
      await one('count(*)', `${STARTED} AND EXISTS (SELECT FROM "Conversion" v WHERE v."conversationId" = c.id)`),
    ),
    qualificationRate: percent((qualities[0] ?? 0) + (qualities[1] ?? 0)),
    daily,
    rateLimitHits: await one('count(*)', `"AnalyticsEvent" WHERE ${during('at')} AND type = 'RATE_LIMITED'`),
    apiErrorRate: await one(`100.0 * count(*) FILTER (WHERE type = 'API_ERROR') / nullif(count(*), 0)`, CALLS),
  }
}

async function expectReportToBeByHand(world: MetricsWorld, days: number, now: Date) {
  const found = await world.reports.report(days, now)
  const expected = await reportByHand(world, days, now)
  const close = (value: number) => expect.closeTo(value, 6)
  expect({
    ...found,
    averageResponseTime: found.averageResponseTime ?? 0,
    averageTimeToFirstToken: found.averageTimeToFirstToken ?? 0,
    totalTokensUsed: Number(found.totalTokensUsed),
    qualities: found.leadQualityDistribution.map(({ count }) => count),
    sentiments: found.sentimentDistribution.map(({ count }) => count),
  }).toMatchObject({
    totalConversations: expected.totalConversations,
    activeConversations: expected.activeConversations,
    completedConversations: expected.completedConversations,
    averageMessageCount: close(expected.averageMessageCount),
    averageResponseTime: close(expected.averageResponseTime),
    averageTimeToFirstToken: close(expected.averageTimeToFirstToken),
    totalTokensUsed: expected.totalTokensUsed,
    qualities: expected.qualities,
    sentiments: expected.sentiments,
    topServices: expected.services,
    conversionRate: close(expected.conversionRate),
    qualificationRate: close(expected.qualificationRate),
    dailyActiveConversations: expected.daily,
    rateLimitHits: expected.rateLimitHits,
    apiErrorRate: close(expected.apiErrorRate),
  })
}

/** Changes of what lies in the past, each of a conversation by its number. */
const changes: Record<string, (world: MetricsWorld, place: number) => Promise<unknown>> = {
  'a status set by staff': ({ db }, place) =>
    db.$executeRaw`UPDATE "Conversation" SET "status" = 'BLOCKED' WHERE "id" = (SELECT "id" FROM "Conversation" ORDER BY "id" OFFSET ${place} LIMIT 1)`,
  'a new score': ({ db }, place) =>
    db.$executeRaw`UPDATE "Conversation" SET "leadScore" = 99, "leadQuality" = 'QUALIFIED', "sentiment" = 'POSITIVE',
      "interestedServices" = '{web,seo}' WHERE "id" = (SELECT "id" FROM "Conversation" ORDER BY "id" OFFSET ${place} LIMIT 1)`,
  'a message today': ({ db }, place) =>
    db.$executeRaw`UPDATE "Conversation" SET "messageCount" = "messageCount" + 2, "status" = 'ACTIVE'
      WHERE "id" = (SELECT "id" FROM "Conversation" ORDER BY "id" OFFSET ${place} LIMIT 1)`,
  'a conversion': ({ db }, place) =>
    db.$executeRaw`INSERT INTO "Conversion" ("id", "conversationId", "kind")
      SELECT gen_random_uuid(), "id", 'DEMO' FROM "Conversation" ORDER BY "id" OFFSET ${place} LIMIT 1`,
  'an erase': ({ db }, place) =>
    db.$transaction(async (tx) => {
      const [one] = await tx.$queryRaw<
        { id: string }[]
      >`SELECT "id" FROM "Conversation" ORDER BY "id" OFFSET ${place} LIMIT 1`
      await tx.$executeRaw`UPDATE "AnalyticsEvent" SET "conversationId" = NULL WHERE "conversationId" = ${one?.id}::uuid`
      await tx.$executeRaw`DELETE FROM "Conversation" WHERE "id" = ${one?.id}::uuid`
    }),
  'a message that comes to light late': ({ db }, place) =>
    db.$executeRaw`INSERT INTO "AnalyticsEvent" ("type", "at", "conversationId")
      SELECT 'MESSAGE_SENT', "startedAt" + interval '3 hours', "id" FROM "Conversation" ORDER BY "id" OFFSET ${place} LIMIT 1`,
  'an import': ({ db }, place) =>
    db.$executeRaw`INSERT INTO "Conversation" ("id", "sessionId", "sessionIndex", "startedAt", "messageCount")
      SELECT gen_random_uuid(), '', gen_random_uuid()::text, "startedAt" - interval '1 day', 3
      FROM "Conversation" ORDER BY "id" OFFSET ${place} LIMIT 1`,
}

describe.each(backends)('$name: the report', (backend) => {
  let world: MetricsWorld
  beforeAll(async () => {
    world = await openMetricsWorld(backend, { conversations: 150, seed: 9 })
    await world.rollup.run()
  }, 180_000)
  afterAll(() => world.close())

  const moment = fc
    .record({ window: fc.constantFrom(spring, autumn), minutes: fc.integer({ min: 1, max: 12 * 24 * 60 }) })
    .map(({ window, minutes }) => new Date(window.start.getTime() + minutes * 60_000))

  test.each(Object.keys(changes))('is what SQL by hand says after %s, and nothing else', async (what) => {
    for (const place of [3, 31, 62, 93]) {
      await world.rollup.run()
      await changes[what]?.(world, place)
      for (const { end } of [spring, autumn]) await expectReportToBeByHand(world, 30, end)
    }
  })

  test('is what SQL by hand says, whatever has changed since days were summed, before they are summed anew and after', async () => {
    const change = fc.record({
      what: fc.constantFrom(...Object.keys(changes)),
      place: fc.integer({ min: 0, max: 140 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 4 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        moment,
        async (changed, isSummedAnew, days, now) => {
          for (const { what, place } of changed) await changes[what]?.(world, place)
          if (isSummedAnew) await world.rollup.run()
          await expectReportToBeByHand(world, days, now)
        },
      ),
      { numRuns: 40, seed: 7, endOnFailure: true },
    )
  }, 180_000)

  test('reads sums of days that have not changed, and conversations of those that have', async () => {
    await world.rollup.run()
    expect(await world.db.conversationDayMark.count()).toBe(0)
    const first = await world.db.conversation.findFirstOrThrow({
      orderBy: { startedAt: 'asc' },
      select: { id: true, startedAt: true },
    })
    const lateThatDay = new Date((Math.floor(first.startedAt.getTime() / DAY_MS) + 0.98) * DAY_MS)
    const readOfTheDay = async () => {
      world.statements()
      await world.reports.report(1, lateThatDay)
      const [standings = ''] = world.statements()
      return ['"ConversationRollup"', '"Conversation" AS c'].map((table) => standings.includes(table))
    }
    expect(await readOfTheDay()).toEqual([true, true]) // the last hour has not ended
    await world.db.conversation.updateMany({ where: { id: first.id }, data: { messageCount: 77 } })
    expect(await readOfTheDay()).toEqual([false, true])
  })
})
