import { notFound } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { keyOf } from '../graphql/ids.ts'
import { assertMayRead } from './access.ts'
import { ConversationType } from './conversation.graphql.ts'
import type { ConversationEvent } from './events.ts'
import { MessageType } from './message.graphql.ts'

/** An event that is about one message. */
function messageEvent<Kind extends 'MessageAdded' | 'MessageUpdated'>(kind: Kind, description: string) {
  return builder.objectRef<{ kind: Kind; messageId: string }>(kind).implement({
    description,
    fields: (t) => ({
      message: t.prismaField({
        type: MessageType,
        description: 'The message as it stands now.',
        resolve: (query, { messageId }, _args, { services }) =>
          services.db.message.findUniqueOrThrow({ ...query, where: { id: messageId } }),
      }),
    }),
  })
}

const MessageAdded = messageEvent(
  'MessageAdded',
  'A message was added; a reply is added when it begins, still STREAMING.',
)
const MessageUpdated = messageEvent('MessageUpdated', 'A message changed: a reply has ended.')

const ConversationUpdated = builder
  .objectRef<Extract<ConversationEvent, { kind: 'ConversationUpdated' }>>('ConversationUpdated')
  .implement({
    description: 'The conversation itself changed: its status, contact, title or tags.',
    fields: (t) => ({
      conversation: t.prismaField({
        type: ConversationType,
        description: 'The conversation as it stands now.',
        resolve: (query, { conversationId }, _args, { services }) =>
          services.db.conversation.findUniqueOrThrow({ ...query, where: { id: conversationId } }),
      }),
    }),
  })

const EventType = builder.unionType('ConversationEvent', {
  description: 'Something that happened in a conversation.',
  types: [MessageAdded, MessageUpdated, ConversationUpdated],
  resolveType: ({ kind }) => kind,
})

builder.subscriptionField('conversationEvents', (t) =>
  t.field({
    type: EventType,
    description:
      'New messages, replies that start and end, status changes: every device of the visitor, and ADMINs, see the same. What happened before the subscription is not repeated: query it once subscribed.',
    args: {
      conversationId: t.arg.id({
        required: true,
        description: 'The conversation.',
      }),
    },
    subscribe: async (_root, args, { viewer, services }) => {
      const conversationId = keyOf('Conversation', args.conversationId)
      assertMayRead(viewer, conversationId)
      if (
        (await services.db.conversation.count({
          where: { id: conversationId },
        })) === 0
      )
        throw notFound()
      return services.events.subscribe(conversationId)
    },
    resolve: (event) => event,
  }),
)
