import { randomUUID } from 'node:crypto'
import { PothosValidationError } from '@pothos/core'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { DomainError, notFound } from '../errors.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { Log } from '../log.ts'
import { violates } from '../storage/violations.ts'
import { withoutValues } from './refusals.ts'

/** Variables are refused before anything runs, so at no path; what their types said of them lies beneath. */
const refusesVariables = (error: GraphQLError) => error.nodes !== undefined && error.path === undefined

/** The error beneath what the executor wrapped around it. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || !error.originalError || refusesVariables(error)) return error
  return causeOf(error.originalError)
}

/** Whether a record was gone, erased perhaps, by the time it was to be read or written, or something be added to it. */
const isGone = (cause: unknown) =>
  violates(cause, 'foreign key') || (cause instanceof Prisma.PrismaClientKnownRequestError && cause.code === 'P2025')

/** Whether graphql-js itself refuses the operation or its values; it reports results of ours that do not fit without nodes. */
const isRefusal = (cause: unknown, error: unknown) =>
  cause instanceof GraphQLError && (cause === error || cause.nodes !== undefined)

/**
 * What a refusal is over HTTP: a body that holds no GraphQL request at all is a plain 400, whatever the client accepts;
 * of variables that do not fit, as of a document, application/json and event streams tell within a 200 (`spec`).
 */
function httpOf(error: GraphQLError) {
  const { code, http } = error.extensions
  if (typeof http !== 'object' || http === null) return {}
  if (code === 'BAD_REQUEST') return { http: { ...http, spec: false } }
  return { http: refusesVariables(error) ? { ...http, spec: true } : http }
}

const isTooLarge = ({ extensions: { http } }: GraphQLError) =>
  typeof http === 'object' && http !== null && 'status' in http && http.status === 413

function describe(error: unknown, log: Log): { message: string; extensions: Record<string, unknown> } {
  const thrown = causeOf(error)
  const cause = isGone(thrown) ? notFound() : thrown
  if (cause instanceof DomainError) {
    return {
      message: cause.message,
      extensions: { code: cause.code, ...cause.details },
    }
  }
  if (cause instanceof PothosValidationError) {
    return {
      message: cause.message,
      extensions: {
        code: 'BAD_USER_INPUT',
        issues: [{ path: '', message: cause.message }],
      },
    }
  }
  if (cause instanceof GraphQLError && isRefusal(cause, error)) {
    if (isTooLarge(cause)) {
      return {
        message: cause.message,
        extensions: { code: 'COMPLEXITY_LIMIT', ...httpOf(cause) },
      }
    }
    const refusal = withoutValues(cause.message)
    return {
      message: refusal.message,
      extensions: {
        code: 'BAD_USER_INPUT',
        issues: [{ path: cause.path?.join('.') ?? refusal.path, message: refusal.message }],
        ...httpOf(cause),
      },
    }
  }
  const requestId = (error instanceof GraphQLError && requestIds.get(error)) || randomUUID()
  log.error({ err: cause, requestId }, 'an operation failed')
  return {
    message: 'Something went wrong on our side',
    extensions: { code: 'INTERNAL', requestId },
  }
}

const masked = new WeakSet<GraphQLError>()
const requestIds = new WeakMap<GraphQLError, string>()

/** Says in which request an error came up, before it is masked: so all errors of one request are told by one id. */
export const nameRequest = (error: GraphQLError, requestId: string) => requestIds.set(error, requestId)

/**
 * Turns whatever was thrown into one of the contract's errors: a refusal that is meant for the client, or INTERNAL,
 * which carries an id that the log has too and nothing else. Every error on every transport goes through here.
 */
export function createMaskError(log: Log) {
  return (error: unknown): GraphQLError => {
    if (error instanceof GraphQLError && masked.has(error)) return error
    const { message, extensions } = describe(error, log)
    const where = error instanceof GraphQLError ? error : undefined
    const contractError = new GraphQLError(message, {
      ...(where?.nodes ? { nodes: where.nodes } : {}),
      ...(where?.source ? { source: where.source } : {}),
      ...(where?.positions ? { positions: where.positions } : {}),
      ...(where?.path ? { path: where.path } : {}),
      extensions,
    })
    masked.add(contractError)
    return contractError
  }
}

/** An error without what only the head of an HTTP response has a place for. */
export function withoutHttp(error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions
  return { ...error.toJSON(), extensions }
}
