// The stand-in as a process of its own, for tests and benches that want Claude outside the process they measure.
// It is no part of the server, so this file reads process.env itself; everywhere else only src/config.ts does.
import { fileURLToPath } from 'node:url'
import { readAssistant } from '../../assistant.ts'
import { startOfflineClaude } from './server.ts'

const WORDS = 'Lorem ipsum dolor sit amet elit sed do eius mod temp or inci labo re et dolo re magn a aliq ua'.split(
  ' ',
)

/** A whole number from the environment; undefined where it is not given. */
function integer(name: string): number | undefined {
  const text = process.env[name]
  if (text === undefined || text === '') return undefined
  if (!/^\d+$/.test(text)) throw new Error(`${name} must be a whole number, not "${text}"`)
  return Number(text)
}

const file = process.env.ASSISTANT_CONFIG ?? fileURLToPath(new URL('../../../config/assistant.json', import.meta.url))
const count = integer('TOKENS')
const lorem = count === undefined ? undefined : Array.from({ length: count }, (_, n) => `${WORDS[n % WORDS.length]} `)
const paceMs = integer('PACE_MS')
const firstTokenMs = integer('FIRST_TOKEN_MS')

const claude = await startOfflineClaude({
  assistant: readAssistant(file),
  port: integer('PORT') ?? 0,
  ...(paceMs === undefined ? {} : { paceMs }),
  ...(firstTokenMs === undefined ? {} : { firstTokenMs }),
  ...(process.env.MODEL ? { model: process.env.MODEL } : {}),
  ...(lorem ? { script: () => ({ kind: 'answer', text: lorem }) } : {}),
})
process.stdout.write(`offline Claude on ${claude.url}\n`)
process.once('SIGTERM', () => void claude.close().then(() => process.exit(0)))
