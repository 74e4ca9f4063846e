/** What it costs to assess a visitor: CPU for conversations of a growing length, made of the labelled transcripts' messages. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const root = process.cwd()
const LENGTHS = [25, 50, 100, 200, 400]
const ROUNDS = 30

const Messages = z.array(
  z.object({ messages: z.array(z.object({ role: z.string(), at: z.coerce.date(), content: z.string() })) }),
)
const { assess } = await import(join(root, 'dist/lead/assessment.js'))
const { readAssistant } = await import(join(root, 'dist/assistant.js'))
const rules = readAssistant(join(root, 'config/assistant.json'))
const spoken = Messages.parse(
  JSON.parse(readFileSync(join(root, 'test/lead/transcripts/tuning.json'), 'utf8')),
).flatMap(({ messages }) => messages)
const transcriptOf = (length: number, start: number) =>
  Array.from({ length }, (_, index) => ({ ...spoken[(start + index) % spoken.length], id: `${index}` }))

function cpuMs(length: number): number {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const transcript = transcriptOf(length, round * 37)
    const before = process.cpuUsage()
    assess(transcript, rules)
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN
}

for (let round = 0; round < 100; round++) assess(transcriptOf(50, round * 50), rules)
process.stdout.write('| messages | CPU ms | µs a message |\n| ---: | ---: | ---: |\n')
for (const length of LENGTHS) {
  const ms = cpuMs(length)
  process.stdout.write(`| ${length} | ${ms.toFixed(2)} | ${((ms * 1000) / length).toFixed(0)} |\n`)
}
