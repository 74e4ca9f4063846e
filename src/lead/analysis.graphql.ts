import { ContactType } from '../conversation/conversation.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { keyOf } from '../graphql/ids.ts'
import type { Analysis } from './analysis.ts'
import { SentimentType } from './sentiment.graphql.ts'

const AnalysisType = builder.objectRef<Analysis>('ConversationAnalysis').implement({
  description: `What Claude reads out of a conversation. Its words follow what the visitor wrote, who may have tried to steer
them: a help for the eye, which no score and no stored detail depends on.`,
  fields: (t) => ({
    summary: t.exposeString('summary', { description: 'What was said and where it stands, in a few sentences.' }),
    intent: t.exposeString('intent', { description: 'What the visitor wants, in one sentence.' }),
    sentiment: t.expose('sentiment', { type: SentimentType, description: "The visitor's mood." }),
    contact: t.field({
      type: ContactType,
      description: "What the visitor said of themselves. The conversation's own contact stays as it is.",
      resolve: ({ contact: { name, email, phone, company } }) => ({
        contactName: name,
        contactEmail: email,
        contactPhone: phone,
        contactCompany: company,
      }),
    }),
    objections: t.exposeStringList('objections', {
      description: 'What keeps the visitor from going ahead; empty where nothing does.',
    }),
    nextStep: t.exposeString('nextStep', { description: 'What to do next, in one sentence.' }),
  }),
})

const conversationIdArg = {
  required: true,
  description: 'The conversation; at least one message has to be in it.',
} as const

const FAILURES =
  'UPSTREAM_OVERLOADED when Claude is busy, UPSTREAM_FAILED when it gives no usable answer, BUDGET_EXHAUSTED when the tokens of the day are used up.'

builder.mutationField('analyzeConversation', (t) =>
  t.field({
    type: AnalysisType,
    nullable: true,
    auth: 'ADMIN',
    audit: { type: 'Conversation', id: 'conversationId' },
    description: `Has Claude read the newest messages of a conversation and say what the visitor wants. Takes some seconds, costs tokens each time, and changes nothing. ${FAILURES}`,
    cost: 10,
    args: { conversationId: t.arg.id(conversationIdArg) },
    resolve: (_root, { conversationId }, { services }) =>
      services.analyst.analyze(keyOf('Conversation', conversationId)),
  }),
)

builder.mutationField('generateSummary', (t) =>
  t.string({
    nullable: true,
    auth: 'ADMIN',
    audit: { type: 'Conversation', id: 'conversationId' },
    description: `Has Claude sum up the newest messages of a conversation in a few sentences. Takes some seconds, costs tokens each time, and changes nothing. ${FAILURES}`,
    cost: 10,
    args: { conversationId: t.arg.id(conversationIdArg) },
    resolve: (_root, { conversationId }, { services }) =>
      services.analyst.summarize(keyOf('Conversation', conversationId)),
  }),
)
