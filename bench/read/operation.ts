/** The one operation that all subjects answer: 20 conversations by quality and score, newest first, the last 5 messages of each. */

import { z } from 'zod'

export const Subject = z.enum(['floor', 'ours', 'postgraphile', 'apollo'])
export type Subject = z.infer<typeof Subject>

/** How the table calls a subject. */
export const titles: Record<Subject, string> = {
  floor: 'hand-written SQL over pg and node:http (floor)',
  ours: 'this server, as it ships',
  postgraphile: 'PostGraphile 5 (peer)',
  apollo: 'Apollo Server 5 with Prisma (peer)',
}

/** What a request asks for. Scores differ from one to the next, so that no subject answers the same page every time. */
export interface Wanted {
  qualities: string[]
  minScore: number
  /** Only conversations that began before. */
  before: string
}

/** After the newest conversation. */
export const END = '2027-01-01T00:00:00.000Z'

export const wanted: Wanted[] = Array.from({ length: 20 }, (_, index) => ({
  qualities: ['HIGH', 'QUALIFIED'],
  minScore: 60 + index,
  before: END,
}))

export const CONVERSATIONS = 20
export const MESSAGES = 5

const MESSAGE = 'id role content createdAt'
const CONVERSATION = 'id status startedAt messageCount leadScore leadQuality'

const ours = (type: string) => `query Leads($qualities: [LeadQuality!], $minScore: Int, $before: ${type}) {
  conversations(filter: { leadQuality: $qualities, minLeadScore: $minScore, endDate: $before }, first: ${CONVERSATIONS}) {
    edges { node { ${CONVERSATION} messages(last: ${MESSAGES}) { edges { node { ${MESSAGE} } } } } }
  }
}`

const postgraphile = `query Leads($qualities: [LeadQuality!], $minScore: Int, $before: Datetime) {
  allConversations(
    filter: {
      leadQuality: { in: $qualities }
      leadScore: { greaterThanOrEqualTo: $minScore }
      startedAt: { lessThan: $before }
    }
    orderBy: [STARTED_AT_DESC, ROW_ID_DESC]
    first: ${CONVERSATIONS}
  ) {
    edges {
      node {
        ${CONVERSATION}
        messagesByConversationId(orderBy: [PLACE_ASC], last: ${MESSAGES}) {
          edges { node { ${MESSAGE} } }
        }
      }
    }
  }
}`

/** The body of a request to a subject. */
export function bodyOf(subject: Subject, what: Wanted): string {
  if (subject === 'floor') return JSON.stringify(what)
  const query = subject === 'postgraphile' ? postgraphile : ours(subject === 'ours' ? 'DateTime' : 'String')
  return JSON.stringify({ query, variables: what })
}

const Messages = z.object({ edges: z.array(z.object({ node: z.object({ content: z.string() }) })) })
const Conversations = z.object({
  edges: z.array(
    z.object({
      node: z.object({
        startedAt: z.string(),
        leadScore: z.number(),
        messages: Messages.optional(),
        messagesByConversationId: Messages.optional(),
      }),
    }),
  ),
})
const Answer = z.object({
  data: z.object({ conversations: Conversations.optional(), allConversations: Conversations.optional() }),
})

/** What an answer holds, alike for all subjects: when each conversation began, its score, and the texts. */
export function contentOf(answer: string): { startedAt: string; leadScore: number; texts: string[] }[] {
  const { data } = Answer.parse(JSON.parse(answer))
  const { edges } = data.conversations ?? data.allConversations ?? { edges: [] }
  return edges.map(({ node }) => ({
    startedAt: new Date(node.startedAt).toISOString(),
    leadScore: node.leadScore,
    texts: (node.messages ?? node.messagesByConversationId)?.edges.map((edge) => edge.node.content) ?? [],
  }))
}
