import { z } from 'zod'
import { badInput, DomainError } from '../errors.ts'
import { ConversationStatus, Prisma } from '../generated/prisma/client.ts'
import { builder } from '../graphql/builder.ts'
import { globalId, keyOf } from '../graphql/ids.ts'
import { parseInput, text, words } from '../graphql/input.ts'
import { MAX_PAGE, parsePage, readPage } from '../graphql/page.ts'
import { createPageSelectionOf, readsColumns } from '../graphql/page-selection.ts'
import { tagsIn } from '../storage/blind-indexes.ts'
import { assertMayRead, readable } from './access.ts'
import type { Started } from './conversations.ts'
import { MessageType } from './message.graphql.ts'

const MAX_EXTRA_CHARACTERS = 8_000

export const StatusType = builder.enumType(ConversationStatus, {
  name: 'ConversationStatus',
  description: 'Where a conversation stands.',
  values: {
    ACTIVE: { description: 'The visitor may write.' },
    COMPLETED: { description: 'Ended by its visitor or by staff; takes no more messages.' },
    ABANDONED: { description: 'Nobody has written for a while; the next message makes it ACTIVE again.' },
    BLOCKED: { description: 'Closed by staff; takes no more messages.' },
  },
})

export const ContactType = builder
  .objectRef<{
    contactName: string | null
    contactEmail: string | null
    contactPhone: string | null
    contactCompany: string | null
  }>('Contact')
  .implement({
    description: 'How the visitor can be reached, as far as known. Encrypted at rest.',
    fields: (t) => ({
      name: t.exposeString('contactName', { nullable: true, description: "The visitor's name." }),
      email: t.exposeString('contactEmail', { nullable: true, description: "The visitor's email address." }),
      phone: t.exposeString('contactPhone', { nullable: true, description: "The visitor's telephone number." }),
      company: t.exposeString('contactCompany', { nullable: true, description: "The visitor's company." }),
    }),
  })

/** A cursor says a place in this conversation and nothing of any other. */
const cursorOf = ({ place }: { place: number }) => Buffer.from(`place:${place}`).toString('base64url')

function placeOf(cursor: string, argument: string): number {
  const match = /^place:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!match) throw badInput(argument, 'is not a cursor of this connection')
  return Number(match[1])
}

const messageSelectionOf = createPageSelectionOf({
  typename: 'Message',
  always: [],
  all: Object.values(Prisma.MessageScalarFieldEnum),
})

export const ConversationType = builder.prismaObject('Conversation', {
  interfaces: [builder.nodeInterfaceRef()],
  description: "A visitor's talk with the assistant.",
  fields: (t) => ({
    id: t.id({
      description: 'The global id.',
      extensions: readsColumns('id'),
      resolve: ({ id }) => globalId('Conversation', id),
    }),
    sessionId: t.exposeString('sessionId', {
      description: 'The session it was opened for; one session has one conversation.',
    }),
    visitorId: t.exposeString('visitorId', {
      nullable: true,
      description: "The website's own id for the visitor, if it gave one.",
    }),
    status: t.expose('status', { type: StatusType, description: 'Where it stands.' }),
    title: t.exposeString('title', { nullable: true, description: 'A title, if it was given one.' }),
    tags: t.stringList({
      description: 'Labels. Encrypted at rest.',
      extensions: readsColumns('tags'),
      resolve: ({ tags }) => tagsIn(tags),
    }),
    contact: t.field({
      type: ContactType,
      description: 'How the visitor can be reached.',
      extensions: readsColumns('contactName', 'contactEmail', 'contactPhone', 'contactCompany'),
      resolve: (conversation) => conversation,
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'Where the widget was opened, such as a campaign or a page.',
    }),
    referrer: t.exposeString('referrer', {
      nullable: true,
      description: 'The page that led the visitor to the website.',
    }),
    messageCount: t.exposeInt('messageCount', {
      description: 'How many messages it has, replies included; one that was replaced counts once.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it was opened.' }),
    lastMessageAt: t.expose('lastMessageAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the newest message was added.',
    }),
    messages: t.connection(
      {
        type: MessageType,
        description: `The messages in order, without replies that were replaced. At most ${MAX_PAGE} at once, 20 when nothing is said.`,
        extensions: readsColumns(),
        resolve: async ({ id: conversationId }, args, { services }, info) => {
          const page = parsePage(args)
          const { columns, more } = messageSelectionOf(info)
          const connection = await readPage(page, more, cursorOf, (limit) =>
            services.messagePages.read(conversationId, {
              after: page.after === null ? null : placeOf(page.after, 'after'),
              before: page.before === null ? null : placeOf(page.before, 'before'),
              backward: page.backward,
              limit,
              columns,
            }),
          )
          const where = { conversationId, current: true }
          return { ...connection, totalCount: () => services.db.message.count({ where }) }
        },
      },
      {
        name: 'MessageConnection',
        description: 'A page of messages.',
      },
      { name: 'MessageEdge', description: 'A message and its cursor.' },
    ),
  }),
})

builder.queryField('conversation', (t) =>
  t.prismaField({
    type: 'Conversation',
    nullable: true,
    description:
      "The asking visitor's own, or any for an ADMIN. Null alike for another's and for one that does not exist.",
    args: { id: t.arg.id({ required: true, description: "The conversation's id." }) },
    resolve: (query, _root, args, { viewer, services }) => {
      const filter = readable(viewer)
      const id = keyOf('Conversation', args.id)
      if (!filter || (filter.id !== undefined && filter.id !== id)) return null
      return services.db.conversation.findUnique({ ...query, where: { id } })
    },
  }),
)

const MetadataInput = builder.inputType('ConversationMetadataInput', {
  description: 'Where the visitor comes from. Encrypted at rest.',
  fields: (t) => ({
    source: t.string({
      description: 'Where the widget was opened, such as a campaign or a page. At most 500 characters.',
    }),
    referrer: t.string({ description: 'The page that led the visitor to the website. At most 2,000 characters.' }),
    extra: t.field({ type: 'JSON', description: `Anything else, up to ${MAX_EXTRA_CHARACTERS} characters of JSON.` }),
  }),
})

const StartInput = builder.inputType('StartConversationInput', {
  description: 'Which conversation to open.',
  fields: (t) => ({
    sessionId: t.string({ description: "The client's own id for the session; one is made where it is absent." }),
    visitorId: t.string({ description: "The website's own id for the visitor." }),
    deviceCode: t.string({ description: 'A code from createDeviceLink: joins that conversation as a further device.' }),
    metadata: t.field({ type: MetadataInput, description: 'Where the visitor comes from.' }),
  }),
})

/** A value as JSON text. */
function jsonText(value: unknown, context: z.RefinementCtx): string | null {
  try {
    return value === null || value === undefined ? null : JSON.stringify(value)
  } catch {
    context.addIssue({ code: 'custom', message: 'is nested too deeply' })
    return z.NEVER
  }
}

const StartSchema = z.object({
  sessionId: words(200).nullish(),
  visitorId: words(200).nullish(),
  deviceCode: words(40).nullish(),
  metadata: z
    .object({
      source: text(500).trim().nullish(),
      referrer: text(2_000).trim().nullish(),
      extra: z.unknown().optional().transform(jsonText).pipe(text(MAX_EXTRA_CHARACTERS).nullable()),
    })
    .nullish(),
})

const StartPayload = builder.objectRef<Started>('StartConversationPayload').implement({
  description: 'An open conversation and the token that speaks for its visitor.',
  fields: (t) => ({
    conversation: t.expose('conversation', { type: ConversationType, description: 'The conversation.' }),
    sessionToken: t.exposeString('sessionToken', {
      description:
        'Goes into the header `Authorization: Bearer …`, or into the connectionParams of graphql-ws as `authorization`. Valid for 30 days.',
    }),
    created: t.exposeBoolean('created', { description: 'Whether it was opened by this call.' }),
  }),
})

builder.mutationField('startConversation', (t) =>
  t.field({
    type: StartPayload,
    description:
      "Open the session's conversation, or return the one it has (which spends nothing). CONFLICT for a sessionId whose token was not sent.",
    visitorsOnly: true,
    rateLimit: { budgets: ['CONVERSATIONS'], spends: 'itself' },
    cost: 5,
    args: { input: t.arg({ type: StartInput, required: true, description: 'Which conversation.' }) },
    resolve: (_root, args, { viewer, services, spend }) => {
      const { metadata, ...rest } = parseInput(StartSchema, args.input)
      if (viewer.role !== 'VISITOR') throw new DomainError('FORBIDDEN', 'Only visitors have conversations')
      return services.conversations.start(viewer, { ...rest, ...metadata }, spend)
    },
  }),
)

const UpdateInput = builder.inputType('UpdateConversationInput', {
  description: 'What to change; an absent field stays as it is, null empties it.',
  fields: (t) => ({
    conversationId: t.id({ required: true, description: 'The conversation.' }),
    name: t.string({ description: "The visitor's name." }),
    email: t.string({ description: "The visitor's email address." }),
    phone: t.string({ description: "The visitor's telephone number." }),
    company: t.string({ description: "The visitor's company." }),
    title: t.string({ description: 'A title.' }),
    tags: t.stringList({ description: 'All labels: at most 20 of 50 characters each.' }),
  }),
})

const UpdateSchema = z.object({
  conversationId: z.string().transform((id) => keyOf('Conversation', id)),
  name: words(200).nullish(),
  email: words(254).pipe(z.email('must be an email address')).nullish(),
  phone: words(40)
    .regex(/^\+?[\d\s().\-/]{4,}$/, 'must be a telephone number')
    .nullish(),
  company: words(200).nullish(),
  title: words(200).nullish(),
  tags: z.array(words(50)).max(20, 'at most 20').nullish(),
})

builder.mutationField('updateConversation', (t) =>
  t.field({
    type: ConversationType,
    description: "By the conversation's visitor or an ADMIN; what an ADMIN entered is never overwritten by extraction.",
    audit: { type: 'Conversation', id: 'input.conversationId' },
    cost: 5,
    args: { input: t.arg({ type: UpdateInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input }, { viewer, services }) => {
      assertMayRead(viewer, keyOf('Conversation', input.conversationId))
      return services.conversations.update(viewer, parseInput(UpdateSchema, input))
    },
  }),
)

builder.mutationField('endConversation', (t) =>
  t.field({
    type: ConversationType,
    description: "By the conversation's visitor or an ADMIN: takes no more messages, and a running reply is stopped.",
    audit: { type: 'Conversation', id: 'conversationId' },
    cost: 5,
    args: { conversationId: t.arg.id({ required: true, description: 'The conversation.' }) },
    resolve: (_root, { conversationId }, { viewer, services }) =>
      services.conversations.end(viewer, keyOf('Conversation', conversationId)),
  }),
)

const DeviceLinkType = builder.objectRef<{ code: string; expiresAt: Date }>('DeviceLink').implement({
  description: 'A way into a conversation for one more device of the same visitor.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'To be given to startConversation as deviceCode, once.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Ten minutes after it was made.' }),
  }),
})

builder.mutationField('createDeviceLink', (t) =>
  t.field({
    type: DeviceLinkType,
    description:
      'A code with which another device of the visitor joins the conversation and gets its own token. Valid once, for ten minutes.',
    visitorsOnly: true,
    cost: 5,
    args: { conversationId: t.arg.id({ required: true, description: "The asking visitor's own conversation." }) },
    resolve: (_root, { conversationId }, { viewer, services }) =>
      services.conversations.createDeviceLink(viewer, keyOf('Conversation', conversationId)),
  }),
)
