import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enumName } from '../../src/analytics/metrics/view.ts'
import { backends } from '../support/backends.ts'
import { type Asked, byHand, oracles } from './metrics-oracle.ts'
import { type Answered, type MetricsWorld, openMetricsWorld, windows } from './metrics-world.ts'

const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu']
const HOUR_MS = 3_600_000

const asked: fc.Arbitrary<Asked> = fc
  .constantFrom('conversations' as const, 'usage' as const, 'reliability' as const)
  .chain((view) =>
    fc
      .record({
        window: fc.constantFrom(...windows),
        from: fc.integer({ min: 0, max: 200 * 60 }),
        minutes: fc.integer({ min: 1, max: 240 * 60 }),
        zone: fc.constantFrom(...zones),
        granularity: fc.constantFrom(
          'HOUR' as const,
          'DAY' as const,
          'DAY' as const,
          'WEEK' as const,
          'MONTH' as const,
          null,
        ),
        groupBy: fc.uniqueArray(fc.constantFrom(...Object.keys(oracles[view].dimensions)), { maxLength: 3 }),
        where: fc
          .uniqueArray(fc.constantFrom(...Object.keys(oracles[view].dimensions)), { maxLength: 2 })
          .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, filterBy(view, name)])))),
      })
      .map(({ window, from, minutes, ...rest }) => {
        const start = new Date(window.start.getTime() + from * 60_000)
        return { ...rest, view, start, end: new Date(start.getTime() + minutes * 60_000) }
      }),
  )

const filterBy = (view: Asked['view'], name: string) => {
  const some = fc.uniqueArray(fc.constantFrom(...(oracles[view].values[name] ?? [])), { minLength: 1, maxLength: 3 })
  return fc.record({ in: some, notIn: some, isNull: fc.boolean() }, { requiredKeys: [] })
}

/** The selection of all measures, `a.b` as the field b of a. */
function selectionOf(names: string[]): string {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const [group = '', field] = name.split('.')
    groups.set(group, [...(groups.get(group) ?? []), ...(field ? [field] : [])])
  }
  return [...groups].map(([name, fields]) => (fields.length > 0 ? `${name} { ${fields.join(' ')} }` : name)).join(' ')
}

const measureIn = (row: Record<string, unknown>, name: string): unknown => {
  const [group = '', field] = name.split('.')
  const value = row[group]
  return field && typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === field)?.[1]
    : value
}

const variables = ({ start, end, zone, granularity, groupBy, where }: Asked, after: string | null = null) => ({
  range: { between: { start: start.toISOString(), end: end.toISOString() } },
  zone,
  granularity,
  groupBy: groupBy.map(enumName),
  where,
  after,
})

function queryOf({ view, granularity, groupBy }: Asked, names: string[], more: string): string {
  const type = { conversations: 'Conversation', usage: 'Usage', reliability: 'Reliability' }[view]
  const measures = selectionOf(names)
  return `query ($range: TimeRange!, $zone: TimeZone, $granularity: Granularity, $groupBy: [${type}Dimension!], $where: ${type}MetricsFilter, $after: String) {
    metrics(range: $range, timezone: $zone) {
      ${view}(granularity: $granularity, groupBy: $groupBy, where: $where, first: 1000, after: $after ${more}) {
        nodes { ${granularity ? 'bucket' : ''} ${groupBy.join(' ')} ${measures} }
        totals { ${measures} } totalRows warnings pageInfo { hasNextPage endCursor }
      }
    }
  }`
}

async function everyPage(world: MetricsWorld, question: Asked, names: string[], more: string): Promise<Answered> {
  const nodes: Record<string, unknown>[] = []
  let after: string | null = null
  for (;;) {
    const page: Answered | undefined = (await world.ask(queryOf(question, names, more), variables(question, after)))[
      question.view
    ]
    if (!page) throw new Error('No answer')
    nodes.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return { ...page, nodes }
    after = page.pageInfo.endCursor
  }
}

/** Equal as numbers are: sums exactly, ratios to what a binary number holds, estimated percentiles within one percent. */
function isEqual(name: string, found: unknown, byHand: unknown, estimated: boolean): boolean {
  if (byHand === null || byHand === undefined) return found === null
  if (found === null || found === undefined) return false
  if (name.startsWith('cost')) return found === trimmed(String(byHand))
  const tolerance = estimated && /\.p\d\d$/.test(name) ? 0.01 : 1e-9
  return Math.abs(Number(found) - Number(byHand)) <= tolerance * Number(byHand) + 1e-9
}

/** What of a row is not what it should be. */
const differences = (
  names: string[],
  row: Record<string, unknown>,
  byHand: Record<string, unknown>,
  estimated: boolean,
) =>
  names
    .filter((name) => !isEqual(name, measureIn(row, name), byHand[name], estimated))
    .map((name) => ({ name, found: measureIn(row, name), byHand: byHand[name], row }))

const trimmed = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)

const keyOf = (row: Record<string, unknown>, { granularity, groupBy }: Asked) =>
  JSON.stringify([
    granularity ? new Date(String(row.bucket)).toISOString() : null,
    ...groupBy.map((name) => row[name] ?? null),
  ])

async function expectEqualToHand(
  world: MetricsWorld,
  question: Asked,
  { estimated = false, more = '', names = Object.keys(oracles[question.view].measures) } = {},
) {
  const expected = await byHand(world.db, question)
  const found = await everyPage(world, question, names, more)
  const rest = new Map(expected.rows.map((row) => [keyOf(row, question), row]))
  const groups = new Set(expected.rows.map((row) => JSON.stringify(question.groupBy.map((name) => row[name]))))
  const rows = expected.buckets * (question.groupBy.length === 0 ? 1 : groups.size)
  expect(found.nodes.length).toBe(rows)
  expect(found.totalRows).toBe(rows)
  const wrong = found.nodes.flatMap((row): object[] => {
    const hand = rest.get(keyOf(row, question))
    rest.delete(keyOf(row, question))
    if (hand) return differences(names, row, hand, estimated)
    return names.every((name) => Number(measureIn(row, name) ?? 0) === 0) ? [] : [{ shouldBeEmpty: row }]
  })
  expect(wrong).toEqual([])
  expect([...rest.keys()]).toEqual([])
  expect(differences(names, found.totals, expected.totals, estimated)).toEqual([])
}

/** As if nobody had asked by days of another zone for a month. */
const ageZones = ({ db }: MetricsWorld) =>
  db.rollupZone.updateMany({ data: { askedAt: new Date(Date.now() - 31 * 24 * HOUR_MS) } })

async function forgetZones(world: MetricsWorld) {
  await world.rollup.run() // with what was asked until now
  await ageZones(world)
  await world.rollup.run()
}

describe.each(backends)('$name: metrics', (backend) => {
  let world: MetricsWorld
  beforeAll(async () => {
    world = await openMetricsWorld(backend, { conversations: 300 })
  }, 180_000)
  afterAll(() => world.close())

  test('every measure of every view is what SQL by hand says, in any zone, across changes of the clock', async () => {
    await fc.assert(
      fc.asyncProperty(asked, (question) => expectEqualToHand(world, question)),
      { numRuns: 40, seed: 5, endOnFailure: true },
    )
  }, 180_000)

  test.each([
    { days: 'UTC days', kept: false },
    { days: 'days of its zone', kept: true },
  ])(
    'what is answered from sums of hours and $days is what the events say; percentiles within one percent',
    async ({ kept }) => {
      await forgetZones(world)
      if (kept) {
        const [berlin, stJohns, kathmandu] = [[1_320, 1_380], [150, 210], [1_095]]
        world.rollup.wantZoneDays([...berlin, ...stJohns, ...kathmandu])
        await world.rollup.run()
      }
      world.statements()
      await fc.assert(
        fc.asyncProperty(asked, fc.boolean(), (question, spansAll) => {
          const names = Object.keys(oracles[question.view].measures).filter(
            (name) => question.view !== 'conversations' || !/^cost|answered/.test(name),
          )
          const period = spansAll ? { start: windows[0]?.start ?? question.start, granularity: null } : {}
          return expectEqualToHand(world, { ...question, ...period }, { estimated: true, names })
        }),
        { numRuns: 60, seed: 6, endOnFailure: true },
      )
      const statements = world.statements()
      const summed = statements.filter((text) => text.includes('"AnalyticsRollup"'))
      expect(summed.length).toBeGreaterThan(statements.length / 5)
      expect(statements.filter((text) => text.includes('"ConversationRollup"')).length).toBeGreaterThan(10)
    },
    180_000,
  )

  test('events that come to light late are in the sums after the next round, and a rebuild changes nothing', async () => {
    const window = windows[0]
    if (!window) throw new Error('No window')
    // Days, six hours and hours, and weeks: whatever the sums have.
    const questions = (['UTC', 'Europe/Berlin'] as const)
      .flatMap((zone) => (['DAY', null] as const).map((granularity) => ({ zone, granularity })))
      .map((of): Asked => ({ view: 'usage', ...window, ...of, groupBy: ['operation'], where: {} }))
    const expectAllEqualToHand = async (how: Parameters<typeof expectEqualToHand>[2]) => {
      for (const question of questions) await expectEqualToHand(world, question, how)
    }
    await world.db.analyticsEvent.createMany({
      data: [3, 5, 80].map((hours) => ({
        type: 'MODEL_CALL' as const,
        operation: 'SUMMARY' as const,
        status: 'COMPLETED' as const,
        at: new Date(window.start.getTime() + hours * HOUR_MS),
        responseTimeMs: 1_000,
        inputTokens: 7,
      })),
    })
    await world.rollup.run()
    await expectAllEqualToHand({ estimated: true })
    await world.rollup.rebuild()
    await expectAllEqualToHand({ estimated: true })
    await expectAllEqualToHand({ more: ', exact: true' })
  })

  test('conversations that change in the past count at once, in hours, days and weeks of any zone, and when they are summed anew', async () => {
    const window = windows[0]
    if (!window) throw new Error('No window')
    const questions = zones
      .slice(0, 2)
      .flatMap((zone) =>
        (['HOUR', 'DAY', 'WEEK', null] as const).flatMap((granularity) =>
          [['leadQuality'], ['status', 'sentiment'], ['service'], []].map(
            (groupBy): Asked => ({ view: 'conversations', ...window, zone, granularity, groupBy, where: {} }),
          ),
        ),
      )
    const names = Object.keys(oracles.conversations.measures).filter((name) => !/^cost|answered/.test(name))
    const expectAllEqualToHand = async () => {
      for (const question of questions) await expectEqualToHand(world, question, { names })
    }
    const { rollup, db } = world
    rollup.wantZoneDays([1_320, 1_380]) // of Berlin
    await rollup.run()
    await db.$executeRaw`UPDATE "Conversation" SET "leadQuality" = 'QUALIFIED', "leadScore" = 90, "messageCount" = "messageCount" + 1
      WHERE "id" IN (SELECT DISTINCT ON (date_trunc('day', "startedAt")) "id" FROM "Conversation" WHERE "startedAt" >= ${window.start})`
    expect(await db.conversationDayMark.count()).toBeGreaterThan(0)
    await expectAllEqualToHand()
    await rollup.run()
    expect(await db.conversationDayMark.count()).toBe(0)
    await expectAllEqualToHand()
  }, 180_000)

  test('days of a zone are rows of their own from the next round on, for as long as somebody asks about them', async () => {
    const window = windows[0]
    if (!window) throw new Error('No window')
    const { rollup, db } = world
    const byDay: Asked = { view: 'usage', ...window, zone: 'Asia/Kolkata', granularity: 'DAY', groupBy: [], where: {} }
    const calls = async () => (await everyPage(world, byDay, ['calls'], '')).nodes.map(({ calls }) => Number(calls))
    await forgetZones(world)
    const before = await calls()
    expect(await db.rollupZone.count()).toBe(0)
    await rollup.run()
    const [zone] = await db.rollupZone.findMany()
    expect(zone).toMatchObject({ dayStart: 18 * 60 + 30, callsTo: expect.any(Date), conversationsTo: expect.any(Date) })
    expect(await calls()).toEqual(before)
    const { count } = await db.analyticsRollup.updateMany({
      where: { kind: 'ALL', dayStart: 1_110 },
      data: { calls: 1_000 },
    })
    expect(count).toBeGreaterThan(20)
    expect((await calls()).filter((count) => count >= 1_000).length).toBeGreaterThan(5)

    await ageZones(world)
    await rollup.run() // somebody has just asked
    expect(await db.rollupZone.count()).toBe(1)
    await forgetZones(world)
    expect(await db.rollupZone.count()).toBe(0)
    expect(await db.analyticsRollup.count({ where: { dayStart: { not: 0 } } })).toBe(0)
    expect(await calls()).toEqual(before)
  })

  test.skipIf(!backend.createDatabase)(
    'a zone that is asked about while another server makes sums is kept in a later round',
    async () => {
      const { rollup, db } = world
      await forgetZones(world)
      await db.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM "AnalyticsRollupState" FOR UPDATE`
        rollup.wantZoneDays([90])
        await rollup.run()
        expect(await db.rollupZone.count()).toBe(0)
      })
      await rollup.run()
      expect(await db.rollupZone.findMany({ select: { dayStart: true } })).toEqual([{ dayStart: 90 }])
    },
  )

  test('many days of a zone that change are summed again by and by, and none is wrong meanwhile', async () => {
    const window = windows[0]
    if (!window) throw new Error('No window')
    const { rollup, db } = world
    rollup.wantZoneDays([1_320, 1_380]) // of Berlin
    await rollup.run()
    await db.analyticsEvent.createMany({
      data: Array.from({ length: 27 }, (_, day) => ({
        type: 'MODEL_CALL' as const,
        at: new Date(window.start.getTime() + day * 24 * HOUR_MS + HOUR_MS),
        responseTimeMs: 1_000,
      })),
    })
    await db.$executeRaw`UPDATE "Conversation" SET "messageCount" = "messageCount" + 1`
    await rollup.run()
    expect(await db.rollupZone.findFirst({ where: { dayStart: 1_380 } })).toMatchObject({
      callsTo: expect.any(Date),
      conversationsTo: expect.any(Date),
    })
    const byDay = { ...window, zone: 'Europe/Berlin', granularity: 'DAY' as const, groupBy: [], where: {} }
    await expectEqualToHand(world, { ...byDay, view: 'usage' }, { estimated: true })
    const names = Object.keys(oracles.conversations.measures).filter((name) => !/^cost|answered/.test(name))
    await expectEqualToHand(world, { ...byDay, view: 'conversations' }, { names })
  })

  test('of the zones that are asked about the last twelve are kept', async () => {
    const { rollup, db } = world
    const dayStarts = Array.from({ length: 15 }, (_, zone) => (zone + 1) * 30)
    for (const few of [dayStarts.slice(0, 3), dayStarts.slice(3)]) {
      rollup.wantZoneDays(few)
      await rollup.run()
    }
    const kept = await db.rollupZone.findMany({ orderBy: { dayStart: 'asc' } })
    expect(kept.map(({ dayStart }) => dayStart)).toEqual(dayStarts.slice(-12))
    const summed = await db.conversationRollup.findMany({ distinct: ['dayStart'], select: { dayStart: true } })
    expect(summed.map(({ dayStart }) => dayStart).sort((one, other) => one - other)).toEqual([
      0,
      ...dayStarts.slice(-12),
    ])
  })

  test('encrypting contact details anew marks no day as changed, taking them away does', async () => {
    const { rollup, db } = world
    await rollup.run()
    const reachable = { contactEmail: { not: null } }
    const { id } = await db.conversation.findFirstOrThrow({ where: reachable, select: { id: true } })
    await db.$executeRaw`UPDATE "Conversation" SET "contactEmail" = 'sealed anew' WHERE "id" = ${id}::uuid`
    expect(await db.conversationDayMark.count()).toBe(0)
    await db.$executeRaw`UPDATE "Conversation" SET "contactEmail" = NULL WHERE "id" = ${id}::uuid`
    expect(await db.conversationDayMark.count()).toBe(1)
  })

  test('more changed days than one step takes are all summed anew in one round', async () => {
    const { rollup, db } = world
    const first = windows[0]?.start.getTime() ?? 0
    await db.conversationDayMark.createMany({
      data: Array.from({ length: 150 }, (_, day) => ({
        at: new Date(first - (first % (24 * HOUR_MS)) + day * 24 * HOUR_MS),
      })),
    })
    await rollup.run()
    expect(await db.conversationDayMark.count()).toBe(0)
  })

  test('of a database that was restored elsewhere go on being settled, though its transactions are yet to come there', async () => {
    const { rollup, db } = world
    await rollup.run()
    await db.analyticsRollupState.update({ where: { id: 1 }, data: { candidateXid: String(2n ** 40n) } })
    const newest = await db.analyticsEvent.create({
      data: { type: 'RATE_LIMITED', at: new Date() },
      select: { id: true },
    })
    // Any transaction on this server of PostgreSQL is waited for, those of other tests, too.
    const settledId = async () => {
      await rollup.run()
      return (await db.analyticsRollupState.findUniqueOrThrow({ where: { id: 1 } })).settledId
    }
    await expect.poll(settledId, { timeout: 60_000 }).toBe(newest.id)
  })
})
