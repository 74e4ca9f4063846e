import type { StopReason, Usage } from '@anthropic-ai/sdk/resources/messages'

/** An answer, whole or going wrong on the way. All counts are tokens of visible text; thinking does not count. */
export type AnswerBehaviour = {
  readonly kind: 'answer'
  /** The text, or its tokens exactly as they are to be sent. Default: composed from the assistant's configuration. */
  readonly text?: string | readonly string[]
  /** Milliseconds between two tokens. */
  readonly paceMs?: number
  /** Milliseconds until the first token, of thinking or of text. */
  readonly firstTokenMs?: number
  readonly stopReason?: StopReason
  /** Sent as a thinking block with its signature, before the text. */
  readonly thinking?: string
  /** Destroys the socket after this many tokens. */
  readonly cutAfter?: number
  /** Ends the response cleanly after this many tokens, before message_stop. Without streaming: the same as `cutAfter`. */
  readonly closeAfter?: number
  /** Sends the event `error` with overloaded_error after this many tokens, then ends. Without streaming: status 529. */
  readonly overloadedAfter?: number
  /** Says nothing more after this many tokens, not even pings, and keeps the socket open. */
  readonly silentAfter?: number
  /** Splits the bytes of every non-ASCII character over two packets. */
  readonly splitUtf8?: boolean
  /** Reported in place of what was counted. */
  readonly usage?: Partial<
    Pick<Usage, 'input_tokens' | 'output_tokens' | 'cache_creation_input_tokens' | 'cache_read_input_tokens'>
  >
}

/** An error before any answer, in Anthropic's envelope: `{ type: 'error', error: { type, message }, request_id }`. */
export type ErrorBehaviour = {
  readonly kind: 'error'
  readonly status: number
  /** Anthropic's name for the error, such as `rate_limit_error`. */
  readonly type: string
  readonly message?: string
  /** Further response headers, such as `retry-after` (seconds). */
  readonly headers?: Readonly<Record<string, string>>
}

/** What the stand-in does with one request. */
export type Behaviour =
  | AnswerBehaviour
  | ErrorBehaviour
  /** Accepts the request and never answers. */
  | { readonly kind: 'hang' }
  /** Resets the connection before an answer. */
  | { readonly kind: 'reset' }
