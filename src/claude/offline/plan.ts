import { randomUUID } from 'node:crypto'
import type { ContentBlock, Message, StopReason, Usage } from '@anthropic-ai/sdk/resources/messages'
import type { AnswerBehaviour } from './behaviour.ts'
import type { InputUse } from './cache.ts'
import type { MessagesBody } from './request.ts'
import { tokens } from './tokens.ts'

const SIGNATURE = Buffer.from('offline: signed by nobody').toString('base64')

/** An answer worked out in full, before its first token is sent. */
export type Plan = {
  /** The answer as one message, as a request without streaming gets it. */
  readonly message: Message
  readonly thinking: readonly string[]
  readonly text: readonly string[]
  readonly paceMs: number
  readonly firstTokenMs: number
  readonly behaviour: AnswerBehaviour
}

/** Works an answer out; `max_tokens` cuts it, thinking included. */
export function planAnswer(given: {
  readonly body: MessagesBody
  readonly behaviour: AnswerBehaviour
  /** Called for the text where the behaviour has none. */
  readonly compose: () => string
  readonly input: InputUse
  readonly model: string
  readonly paceMs: number
  readonly firstTokenMs: number
}): Plan {
  const { behaviour, body } = given
  const whole = behaviour.text ?? given.compose()
  const allText = typeof whole === 'string' ? tokens(whole) : whole
  const thinking = tokens(behaviour.thinking ?? '').slice(0, body.max_tokens)
  const text = allText.slice(0, body.max_tokens - thinking.length)
  const cut = text.length < allText.length
  const stopReason = cut ? 'max_tokens' : (behaviour.stopReason ?? 'end_turn')
  const content: ContentBlock[] = []
  if (thinking.length > 0) content.push({ type: 'thinking', thinking: thinking.join(''), signature: SIGNATURE })
  if (text.length > 0) content.push({ type: 'text', text: text.join(''), citations: null })

  return {
    message: messageOf(content, given.model, stopReason, {
      ...usageOf(given.input, thinking.length, text.length),
      ...behaviour.usage,
    }),
    thinking,
    text,
    paceMs: behaviour.paceMs ?? given.paceMs,
    firstTokenMs: behaviour.firstTokenMs ?? given.firstTokenMs,
    behaviour,
  }
}

function messageOf(content: ContentBlock[], model: string, stopReason: StopReason, usage: Usage): Message {
  return {
    id: `msg_${randomUUID().replaceAll('-', '')}`,
    type: 'message',
    role: 'assistant',
    model,
    content,
    container: null,
    diagnostics: null,
    stop_reason: stopReason,
    stop_sequence: null,
    stop_details: stopReason === 'refusal' ? { type: 'refusal', category: null, explanation: null } : null,
    usage,
  }
}

function usageOf({ read, written, uncached }: InputUse, thinking: number, text: number): Usage {
  return {
    input_tokens: uncached,
    cache_creation_input_tokens: written['5m'] + written['1h'],
    cache_read_input_tokens: read,
    cache_creation: { ephemeral_5m_input_tokens: written['5m'], ephemeral_1h_input_tokens: written['1h'] },
    output_tokens: thinking + text,
    output_tokens_details: { thinking_tokens: thinking },
    server_tool_use: null,
    service_tier: 'standard',
    inference_geo: null,
    speed: null,
  }
}
