import { MessageRole, MessageStatus } from '../generated/prisma/client.ts'
import { builder } from '../graphql/builder.ts'
import { globalId } from '../graphql/ids.ts'
import { readsColumns } from '../graphql/page-selection.ts'

const RoleType = builder.enumType(MessageRole, {
  name: 'MessageRole',
  description: 'Who a message is from.',
  values: {
    USER: { description: 'The visitor.' },
    ASSISTANT: { description: 'Claude: a reply.' },
    SYSTEM: { description: 'The server itself.' },
  },
})

const StatusType = builder.enumType(MessageStatus, {
  name: 'MessageStatus',
  description:
    "Where a message stands. A visitor's message is COMPLETED at once; a reply ends in exactly one of the others.",
  values: {
    STREAMING: { description: 'The reply is being written: follow it with messageStream.' },
    COMPLETED: { description: 'Whole.' },
    STOPPED: { description: 'Ended early by stopReply or with its conversation; the text so far is kept.' },
    INTERRUPTED: { description: 'The server died or was shut down while writing it; the text so far is kept.' },
    FAILED: { description: 'Claude could not finish it; the text so far is kept.' },
  },
})

const TokenUsageType = builder
  .objectRef<{
    inputTokens: number
    outputTokens: number
    cacheReadTokens: number
    cacheWriteTokens: number
    costUsd: { toString(): string } | null
  }>('TokenUsage')
  .implement({
    description: 'What a reply took, as counted by Claude.',
    fields: (t) => ({
      inputTokens: t.exposeInt('inputTokens', {
        description: 'Tokens read, those from or into the prompt cache left out.',
      }),
      outputTokens: t.exposeInt('outputTokens', { description: 'Tokens written.' }),
      cacheReadTokens: t.exposeInt('cacheReadTokens', {
        description: 'Tokens read from the prompt cache, at a tenth of the price.',
      }),
      cacheWriteTokens: t.exposeInt('cacheWriteTokens', {
        description: 'Tokens written into the prompt cache, at 1.25 times the price.',
      }),
      costUsd: t.expose('costUsd', {
        type: 'Decimal',
        nullable: true,
        auth: 'ANALYST',
        description: 'US dollars at the prices of that day; null for a model without a known price.',
      }),
    }),
  })

export const MessageType = builder.prismaObject('Message', {
  interfaces: [builder.nodeInterfaceRef()],
  description: 'Something that was said in a conversation.',
  fields: (t) => ({
    id: t.id({
      description: 'The global id.',
      extensions: readsColumns('id'),
      resolve: ({ id }) => globalId('Message', id),
    }),
    role: t.expose('role', { type: RoleType, description: 'Who it is from.' }),
    status: t.expose('status', { type: StatusType, description: 'Where it stands.' }),
    content: t.exposeString('content', {
      description:
        'The text; empty while it is STREAMING, since it is then to be had from messageStream. Encrypted at rest.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was stored; for a reply, when it was begun.',
    }),
    model: t.exposeString('model', { nullable: true, description: 'The model that wrote it, by its own name.' }),
    finishReason: t.exposeString('finishReason', {
      nullable: true,
      description:
        "Claude's stop reason: end_turn, max_tokens, refusal and so on; null where the reply did not get that far.",
    }),
    usage: t.field({
      type: TokenUsageType,
      nullable: true,
      description: 'Tokens and cost of a reply; null where Claude did not say.',
      extensions: readsColumns('inputTokens', 'outputTokens', 'cacheReadTokens', 'cacheWriteTokens', 'costUsd'),
      resolve: ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, costUsd }) =>
        inputTokens === null || outputTokens === null
          ? null
          : {
              inputTokens,
              outputTokens,
              cacheReadTokens: cacheReadTokens ?? 0,
              cacheWriteTokens: cacheWriteTokens ?? 0,
              costUsd,
            },
    }),
    replaces: t.relation('replaces', {
      nullable: true,
      extensions: readsColumns(),
      description: 'The reply that this one took the place of; `messages` lists only the current ones.',
    }),
  }),
})
