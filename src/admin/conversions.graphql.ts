import { z } from 'zod'
import { ConversationType } from '../conversation/conversation.graphql.ts'
import { ConversionKind } from '../generated/prisma/client.ts'
import { builder } from '../graphql/builder.ts'
import { globalIdOf, keyOf } from '../graphql/ids.ts'
import { parseInput, words } from '../graphql/input.ts'

const MAX_NOTE_CHARACTERS = 2_000

const KindType = builder.enumType(ConversionKind, {
  name: 'ConversionKind',
  description: 'What came of a conversation.',
  values: {
    APPOINTMENT: { description: 'A call or a meeting was arranged.' },
    DEMO: { description: 'A demonstration was arranged.' },
    PURCHASE: { description: 'Something was bought.' },
    OTHER: { description: 'Something else; the note may say what.' },
  },
})

builder.prismaObject('Conversion', {
  name: 'Conversion',
  description: 'Something that came of a conversation, as staff recorded it.',
  fields: (t) => ({
    id: t.id({ description: 'Its own id.', resolve: ({ id }) => globalIdOf('Conversion', id) }),
    kind: t.expose('kind', { type: KindType, description: 'What came of it.' }),
    valueUsd: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What it is worth, in US dollars and cents; null where nobody said.',
      resolve: ({ valueUsd }) => valueUsd?.toFixed(2),
    }),
    note: t.exposeString('note', { nullable: true, description: 'What there is to say of it. Encrypted at rest.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

builder.prismaObjectField('Conversation', 'conversions', (t) =>
  t.relation('conversions', {
    nullable: true,
    auth: 'ADMIN',
    query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
    description: 'What came of it, the newest first.',
  }),
)

const RecordInput = builder.inputType('RecordConversionInput', {
  description: 'What came of a conversation.',
  fields: (t) => ({
    conversationId: t.id({ required: true, description: 'The conversation.' }),
    kind: t.field({ type: KindType, required: true, description: 'What came of it.' }),
    valueUsd: t.field({
      type: 'Decimal',
      description: 'What it is worth in US dollars, such as "1200" or "99.50": not negative, at most two decimals.',
    }),
    note: t.string({ description: `What there is to say of it: at most ${MAX_NOTE_CHARACTERS} characters.` }),
  }),
})

const RecordSchema = z.object({
  conversationId: z.string().transform((id) => keyOf('Conversation', id)),
  kind: z.enum(ConversionKind),
  valueUsd: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,2})?$/, 'must be an amount such as "99.50": not negative, at most two decimals')
    .nullish(),
  note: words(MAX_NOTE_CHARACTERS).nullish(),
})

builder.mutationField('recordConversion', (t) =>
  t.field({
    type: ConversationType,
    nullable: true,
    auth: 'ADMIN',
    audit: { type: 'Conversation', id: 'input.conversationId' },
    cost: 5,
    description: 'Records that a conversation led to something. Each call adds one.',
    args: { input: t.arg({ type: RecordInput, required: true, description: 'What came of it.' }) },
    resolve: (_root, { input }, { services }) => services.conversions.record(parseInput(RecordSchema, input)),
  }),
)
