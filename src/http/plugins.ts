import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { DomainError } from '../errors.ts'
import type { GraphQLContext } from '../graphql/context.ts'
import { nameRequest } from '../graphql/errors.ts'
import { assertWithinLimits, measureOperation, type OperationLimits } from '../graphql/operation-cost.ts'
import type { RateLimits } from '../limits/rate-limits.ts'
import type { Caller } from './caller.ts'
import { rateLimitHeaders } from './rate-limit-headers.ts'

/** What a document is refused for that could not be read within the limits; null for one that is merely wrong. */
function excess(error: unknown, maxTokens: number): string | null {
  if (error instanceof RangeError) return 'The operation is nested too deeply' // the parser's stack is at its end
  const tooMany = error instanceof GraphQLError && error.message.includes('tokens. Parsing aborted')
  return tooMany ? `The operation has more than ${maxTokens} tokens` : null
}

/** Refuses documents with too many tokens while they are parsed, before anything is built from them. */
export function useTokenLimit(maxTokens: number): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string, options: object) => {
        try {
          return parseFn(source, { ...options, maxTokens })
        } catch (error) {
          const reason = excess(error, maxTokens)
          throw reason === null ? error : new DomainError('COMPLEXITY_LIMIT', reason)
        }
      })
    },
  }
}

/** The errors of one operation, and what is logged of them, carry its request's id. */
export function useRequestIds(): Plugin<GraphQLContext> {
  const nameErrors = (requestId: string, result: object) => {
    if (!('errors' in result) || !Array.isArray(result.errors)) return
    for (const error of result.errors) if (error instanceof GraphQLError) nameRequest(error, requestId)
  }
  return {
    onExecute: ({ args: { contextValue } }) => ({
      onExecuteDone: ({ result }) => nameErrors(contextValue.requestId, result),
    }),
    onSubscribe: ({ args: { contextValue } }) => ({
      onSubscribeResult: ({ result }) => nameErrors(contextValue.requestId, result),
    }),
  }
}

/** Refuses operations that are too deep, too much aliased or too costly, with their variables, before they run. */
export function useOperationLimits(limits: OperationLimits, maskError: (error: unknown) => GraphQLError): Plugin {
  function refusal(args: ExecutionArgs) {
    const operation = getOperationAST(args.document, args.operationName)
    if (!operation) return undefined
    try {
      assertWithinLimits(measureOperation(args.schema, args.document, operation, args.variableValues ?? {}), limits)
      return undefined
    } catch (error) {
      return { errors: [maskError(error)] }
    }
  }
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refused = refusal(args)
      if (refused) setResultAndStopExecution(refused)
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refused = refusal(args)
      if (refused) setResultAndStopExecution(refused)
    },
  }
}

/** What validation refuses carries the contract's codes too; Yoga masks no more than what execution throws. */
export function useMaskedValidation(maskError: (error: unknown) => GraphQLError): Plugin {
  return {
    onValidate:
      () =>
      ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map(maskError))
      },
  }
}

/** Whether a client takes nothing but a stream. Its errors come within the stream: it does not read a failed response. */
function takesOnlyStreams({ headers }: Request) {
  const accept = headers.get('accept') ?? ''
  return accept.includes('text/event-stream') && !/json|\*\/\*/.test(accept)
}

/**
 * Over HTTP, a refused credential is a 401. A refusal for too many requests says when to come back and what is left, and is
 * a 429 where nothing else came of the operation.
 */
export function useStatusCodes(rateLimits: RateLimits): Plugin<Record<string, unknown>, { caller: Caller }> {
  return {
    async onResultProcess({ request, result, setResult, serverContext }) {
      if (takesOnlyStreams(request)) return
      if (Array.isArray(result) || Symbol.asyncIterator in result || !('errors' in result) || !result.errors) return
      const limited = result.errors.find((error) => error.extensions.code === 'RATE_LIMITED')
      const refused = !result.data && result.errors.some((error) => error.extensions.code === 'UNAUTHENTICATED')
      if (limited) {
        const ofField = limited.path !== undefined // else what was refused is the credential: no budget of a field
        const headers = {
          'Retry-After': String(limited.extensions.retryAfter),
          ...(ofField ? rateLimitHeaders(await rateLimits.state(serverContext.caller.address)) : {}),
        }
        setResult({ ...result, extensions: { http: { ...(result.data ? {} : { status: 429 }), headers } } })
      } else if (refused) {
        setResult({ ...result, extensions: { http: { status: 401 } } })
      }
    },
  }
}
