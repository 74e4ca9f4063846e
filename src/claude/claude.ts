import Anthropic, { APIUserAbortError } from '@anthropic-ai/sdk'
import type { RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages'
import type { Log } from '../log.ts'
import { type Complete, createComplete } from './completion.ts'
import { createNodeFetch, IncomingStream, openConnections } from './node-fetch.ts'
import { costUsd, type Usage } from './prices.ts'
import { aborted, type CallOutcome, type Turn, UpstreamError, upstreamError, usageOf } from './upstream.ts'

export { type Turn, UpstreamError } from './upstream.ts'

/** What a streamed reply turned out to be; complete once the stream has ended, as far as known before. */
export type ReplyOutcome = CallOutcome

/** A reply to be streamed, and what is known of it so far. */
export interface ReplyStream {
  /**
   * Calls Claude and hands on the text, piece by piece. Resolves once Claude has said that the message is complete,
   * or it was aborted, which ends the call upstream too.
   * @throws UpstreamError
   */
  read(onText: (piece: string) => void): Promise<void>
  outcome(): ReplyOutcome
}

/** The seam to Claude; the stand-in for it speaks the same API over loopback. */
export interface Claude {
  /** Prepares a reply to the turns; nothing is sent before it is read. @param request.abort ends the call at any time */
  streamReply(request: { system: string; turns: Turn[]; abort: AbortController }): ReplyStream
  /** Asks the analysis model for a whole, structured answer. */
  complete: Complete
  close(): void
}

const MAX_RETRIES = 2
/** An answer that is not streamed is silent until it is whole, and gets this many times as long. */
const WHOLE_ANSWER_TIMES = 2
/** Longer requests to wait are refused at once: a visitor does not wait that long. */
const MAX_RETRY_AFTER_MS = 5_000

function retryAfterMs(headers: Headers): number {
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(milliseconds)) return milliseconds
  const text = headers.get('retry-after')
  if (text === null) return 0
  const seconds = Number(text)
  return Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - Date.now()
}

/**
 * Claude through the official SDK.
 * @param idleTimeoutMs how long Claude may be silent, at the start or within a reply
 * @param tick paces the reading of a stream once its first text is there; see Pace
 */
export function createClaude(options: {
  apiKey: string
  baseUrl: string | null
  model: string
  analysisModel: string
  maxTokens: number
  idleTimeoutMs: number
  tick: () => Promise<void>
  log: Log
}): Claude {
  const { apiKey, baseUrl, model, analysisModel, maxTokens, idleTimeoutMs, tick, log } = options
  const connections = openConnections()
  const nodeFetch = createNodeFetch(connections)
  const client = new Anthropic({
    apiKey,
    ...(baseUrl === null ? {} : { baseURL: baseUrl }),
    maxRetries: MAX_RETRIES,
    logLevel: 'off', // the SDK's log would quote what Claude said
    async fetch(input, init) {
      const response = await nodeFetch(input, init)
      if (!response.ok && retryAfterMs(response.headers) > MAX_RETRY_AFTER_MS) {
        response.headers.set('x-should-retry', 'false')
      }
      return response
    },
  })

  function streamReply({ system, abort, ...request }: Parameters<Claude['streamReply']>[0]): ReplyStream {
    const { signal } = abort
    let { turns } = request
    let usage: Usage | null = null
    let answeringModel: string | null = null
    let finishReason: string | null = null
    let complete = false
    let speaking = false

    function note(event: RawMessageStreamEvent): string {
      if (event.type === 'content_block_delta') return event.delta.type === 'text_delta' ? event.delta.text : ''
      if (event.type === 'message_start') {
        answeringModel = event.message.model
        usage = usageOf(event.message.usage)
      } else if (event.type === 'message_delta') {
        finishReason = event.delta.stop_reason
        if (usage) usage.outputTokens = event.usage.output_tokens
      } else if (event.type === 'message_stop') {
        complete = true
      }
      return ''
    }

    /** A function of its own, and the turns are let go of: what a call began with is not held while it is read. */
    async function open() {
      const ended = aborted(signal)
      try {
        const opening = client.messages
          .create(
            {
              model,
              max_tokens: maxTokens,
              stream: true,
              // A chat answer is read as it is written: no thinking ahead of the first word.
              thinking: { type: 'between_tools' },
              output_config: { effort: 'low' },
              system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
              messages: withCachePoint(turns),
            },
            { signal },
          )
          .withResponse()
        turns = []
        opening.catch(() => {})
        const { data, response } = await Promise.race([opening, ended.promise])
        if (response.body instanceof IncomingStream) response.body.beforeRead = () => (speaking ? tick() : undefined)
        return data
      } finally {
        ended.settle()
      }
    }

    async function read(onText: (piece: string) => void): Promise<void> {
      let silent = false
      const watchdog = setTimeout(() => {
        silent = true
        abort.abort()
      }, idleTimeoutMs)
      try {
        for await (const event of await open()) {
          watchdog.refresh()
          const text = note(event)
          if (text === '') continue
          speaking = true
          onText(text)
        }
        if (signal.aborted) throw new APIUserAbortError()
        if (!complete)
          throw new UpstreamError('UPSTREAM_FAILED', true, 'the stream ended before the message was complete')
      } catch (error) {
        if (signal.aborted && !silent) return
        const failure = silent
          ? new UpstreamError('UPSTREAM_FAILED', true, `silent for ${idleTimeoutMs} ms`)
          : upstreamError(error)
        log.warn(
          { code: failure.code, reason: failure.reason, retryable: failure.retryable },
          'Claude did not finish a reply',
        )
        throw failure
      } finally {
        clearTimeout(watchdog)
      }
    }

    return {
      read,
      outcome: () => ({
        model: answeringModel,
        finishReason,
        usage,
        costUsd: answeringModel !== null && usage ? costUsd(answeringModel, usage, new Date()) : null,
      }),
    }
  }

  const closing = new AbortController()
  return {
    streamReply,
    complete: createComplete({
      client,
      model: analysisModel,
      timeoutMs: WHOLE_ANSWER_TIMES * idleTimeoutMs,
      closing: closing.signal,
      log,
    }),
    close() {
      closing.abort()
      connections.close()
    },
  }
}

/** Marks the newest turn, so that the next call of the conversation reads everything up to here from the cache. */
function withCachePoint(turns: Turn[]) {
  return turns.map(({ role, content }, index) => ({
    role,
    content:
      index === turns.length - 1
        ? [{ type: 'text' as const, text: content, cache_control: { type: 'ephemeral' as const } }]
        : content,
  }))
}
