import { z } from 'zod'
import { ConversationType } from '../conversation/conversation.graphql.ts'
import { badInput } from '../errors.ts'
import { type Conversation, Prisma } from '../generated/prisma/client.ts'
import { builder } from '../graphql/builder.ts'
import { OrderDirectionType } from '../graphql/order-direction.ts'
import { MAX_PAGE, parsePage, readPage } from '../graphql/page.ts'
import { createPageSelectionOf } from '../graphql/page-selection.ts'
import { ConversationFilterInput, parseConversationFilter } from './conversation-filter.graphql.ts'
import { type ConversationOrder, ORDERS, type Place } from './conversation-list.ts'

const OrderFieldType = builder.enumType('ConversationOrderField', {
  description: 'What conversations can be ordered by.',
  values: {
    STARTED_AT: { description: 'When they were opened.' },
    LAST_MESSAGE_AT: { description: 'When their newest message was added; those without one come last.' },
    LEAD_SCORE: { description: 'Their newest score; those without one come last.' },
    MESSAGE_COUNT: { description: 'How many messages they have.' },
  } as const,
})

const OrderInput = builder.inputType('ConversationOrder', {
  description: 'An order of conversations; equal ones are ordered by something that never changes.',
  fields: (t) => ({
    field: t.field({ type: OrderFieldType, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirectionType, required: true, description: 'In which direction.' }),
  }),
})

/** A cursor says its order and the place in it, so that it stays right whatever is added or taken away. */
function cursorOf({ field, direction }: ConversationOrder) {
  return (conversation: Conversation) => {
    const value = conversation[ORDERS[field].column]
    return Buffer.from(JSON.stringify([field, direction, value, conversation.id])).toString('base64url')
  }
}

const time = z.iso.datetime().transform((text) => new Date(text))
const count = z.int32()
const valueIn = {
  STARTED_AT: time,
  LAST_MESSAGE_AT: time.nullable(),
  LEAD_SCORE: count.nullable(),
  MESSAGE_COUNT: count,
}

function placeOf(cursor: string | null, argument: string, { field, direction }: ConversationOrder): Place | null {
  if (cursor === null) return null
  const Cursor = z.tuple([z.literal(field), z.literal(direction), valueIn[field], z.uuid()])
  try {
    const [, , value, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { value, id }
  } catch {
    throw badInput(argument, 'is not a cursor of this connection in this order')
  }
}

const ConnectionType = builder.connectionObject(
  { type: ConversationType, name: 'ConversationConnection', description: 'A page of conversations.' },
  { name: 'ConversationEdge', description: 'A conversation and its cursor.' },
)

const selectionOf = createPageSelectionOf({
  typename: 'Conversation',
  always: ['id'],
  all: Object.values(Prisma.ConversationScalarFieldEnum),
})

builder.queryField('conversations', (t) =>
  t.field({
    type: ConnectionType,
    nullable: true,
    auth: 'ADMIN',
    description: `All conversations, the newest first unless another order is asked for. At most ${MAX_PAGE} at once, 20 when nothing is said.`,
    args: {
      filter: t.arg({ type: ConversationFilterInput, description: 'Which ones.' }),
      orderBy: t.arg({ type: OrderInput, description: 'In which order.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (_root, { filter: given, orderBy, ...args }, { services }, info) => {
      const filter = parseConversationFilter(given)
      const order: ConversationOrder = orderBy ?? { field: 'STARTED_AT', direction: 'DESC' }
      const page = parsePage(args)
      const after = placeOf(page.after, 'after', order)
      const before = placeOf(page.before, 'before', order)
      const { columns, more } = selectionOf(info)
      const connection = await readPage(page, more, cursorOf(order), (limit) =>
        services.conversationList.read(filter, { order, after, before, backward: page.backward, limit, columns }),
      )
      return { ...connection, totalCount: () => services.conversationList.count(filter) }
    },
  }),
)
