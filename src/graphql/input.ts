import { z } from 'zod'
import { DomainError } from '../errors.ts'

const sound = (string: z.ZodString, max: number) =>
  string
    .max(max, `must have at most ${max} characters`)
    .refine((value) => !value.includes('\0'), 'must not contain the character NUL')
    .refine((value) => value.isWellFormed(), 'must be well-formed Unicode')

/** Text that every part of the system can hold: no NUL, no half of a character. */
export const text = (max: number) => sound(z.string(), max)

/** A text that says something; white space around it is dropped and does not count. */
export const words = (max: number) => sound(z.string().trim(), max).min(1, 'must not be empty')

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
