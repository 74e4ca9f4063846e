/** Results as tables: for the terminal and as Markdown. */

import { cpus, release, type } from 'node:os'
import { percentile, type Result } from './measure.ts'
import { subjects } from './subjects.ts'

const number = (value: number, digits = 0): string => (Number.isFinite(value) ? value.toFixed(digits) : '-')

const headings = [
  'subject',
  'streams',
  'CPU µs/token',
  '× floor',
  'database µs/token',
  'first text +ms, median (to floor)',
  'p95',
  'last text +ms, median',
  'tokens delivered/expected',
  'replies whole/wrong',
  'kB a stream, RSS (heap)',
  'server cores',
  'upstream + load cores, late p95 ms',
]

function row(result: Result, floor: Result | undefined): string[] {
  const { firstText, lastText, tokens, replies, memory, benchCores } = result
  const toFloor = floor ? firstText.median - floor.firstText.median : Number.NaN
  const sign = toFloor < 0 ? '' : '+'
  return [
    subjects[result.subject].title,
    String(result.streams),
    number(result.cpuPerToken, 1),
    number(floor ? result.cpuPerToken / floor.cpuPerToken : Number.NaN, 2),
    result.databaseCpuPerToken === undefined ? '-' : number(result.databaseCpuPerToken, 1),
    `${number(firstText.median, 1)} (${Number.isFinite(toFloor) ? sign : ''}${number(toFloor, 1)})`,
    number(firstText.p95, 1),
    number(lastText.median, 1),
    `${number(tokens.delivered)}/${number(tokens.expected)} = ${number((100 * tokens.delivered) / tokens.expected, 1)} %`,
    `${replies.complete}/${replies.wrong}`,
    `${number(memory.resident / 1000)} (${number(memory.heap / 1000)})`,
    number(result.serverCores, 2),
    `${number(benchCores.upstream, 2)} + ${number(benchCores.load, 2)}, ${number(result.lateMs, 1)}`,
  ]
}

function rows(results: Result[]): string[][] {
  return results.map((result) => {
    const floor = results.find(({ subject, streams }) => subject === 'floor' && streams === result.streams)
    return row(result, floor)
  })
}

/** The results as a table of aligned columns. */
export function plainTable(results: Result[]): string {
  const lines = [headings, ...rows(results)]
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The results as a Markdown table. */
export function markdownTable(results: Result[]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  const rule = headings.map((_, column) => (column === 0 ? '---' : '---:'))
  return [headings, rule, ...rows(results)].map(line).join('\n')
}

/** The machine, the versions and the date, in one line. */
export function machine(postgres: string | undefined): string {
  const processors = cpus()
  return [
    `${processors.length} cores of ${processors[0]?.model.trim() ?? 'an unknown CPU'}`,
    `${type()} ${release()}`,
    `Node.js ${process.versions.node}`,
    ...(postgres ? [`PostgreSQL ${postgres}`] : []),
    new Date().toISOString().slice(0, 10),
  ].join(', ')
}

/** What makes results doubtful, or shows an error, in words. */
export function warnings(results: Result[]): string[] {
  const cores = cpus().length
  return results.flatMap((result) => {
    const name = `${subjects[result.subject].title} at ${result.streams} streams`
    const busy = result.serverCores + result.benchCores.upstream + result.benchCores.load
    const said: string[] = []
    if (result.replies.wrong > 0) {
      said.push(`${name}: ${result.replies.wrong} replies were wrong: ${result.replies.errors.join('; ')}`)
    }
    if (result.replies.complete === 0) said.push(`${name}: no reply was complete within the window; measure for longer`)
    if (result.serverCores > 0.95) {
      said.push(`${name}: saturated (${number(result.serverCores, 2)} cores), its times only say so`)
    }
    if (Math.max(result.benchCores.upstream, result.benchCores.load) > 0.9 || busy > cores * 0.95) {
      said.push(
        `${name}: the machine was full (${number(busy, 2)} of ${cores} cores), times include the benchmark's own waiting`,
      )
    }
    if (result.output.trim()) said.push(`${name}: the server wrote:\n${result.output.trim().slice(-2000)}`)
    return said
  })
}

/** Joins the rounds of one measurement: medians of the figures, sums of the counts. */
export function join(rounds: Result[]): Result {
  const [first] = rounds
  if (!first) throw new Error('No rounds')
  const median = (figure: (result: Result) => number): number => percentile(rounds.map(figure), 0.5)
  const sum = (figure: (result: Result) => number): number =>
    rounds.reduce((total, result) => total + figure(result), 0)
  return {
    ...first,
    cpuPerToken: median((result) => result.cpuPerToken),
    databaseCpuPerToken:
      first.databaseCpuPerToken === undefined
        ? undefined
        : median((result) => result.databaseCpuPerToken ?? Number.NaN),
    serverCores: median((result) => result.serverCores),
    benchCores: {
      upstream: median((result) => result.benchCores.upstream),
      load: median((result) => result.benchCores.load),
    },
    lateMs: median((result) => result.lateMs),
    firstText: { median: median((result) => result.firstText.median), p95: median((result) => result.firstText.p95) },
    lastText: { median: median((result) => result.lastText.median), p95: median((result) => result.lastText.p95) },
    tokens: { delivered: sum((result) => result.tokens.delivered), expected: sum((result) => result.tokens.expected) },
    replies: {
      complete: sum((result) => result.replies.complete),
      wrong: sum((result) => result.replies.wrong),
      errors: rounds.flatMap((result) => result.replies.errors),
    },
    memory: {
      resident: median((result) => result.memory.resident),
      heap: median((result) => result.memory.heap),
    },
    output: rounds.map((result) => result.output).join(''),
  }
}
