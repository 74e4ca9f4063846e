import { ConversationType, StatusType } from '../conversation/conversation.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { keyOf } from '../graphql/ids.ts'

builder.mutationField('setConversationStatus', (t) =>
  t.field({
    type: ConversationType,
    nullable: true,
    auth: 'ADMIN',
    audit: { type: 'Conversation', id: 'conversationId' },
    cost: 5,
    description:
      'Closes a conversation (COMPLETED, BLOCKED) or opens it again (ACTIVE). A closed one refuses messages and new replies with CONVERSATION_CLOSED, and a running reply is stopped; its visitor may go on reading it.',
    args: {
      conversationId: t.arg.id({ required: true, description: 'The conversation.' }),
      status: t.arg({ type: StatusType, required: true, description: 'Where it shall stand.' }),
    },
    resolve: (_root, { conversationId, status }, { services }) =>
      services.statuses.set(keyOf('Conversation', conversationId), status),
  }),
)
