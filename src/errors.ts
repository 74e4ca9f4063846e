/** The codes a client can rely on, over every transport (`errors[].extensions.code`). */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'CONVERSATION_CLOSED'
  | 'COMPLEXITY_LIMIT'
  | 'BUDGET_EXHAUSTED'
  | 'UPSTREAM_OVERLOADED'
  | 'UPSTREAM_FAILED'
  | 'SHUTTING_DOWN'
  | 'INTERNAL'

/** One wrong value of the input and what is wrong with it. */
export interface InputIssue {
  path: string
  message: string
}

/** What a code says beyond its message. */
export interface ErrorDetails {
  /** BAD_USER_INPUT: every wrong value. */
  issues?: InputIssue[]
  /** RATE_LIMITED: seconds until it is worth trying again. */
  retryAfter?: number
}

/** A refusal that the client is meant to read; anything else that is thrown reaches it as INTERNAL. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message)
  }
}

/** What is not there and what is not yours look the same, to the letter. */
export const notFound = () => new DomainError('NOT_FOUND', 'Not found')

/** A single wrong value. */
export const badInput = (path: string, message: string) =>
  new DomainError('BAD_USER_INPUT', `${path}: ${message}`, { issues: [{ path, message }] })
