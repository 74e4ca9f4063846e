/**
 * What writing the events of analytics adds to an exchange: the built server beside a copy of the build from whose
 * statements the events are cut. bench/README.md says what is measured. `node bench/dist/analytics/events.js`
 */

import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, percentile } from '../stream/measure.ts'
import { killAll } from '../stream/processes.ts'
import { cleanUp } from '../stream/subjects.ts'

const root = join(import.meta.dirname, '../../..')
const stripped = join(import.meta.dirname, '../without-events')
const { values } = parseArgs({
  options: {
    streams: { type: 'string', default: '50' },
    tokens: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '15' },
    rounds: { type: 'string', default: '4' },
  },
})
const [streams, tokens, seconds] = [Number(values.streams), Number(values.tokens), Number(values.seconds)]
const rounds = Number(values.rounds)

/** What is cut from which file: all events that a visitor's exchange writes. Each has to be there, once. */
const cuts: Record<string, [what: RegExp, instead: string]> = {
  'conversation/conversations.js': [
    /await tx\.analyticsEvent\.create\(\{ data: \{ type: 'CONVERSATION_STARTED'.*\n/,
    '',
  ],
  'reply/replies.js': [/,\s*event AS \(\s*INSERT INTO "AnalyticsEvent"[^;]*?\)\s*(?=SELECT "lastPlace")/, ' '],
  'reply/ending.js': [/,\s*event AS \(\$\{recordEnds\}\)/, ''],
  'lead/storing.js': [/,\s*event AS \(INSERT INTO "AnalyticsEvent"[\s\S]*?tellFirst\(first\)\}/, ' '],
}

/** A copy of the built server without them; what it finds beside its build is linked. */
function buildWithoutEvents(): string {
  rmSync(stripped, { recursive: true, force: true })
  cpSync(join(root, 'dist'), join(stripped, 'dist'), { recursive: true })
  for (const name of ['node_modules', 'prisma', 'config', 'package.json']) {
    symlinkSync(join(root, name), join(stripped, name))
  }
  for (const [file, [what, instead]] of Object.entries(cuts)) {
    const path = join(stripped, 'dist', file)
    const text = readFileSync(path, 'utf8')
    if (text.split(what).length !== 2) throw new Error(`${file} does not have once what was to be cut from it`)
    writeFileSync(path, text.replace(what, instead))
  }
  return join(stripped, 'dist/main.js')
}

const servers = { 'with events': join(root, 'dist/main.js'), without: buildWithoutEvents() }
type Variant = keyof typeof servers
const found: Record<Variant, { server: number; database: number }[]> = { 'with events': [], without: [] }

async function main() {
  for (let round = 0; round < rounds; round++) {
    const order: Variant[] = round % 2 === 0 ? ['with events', 'without'] : ['without', 'with events']
    for (const variant of order) {
      const plan = { streams, tokens, seconds, settleSeconds: 3, server: { script: servers[variant], root } }
      const result = await measure('ws-postgres', plan, () => {})
      if (result.replies.wrong > 0) throw new Error(`Replies did not arrive as they were sent, ${variant}`)
      const ms = (usPerToken = 0) => (usPerToken * tokens) / 1000
      const { server, database } = { server: ms(result.cpuPerToken), database: ms(result.databaseCpuPerToken) }
      found[variant].push({ server, database })
      console.error(
        `round ${round + 1}, ${variant}: ${server.toFixed(2)} ms of server, ${database.toFixed(2)} of database`,
      )
    }
  }
  const median = (variant: Variant, of: 'server' | 'database') =>
    percentile(
      found[variant].map((one) => one[of]),
      0.5,
    )
  const sum = (variant: Variant) => median(variant, 'server') + median(variant, 'database')
  console.log('| CPU an exchange, ms | server | database | both |\n| --- | ---: | ---: | ---: |')
  for (const variant of ['without', 'with events'] as const) {
    const cells = [median(variant, 'server'), median(variant, 'database'), sum(variant)].map((ms) => ms.toFixed(2))
    console.log(`| ${variant} | ${cells.join(' | ')} |`)
  }
  console.log(`\nEvents add ${((100 * sum('with events')) / sum('without') - 100).toFixed(1)} %`)
}

const failed = await main().then(
  () => false,
  (error: unknown) => {
    console.error(error)
    return true
  },
)
killAll()
await cleanUp()
rmSync(stripped, { recursive: true, force: true })
process.exit(failed ? 1 : 0)
