/** The speed benchmark of the admin's list; bench/README.md says what it measures. */

import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createDatabase, databaseVersion, dropDatabases } from '../stream/database.ts'
import { percentile } from '../stream/measure.ts'
import { Child, cpuSeconds, freePort, watchBackends } from '../stream/processes.ts'
import { machine } from '../stream/report.ts'
import { runToEnd } from '../stream/run-to-end.ts'
import { bodyOf, CONVERSATIONS, contentOf, MESSAGES, Subject, titles, wanted } from './operation.ts'
import { seed } from './seed.ts'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'bench-read-'))
const adminKey = randomBytes(24).toString('base64url')

const list = (text: string): string[] => text.split(',').filter(Boolean)
const Options = z.object({
  subjects: z.string().transform(list).pipe(z.array(Subject).min(1)),
  connections: z.coerce.number().int().positive(),
  conversations: z.coerce.number().int().positive(),
  seconds: z.coerce.number().positive(),
  warmup: z.coerce.number().int().min(0),
  rounds: z.coerce.number().int().positive(),
  server: z.string(),
  flags: z.string().transform((text) => text.split(' ').filter(Boolean)),
  spread: z.boolean(),
  keep: z.boolean(),
  url: z.string(),
  key: z.base64(),
})

function readOptions(): z.infer<typeof Options> {
  const { values } = parseArgs({
    options: {
      subjects: { type: 'string', default: Subject.options.join(',') },
      connections: { type: 'string', default: '32' },
      conversations: { type: 'string', default: '100000' },
      seconds: { type: 'string', default: '10' },
      warmup: { type: 'string', default: '3000' },
      rounds: { type: 'string', default: '3' },
      server: { type: 'string', default: 'dist/main.js' },
      flags: { type: 'string', default: '' },
      spread: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      url: { type: 'string', default: '' },
      key: { type: 'string', default: randomBytes(32).toString('base64') },
    },
  })
  const options = Options.safeParse(values)
  if (!options.success) throw new Error(z.prettifyError(options.error))
  return options.data
}

/** Node.js 22, which PostGraphile needs: this one, or one that npx finds or fetches. */
function node22(): string {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath
  const arguments_ = ['--yes', '-p', 'node@22', 'node', '-p', 'process.execPath']
  return execFileSync('npx', arguments_, { encoding: 'utf8' }).trim()
}

/** Starts a subject. All get the young generation that `npm start` sets. */
async function startServer(subject: Subject, url: string, options: z.infer<typeof Options>) {
  const port = await freePort()
  const env: Record<string, string> = { PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: url }
  if (subject === 'ours') {
    Object.assign(env, {
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ANTHROPIC_API_KEY: 'bench',
      ADMIN_API_KEY: adminKey,
      ANALYST_API_KEY: randomBytes(24).toString('base64url'),
      SESSION_SECRET: randomBytes(32).toString('base64'),
      ENCRYPTION_KEY: options.key,
    })
  }
  const file = subject === 'ours' ? join(root, options.server) : here(`./${subject}.js`)
  const flags = ['--max-semi-space-size=32', ...(subject === 'ours' ? options.flags : [])]
  const executable = subject === 'postgraphile' ? node22() : process.execPath
  const child = new Child(subject, [...flags, file], env, root, executable)
  await child.healthy(`http://127.0.0.1:${port}`)
  return { child, url: `http://127.0.0.1:${port}${subject === 'apollo' ? '/' : '/graphql'}` }
}

const Nothing = z.null()
const Counted = z.object({
  at: z.number(),
  done: z.number(),
  wrong: z.number(),
  medianMs: z.number(),
  p99Ms: z.number(),
})

/** What one measurement found. */
interface Figures {
  perSecond: number
  cpuMicroseconds: number
  databaseMicroseconds: number
  cores: number
  medianMs: number
  p99Ms: number
  wrong: number
}

const expected = new Map<string, unknown>()

/** Fails where an answer does not hold what the other subjects answered; texts are compared by number, as peers read sealed ones. */
function compare(subject: Subject, answers: string[]): void {
  for (const [index, text] of answers.entries()) {
    const content = contentOf(text)
    const complete = content.length === CONVERSATIONS && content.every(({ texts }) => texts.length === MESSAGES)
    if (!complete) throw new Error(`${subject} did not answer in full: ${text.slice(0, 500)}`)
    if (subject === 'ours' && !content.some(({ texts }) => texts.some((said) => said.includes('bakery'))))
      throw new Error('Our server did not open the texts')
    const shape = JSON.stringify(content.map(({ startedAt, leadScore }) => [startedAt, leadScore]))
    const first = expected.get(`${index}`) ?? shape
    expected.set(`${index}`, first)
    if (first !== shape) throw new Error(`${subject} answered something else than the subject before`)
  }
}

async function measure(subject: Subject, database: { name: string; url: string }, options: z.infer<typeof Options>) {
  const server = await startServer(subject, database.url, options)
  const config = {
    url: server.url,
    headers: subject === 'ours' ? { authorization: `Bearer ${adminKey}` } : {},
    bodies: wanted.map((what) => bodyOf(subject, what)),
    connections: options.connections,
    spread: options.spread,
  }
  const load = new Child('load', [here('./load.js'), JSON.stringify(config)], {}, root)
  const all = <Value>(work: Promise<Value>): Promise<Value> => server.child.whileAlive(load.whileAlive(work))
  compare(subject, await all(load.ask('try', z.array(z.string()))))
  await all(load.ask('start', Nothing))
  while ((await all(load.ask('count', Counted))).done < options.warmup) await all(sleep(200))
  const backends = watchBackends(database.name)
  const clocks = () => ({ server: cpuSeconds(server.child.pid), database: backends.cpuSeconds() })
  const start = await all(load.ask('count', Counted))
  const before = clocks()
  await all(sleep(options.seconds * 1000))
  const after = clocks()
  backends.stop()
  const end = await all(load.ask('count', Counted))
  await all(load.ask('stop', Nothing))
  await sleep(200)
  await load.stop()
  await server.child.stop()
  const requests = end.done - start.done
  const elapsed = (end.at - start.at) / 1000
  return {
    perSecond: requests / elapsed,
    cpuMicroseconds: ((after.server - before.server) * 1e6) / requests,
    databaseMicroseconds: ((after.database - before.database) * 1e6) / requests,
    cores: (after.server - before.server) / elapsed,
    medianMs: end.medianMs,
    p99Ms: end.p99Ms,
    wrong: end.wrong,
  } satisfies Figures
}

function table(results: Map<Subject, Figures[]>): string {
  const headings = [
    'subject',
    'requests/s',
    'CPU µs/request',
    '× floor',
    'database µs/request',
    'server cores',
    'ms, median',
    'p99',
  ]
  const median = (subject: Subject, of: keyof Figures) =>
    percentile(
      (results.get(subject) ?? []).map((figures) => figures[of]),
      0.5,
    )
  const floor = median('floor', 'cpuMicroseconds')
  const rows = [...results.keys()].map((subject) => [
    titles[subject],
    median(subject, 'perSecond').toFixed(0),
    median(subject, 'cpuMicroseconds').toFixed(0),
    Number.isFinite(floor) ? (median(subject, 'cpuMicroseconds') / floor).toFixed(1) : '-',
    median(subject, 'databaseMicroseconds').toFixed(0),
    median(subject, 'cores').toFixed(2),
    median(subject, 'medianMs').toFixed(1),
    median(subject, 'p99Ms').toFixed(1),
  ])
  const rule = headings.map((_, column) => (column === 0 ? '---' : '---:'))
  return [headings, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

let kept = false

/** Makes the database and fills it. */
async function fill({ key, conversations, keep }: z.infer<typeof Options>) {
  const database = await createDatabase()
  const began = Date.now()
  await seed({
    url: database.url,
    encryptionKey: Buffer.from(key, 'base64'),
    conversations,
    say: (what) => console.error(`seeding: ${what}, ${Math.round((Date.now() - began) / 1000)} s`),
  })
  kept = keep
  if (keep) console.error(`The database stays; to use it again: --url ${database.url} --key ${key}`)
  return database
}

async function main(): Promise<void> {
  const options = readOptions()
  if (!existsSync(join(root, options.server)))
    throw new Error(`${options.server} does not exist: build the server first`)
  const database = options.url
    ? { name: new URL(options.url).pathname.slice(1), url: options.url }
    : await fill(options)
  const results = new Map<Subject, Figures[]>(options.subjects.map((subject) => [subject, []]))
  for (let round = 1; round <= options.rounds; round++) {
    for (const subject of options.subjects) {
      const figures = await measure(subject, database, options)
      if (figures.wrong > 0) throw new Error(`${subject}: ${figures.wrong} answers were errors`)
      results.get(subject)?.push(figures)
      console.error(
        `round ${round}, ${subject}: ${figures.perSecond.toFixed(0)} requests/s, ${figures.cpuMicroseconds.toFixed(0)} µs a request`,
      )
    }
  }
  console.log(
    `\n${table(results)}\n\n${machine(await databaseVersion())}, ${options.connections} connections${options.spread ? ', each request another page' : ''}`,
  )
}

runToEnd(main, async () => {
  rmSync(dataDir, { recursive: true, force: true })
  if (!kept) await dropDatabases()
})
