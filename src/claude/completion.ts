import type Anthropic from '@anthropic-ai/sdk'
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod'
import type { Message } from '@anthropic-ai/sdk/resources/messages'
import type { z } from 'zod'
import type { Log } from '../log.ts'
import { costUsd } from './prices.ts'
import { aborted, type CallOutcome, type Turn, UpstreamError, upstreamError, usageOf } from './upstream.ts'

/** A question to Claude whose whole answer is one JSON value. */
export interface CompletionRequest<T extends z.ZodType> {
  system: string
  turns: Turn[]
  maxTokens: number
  /** What the answer has to be: Claude is held to its JSON schema, and the answer to all of it. */
  schema: T
}

/** A usable answer, and what it cost. */
export interface Completion<T> {
  value: T
  outcome: CallOutcome
}

/** Asks for a whole answer. @throws UpstreamError, with the outcome of a call that was answered and is of no use */
export type Complete = <T extends z.ZodType>(request: CompletionRequest<T>) => Promise<Completion<z.output<T>>>

function outcomeOf({ model, stop_reason, usage: counted }: Message): CallOutcome {
  const usage = usageOf(counted)
  return { model, finishReason: stop_reason, usage, costUsd: costUsd(model, usage, new Date()) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // which no JSON text stands for
  }
}

/** The value that an answer is, or why it is none. */
function read<T extends z.ZodType>(schema: T, { stop_reason, content }: Message): { value: z.output<T> } | string {
  if (stop_reason === 'refusal') return 'the answer was refused'
  if (stop_reason !== 'end_turn') return 'the answer was cut off'
  const value = parseJson(content.map((block) => (block.type === 'text' ? block.text : '')).join(''))
  if (value === undefined) return 'the answer was not JSON'
  const parsed = schema.safeParse(value)
  return parsed.success ? { value: parsed.data } : 'the answer did not have the form that was asked for'
}

/**
 * Plain completions: not streamed, structured, each a call of its own.
 * @param timeoutMs how long an answer may take in all, further attempts included
 * @param closing ends the calls that are under way
 */
export function createComplete(options: {
  client: Anthropic
  model: string
  timeoutMs: number
  closing: AbortSignal
  log: Log
}): Complete {
  const { client, model, timeoutMs, closing, log } = options

  async function call<T extends z.ZodType>(request: CompletionRequest<T>, signal: AbortSignal): Promise<Message> {
    const abort = aborted(signal)
    try {
      const answer = client.messages.create(
        {
          model,
          max_tokens: request.maxTokens,
          // Reading and noting down: no thinking ahead of the answer, which would count as part of it.
          thinking: { type: 'between_tools' },
          output_config: { effort: 'low', format: zodOutputFormat(request.schema) },
          system: request.system,
          messages: request.turns,
        },
        { signal },
      )
      answer.catch(() => {})
      return await Promise.race([answer, abort.promise])
    } finally {
      abort.settle()
    }
  }

  return async (request) => {
    const timeout = new AbortController()
    const watchdog = setTimeout(() => timeout.abort(), timeoutMs)
    try {
      const message = await call(request, AbortSignal.any([closing, timeout.signal]))
      const answer = read(request.schema, message)
      const outcome = outcomeOf(message)
      if (typeof answer === 'string') throw new UpstreamError('UPSTREAM_FAILED', true, answer, outcome)
      return { value: answer.value, outcome }
    } catch (error) {
      const why = closing.aborted
        ? 'the server is shutting down'
        : timeout.signal.aborted
          ? `no answer within ${timeoutMs} ms`
          : undefined
      const failure = why === undefined ? upstreamError(error) : new UpstreamError('UPSTREAM_FAILED', true, why)
      log.warn(
        { code: failure.code, reason: failure.reason, retryable: failure.retryable },
        'Claude did not give what was asked for',
      )
      throw failure
    } finally {
      clearTimeout(watchdog)
    }
  }
}
