import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { DomainError } from '../errors.ts'
import type { GraphQLContext } from '../graphql/context.ts'
import type { Caller } from './caller.ts'
import type { Standing } from './standing.ts'

/** Results up to the moment at which they are cut off: then one with an error, and the end. */
function endableResults(results: AsyncIterable<ExecutionResult>, onEnd: () => void) {
  const iterator = results[Symbol.asyncIterator]()
  const ended: IteratorResult<ExecutionResult> = { value: undefined, done: true }
  /** What is left to be told, once it is cut off. */
  let last: ExecutionResult[] | undefined

  function step(next: IteratorResult<ExecutionResult>): IteratorResult<ExecutionResult> {
    if (!last) {
      if (next.done) onEnd()
      return next
    }
    const value = last.shift()
    if (value) return { value, done: false }
    onEnd()
    return ended
  }
  function fail(error: unknown): never {
    onEnd()
    throw error
  }

  const wrapped: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => wrapped,
    next: () => (last ? Promise.resolve(step(ended)) : iterator.next().then(step, fail)),
    async return() {
      onEnd()
      await iterator.return?.()
      return ended
    },
  }
  return {
    wrapped,
    /** Leaves the source, whose waiting read then returns at once. */
    cutOff(error: GraphQLError) {
      last ??= [{ errors: [error] }]
      iterator.return?.().catch(() => {})
    },
  }
}

const tooManyStreams = () =>
  new DomainError('RATE_LIMITED', 'Too many streams from this address: close one, or try again in 10 s', {
    retryAfter: 10,
  })
const noLongerValid = () => new DomainError('UNAUTHENTICATED', 'The credential is no longer valid, or has expired')

/**
 * What holds for every subscription, over SSE and WebSocket alike: it ends, with UNAUTHENTICATED, soon after the
 * credential with which it began; and an address has so many event streams at once and no more (sockets are counted at
 * their upgrade).
 */
export function createSubscriptions(options: { standing: Standing; maskError: (error: unknown) => GraphQLError }): {
  plugin: Plugin<GraphQLContext & { caller: Caller }>
  /** Resolves once there is none left, and what they had to say has been written to their connections. */
  ended(): Promise<void>
} {
  const { standing, maskError } = options
  const open = new Set<object>()
  let onNoneLeft = () => {}

  const plugin: Plugin<GraphQLContext & { caller: Caller }> = {
    onSubscribe({ args, setResultAndStopExecution }) {
      const { caller, viewer } = args.contextValue
      if (caller.admitStream?.() === false) {
        setResultAndStopExecution({ errors: [maskError(tooManyStreams())] })
        return undefined
      }
      return {
        onSubscribeResult({ result, setResult }) {
          if (!(Symbol.asyncIterator in result)) return
          const { wrapped, cutOff } = endableResults(result, () => {
            stopWatching()
            open.delete(result)
            if (open.size === 0) onNoneLeft()
          })
          const stopWatching = standing.watch(caller, viewer, () => cutOff(maskError(noLongerValid())))
          open.add(result)
          setResult(wrapped)
        },
      }
    },
  }
  return {
    plugin,
    async ended() {
      if (open.size > 0) {
        await new Promise<void>((resolve) => {
          onNoneLeft = resolve
        })
      }
      await new Promise(setImmediate) // the end itself goes out in the meantime
    },
  }
}
