import { readFileSync } from 'node:fs'
import { z } from 'zod'

const line = z.string().trim().min(1)

/** What the assistant knows of the business it speaks for: the content of `config/assistant.json`. */
export const AssistantSchema = z.strictObject({
  business: z.strictObject({
    name: line,
    description: line,
    website: line.optional(),
    email: line.optional(),
    hours: line.optional(),
  }),
  persona: z.strictObject({
    name: line,
    tone: line,
    instructions: z.array(line).default([]),
  }),
  services: z
    .array(
      z.strictObject({
        id: line.regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens only'),
        name: line,
        description: line,
        priceFrom: line.optional(),
        duration: line.optional(),
        keywords: z.array(line).default([]),
      }),
    )
    .default([]),
  leads: z
    .strictObject({
      /** Where a phone number without a country code is from, as an ISO 3166 code. */
      defaultRegion: line.regex(/^[A-Z]{2}$/, 'a country such as DE or US').default('US'),
      /** Words of this business beside the built-in ones, in any language. */
      words: z
        .strictObject({
          intent: z.array(line).default([]),
          authority: z.array(line).default([]),
          positive: z.array(line).default([]),
          negative: z.array(line).default([]),
        })
        .prefault({}),
    })
    .prefault({}),
  moderation: z
    .strictObject({
      /** Words and phrases that flag a conversation, in place of the built-in ones; none: nothing does. */
      abuse: z.array(line).optional(),
    })
    .prefault({}),
})

export type Assistant = z.infer<typeof AssistantSchema>

/**
 * Reads the assistant's configuration file.
 * @throws Error naming the file and every field that is wrong.
 */
export function readAssistant(file: string): Assistant {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
  const parsed = AssistantSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => `${issue.path.join('.') || '(file)'}: ${issue.message}`)
  throw new Error(`${file}: ${issues.join('; ')}`)
}
