import { builder } from '../graphql/builder.ts'
import { decodeId } from '../graphql/ids.ts'
import { mayRead, readable } from './access.ts'
import { ConversationType } from './conversation.graphql.ts'
import { MessageType } from './message.graphql.ts'

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: "Anything by its id. Null alike for what is another's and for what does not exist.",
    args: { id: t.arg.id({ required: true, description: 'A global id.' }) },
    resolve: async (_root, args, { viewer, services }) => {
      const decoded = decodeId(args.id)
      const filter = readable(viewer)
      if (!decoded || !filter) return null
      const { typename, id } = decoded
      if (typename === 'Conversation') {
        const conversation = mayRead(viewer, id) ? await services.db.conversation.findUnique({ where: { id } }) : null
        return conversation && ConversationType.addBrand(conversation)
      }
      if (typename === 'Message') {
        const message = await services.db.message.findFirst({
          where: { id, ...(filter.id === undefined ? {} : { conversationId: filter.id }) },
        })
        return message && MessageType.addBrand(message)
      }
      return null
    },
  }),
)
