import { z } from 'zod'
import { MessageType } from '../conversation/message.graphql.ts'
import { notFound } from '../errors.ts'
import type { Message } from '../generated/prisma/client.ts'
import { builder } from '../graphql/builder.ts'
import { keyOf } from '../graphql/ids.ts'
import { parseInput, text, words } from '../graphql/input.ts'
import type { Reading, Slice } from './growing-text.ts'

const MAX_CONTEXT_MESSAGES = 100

const SendInput = builder.inputType('SendMessageInput', {
  description: 'What the visitor says.',
  fields: (t) => ({
    conversationId: t.id({ required: true, description: "The asking visitor's own conversation." }),
    content: t.string({
      required: true,
      description:
        "At least one character and, unless the server is configured otherwise, at most 8,000 (UTF-16 code units: a JavaScript string's length); white space around it is dropped.",
    }),
    clientMessageId: t.string({
      description:
        'Made by the client; a retry with the same id and content returns the first answer and starts nothing.',
    }),
    includeContext: t.boolean({ defaultValue: true, description: 'False: Claude sees this message only.' }),
    maxContextMessages: t.int({
      defaultValue: 20,
      description: `How many of the newest messages Claude sees at the most, this one included: 1 to ${MAX_CONTEXT_MESSAGES}.`,
    }),
    reply: t.boolean({ defaultValue: true, description: 'False: store the message only.' }),
  }),
})

const SendSchema = z.object({
  conversationId: z.string().transform((id) => keyOf('Conversation', id)),
  content: words(), // how long it may be is configured: see Replies.send
  clientMessageId: text(200).min(1, 'must not be empty').nullish(),
  includeContext: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
  maxContextMessages: z
    .number()
    .min(1, 'must be at least 1')
    .max(MAX_CONTEXT_MESSAGES, `must be at most ${MAX_CONTEXT_MESSAGES}`)
    .nullish()
    .transform((value) => value ?? 20),
  reply: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
})

const SendPayload = builder.objectRef<{ message: Message; reply: Message | null }>('SendMessagePayload').implement({
  description: 'What was stored.',
  fields: (t) => ({
    message: t.expose('message', { type: MessageType, description: "The visitor's message: safe from here on." }),
    reply: t.expose('reply', {
      type: MessageType,
      nullable: true,
      description: 'The reply that has begun: follow it with messageStream. Null when none was asked for.',
    }),
  }),
})

builder.mutationField('sendMessage', (t) =>
  t.field({
    type: SendPayload,
    description:
      "Store a visitor's message and start the reply. A repeat of the same clientMessageId spends nothing; `reply: false` spends no reply. CONFLICT while another reply is being written; BUDGET_EXHAUSTED when the tokens of the day are used up, which `reply: false` takes none of.",
    visitorsOnly: true,
    rateLimit: { budgets: ['MESSAGES', 'REPLIES'], spends: 'itself' },
    cost: 10,
    args: { input: t.arg({ type: SendInput, required: true, description: 'What the visitor says.' }) },
    resolve: (_root, { input }, { viewer, services, spend }) =>
      services.replies.send(viewer, parseInput(SendSchema, input), spend),
  }),
)

const messageIdArg = { required: true, description: "The reply's id." } as const

builder.mutationField('stopReply', (t) =>
  t.field({
    type: MessageType,
    description: 'End a running reply with the text it has; one that has ended is returned as it is.',
    audit: { type: 'Message', id: 'messageId' },
    cost: 5,
    args: { messageId: t.arg.id(messageIdArg) },
    resolve: (_root, { messageId }, { viewer, services }) => services.replies.stop(viewer, keyOf('Message', messageId)),
  }),
)

builder.mutationField('regenerateReply', (t) =>
  t.field({
    type: MessageType,
    description:
      "A new reply in the old one's place, whatever the old one's end state: a new message with its own id, so that one message's text only ever grows. BUDGET_EXHAUSTED when the tokens of the day are used up.",
    visitorsOnly: true,
    rateLimit: { budgets: ['REPLIES'], spends: 'itself' },
    cost: 10,
    args: { messageId: t.arg.id(messageIdArg) },
    resolve: (_root, { messageId }, { viewer, services, spend }) =>
      services.replies.regenerate(viewer, keyOf('Message', messageId), spend),
  }),
)

const DeltaType = builder.objectRef<{ kind: 'slice'; slice: Slice }>('MessageDelta').implement({
  description: 'More of the text. Has no id: caches must not merge deltas.',
  fields: (t) => ({
    offset: t.int({
      description: 'Where `text` begins in the reply, in UTF-16 code units.',
      resolve: ({ slice }) => slice.offset,
    }),
    text: t.string({ description: 'The text from there on.', resolve: ({ slice }) => slice.text }),
  }),
})

const ReplyErrorType = builder
  .objectRef<{ code: string; message: string; retryable: boolean }>('ReplyError')
  .implement({
    description: 'Why a reply did not become whole.',
    fields: (t) => ({
      code: t.exposeString('code', {
        description:
          'UPSTREAM_OVERLOADED, UPSTREAM_FAILED or INTERNAL for a FAILED reply; INTERRUPTED for an INTERRUPTED one.',
      }),
      message: t.exposeString('message', { description: 'The same in words.' }),
      retryable: t.exposeBoolean('retryable', { description: 'Whether regenerateReply is likely to help.' }),
    }),
  })

const errorMessages: Record<string, string> = {
  UPSTREAM_OVERLOADED: 'The assistant is overloaded at the moment',
  UPSTREAM_FAILED: 'The assistant could not finish this reply',
  INTERRUPTED: 'The server went away while it was writing this reply',
}

function errorOf({ status, errorCode, errorRetryable }: Message) {
  if (status !== 'FAILED' && status !== 'INTERRUPTED') return null
  const code = status === 'INTERRUPTED' ? 'INTERRUPTED' : (errorCode ?? 'INTERNAL')
  return { code, message: errorMessages[code] ?? 'Something went wrong on our side', retryable: errorRetryable ?? true }
}

const EndedType = builder.objectRef<{ kind: 'end'; end: Message | null }>('MessageEnded').implement({
  description: "The stream's last event.",
  fields: (t) => ({
    message: t.field({
      type: MessageType,
      description: "The reply's final state.",
      resolve: ({ end }) => {
        if (!end) throw notFound()
        return end
      },
    }),
    error: t.field({
      type: ReplyErrorType,
      nullable: true,
      description: 'Only where the status is FAILED or INTERRUPTED.',
      resolve: ({ end }) => end && errorOf(end),
    }),
  }),
})

const StreamEventType = builder.unionType('MessageStreamEvent', {
  description: 'More of a reply, or its end.',
  types: [DeltaType, EndedType],
  resolveType: (reading: Reading<Message | null>) => (reading.kind === 'slice' ? 'MessageDelta' : 'MessageEnded'),
})

const AfterSchema = z.number().min(0, 'must not be negative')

builder.subscriptionField('messageStream', (t) =>
  t.field({
    type: StreamEventType,
    description: `The reply as a growing text. \`after\` is how much of it the client holds already, in UTF-16 code units
(a JavaScript string's length): the stream gives the rest, exactly once and in order, then follows the reply live,
however often the client comes back, and ends after one closing event.`,
    args: {
      messageId: t.arg.id(messageIdArg),
      after: t.arg.int({ defaultValue: 0, description: 'How much of the text the client holds already.' }),
    },
    subscribe: (_root, { messageId, after }, { viewer, services }) =>
      services.replies.follow(viewer, keyOf('Message', messageId), parseInput(AfterSchema, after ?? 0, 'after')),
    resolve: (reading) => reading,
  }),
)
