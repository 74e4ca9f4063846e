/** What several servers cost together; bench/README.md says what it measures. */

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { databaseVersion } from '../stream/database.ts'
import { machine } from '../stream/report.ts'
import { runToEnd } from '../stream/run-to-end.ts'
import { cleanUp } from '../stream/subjects.ts'
import { Follow, measure, type Result } from './measure.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1:own,1:unstored,2:own,2:other,4:own,4:other' },
    streams: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '10' },
    settle: { type: 'string', default: '3' },
    tokens: { type: 'string', default: '500' },
    server: { type: 'string', default: 'dist/main.js' },
  },
})

const headings = [
  'servers',
  'followed on',
  'streams',
  'tokens/s',
  'servers µs/token',
  'PostgreSQL µs/token',
  'Redis µs/token',
  'first text +ms',
  'last text +ms',
  'a write, ms',
  'lag on another server, ms: median, p95 (slices)',
  'bench cores',
]

const followed: Record<Follow, string> = { own: 'the writer', other: 'another', unstored: 'the writer, unstored' }

const row = (result: Result): string[] => [
  String(result.instances),
  followed[result.follow],
  String(result.streams),
  result.tokensPerSecond.toFixed(0),
  result.serversCpu.toFixed(1),
  result.databaseCpu.toFixed(1),
  result.redisCpu.toFixed(1),
  result.firstText.toFixed(1),
  result.lastText.toFixed(1),
  Number.isNaN(result.writeMs) ? '-' : result.writeMs.toFixed(2),
  result.lag ? `${result.lag.median.toFixed(1)}, ${result.lag.p95.toFixed(1)} (${result.lag.slices})` : '-',
  result.benchCores.toFixed(2),
]

async function main(): Promise<void> {
  const results: Result[] = []
  for (const one of values.cases.split(',')) {
    const [instances, follow] = one.split(':')
    const plan = {
      instances: Number(instances),
      follow: Follow.parse(follow),
      streamsPerInstance: Number(values.streams),
      tokens: Number(values.tokens),
      seconds: Number(values.seconds),
      settleSeconds: Number(values.settle),
      script: resolve(root, values.server),
      root,
    }
    const result = await measure(plan, (what) => console.error(`${one}: ${what}`))
    console.error(row(result).join(' | '))
    results.push(result)
  }
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  console.log([headings, headings.map(() => '---:'), ...results.map(row)].map(line).join('\n'))
  console.log(`\n${machine(await databaseVersion())}`)
  const wrong = results.flatMap((result) => result.wrong)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

runToEnd(main, cleanUp)
