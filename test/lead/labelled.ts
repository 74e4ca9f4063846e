import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { LeadQuality, Sentiment } from '../../src/generated/prisma/client.ts'
import { assess } from '../../src/lead/assessment.ts'
import type { ContactFindings } from '../../src/lead/contact/contact.ts'

/** What a visitor says of themself; null where they say nothing. */
export const Contact = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  company: z.string().nullable(),
})

const Labelled = z.array(
  z.object({
    id: z.string(),
    voice: z.string(),
    /** Whose website it is: a configuration in `assistants`, or the one in `config`. */
    assistant: z.string().optional(),
    messages: z.array(z.object({ role: z.enum(['USER', 'ASSISTANT']), at: z.coerce.date(), content: z.string() })),
    expected: z.object({
      quality: z.enum(LeadQuality),
      components: z.record(z.string(), z.number()).optional(),
      contact: Contact,
      sentiment: z.enum(Sentiment),
      services: z.array(z.string()),
    }),
  }),
)

/** The catalogue and words that most transcripts were labelled for. */
export const rules = readAssistant(join(projectRoot, 'config/assistant.json'))

const others = new Map<string, typeof rules>()
function rulesOf(assistant: string | undefined): typeof rules {
  if (assistant === undefined) return rules
  const known = others.get(assistant) ?? readAssistant(join(import.meta.dirname, 'assistants', `${assistant}.json`))
  others.set(assistant, known)
  return known
}

export const sets = [
  'tuning',
  'more',
  'others',
  'fresh-a',
  'fresh-b',
  'fresh-c',
  'fresh-d',
  'fresh-e',
  'fresh-f',
  'fresh-g',
  'fresh-h',
  'fresh-i',
  'fresh-j',
  'fresh-k',
  'fresh-l',
  'fresh-m',
  'fresh-n',
  'fresh-o',
  'fresh-p',
  'fresh-q',
  'fresh-r',
  'fresh-s',
  'fresh-t',
  'fresh-u',
  'fresh-v',
  'fresh-w',
  'fresh-x',
  'fresh-y',
  'fresh-z',
  'fresh-aa',
  'fresh-ab',
  'fresh-ac',
  'fresh-ad',
  'fresh-ae',
  'fresh-af',
  'outside-a',
  'outside-b',
  'outside-c',
  'outside-d',
  'held-out',
  'held-out-2',
] as const
export type LabelledSet = (typeof sets)[number]

/**
 * Transcripts of our own making. The rules were written against all but `fresh-y`, `fresh-aa`, `fresh-ab`, `fresh-ae`,
 * `fresh-af`, `held-out` and `held-out-2`, which have stayed unread: see docs/benchmarks.md.
 */
export const readLabelled = (set: LabelledSet) =>
  Labelled.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'transcripts', `${set}.json`), 'utf8')))

const ORDER: readonly LeadQuality[] = ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'QUALIFIED']

const FIELDS = ['name', 'email', 'phone', 'company'] as const

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Counts contact details: precision and recall are shares of 1. */
export class ContactCount {
  #right = 0
  #found = 0
  #there = 0

  /** @returns what was wrong */
  add(found: ContactFindings, expected: z.infer<typeof Contact>): string[] {
    return FIELDS.flatMap((field) => {
      const [value, there] = [found[field]?.value, expected[field]]
      if (value !== undefined) this.#found++
      if (there !== null) this.#there++
      if (value === undefined && there === null) return []
      if (value === undefined || there === null || !same(value, there))
        return [`${field} "${value}" instead of "${there}"`]
      this.#right++
      return []
    })
  }

  get precision(): number {
    return this.#right / this.#found
  }

  get recall(): number {
    return this.#right / this.#there
  }
}

/** How well the rules do on a set: shares of 1, and what was wrong. */
export function judge(set: LabelledSet) {
  const labelled = readLabelled(set)
  const wrong: string[] = []
  let quality = 0
  let farOff = 0
  let sentiment = 0
  let services = 0
  const contact = new ContactCount()
  for (const { id, assistant, messages, expected } of labelled) {
    const assessment = assess(
      messages.map((message, index) => ({ ...message, id: `${index}` })),
      rulesOf(assistant),
    )
    const off = Math.abs(ORDER.indexOf(assessment.quality) - ORDER.indexOf(expected.quality))
    if (off === 0) quality++
    else wrong.push(`${id}: ${assessment.quality} (${assessment.total}) instead of ${expected.quality}`)
    if (off > 1) farOff++
    if ((assessment.sentiment ?? 'NEUTRAL') === expected.sentiment) sentiment++
    else wrong.push(`${id}: ${assessment.sentiment} instead of ${expected.sentiment}`)
    if ([...assessment.services].sort().join() === [...expected.services].sort().join()) services++
    wrong.push(...contact.add(assessment.contact, expected.contact).map((line) => `${id}: ${line}`))
  }
  return {
    transcripts: labelled.length,
    quality: quality / labelled.length,
    farOff,
    sentiment: sentiment / labelled.length,
    services: services / labelled.length,
    precision: contact.precision,
    recall: contact.recall,
    wrong,
  }
}
