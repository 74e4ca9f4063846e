import { z } from 'zod'

const CacheControl = z.looseObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() })

const Block = z
  .looseObject({ type: z.string(), text: z.string().optional(), cache_control: CacheControl.nullish() })
  .refine((block) => block.type !== 'text' || block.text !== undefined, { message: 'Field required', path: ['text'] })

const Content = z.union([z.string(), z.array(Block)])

const MessagesBodySchema = z.looseObject({
  model: z.string().min(1),
  max_tokens: z.int().positive(),
  messages: z.array(z.looseObject({ role: z.enum(['user', 'assistant']), content: Content })),
  system: Content.optional(),
  tools: z.array(z.looseObject({ cache_control: CacheControl.nullish() })).optional(),
  tool_choice: z.looseObject({ type: z.string() }).optional(),
  stream: z.boolean().optional(),
  cache_control: CacheControl.nullish(),
  output_config: z
    .looseObject({ format: z.looseObject({ type: z.string(), schema: z.unknown() }).nullish() })
    .optional(),
})

/** The body of a request to `/v1/messages`: the fields that the stand-in looks at, and whatever else was sent. */
export type MessagesBody = z.infer<typeof MessagesBodySchema>
export type ContentBlock = z.infer<typeof Block>

/** A refusal of a request, as Anthropic puts it. */
export type RequestProblem = { readonly status: number; readonly type: string; readonly message: string }

const MAX_BREAKPOINTS = 4
const LONE_SURROGATE = /\p{Surrogate}/u
const SAMPLING = ['temperature', 'top_p', 'top_k']

/** Reads a request's body and refuses what the Messages API refuses for current models. */
export function readMessagesBody(text: string): { readonly body: MessagesBody } | { readonly problem: RequestProblem } {
  const refuse = (message: string) => ({ problem: { status: 400, type: 'invalid_request_error', message } })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse('The request body is not valid JSON.')
  }
  const parsed = MessagesBodySchema.safeParse(json, {
    error: (issue) => (issue.input === undefined ? 'Field required' : undefined),
  })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return refuse(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`)
  }
  const reason = refusal(parsed.data)
  return reason === undefined ? { body: parsed.data } : refuse(reason)
}

function refusal(body: MessagesBody): string | undefined {
  const [first] = body.messages
  if (!first) return 'messages: at least one message is required'
  if (first.role !== 'user') return 'messages: first message must use the "user" role'
  if (body.messages.at(-1)?.role === 'assistant') {
    return 'This model does not support assistant message prefill. The conversation must end with a user message.'
  }
  for (const [index, message] of body.messages.entries()) {
    const reason = textRefusal(message.content)
    if (message.content.length === 0) return `messages.${index}: all messages must have non-empty content`
    if (reason) return `messages: ${reason}`
  }
  const system = body.system === undefined || body.system === '' ? undefined : textRefusal(body.system)
  if (system) return `system: ${system}`
  const sampling = SAMPLING.find((name) => body[name] !== undefined && body[name] !== null)
  if (sampling) return `${sampling}: is not supported by this model`
  if (body.tool_choice?.type === 'any' || body.tool_choice?.type === 'tool') {
    return `tool_choice: forced tool use ("${body.tool_choice.type}") is not supported by this model`
  }
  const breakpoints = countBreakpoints(body)
  if (breakpoints > MAX_BREAKPOINTS) {
    return `A maximum of ${MAX_BREAKPOINTS} blocks with cache_control may be provided. Found ${breakpoints}.`
  }
  return undefined
}

function textRefusal(content: string | readonly ContentBlock[]): string | undefined {
  for (const block of blocksOf(content)) {
    if (block.type !== 'text' || block.text === undefined) continue
    if (block.text === '') return 'text content blocks must be non-empty'
    if (block.text.trim() === '') return 'text content blocks must contain non-whitespace text'
    if (LONE_SURROGATE.test(block.text)) return 'text content blocks must not contain lone surrogates'
  }
  return undefined
}

function countBreakpoints(body: MessagesBody): number {
  const contents = [...(body.system === undefined ? [] : [body.system]), ...body.messages.map(({ content }) => content)]
  const marked = [...(body.tools ?? []), ...contents.flatMap(blocksOf)].filter((block) => block.cache_control)
  return marked.length + (body.cache_control ? 1 : 0)
}

/** The blocks of a content; a plain string is shorthand for one block of text. */
export function blocksOf(content: string | readonly ContentBlock[]): readonly ContentBlock[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content
}

/** The words of a content, without images, documents and tool results. */
export function textOf(content: string | readonly ContentBlock[]): string {
  return blocksOf(content)
    .flatMap((block) => (block.type === 'text' && block.text !== undefined ? [block.text] : []))
    .join('\n')
}
