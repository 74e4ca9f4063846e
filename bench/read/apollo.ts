/** Apollo Server 5 with Prisma, as their documentation shows; relations are joined in the database. */

import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { PrismaPg } from '@prisma/adapter-pg'
import { exitWithParent, numberFrom, textFrom } from '../stream/child.ts'
import { MESSAGES } from './operation.ts'

const { PrismaClient } = await import(join(process.cwd(), 'dist/generated/prisma/client.js'))
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: textFrom('DATABASE_URL'), max: 10 }) })

const typeDefs = `#graphql
  enum LeadQuality { UNKNOWN LOW MEDIUM HIGH QUALIFIED }
  input ConversationFilter { leadQuality: [LeadQuality!] minLeadScore: Int endDate: String }
  type Message { id: ID! role: String! content: String! createdAt: String! }
  type MessageEdge { node: Message! }
  type MessageConnection { edges: [MessageEdge!]! }
  type Conversation {
    id: ID! status: String! startedAt: String! messageCount: Int! leadScore: Int leadQuality: LeadQuality!
    messages(last: Int!): MessageConnection!
  }
  type ConversationEdge { node: Conversation! }
  type ConversationConnection { edges: [ConversationEdge!]! }
  type Query { conversations(filter: ConversationFilter!, first: Int!): ConversationConnection! }
`

interface Row {
  startedAt: Date
  messages: { createdAt: Date }[]
}
interface Args {
  filter: { leadQuality: string[]; minLeadScore: number; endDate: string }
  first: number
}

const resolvers = {
  Query: {
    conversations: async (_root: unknown, { filter, first }: Args) => {
      const conversations: Row[] = await prisma.conversation.findMany({
        where: {
          leadQuality: { in: filter.leadQuality },
          leadScore: { gte: filter.minLeadScore },
          startedAt: { lt: filter.endDate },
        },
        orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
        take: first,
        include: { messages: { where: { current: true }, orderBy: { place: 'desc' }, take: MESSAGES } },
      })
      return { edges: conversations.map((node) => ({ node })) }
    },
  },
  Conversation: {
    startedAt: ({ startedAt }: Row) => startedAt.toISOString(),
    messages: ({ messages }: Row) => ({ edges: messages.toReversed().map((node) => ({ node })) }),
  },
  Message: { createdAt: ({ createdAt }: { createdAt: Date }) => createdAt.toISOString() },
}

exitWithParent()
const server = new ApolloServer({ typeDefs, resolvers })
await startStandaloneServer(server, { listen: { port: numberFrom('PORT'), host: '127.0.0.1' } })
