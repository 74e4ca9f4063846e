import type { Prisma } from '../generated/prisma/client.ts'

/** The rows of some conversations, with sealed columns as text; blind indexes are for who writes them. */
export interface Rows {
  conversations: Prisma.ConversationCreateManyInput[]
  messages: Prisma.MessageCreateManyInput[]
  leadScores: Prisma.LeadScoreCreateManyInput[]
  leadSignals: Prisma.LeadSignalCreateManyInput[]
  flags: Prisma.FlagCreateManyInput[]
  conversions: Prisma.ConversionCreateManyInput[]
  events: (Prisma.AnalyticsEventCreateManyInput & { at: Date })[]
}

export const noRows = (): Rows => ({
  conversations: [],
  messages: [],
  leadScores: [],
  leadSignals: [],
  flags: [],
  conversions: [],
  events: [],
})
