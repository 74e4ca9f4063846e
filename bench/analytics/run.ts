/** The speed of metrics; bench/README.md says what it measures. `node bench/dist/analytics/run.js --events 100000,1000000` */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { activeTimeOf, createDatabase, dropDatabases } from '../stream/database.ts'
import { type Question, questions } from './questions.ts'
import { seed } from './seed.ts'

const root = join(import.meta.dirname, '../../..')
const { startApp } = await import(join(root, 'dist/app.js'))
const { readConfig } = await import(join(root, 'dist/config.js'))
const { compile } = await import(join(root, 'dist/analytics/metrics/statement.js'))
const { periodOf } = await import(join(root, 'dist/analytics/metrics/time.js'))
const { conversationsView } = await import(join(root, 'dist/analytics/metrics/conversations.view.js'))
const { usageView, reliabilityView } = await import(join(root, 'dist/analytics/metrics/events.view.js'))
const { enumName } = await import(join(root, 'dist/analytics/metrics/view.js'))
const { kindFor } = await import(join(root, 'dist/analytics/rollup/sums.js'))
const { dayStartsOf } = await import(join(root, 'dist/analytics/rollup/zone-days.js'))
const { createMetrics } = await import(join(root, 'dist/analytics/metrics/metrics.js'))
const { createReports } = await import(join(root, 'dist/analytics/report.js'))
const { createRollup } = await import(join(root, 'dist/analytics/rollup/rollup.js'))
const { openDatabase } = await import(join(root, 'dist/storage/database.js'))
const { createFieldCipher } = await import(join(root, 'dist/storage/cipher.js'))
const { createLog } = await import(join(root, 'dist/log.js'))
const views = { usage: usageView, reliability: reliabilityView, conversations: conversationsView }

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000,1000000,5000000' },
    times: { type: 'string', default: '7' },
  },
})
const times = Number(values.times)

const median = (all: number[]) => [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN

async function timed(work: () => Promise<unknown>, warm = 2): Promise<number> {
  const all: number[] = []
  for (let round = 0; round < times + warm; round++) {
    const startedAt = performance.now()
    await work()
    if (round >= warm) all.push(performance.now() - startedAt)
  }
  return median(all)
}

/** What the database itself takes, without sending the rows. */
async function atDatabase(client: pg.Client, text: string, parameters: unknown[]): Promise<number> {
  const all: number[] = []
  for (let round = 0; round < times; round++) {
    const { rows } = await client.query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, parameters)
    const [plan] = rows[0]['QUERY PLAN']
    all.push(plan['Execution Time'] + plan['Planning Time'])
  }
  return median(all)
}

/** Resolves when PostgreSQL has tidied up after so many new rows, which it does by itself, on the same cores. */
async function tidied(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`SELECT 1 FROM pg_stat_activity WHERE "backend_type" = 'autovacuum worker'`)
  if (rows.length === 0) return
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  await tidied(client)
}

const REPORT_DAYS = [7, 30, 365]

/**
 * What one report takes the database, all of its statements together, by the database's own account of the time in which
 * it executed any. Many reports less few, so that opening the connections does not count; it is told when they are closed.
 */
async function reportAtDatabase(database: { name: string; url: string }, dataDir: string, days: number) {
  const cipher = createFieldCipher([randomBytes(32)])
  async function activeMs(reports: number): Promise<number> {
    const { reports: db, close } = await openDatabase({ databaseUrl: database.url, dataDir, cipher, poolSize: 1 })
    const metrics = createMetrics({ db, cipher, log: createLog('error') })
    const { report } = createReports({ db, metrics })
    for (let n = 0; n < reports; n++) await report(days, new Date())
    await close()
    return await activeTimeOf(database.name)
  }
  const before = await activeMs(3)
  const few = (await activeMs(3)) - before
  const many = (await activeMs(3 + 3 * times)) - before - few
  return (many - few) / (3 * times)
}

function selection(measures: string[]): string {
  const single = measures.filter((name) => !name.includes('.'))
  const groups = new Set(measures.filter((name) => name.includes('.')).map((name) => name.split('.')[0]))
  const fieldsOf = (group = '') =>
    measures.filter((name) => name.startsWith(`${group}.`)).map((name) => name.slice(group.length + 1))
  return [...single, ...[...groups].map((group) => `${group} { ${fieldsOf(group).join(' ')} }`)].join(' ')
}

function graphqlOf(question: Question, start: Date, end: Date, exact: boolean): string {
  const args = [
    'first: 1000',
    ...(question.granularity ? [`granularity: ${question.granularity}`] : []),
    ...(question.groupBy.length > 0 ? [`groupBy: [${question.groupBy.map((name) => enumName(name)).join(', ')}]`] : []),
    ...(question.view === 'usage' ? [`exact: ${exact}`] : []),
  ]
  return `{ metrics(range: { between: { start: "${start.toISOString()}", end: "${end.toISOString()}" } }, timezone: "${question.timezone}") {
    ${question.view}(${args.join(', ')}) { nodes { ${question.granularity ? 'bucket' : ''} ${question.groupBy.join(' ')} ${selection(question.measures)} } } } }`
}

async function measure(events: number) {
  const database = await createDatabase()
  const { url } = database
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-bench-'))
  const env = { DATABASE_URL: url, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' }
  const cipher = createFieldCipher([randomBytes(32)])
  const { db, close } = await openDatabase({ databaseUrl: url, databaseReplicaUrl: null, dataDir, cipher })
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  try {
    const seedStart = performance.now()
    await seed(client, events)
    const seeded = performance.now()
    const rollup = createRollup({ db, log: createLog('error') })
    await rollup.rebuild()
    const summed = performance.now()
    await client.query('VACUUM ANALYZE "AnalyticsRollup", "ConversationRollup", "ConversationDayMark"')
    await client.query('CHECKPOINT') // what was filled in is not to be written to disk while questions are asked
    const { rows: sizes } = await client.query(
      `SELECT (SELECT count(*) FROM "AnalyticsRollup") + (SELECT count(*) FROM "ConversationRollup") AS rows,
        (pg_total_relation_size('"AnalyticsRollup"') + pg_total_relation_size('"ConversationRollup"')) / 1048576 AS mb`,
    )
    console.log(
      `\n${events} events: seeded in ${((seeded - seedStart) / 1000).toFixed(1)} s, summed in ${((summed - seeded) / 1000).toFixed(1)} s (${sizes[0].rows} rows, ${sizes[0].mb} MB)\n`,
    )
    console.log(
      '| question | by hand, live | ours, raw rows (× by hand) | ours, rollup | with its zone summed | HTTP, raw | HTTP, rollup |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    )
    await tidied(client)
    await client.query('SELECT pg_stat_force_next_flush()') // what this connection did is not to be taken for reports
    const reports: string[] = []
    for (const days of REPORT_DAYS) {
      reports.push(`${(await reportAtDatabase(database, dataDir, days)).toFixed(1)} (${days} days)`)
    }
    const end = new Date()
    const ms = (value: number | null) => (value === null ? '-' : value.toFixed(1))
    const planned: {
      question: Question
      start: Date
      buckets: Date[] | null
      ofRollup: () => Promise<number | null>
    }[] = []
    const figures: {
      question: Question
      byHand: number
      ofRaw: number
      rolled: number | null
      ofDays: number | null
    }[] = []
    for (const question of questions) {
      const start = new Date(end.getTime() - question.days * 86_400_000)
      const view = views[question.view]
      const period = await db.$transaction((tx: unknown) =>
        periodOf(tx, { start, end }, question.granularity, question.timezone),
      )
      const isSummed = question.measures.every((name) => view.measures[name].rolled !== undefined)
      const kind = isSummed ? kindFor(view.sums, question.groupBy) : null
      const takes = async (coverage: unknown) => {
        const { text, values } = compile({
          view,
          period,
          filter: { dimensions: {}, numbers: {} },
          groupBy: question.groupBy,
          measures: question.measures,
          coverage,
          sameIndexes: new Map(),
        }).text
        await client.query(`SET jit = off; SET work_mem = '64MB'`)
        const taken = await atDatabase(client, text, values)
        await client.query('RESET jit; RESET work_mem')
        return taken
      }
      const ofRollup = async () => {
        const coverage = kind && (await db.$transaction((tx: unknown) => view.sums.cover(tx, period, kind, true)))
        return coverage ? await takes(coverage) : null
      }
      const byHand = await atDatabase(client, question.byHand, [start, end])
      figures.push({ question, byHand, ofRaw: await takes(null), rolled: await ofRollup(), ofDays: null })
      planned.push({ question, start, buckets: period.buckets, ofRollup })
    }

    // What the first question in a zone brings about until the next round.
    const zonesFrom = performance.now()
    rollup.wantZoneDays(planned.flatMap(({ buckets }) => dayStartsOf(buckets)))
    await rollup.run()
    const zonesSummed = performance.now()
    await client.query('VACUUM ANALYZE "AnalyticsRollup", "ConversationRollup"')
    for (const [index, { buckets, ofRollup }] of planned.entries()) {
      const figure = figures[index]
      if (figure && dayStartsOf(buckets).length > 0) figure.ofDays = await ofRollup()
    }

    const app = await startApp(readConfig(env, root))
    const key = app.secrets.analystApiKeys[0]
    for (const [index, { question, start }] of planned.entries()) {
      const figure = figures[index]
      if (!figure) continue
      const post = (exact: boolean) => async () => {
        const response = await fetch(app.url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
          body: JSON.stringify({ query: graphqlOf(question, start, end, exact) }),
        })
        const text = await response.text()
        if (text.includes('"errors"')) throw new Error(text)
      }
      const { byHand, ofRaw, rolled, ofDays } = figure
      const overHttp = question.view === 'reliability' ? null : await timed(post(true))
      const overHttpRolled = rolled ? await timed(post(false)) : null
      console.log(
        `| ${question.name} | ${ms(byHand)} | ${ms(ofRaw)} (${(ofRaw / byHand).toFixed(2)}) | ${ms(rolled)} | ${ms(ofDays)} | ${ms(overHttp)} | ${ms(overHttpRolled)} |`,
      )
    }
    console.log(`\nThe days of those zones summed in ${((zonesSummed - zonesFrom) / 1000).toFixed(1)} s`)
    console.log(`\nThe report, all its statements together: ${reports.join(', ')}`)
    await app.stop()
  } finally {
    await client.end()
    await close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

console.log(
  'Milliseconds, medians. At the database (planning and execution) but for HTTP, which is the whole of a request.',
)
try {
  for (const events of values.events.split(',').map(Number)) await measure(events)
} finally {
  await dropDatabases()
}
process.exit()
