import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { startTestApp } from '../support/app.ts'
import { backends, postgresBackend } from '../support/backends.ts'
import { mustRequest, openConversation, request } from '../support/client.ts'
import { type MetricsWorld, openMetricsWorld } from './metrics-world.ts'

const spring = 'between: { start: "2026-03-06T00:00:00Z", end: "2026-04-02T00:00:00Z" }'
const metrics = (content: string, range = spring, zone = 'UTC') =>
  `query ${content.includes('$after') ? '($after: String)' : ''} { metrics(range: { ${range} }, timezone: "${zone}") { ${content} } }`

describe.each(backends)('$name: asking for metrics', (backend) => {
  let world: MetricsWorld
  beforeAll(async () => {
    world = await openMetricsWorld(backend, { conversations: 120, seed: 3 })
  }, 180_000)
  afterAll(() => world.close())
  const insert = (at: string[]) =>
    world.db.analyticsEvent.createMany({
      data: at.map((moment) => ({ type: 'MODEL_CALL' as const, at: new Date(moment), status: 'COMPLETED' as const })),
    })

  test.each([
    ['metrics(range: { last: "P7X" }) { usage { totalRows } }', 'range.last'],
    ['metrics(range: { last: "P" }) { usage { totalRows } }', 'range.last'],
    ['metrics(range: { last: "PT0S" }) { usage { totalRows } }', 'range'],
    ['metrics(range: { last: "P101Y" }) { usage { totalRows } }', 'range'],
    ['metrics(range: { last: "P1D" }, timezone: "Mars/Phobos") { usage { totalRows } }', 'timezone'],
    ['metrics(range: { last: "P1D" }, timezone: "+02:00") { usage { totalRows } }', 'timezone'],
    ['metrics(range: { last: "P1D" }, timezone: "CET") { usage { totalRows } }', 'timezone'],
    ['metrics(range: { last: "P1D" }, timezone: "IST") { usage { totalRows } }', 'timezone'],
    ['metrics(range: { last: "P1D" }) { usage { nodes { model } } }', 'nodes.model'],
    ['metrics(range: { last: "P1D" }) { usage { nodes { bucket calls } } }', 'nodes.bucket'],
    ['metrics(range: { last: "P2Y" }) { usage(granularity: HOUR) { totalRows } }', 'granularity'],
    ['metrics(range: { last: "P1D" }) { usage(first: 1001) { totalRows } }', 'first'],
    ['metrics(range: { last: "P1D" }) { usage(first: -1) { totalRows } }', 'first'],
    ['metrics(range: { last: "P1D" }) { usage(groupBy: [MODEL, MODEL]) { totalRows } }', 'groupBy'],
    [
      'metrics(range: { last: "P1D" }) { usage(groupBy: [MODEL, STATUS, OPERATION, LEAD_QUALITY]) { totalRows } }',
      'groupBy',
    ],
    ['metrics(range: { last: "P1D" }) { usage(orderBy: [{ field: BUCKET }]) { totalRows } }', 'orderBy.0.field'],
    ['metrics(range: { last: "P1D" }) { usage(orderBy: [{ field: MODEL }]) { totalRows } }', 'orderBy.0.field'],
    ['metrics(range: { last: "P1D" }) { usage(where: { model: { in: [] } }) { totalRows } }', 'where.model.in'],
    [
      'metrics(range: { last: "P1D" }) { usage(where: { model: { notIn: ["\\u0000"] } }) { totalRows } }',
      'where.model.notIn.0',
    ],
    [
      'metrics(range: { last: "P1D" }) { usage(where: { responseTimeMs: { min: 2, max: 1 } }) { totalRows } }',
      'where.responseTimeMs',
    ],
    ['metrics(range: { last: "P1D" }) { usage(after: "nonsense") { nodes { calls } } }', 'after'],
    ['metrics(range: { last: "P1D" }) { usage(after: "WzEsMl0") { nodes { calls } } }', 'after'],
    [
      'metrics(range: { between: { start: "2026-01-02T00:00:00Z", end: "2026-01-02T00:00:00Z" } }) { usage { totalRows } }',
      'range.between.end',
    ],
  ])('%s is refused with its path', async (query, path) => {
    expect(await world.refused(`{ ${query} }`)).toEqual([`BAD_USER_INPUT ${path}`])
  })

  test('a zone that only Node.js knows would be refused too: the database says which it has', async () => {
    await expect(world.db.$queryRaw`SELECT now() AT TIME ZONE 'Mars/Phobos'`).rejects.toThrow('22023')
  })

  test('only what is selected reaches SQL, and only the joins that it needs', async () => {
    const about = async (content: string) => {
      world.statements()
      await world.ask(metrics(content))
      return world.statements()
    }
    const [plain, ...none] = await about('conversations { nodes { conversations } }')
    expect(none).toEqual([])
    expect(plain).toContain('count(*)')
    expect(plain).not.toMatch(/avg|sum|JOIN|AnalyticsEvent|Conversion"/)
    const [converted] = await about('conversations { nodes { conversionRate } }')
    expect(converted).toContain('"Conversion"')
    expect(converted).not.toContain('"AnalyticsEvent"')
    const both = await about('conversations { nodes { messages } totals { costUsd } }')
    expect(both.map((text) => text.includes('"AnalyticsEvent"'))).toEqual([false, true])
    const [aliased] = await about(
      'usage(exact: true) { nodes { d: responseTimeMs { p: p95 } ...on UsageMetricsRow { timeToFirstTokenMs { count } } calls @skip(if: true) } }',
    )
    expect(aliased).toContain('percentile_cont(0.95)')
    expect(aliased).toContain('count(e."timeToFirstTokenMs")')
    expect(aliased).not.toMatch(/0\.5\)|0\.99|max\(|count\(\*\)/)
    expect(await about('usage { warnings }')).toEqual([])
    const [ordered] = await about('usage(groupBy: [MODEL], orderBy: [{ field: COST_USD }]) { nodes { model } }')
    expect(ordered).toContain('costUsd')
  })

  test('no value of a question stands in SQL', async () => {
    world.statements()
    const planted = `x' OR 1=1 --`
    await world.ask(
      metrics(`usage(where: { model: { in: ["${planted}"], notIn: ["${planted}"] } }) { totals { calls } }
        conversations(where: { source: { in: ["${planted}"] }, service: { in: ["${planted}"] } }, groupBy: [SERVICE]) { nodes { service conversations } }`),
    )
    expect(world.statements().join()).not.toMatch(/OR 1=1|2026-/)
  })

  test('a day of 23 hours is one bucket, and the hour that comes twice is two', async () => {
    const days = await world.ask(
      metrics(
        'usage(granularity: DAY) { nodes { bucket } }',
        'between: { start: "2026-03-28T23:00:00Z", end: "2026-03-30T22:00:00Z" }',
        'Europe/Berlin',
      ),
    )
    expect(days.usage?.nodes).toEqual([{ bucket: '2026-03-28T23:00:00.000Z' }, { bucket: '2026-03-29T22:00:00.000Z' }])
    const hours = await world.ask(
      metrics(
        'usage(granularity: HOUR) { nodes { bucket } }',
        'between: { start: "2026-10-24T22:00:00Z", end: "2026-10-25T23:00:00Z" }',
        'Europe/Berlin',
      ),
    )
    expect(hours.usage?.nodes.length).toBe(25)
    const weeks = await world.ask(
      metrics(
        'usage(granularity: WEEK) { nodes { bucket } }',
        'between: { start: "2026-03-22T23:00:00Z", end: "2026-04-05T22:00:00Z" }',
        'Europe/Berlin',
      ),
    )
    expect(weeks.usage?.nodes).toEqual([{ bucket: '2026-03-22T23:00:00.000Z' }, { bucket: '2026-03-29T22:00:00.000Z' }])
  })

  test('where midnight comes twice, the day starts at the first; where it does not come, at the hour that does', async () => {
    await insert(['2026-11-01T04:30:00Z']) // 00:30 in Havana, for the first time
    const twice = await world.ask(
      metrics(
        'usage(granularity: DAY) { nodes { bucket calls } }',
        'between: { start: "2026-11-01T04:00:00Z", end: "2026-11-02T05:00:00Z" }',
        'America/Havana',
      ),
    )
    expect(twice.usage?.nodes.map(({ bucket }) => bucket)).toEqual(['2026-11-01T04:00:00.000Z'])
    const never = await world.ask(
      metrics(
        'usage(granularity: DAY) { nodes { bucket } }',
        'between: { start: "2026-03-07T05:00:00Z", end: "2026-03-09T04:00:00Z" }',
        'America/Havana',
      ),
    )
    expect(never.usage?.nodes.map(({ bucket }) => bucket)).toEqual([
      '2026-03-07T05:00:00.000Z',
      '2026-03-08T05:00:00.000Z',
    ])
  })

  test('pages together are the whole, in order, without a row twice', async () => {
    const rows =
      'nodes { bucket model operation calls costUsd } pageInfo { hasNextPage hasPreviousPage endCursor } totalRows'
    const view = (more: string) =>
      metrics(
        `usage(granularity: DAY, groupBy: [MODEL, OPERATION], orderBy: [{ field: COST_USD, direction: DESC }, { field: MODEL }] ${more}) { ${rows} }`,
      )
    const whole = (await world.ask(view(', first: 1000'))).usage
    const pages: unknown[] = []
    let after: string | null = null
    do {
      const { usage } = await world.ask(view(', first: 17, after: $after'), { after })
      expect(usage?.pageInfo.hasPreviousPage).toBe(after !== null)
      pages.push(...(usage?.nodes ?? []))
      after = usage?.pageInfo.hasNextPage ? usage.pageInfo.endCursor : null
    } while (after !== null)
    expect(pages).toEqual(whole?.nodes)
    expect(pages.length).toBe(whole?.totalRows)
    const costs = whole?.nodes.map(({ costUsd }) => Number(costUsd)) ?? []
    expect(costs).toEqual([...costs].sort((one, other) => other - one))
    expect(new Set(costs).size).toBeGreaterThan(10)
  })

  test('what has no value is last, upward and downward', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const { usage } = await world.ask(
        metrics(`usage(groupBy: [MODEL], orderBy: [{ field: MODEL, direction: ${direction} }]) { nodes { model } }`),
      )
      expect(usage?.nodes.at(-1)).toEqual({ model: null })
      expect(usage?.nodes.length).toBe(3)
    }
  })

  test('filters take in, notIn and isNull together, and ranges of numbers', async () => {
    const calls = async (where: string) =>
      Number((await world.ask(metrics(`usage(where: { ${where} }) { totals { calls } }`))).usage?.totals.calls)
    const all = await calls('')
    const haiku = await calls('model: { in: ["claude-haiku-5-5"] }')
    const unknown = await calls('model: { isNull: true }')
    expect(await calls('model: { notIn: ["claude-haiku-5-5"] }')).toBe(all - haiku)
    expect(await calls('model: { notIn: ["claude-haiku-5-5"], isNull: false }')).toBe(all - haiku - unknown)
    const slow = await calls('responseTimeMs: { min: 10000 }')
    const quick = await calls('responseTimeMs: { max: 9999 }')
    const timed = (await world.ask(metrics('usage { totals { responseTimeMs { count } } }'))).usage?.totals
      .responseTimeMs
    expect(timed).toEqual({ count: slow + quick })
    for (const count of [haiku, unknown, slow, quick]) expect(count).toBeGreaterThan(0)
  })

  test('sources are opened for display, sorted and filtered as texts, also those indexed under an older key', async () => {
    const byHand = await world.db.conversation.findMany({
      where: { startedAt: { gte: new Date('2026-03-06T00:00:00Z'), lt: new Date('2026-04-02T00:00:00Z') } },
      select: { source: true, sourceIndex: true },
    })
    const count = (source: string | null) => byHand.filter((one) => one.source === source).length
    expect(new Set(byHand.map(({ sourceIndex }) => sourceIndex)).size).toBe(7) // each text under two keys, and none
    const { conversations } = await world.ask(
      metrics(
        'conversations(groupBy: [SOURCE], orderBy: [{ field: SOURCE, direction: DESC }]) { nodes { source conversations } csv }',
      ),
    )
    expect(conversations?.nodes).toEqual(
      ['newsletter', 'ads', '=cmd()', null].map((source) => ({ source, conversations: count(source) })),
    )
    expect(conversations?.csv.split('\r\n')).toEqual([
      'source,conversations',
      `newsletter,${count('newsletter')}`,
      `ads,${count('ads')}`,
      `'=cmd(),${count('=cmd()')}`, // no spreadsheet runs it
      `,${count(null)}`,
      '',
    ])
    const only = await world.ask(
      metrics('conversations(where: { source: { in: ["ads"] } }) { totals { conversations } }'),
    )
    expect(only.conversations?.totals).toEqual({ conversations: count('ads') })
  })

  test('a conversation with two services counts in both groups, once in the totals, and a warning says so', async () => {
    const { conversations } = await world.ask(
      metrics(
        'conversations(groupBy: [SERVICE]) { nodes { service conversations } totals { conversations } warnings }',
      ),
    )
    const sum = conversations?.nodes.reduce((all, row) => all + Number(row.conversations), 0) ?? 0
    expect(sum).toBeGreaterThan(Number(conversations?.totals.conversations))
    expect(conversations?.warnings).toEqual([expect.stringContaining('more than totals')])
    const web = await world.ask(
      metrics(
        'conversations(groupBy: [SERVICE], where: { service: { in: ["web"] } }) { nodes { service conversations } totals { conversations } }',
      ),
    )
    const [row] = web.conversations?.nodes ?? []
    expect(web.conversations?.nodes).toEqual([
      { service: 'web', conversations: web.conversations?.totals.conversations },
    ])
    expect(row?.conversations).toBeGreaterThan(0)
  })

  test('a cut first bucket and estimated percentiles are told', async () => {
    await world.rollup.run()
    const question = (exact: boolean) =>
      metrics(
        `usage(granularity: DAY, exact: ${exact}) { nodes { responseTimeMs { p95 } } warnings }`,
        'between: { start: "2026-03-06T06:00:00Z", end: "2026-03-20T06:00:00Z" }',
      )
    expect((await world.ask(question(false))).usage?.warnings).toEqual([
      expect.stringContaining('within 1 %'),
      expect.stringContaining('the first day is cut'),
    ])
    expect((await world.ask(question(true))).usage?.warnings).toEqual([expect.stringContaining('the first day is cut')])
  })
})

describe('over HTTP', () => {
  test('every query of the analyst guide is answered', async () => {
    const guide = readFileSync(join(projectRoot, 'docs/analysts.md'), 'utf8')
    const queries = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query)
    expect(queries.length).toBe(13)
    const app = await startTestApp()
    try {
      for (const query of queries) await mustRequest(app.url, query, {}, app.analystKey)
    } finally {
      await app.stop()
    }
  })

  test('metrics are for analysts and admins, and a wrong question names its argument', async () => {
    const app = await startTestApp()
    try {
      const query = metrics(
        'usage(granularity: DAY) { nodes { bucket calls inputTokens costUsd } totals { calls costUsd } }',
        'last: "P2D"',
      )
      for (const token of [app.analystKey, app.adminKey]) {
        const { data, errors } = await request<{ metrics: { usage: { nodes: unknown[]; totals: unknown } } }, object>(
          app.url,
          query,
          {},
          token,
        )
        expect(errors).toBeUndefined()
        expect(data?.metrics.usage.totals).toEqual({ calls: 0, costUsd: '0' })
        expect(data?.metrics.usage.nodes.length).toBe(3)
      }
      const stranger = await request(app.url, query, {})
      expect(stranger.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
      const wrong = await request(
        app.url,
        metrics('usage(first: 5000) { totalRows }', 'last: "P2D"'),
        {},
        app.analystKey,
      )
      expect(wrong.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ path: 'first', message: 'must be 0 to 1000' }],
      })
      const whole = metrics(
        'usage(first: 1000) { nodes { responseTimeMs { p50 } timeToFirstTokenMs { p50 } } totals { responseTimeMs { p50 } } pageInfo { endCursor } }',
        'last: "P2D"',
      )
      expect((await request(app.url, whole, {}, app.analystKey)).errors).toBeUndefined() // a large page costs no more
    } finally {
      await app.stop()
    }
  })
})

function backendOf(backend: typeof postgresBackend) {
  if (!backend) throw new Error('No PostgreSQL')
  return backend
}

describe.skipIf(postgresBackend === null)('on PostgreSQL', () => {
  test('a question that takes too long is refused and leaves nothing running', async () => {
    const world = await openMetricsWorld(backendOf(postgresBackend), { conversations: 10, timeoutMs: 100 })
    try {
      await world.db.$executeRaw`INSERT INTO "AnalyticsEvent" ("type", "at", "responseTimeMs")
        SELECT 'MODEL_CALL', '2026-03-10'::timestamptz + i * interval '1 ms', i FROM generate_series(1, 400000) AS i`
      const question = metrics(
        'usage(exact: true, groupBy: [MODEL], granularity: HOUR) { nodes { responseTimeMs { p50 p95 } timeToFirstTokenMs { p50 } costUsd } }',
      )
      expect(await world.refused(question)).toEqual(['COMPLEXITY_LIMIT '])
      const [running] = await world.db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database()
          AND backend_type = 'client backend' AND state <> 'idle' AND pid <> pg_backend_pid()`
      expect(running?.count).toBe(0)
    } finally {
      await world.close()
    }
  })

  test('metrics and the report read the replica, and nothing can be written by their connections', async () => {
    const replica = await openMetricsWorld(backendOf(postgresBackend), { conversations: 3 })
    const app = await startTestApp({
      backend: backendOf(postgresBackend),
      env: { DATABASE_REPLICA_URL: replica.databaseUrl ?? '' },
    })
    try {
      await openConversation(app.url) // on the database itself, which this replica never hears of
      const query = `{ metrics(range: { between: { start: "2026-01-01T00:00:00Z", end: "2100-01-01T00:00:00Z" } }) {
        conversations { totals { conversations } } } analyticsReport(days: 3660) { totalConversations } }`
      const data = await mustRequest<object, object>(app.url, query, {}, app.analystKey)
      expect(data).toEqual({
        metrics: { conversations: { totals: { conversations: 3 } } },
        analyticsReport: { totalConversations: 3 },
      })
    } finally {
      await app.stop()
      await replica.close()
    }
  })
})
