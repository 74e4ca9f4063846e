import { z } from 'zod'
import { DomainError } from '../errors.ts'

// That a text holds no NUL and no half of a character is seen to for every argument: sound-input.ts.

/** Any text. @param max UTF-16 code units: a JavaScript string's length */
export const text = (max = Number.POSITIVE_INFINITY) => z.string().max(max, `must have at most ${max} characters`)

/** A text that says something; white space around it is dropped and does not count. @param max as for `text` */
export const words = (max = Number.POSITIVE_INFINITY) =>
  z.string().trim().min(1, 'must not be empty').max(max, `must have at most ${max} characters`)

/**
 * Parses an input at the edge.
 * @param path where the value stands among the field's arguments; empty where it is all of them
 * @throws BAD_USER_INPUT listing every wrong value with its path
 */
export function parseInput<T extends z.ZodType>(schema: T, value: unknown, path = 'input'): z.output<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => ({
    path: [path, ...issue.path].filter((part) => part !== '').join('.'),
    message: issue.message,
  }))
  throw new DomainError('BAD_USER_INPUT', issues.map((issue) => `${issue.path}: ${issue.message}`).join('; '), {
    issues,
  })
}
