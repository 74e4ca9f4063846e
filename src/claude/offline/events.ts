import type { ContentBlock, Message, RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages'
import type { AnswerBehaviour } from './behaviour.ts'
import type { Plan } from './plan.ts'

/** Something to write, and how many milliseconds after the one before it; whether it carries visible text. */
export type Beat = { readonly waitMs: number; readonly data: string; readonly isText?: boolean }

/** How a response stops: in order, with a destroyed socket, or not at all. */
export type Ending = 'end' | 'cut' | 'silence'

/** What a response is made of, in order. */
export type Beats = Generator<Beat, Ending, undefined>

const PING_AFTER_MS = 10_000
const PING = 'event: ping\ndata: {"type":"ping"}\n\n'
const STOP = frame({ type: 'message_stop' })
const OVERLOADED =
  'event: error\ndata: {"type":"error","error":{"details":null,"type":"overloaded_error","message":"Overloaded"}}\n\n'

/** The server-sent events of an answer, in the order of the Messages API, up to where it was told to go wrong. */
export function* eventBeats({ message, behaviour, thinking, text, paceMs, firstTokenMs }: Plan): Beats {
  yield { waitMs: 0, data: startFrame(message) }
  let waitMs = firstTokenMs
  for (const [index, block] of message.content.entries()) {
    // The first block is announced at once, a ping behind it; its first token keeps everybody waiting.
    const opening = frame({ type: 'content_block_start', index, content_block: emptied(block) })
    yield { waitMs: 0, data: index === 0 ? opening + PING : opening }

    const head = `event: content_block_delta\ndata: {"type":"content_block_delta","index":${index},"delta":`
    if (block.type === 'thinking') {
      for (const token of thinking) {
        if (waitMs > PING_AFTER_MS) waitMs = yield* pings(waitMs)
        yield { waitMs, data: `${head}{"type":"thinking_delta","thinking":${JSON.stringify(token)}}}\n\n` }
        waitMs = paceMs
      }
      yield { waitMs: 0, data: `${head}{"type":"signature_delta","signature":${JSON.stringify(block.signature)}}}\n\n` }
    } else {
      for (const [sent, token] of text.entries()) {
        const trouble = troubleAfter(sent, behaviour)
        if (trouble) return yield* stopWith(trouble)
        if (waitMs > PING_AFTER_MS) waitMs = yield* pings(waitMs)
        yield { waitMs, data: `${head}{"type":"text_delta","text":${JSON.stringify(token)}}}\n\n`, isText: true }
        waitMs = paceMs
      }
    }
    yield { waitMs: 0, data: frame({ type: 'content_block_stop', index }) }
  }
  const trouble = troubleAfter(text.length, behaviour)
  if (trouble) return yield* stopWith(trouble)
  yield { waitMs: 0, data: endFrame(message) + STOP }
  return 'end'
}

/** The same answer as one JSON document, after the time that its tokens take. */
export function* documentBeats({ message, behaviour, thinking, text, paceMs, firstTokenMs }: Plan): Beats {
  const failsAfter = behaviour.cutAfter ?? behaviour.closeAfter ?? behaviour.silentAfter
  const fails = failsAfter !== undefined && failsAfter <= text.length
  const count = thinking.length + (fails ? failsAfter : text.length)
  yield { waitMs: firstTokenMs + paceMs * Math.max(0, count - 1), data: fails ? '' : JSON.stringify(message) }
  if (!fails) return 'end'
  return behaviour.silentAfter === undefined ? 'cut' : 'silence'
}

type Trouble = { readonly data: string; readonly ending: Ending }

function troubleAfter(sent: number, behaviour: AnswerBehaviour): Trouble | undefined {
  if (behaviour.cutAfter === sent) return { data: '', ending: 'cut' }
  if (behaviour.closeAfter === sent) return { data: '', ending: 'end' }
  if (behaviour.silentAfter === sent) return { data: '', ending: 'silence' }
  return behaviour.overloadedAfter === sent ? { data: OVERLOADED, ending: 'end' } : undefined
}

function* stopWith({ data, ending }: Trouble): Beats {
  if (data !== '') yield { waitMs: 0, data }
  return ending
}

/** Fills a long wait with pings and returns what is left of it. */
function* pings(waitMs: number): Generator<Beat, number, undefined> {
  for (; waitMs > PING_AFTER_MS; waitMs -= PING_AFTER_MS) yield { waitMs: PING_AFTER_MS, data: PING }
  return waitMs
}

function startFrame(message: Message): string {
  const usage = { ...message.usage, output_tokens: Math.min(1, message.usage.output_tokens) }
  return frame({
    type: 'message_start',
    message: { ...message, content: [], stop_reason: null, stop_details: null, usage },
  })
}

function endFrame({ stop_reason, stop_sequence, stop_details, container, usage }: Message): string {
  return frame({
    type: 'message_delta',
    delta: { stop_reason, stop_sequence, stop_details, container },
    usage: {
      input_tokens: usage.input_tokens,
      cache_creation_input_tokens: usage.cache_creation_input_tokens,
      cache_read_input_tokens: usage.cache_read_input_tokens,
      output_tokens: usage.output_tokens,
      output_tokens_details: usage.output_tokens_details,
      server_tool_use: usage.server_tool_use,
    },
  })
}

function emptied(block: ContentBlock): ContentBlock {
  if (block.type === 'thinking') return { ...block, thinking: '', signature: '' }
  return block.type === 'text' ? { ...block, text: '' } : block
}

function frame(event: RawMessageStreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}
