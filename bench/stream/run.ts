/** The speed benchmark of streamed replies; bench/README.md says what it measures. */

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { databaseVersion } from './database.ts'
import { measure, type Plan, type Result } from './measure.ts'
import { join, machine, markdownTable, plainTable, warnings } from './report.ts'
import { runToEnd } from './run-to-end.ts'
import { cleanUp, Subject, subjects } from './subjects.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const list = (text: string): string[] => text.split(',').filter(Boolean)
const Options = z.object({
  streams: z.string().transform(list).pipe(z.array(z.coerce.number<string>().int().positive()).min(1)),
  subjects: z.string().transform(list).pipe(z.array(Subject).min(1)),
  seconds: z.coerce.number().positive(),
  settle: z.coerce.number().min(0),
  tokens: z.coerce.number().int().min(2),
  rounds: z.coerce.number().int().positive(),
  server: z.string(),
  snapshots: z.string().optional(),
})

function readOptions(): z.infer<typeof Options> {
  const { values } = parseArgs({
    options: {
      streams: { type: 'string', default: '200,500' },
      subjects: { type: 'string', default: Subject.options.join(',') },
      seconds: { type: 'string', default: '15' },
      settle: { type: 'string', default: '5' },
      tokens: { type: 'string', default: '500' },
      rounds: { type: 'string', default: '1' },
      server: { type: 'string', default: 'dist/main.js' },
      snapshots: { type: 'string' },
    },
  })
  const options = Options.safeParse(values)
  if (!options.success) throw new Error(z.prettifyError(options.error))
  return options.data
}

async function main(): Promise<void> {
  const options = readOptions()
  const script = resolve(root, options.server)
  const isOurs = options.subjects.some((subject) => subject !== 'floor' && subject !== 'peer')
  if (isOurs && !existsSync(script)) throw new Error(`${script} does not exist: build the server first`)
  const usesPostgres = options.subjects.some((subject) => subject.endsWith('-postgres'))
  const postgres = usesPostgres ? await databaseVersion() : undefined

  const results = new Map<string, Result[]>()
  for (let round = 1; round <= options.rounds; round++) {
    for (const streams of options.streams) {
      for (const subject of options.subjects) {
        const plan: Plan = {
          streams,
          tokens: options.tokens,
          seconds: options.seconds,
          settleSeconds: options.settle,
          server: { script, root },
          snapshots: options.snapshots && resolve(options.snapshots),
        }
        const which = options.rounds > 1 ? `round ${round}, ` : ''
        const say = (what: string): void => console.error(`${which}${subject} at ${streams} streams: ${what}`)
        const result = await measure(subject, plan, say)
        say(`${result.cpuPerToken.toFixed(1)} µs a token, first text +${result.firstText.median.toFixed(1)} ms`)
        const key = `${subject} ${streams}`
        results.set(key, [...(results.get(key) ?? []), result])
      }
    }
  }

  const joined = [...results.values()].map(join)
  const notes = warnings(joined)
  console.log(`\n${plainTable(joined)}\n\n${machine(postgres)}\n`)
  for (const note of notes) console.log(`! ${note}`)
  console.log(`\n${markdownTable(joined)}\n\n${machine(postgres)}`)
  const broken = joined.filter(({ replies }) => replies.wrong > 0)
  if (broken.length === 0) return
  const names = broken.map(({ subject, streams }) => `${subjects[subject].title} at ${streams} streams`)
  throw new Error(`Replies did not arrive as they were sent: ${names.join(', ')}`)
}

runToEnd(main, cleanUp)
