import { builder } from '../graphql/builder.ts'
import { keyOf } from '../graphql/ids.ts'
import { parseInput, words } from '../graphql/input.ts'
import type { EraseReceipt } from './erase.ts'

builder.mutationField('eraseConversation', (t) =>
  t.boolean({
    description: `The visitor's own conversation and all its data, gone for good; an ADMIN may name any. A running reply is stopped,
subscriptions end, and its session tokens are UNAUTHENTICATED from then on. What remains are counts that tell nothing of it.`,
    cost: 5,
    audit: { type: 'Conversation', id: 'conversationId' },
    args: { conversationId: t.arg.id({ required: true, description: 'The conversation.' }) },
    resolve: async (_root, { conversationId }, { viewer, services }) => {
      await services.eraser.eraseConversation(viewer, keyOf('Conversation', conversationId))
      return true
    },
  }),
)

const ReceiptType = builder.objectRef<EraseReceipt>('EraseReceipt').implement({
  description: 'What an erase has taken away.',
  fields: (t) => ({
    visitorId: t.exposeString('visitorId', { description: 'The visitor that was asked for.' }),
    conversations: t.exposeInt('conversations', { description: 'How many conversations were erased.' }),
    messages: t.exposeInt('messages', {
      description: 'How many messages they had, replies that were replaced included.',
    }),
    erasedAt: t.expose('erasedAt', { type: 'DateTime', description: 'When the last one was gone.' }),
  }),
})

builder.mutationField('eraseVisitor', (t) =>
  t.field({
    type: ReceiptType,
    nullable: true,
    auth: 'ADMIN',
    description:
      'Erases every conversation of a visitor, as eraseConversation does. A visitor who has none is no error: the receipt says 0.',
    cost: 10,
    audit: { type: 'Visitor', personal: 'visitorId' },
    args: { visitorId: t.arg.string({ required: true, description: "The website's own id for the visitor." }) },
    resolve: (_root, { visitorId }, { services }) =>
      services.eraser.eraseVisitor(parseInput(words(200), visitorId, 'visitorId')),
  }),
)
