import { Prisma } from '../../generated/prisma/client.ts'
import { conversationSums } from '../rollup/conversations.ts'
import type { View } from './view.ts'

const QUALIFIED = `c."leadQuality" IN ('HIGH', 'QUALIFIED')`
const CONTACT = 'coalesce(c."contactEmail", c."contactPhone") IS NOT NULL'

const summed = (column: string) => `coalesce(sum(r."${column}"), 0)`
const ratio = (part: string, whole: string, factor = '1.0') =>
  `${factor} * sum(r."${part}") / nullif(sum(r."${whole}"), 0)`

/** What comes of a conversation is never older than it; the day allows for clocks that differ. */
const dayBefore = (since: Date) => Prisma.sql`${new Date(since.getTime() - 86_400_000).toISOString()}::timestamptz`

const money = (count: string) => `round(coalesce(sum(calls."costUsd"), 0) / nullif(${count}, 0), 8)`

/** One row a conversation, in the bucket in which it was started. */
export const conversationsView: View = {
  name: 'Conversation',
  description: 'Conversations by when they were started; what is said of them is what holds now.',
  grain: 'a conversation',
  from: '"Conversation" AS c',
  at: 'c."startedAt"',
  key: 'c."id"',
  joins: {
    calls: (scope, since) => Prisma.sql`LEFT JOIN (
      SELECT e."conversationId", sum(e."costUsd") AS "costUsd", bool_or(e."type" = 'MESSAGE_RECEIVED') AS "answered"
      FROM "AnalyticsEvent" AS e
      WHERE e."type" IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR') AND e."at" >= ${dayBefore(since)}
        AND e."conversationId" IN (${scope})
      GROUP BY e."conversationId") AS calls ON calls."conversationId" = c."id"`,
    conversions: (_scope, since) => Prisma.sql`LEFT JOIN (
      SELECT DISTINCT "conversationId" FROM "Conversion" WHERE "createdAt" >= ${dayBefore(since)}) AS conversion ON conversion."conversationId" = c."id"`,
  },
  dimensions: {
    leadQuality: {
      type: 'LeadQuality',
      description: "The newest score's quality.",
      sql: 'c."leadQuality"',
      rolled: '"leadQuality"',
    },
    status: { type: 'ConversationStatus', description: 'Where it stands.', sql: 'c."status"', rolled: '"status"' },
    sentiment: {
      type: 'Sentiment',
      description: "The mood of the visitor's messages; null before the first.",
      sql: 'c."sentiment"',
      rolled: '"sentiment"',
    },
    source: {
      type: 'String',
      description: 'Where the widget was opened, such as a campaign or a page.',
      sql: 'c."sourceIndex"',
      sealed: { column: 'source', index: 'sourceIndex' },
    },
    referrer: {
      type: 'String',
      description: 'The page that led the visitor to the website.',
      sql: 'c."referrerIndex"',
      sealed: { column: 'referrer', index: 'referrerIndex' },
    },
    service: {
      type: 'String',
      description:
        'A service that the visitor is interested in, by its id; null for none. A conversation counts in the group of each of its services, and once in `totals`.',
      sql: 'c."interestedServices"',
      rolled: '"service"',
      list: true,
    },
  },
  groups: {
    funnel: { type: 'ConversationFunnel', description: 'How far they came.' },
  },
  measures: {
    conversations: {
      type: 'Int',
      description: 'How many.',
      sql: 'count(*)',
      rolled: summed('conversations'),
      empty: 0,
    },
    messages: {
      type: 'Int',
      description: 'Their messages, replies included; one that was replaced counts once.',
      sql: 'coalesce(sum(c."messageCount"), 0)',
      rolled: summed('messages'),
      empty: 0,
    },
    messagesPerConversation: {
      type: 'Float',
      description: 'Messages a conversation, on average.',
      sql: 'avg(c."messageCount")',
      rolled: ratio('messages', 'conversations'),
      empty: null,
    },
    qualifiedLeads: {
      type: 'Int',
      description: 'Conversations whose lead quality is HIGH or QUALIFIED now.',
      sql: `count(*) FILTER (WHERE ${QUALIFIED})`,
      rolled: summed('qualified'),
      empty: 0,
    },
    conversions: {
      type: 'Int',
      description: 'Conversations with at least one recorded conversion, whenever it was recorded.',
      sql: 'count(conversion."conversationId")',
      rolled: summed('converted'),
      needs: ['conversions'],
      empty: 0,
    },
    conversionRate: {
      type: 'Float',
      description: 'Percent of the conversations with at least one recorded conversion, 0 to 100.',
      sql: '100.0 * count(conversion."conversationId") / nullif(count(*), 0)',
      rolled: ratio('converted', 'conversations', '100.0'),
      needs: ['conversions'],
      empty: null,
    },
    averageLeadScore: {
      type: 'Float',
      description: 'The average of the newest scores, 0 to 100, over conversations that have one.',
      sql: 'avg(c."leadScore")',
      rolled: ratio('leadScoreSum', 'scored'),
      empty: null,
    },
    costUsd: {
      type: 'Decimal',
      description:
        'What all their calls to Claude cost, in US dollars: replies, analyses and summaries, whenever made.',
      sql: 'coalesce(sum(calls."costUsd"), 0)',
      needs: ['calls'],
      empty: 0,
    },
    costPerConversation: {
      type: 'Decimal',
      description: 'That cost for each conversation, in US dollars, to eight places.',
      sql: money('count(*)'),
      needs: ['calls'],
      empty: null,
    },
    costPerQualifiedLead: {
      type: 'Decimal',
      description:
        'The cost of all the conversations for each qualified lead among them, to eight places; null without one.',
      sql: money(`count(*) FILTER (WHERE ${QUALIFIED})`),
      needs: ['calls'],
      empty: null,
    },
    costPerConversion: {
      type: 'Decimal',
      description:
        'The cost of all the conversations for each one of them with a conversion, to eight places; null without one.',
      sql: money('count(conversion."conversationId")'),
      needs: ['calls', 'conversions'],
      empty: null,
    },
    'funnel.started': {
      type: 'Int',
      description: 'All of them.',
      sql: 'count(*)',
      rolled: summed('conversations'),
      empty: 0,
    },
    'funnel.answered': {
      type: 'Int',
      description: 'Those with at least one reply that did not fail.',
      sql: 'count(*) FILTER (WHERE calls."answered")',
      needs: ['calls'],
      empty: 0,
    },
    'funnel.contactCaptured': {
      type: 'Int',
      description: 'Those with an email address or telephone number, said by the visitor or entered.',
      sql: `count(*) FILTER (WHERE ${CONTACT})`,
      rolled: summed('captured'),
      empty: 0,
    },
    'funnel.qualified': {
      type: 'Int',
      description: 'Those whose lead quality is HIGH or QUALIFIED now.',
      sql: `count(*) FILTER (WHERE ${QUALIFIED})`,
      rolled: summed('qualified'),
      empty: 0,
    },
    'funnel.converted': {
      type: 'Int',
      description: 'Those with at least one recorded conversion.',
      sql: 'count(conversion."conversationId")',
      rolled: summed('converted'),
      needs: ['conversions'],
      empty: 0,
    },
  },
  numbers: {
    messageCount: { description: 'How many messages a conversation has.', sql: 'c."messageCount"' },
    leadScore: {
      description: 'Its newest lead score, 0 to 100; one without a score is in no range.',
      sql: 'c."leadScore"',
    },
  },
  sums: conversationSums,
  sumsCount: 'r."conversations"',
}
