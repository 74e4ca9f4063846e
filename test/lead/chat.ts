import { assess } from '../../src/lead/assessment.ts'
import type { Transcript } from '../../src/lead/transcript.ts'
import { rules } from './labelled.ts'

/** A chat line by line, all said at once; a line of the assistant begins with `A: `. */
export const chatOf = (lines: readonly string[], at = new Date('2026-03-10T09:00:00Z')): Transcript =>
  lines.map((line, index) => ({
    id: `${index}`,
    role: line.startsWith('A: ') ? 'ASSISTANT' : 'USER',
    at,
    content: line.replace(/^A: /, ''),
  }))

/** What a chat comes to. */
export const assessed = (...lines: string[]) => assess(chatOf(lines), rules)
