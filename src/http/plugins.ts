import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { DomainError } from '../errors.ts'
import { assertWithinLimits, measureOperation, type OperationLimits } from '../graphql/operation-cost.ts'

/** Refuses documents with too many tokens while they are parsed, before anything is built from them. */
export function useTokenLimit(maxTokens: number): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string, options: object) => {
        try {
          return parseFn(source, { ...options, maxTokens })
        } catch (error) {
          const tooMany = error instanceof GraphQLError && error.message.includes('tokens. Parsing aborted')
          throw tooMany ? new DomainError('COMPLEXITY_LIMIT', `The operation has more than ${maxTokens} tokens`) : error
        }
      })
    },
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

/** Over HTTP, a refused credential is a 401 and a spent budget a 429 that says when to come back. */
export function useStatusCodes(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !('errors' in result) || !result.errors) return
      const limited = result.errors.find((error) => error.extensions.code === 'RATE_LIMITED')
      const refused = !result.data && result.errors.some((error) => error.extensions.code === 'UNAUTHENTICATED')
      if (limited) {
        const headers = {
          'Retry-After': String(limited.extensions.retryAfter),
        }
        setResult({
          ...result,
          extensions: { http: { status: 429, headers } },
        })
      } else if (refused) {
        setResult({ ...result, extensions: { http: { status: 401 } } })
      }
    },
  }
}
