import { z } from 'zod'
import { StatusType } from '../conversation/conversation.graphql.ts'
import { ConversationStatus, LeadQuality, Sentiment } from '../generated/prisma/client.ts'
import { builder } from '../graphql/builder.ts'
import { parseInput, words } from '../graphql/input.ts'
import { LeadQualityType } from '../lead/lead-score.graphql.ts'
import { SentimentType } from '../lead/sentiment.graphql.ts'
import type { ConversationFilter } from './conversation-filter.ts'

export const ConversationFilterInput = builder.inputType('ConversationFilter', {
  isFilter: true,
  description:
    'Which conversations: those that meet everything said. What is left out does not restrict them, null is refused, and an empty list matches none.',
  fields: (t) => ({
    status: t.field({ type: [StatusType], description: 'In one of these states.' }),
    leadQuality: t.field({ type: [LeadQualityType], description: 'Of one of these qualities.' }),
    flagged: t.boolean({ description: 'With an open flag, or without one.' }),
    minLeadScore: t.int({ description: 'With at least this score, 0 to 100.' }),
    maxLeadScore: t.int({ description: 'With at most this score, 0 to 100.' }),
    startDate: t.field({ type: 'DateTime', description: 'Opened at this time or later.' }),
    endDate: t.field({ type: 'DateTime', description: 'Opened before this time.' }),
    sentiment: t.field({ type: [SentimentType], description: 'In one of these moods.' }),
    tag: t.string({ description: 'With this label, exactly.' }),
    service: t.string({ description: "Interested in this service of the business's catalogue, by its id." }),
    email: t.string({ description: 'Of the visitor with this email address, exactly but for upper and lower case.' }),
  }),
})

const score = z.int().min(0, 'must be 0 to 100').max(100, 'must be 0 to 100')

const Filter = z
  .object({
    status: z.array(z.enum(ConversationStatus)).optional(),
    leadQuality: z.array(z.enum(LeadQuality)).optional(),
    flagged: z.boolean().optional(),
    minLeadScore: score.optional(),
    maxLeadScore: score.optional(),
    startDate: z.date().optional(),
    endDate: z.date().optional(),
    sentiment: z.array(z.enum(Sentiment)).optional(),
    tag: words(50).optional(),
    service: words(100).optional(),
    email: words(254).optional(),
  })
  .refine(({ minLeadScore, maxLeadScore }) => (minLeadScore ?? 0) <= (maxLeadScore ?? Number.POSITIVE_INFINITY), {
    path: ['maxLeadScore'],
    message: 'must not be below minLeadScore',
  })
  .refine(({ startDate, endDate }) => !startDate || !endDate || startDate <= endDate, {
    path: ['endDate'],
    message: 'must not be before startDate',
  })

/** @throws BAD_USER_INPUT listing every wrong value below `path` */
export function parseConversationFilter(filter: unknown, path = 'filter'): ConversationFilter {
  return parseInput(Filter, filter ?? {}, path)
}
