import { mayRead, readable } from '../conversation/access.ts'
import { ConversationType } from '../conversation/conversation.graphql.ts'
import { MessageType } from '../conversation/message.graphql.ts'
import { LeadScoreType } from '../lead/lead-score.graphql.ts'
import { builder } from './builder.ts'
import { decodeId } from './ids.ts'

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
      if (typename === 'LeadScore') {
        const leadScore = viewer.role === 'ADMIN' ? await services.db.leadScore.findUnique({ where: { id } }) : null
        return leadScore && LeadScoreType.addBrand(leadScore)
      }
      return null
    },
  }),
)
