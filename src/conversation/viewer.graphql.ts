import { builder } from '../graphql/builder.ts'
import type { BudgetState, budgets } from '../limits/rate-limits.ts'
import type { Viewer } from '../viewer.ts'

export const RoleType = builder.enumType('Role', {
  description:
    "Who is asking. ADMIN may do all that ANALYST may; only a conversation's own visitor speaks in it (sendMessage, regenerateReply, createDeviceLink).",
  values: {
    VISITOR: { description: 'A visitor of the website, with a session token or none yet.' },
    ANALYST: { description: 'Staff who read reports and metrics.' },
    ADMIN: { description: 'Staff who review and correct conversations.' },
  },
})

export const BudgetType = builder.enumType('RateLimitBudget', {
  description: "A minute's allowance for each client address (IPv6: its /64).",
  values: {
    CONVERSATIONS: { description: 'Conversations opened: 10 by default.' },
    MESSAGES: { description: 'Messages sent: 60 by default.' },
    REPLIES: { description: 'Replies begun: 30 by default.' },
  } satisfies Record<(typeof budgets)[number], { description: string }>,
})

const RateLimitType = builder.objectRef<BudgetState>('RateLimit').implement({
  description: "What is left of a minute's allowance.",
  fields: (t) => ({
    budget: t.expose('budget', { type: BudgetType, description: 'Which allowance.' }),
    limit: t.exposeInt('limit', { description: 'How much there is a minute.' }),
    remaining: t.exposeInt('remaining', { description: 'How much is left.' }),
    resetAt: t.expose('resetAt', { type: 'DateTime', description: 'When it is whole again.' }),
  }),
})

const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is asking.',
  fields: (t) => ({
    role: t.expose('role', { type: RoleType, description: 'What the caller may do.' }),
    conversation: t.prismaField({
      type: 'Conversation',
      nullable: true,
      description: "The visitor's conversation; null for staff and before startConversation.",
      resolve: (query, viewer, _args, { services }) =>
        viewer.role === 'VISITOR' && viewer.conversationId !== null
          ? services.db.conversation.findUnique({ ...query, where: { id: viewer.conversationId } })
          : null,
    }),
    rateLimits: t.field({
      type: [RateLimitType],
      description: "The caller's allowances; those that are switched off are not listed.",
      resolve: (_viewer, _args, { address, services }) => services.rateLimits.state(address),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({ type: ViewerType, description: 'Who is asking.', resolve: (_root, _args, { viewer }) => viewer }),
)
