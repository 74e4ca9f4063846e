import { z } from 'zod'
import { valueFor } from './schema.ts'

const TRANSCRIPT = /<transcript>\n(.*)\n<\/transcript>/su
const Transcript = z.array(z.looseObject({ speaker: z.string(), text: z.string() }))

const EMAIL = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>.,;:!?]+/u
const PHONE = /\+?\d[\d\s()./-]{6,}\d/u
const MAX_QUOTE = 160

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An answer to a request for structured output: where the request holds a transcript and the schema has fields of the
 * usual names (summary, intent, nextStep, contact…), what can be said of them without understanding a word; everything
 * else as plain as the schema allows.
 */
export function composeStructured(schema: unknown, asked: string): unknown {
  const plain = valueFor(schema)
  const said = visitorsTexts(asked)
  return isObject(plain) && said.length > 0 ? fill(plain, findings(said)) : plain
}

/** What the visitor says in a transcript of JSON lines. */
function visitorsTexts(asked: string): string[] {
  try {
    const messages = Transcript.parse(JSON.parse(TRANSCRIPT.exec(asked)?.[1] ?? '[]'))
    return messages.flatMap(({ speaker, text }) => (speaker === 'visitor' ? [text] : []))
  } catch {
    return []
  }
}

function findings(said: readonly string[]): Fields {
  const all = said.join('\n')
  const first = quote(said[0] ?? '')
  const [email, phone] = [EMAIL.exec(all)?.[0] ?? null, PHONE.exec(all)?.[0] ?? null]
  return {
    summary: `This is a demo without Claude. The visitor wrote ${said.length === 1 ? 'once' : `${said.length} times`}, first: “${first}”`,
    intent: `To get an answer to: “${first}”`,
    sentiment: 'NEUTRAL',
    contact: { email, phone },
    nextStep: email || phone ? 'Get in touch with the visitor.' : 'Ask the visitor how to reach them.',
  }
}

function quote(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ')
  return line.length <= MAX_QUOTE ? line : `${line.slice(0, MAX_QUOTE).toWellFormed()}…`
}

/** The fields that the plain value has, with what is known of them in place of nothing. */
function fill(plain: Fields, known: Fields): Fields {
  return Object.fromEntries(
    Object.entries(plain).map(([name, value]) => {
      const better = known[name]
      if (isObject(value) && isObject(better)) return [name, fill(value, better)]
      return [name, better ?? value]
    }),
  )
}
