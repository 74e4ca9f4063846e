import { builder } from '../graphql/builder.ts'
import { keyOf } from '../graphql/ids.ts'
import { LeadQualityType, LeadScoreType } from './lead-score.graphql.ts'
import { SentimentType } from './sentiment.graphql.ts'

builder.prismaObjectFields('Conversation', (t) => ({
  leadScore: t.exposeInt('leadScore', {
    nullable: true,
    auth: 'ADMIN',
    description: "The newest score's total, 0 to 100; null before the first.",
  }),
  leadQuality: t.expose('leadQuality', {
    type: LeadQualityType,
    nullable: true,
    auth: 'ADMIN',
    description: "The newest score's quality; UNKNOWN before the first.",
  }),
  interestedServices: t.exposeStringList('interestedServices', {
    nullable: true,
    auth: 'ADMIN',
    description: "The services of the business's catalogue that the visitor is interested in, by their ids.",
  }),
  sentiment: t.expose('sentiment', {
    type: SentimentType,
    nullable: true,
    auth: 'ADMIN',
    description: "The mood of the visitor's messages; null before the first.",
  }),
}))

const CalculateInput = builder.inputType('CalculateLeadScoreInput', {
  description: 'Which conversation to score.',
  fields: (t) => ({
    conversationId: t.id({ required: true, description: "The conversation's id." }),
    forceRecalculate: t.boolean({
      defaultValue: false,
      description: 'Compute it anew although nothing was said since; the history gets another entry.',
    }),
  }),
})

const CalculatePayload = builder
  .objectRef<{ leadScore: typeof LeadScoreType.$inferType; cached: boolean }>('CalculateLeadScorePayload')
  .implement({
    description: 'A lead score, and where it comes from.',
    fields: (t) => ({
      leadScore: t.field({
        type: LeadScoreType,
        description: 'The score.',
        resolve: ({ leadScore }) => leadScore,
      }),
      cached: t.exposeBoolean('cached', {
        description: 'Whether it was there already, because nothing had been said since.',
      }),
    }),
  })

builder.mutationField('calculateLeadScore', (t) =>
  t.field({
    type: CalculatePayload,
    nullable: true,
    auth: 'ADMIN',
    audit: { type: 'Conversation', id: 'input.conversationId' },
    description:
      'The score of a conversation as it stands now. Scores are computed by themselves after each message, so this is needed only in a hurry or after a change of the rules. NOT_FOUND where there is no such conversation.',
    args: { input: t.arg({ type: CalculateInput, required: true, description: 'What to score.' }) },
    resolve: (_root, { input }, { services }) =>
      services.leads.score(keyOf('Conversation', input.conversationId), input.forceRecalculate ?? false),
  }),
)
