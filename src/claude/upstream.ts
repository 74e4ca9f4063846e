import { APIError, APIUserAbortError } from '@anthropic-ai/sdk'
import type { Usage as MessageUsage } from '@anthropic-ai/sdk/resources/messages'
import type { Usage } from './prices.ts'

/** One turn of a conversation as Claude sees it. */
export interface Turn {
  role: 'user' | 'assistant'
  content: string
}

/** What a call turned out to be, as far as Claude has said. */
export interface CallOutcome {
  model: string | null
  /** Claude's stop reason; null while there is none. */
  finishReason: string | null
  usage: Usage | null
  costUsd: string | null
}

/** Why a call to Claude failed, without a word of Claude's own. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError'
  constructor(
    readonly code: 'UPSTREAM_OVERLOADED' | 'UPSTREAM_FAILED',
    readonly retryable: boolean,
    /** What happened, in our words. */
    readonly reason: string,
    /** What the call used up, where it was answered and the answer was of no use. */
    readonly outcome: CallOutcome | null = null,
  ) {
    super(`${code}: ${reason}`)
  }
}

/** Turns whatever the SDK threw into one of our own errors. */
export function upstreamError(error: unknown): UpstreamError {
  if (error instanceof UpstreamError) return error
  if (!(error instanceof APIError)) return new UpstreamError('UPSTREAM_FAILED', true, 'the answer broke off')
  const { status, type } = error
  if (status === 429 || status === 529 || type === 'overloaded_error' || type === 'rate_limit_error') {
    return new UpstreamError(
      'UPSTREAM_OVERLOADED',
      true,
      status === undefined ? 'overloaded in mid-stream' : `status ${status}`,
    )
  }
  if (status === undefined)
    return new UpstreamError('UPSTREAM_FAILED', true, 'no connection, or an error in mid-stream')
  return new UpstreamError('UPSTREAM_FAILED', status >= 500 || status === 408 || status === 409, `status ${status}`)
}

/** Rejects when the signal aborts; `settle` takes the listener away again. */
export function aborted(signal: AbortSignal) {
  let listener: (() => void) | undefined
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(new APIUserAbortError())
    if (signal.aborted) listener()
    else signal.addEventListener('abort', listener, { once: true })
  })
  promise.catch(() => {})
  return { promise, settle: () => listener && signal.removeEventListener('abort', listener) }
}

/** The counts of a message as it begins, or as a whole. */
export function usageOf(message: MessageUsage): Usage {
  return {
    inputTokens: message.input_tokens,
    outputTokens: message.output_tokens,
    cacheReadTokens: message.cache_read_input_tokens ?? 0,
    cacheWriteTokens: message.cache_creation_input_tokens ?? 0,
  }
}
