/** What can be read from an error of this API, whichever client it came through. Copy it into your project. */

/** The first GraphQL error in what Apollo (`errors`), urql (`graphQLErrors`) or graphql-ws (a list) report. */
function firstGraphQLError(error: unknown): unknown {
  if (Array.isArray(error)) return error[0]
  if (typeof error !== 'object' || error === null) return undefined
  const list = 'graphQLErrors' in error ? error.graphQLErrors : 'errors' in error ? error.errors : undefined
  return Array.isArray(list) ? list[0] : undefined
}

function extension(error: unknown, name: string): unknown {
  const first = firstGraphQLError(error)
  if (typeof first !== 'object' || first === null || !('extensions' in first)) return undefined
  const extensions = new Map<string, unknown>(Object.entries(first.extensions ?? {}))
  return extensions.get(name)
}

/** The server's code, such as CONFLICT; undefined when no answer came at all: the connection failed. */
export function errorCode(error: unknown): string | undefined {
  const code = extension(error, 'code')
  return typeof code === 'string' ? code : undefined
}

/** With RATE_LIMITED: how many seconds to wait. */
export function retryAfter(error: unknown): number | undefined {
  const seconds = extension(error, 'retryAfter')
  return typeof seconds === 'number' ? seconds : undefined
}

/** GraphQL errors in a result, as an error that can be thrown: for clients that only hand over the list. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  constructor(readonly errors: readonly { message: string }[]) {
    super(errors.map(({ message }) => message).join('; '))
  }
}

/** Whether the same request may well succeed in a moment: the connection failed, or the server is not itself. */
export function isPassing(error: unknown): boolean {
  const code = errorCode(error)
  return code === undefined || code === 'SHUTTING_DOWN' || code === 'INTERNAL'
}

/** Waits a quarter of a second, then twice as long each time, ten seconds at the most; a little at random. */
export function backOff(failures: number): Promise<void> {
  const longest = Math.min(10_000, 250 * 2 ** failures)
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)))
}
