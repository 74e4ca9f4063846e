import { z } from 'zod'
import { builder } from '../graphql/builder.ts'
import { globalIdOf, keyOf } from '../graphql/ids.ts'
import { parseInput, words } from '../graphql/input.ts'
import { staffName } from './staff.ts'

const MAX_CHARACTERS = 1_000

const FlagType = builder.prismaObject('Flag', {
  name: 'Flag',
  description: 'A mark on a conversation that somebody should look at.',
  fields: (t) => ({
    id: t.id({ description: 'Its id, for resolveFlag.', resolve: ({ id }) => globalIdOf('Flag', id) }),
    reason: t.exposeString('reason', { description: 'Why it should be looked at. Encrypted at rest.' }),
    flaggedBy: t.exposeString('flaggedBy', {
      description:
        'The name of the key it was flagged with, such as `admin-1`; of an automatic flag the rule: `system:abuse` for abusive words, `system:refusal` for a reply that Claude refused, `system:limit-storm` for a visitor who goes on sending against empty budgets.',
    }),
    automatic: t.exposeBoolean('automatic', { description: 'Whether a rule raised it, and not a person.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was flagged.' }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was resolved; null while it is open.',
    }),
    resolvedBy: t.exposeString('resolvedBy', {
      nullable: true,
      description: 'The name of the key it was resolved with.',
    }),
    resolution: t.exposeString('resolution', {
      nullable: true,
      description: 'What came of it. Encrypted at rest.',
    }),
  }),
})

builder.prismaObjectFields('Conversation', (t) => ({
  flagged: t.exposeBoolean('flagged', {
    nullable: true,
    auth: 'ADMIN',
    description: 'Whether one of its flags is open.',
  }),
  flags: t.relation('flags', {
    nullable: true,
    auth: 'ADMIN',
    query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
    description: 'Its flags, the newest first; those that were resolved stay.',
  }),
}))

const FlagInput = builder.inputType('FlagConversationInput', {
  description: 'What should be looked at, and why.',
  fields: (t) => ({
    conversationId: t.id({ required: true, description: 'The conversation.' }),
    reason: t.string({
      required: true,
      description: `Why: 1 to ${MAX_CHARACTERS} characters; white space around it is dropped.`,
    }),
  }),
})

const FlagSchema = z.object({
  conversationId: z.string().transform((id) => keyOf('Conversation', id)),
  reason: words(MAX_CHARACTERS),
})

builder.mutationField('flagConversation', (t) =>
  t.field({
    type: FlagType,
    nullable: true,
    auth: 'ADMIN',
    audit: { type: 'Conversation', id: 'input.conversationId' },
    cost: 5,
    description: 'Marks a conversation for somebody to look at. Its visitor does not learn of it.',
    args: { input: t.arg({ type: FlagInput, required: true, description: 'What, and why.' }) },
    resolve: (_root, { input }, { viewer, services }) => {
      const { conversationId, reason } = parseInput(FlagSchema, input)
      return services.flags.flag(conversationId, reason, staffName(viewer))
    },
  }),
)

builder.mutationField('resolveFlag', (t) =>
  t.field({
    type: FlagType,
    nullable: true,
    auth: 'ADMIN',
    audit: { type: 'Flag', id: 'flagId' },
    cost: 5,
    description: 'Closes a flag, and says what came of it. CONFLICT for one that was resolved before.',
    args: {
      flagId: t.arg.id({ required: true, description: 'The flag.' }),
      resolution: t.arg.string({
        required: true,
        description: `What came of it: 1 to ${MAX_CHARACTERS} characters; white space around it is dropped.`,
      }),
    },
    resolve: (_root, { flagId, resolution }, { viewer, services }) =>
      services.flags.resolve(
        keyOf('Flag', flagId),
        parseInput(words(MAX_CHARACTERS), resolution, 'resolution'),
        staffName(viewer),
      ),
  }),
)
