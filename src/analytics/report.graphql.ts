import { z } from 'zod'
import { builder } from '../graphql/builder.ts'
import { parseInput } from '../graphql/input.ts'
import { readsColumns } from '../graphql/page-selection.ts'
import { LeadQualityType } from '../lead/lead-score.graphql.ts'
import { SentimentType } from '../lead/sentiment.graphql.ts'
import type { ConversationMetrics, Report } from './report.ts'

const MAX_DAYS = 3_660

/** A count of something, by what it is counted for. */
const counted = { description: 'How many.' }

const LeadQualityCount = builder.objectRef<Report['leadQualityDistribution'][number]>('LeadQualityCount').implement({
  description: 'Conversations of one lead quality.',
  fields: (t) => ({
    leadQuality: t.expose('leadQuality', { type: LeadQualityType, description: 'The quality.' }),
    count: t.exposeInt('count', counted),
  }),
})

const SentimentCount = builder.objectRef<Report['sentimentDistribution'][number]>('SentimentCount').implement({
  description: 'Conversations of one mood.',
  fields: (t) => ({
    sentiment: t.expose('sentiment', { type: SentimentType, description: 'The mood.' }),
    count: t.exposeInt('count', counted),
  }),
})

const ServiceCount = builder.objectRef<Report['topServices'][number]>('ServiceCount').implement({
  description: 'Conversations that are interested in one service.',
  fields: (t) => ({
    service: t.exposeString('service', { description: "The service's id in the catalogue." }),
    count: t.exposeInt('count', counted),
  }),
})

const DayCount = builder.objectRef<Report['dailyActiveConversations'][number]>('DayCount').implement({
  description: 'A count of one day.',
  fields: (t) => ({
    date: t.exposeString('date', { description: 'The day in UTC, such as 2026-11-30.' }),
    count: t.exposeInt('count', counted),
  }),
})

const ReportType = builder.objectRef<Report>('AnalyticsReport').implement({
  description:
    'The figures of the last days. Conversations are those started in these days, as they stand now; calls to Claude and refusals are those of these days. Rates are percent, 0 to 100; times are milliseconds.',
  fields: (t) => ({
    totalConversations: t.exposeInt('totalConversations', { description: 'Conversations started in these days.' }),
    activeConversations: t.exposeInt('activeConversations', { description: 'Those of them that are ACTIVE now.' }),
    completedConversations: t.exposeInt('completedConversations', {
      description: 'Those of them that are COMPLETED now.',
    }),
    averageMessageCount: t.exposeFloat('averageMessageCount', {
      description: 'Messages a conversation, replies included; 0 without conversations.',
    }),
    averageResponseTime: t.exposeFloat('averageResponseTime', {
      nullable: true,
      description:
        "From a visitor's message until its reply is complete, in milliseconds, over replies that were completed.",
    }),
    averageTimeToFirstToken: t.exposeFloat('averageTimeToFirstToken', {
      nullable: true,
      description: "From a visitor's message to the first text of its reply, in milliseconds, over the same replies.",
    }),
    totalTokensUsed: t.expose('totalTokensUsed', {
      type: 'BigInt',
      description: 'Tokens of all calls to Claude: input, output, and those read from and written to its cache.',
    }),
    leadQualityDistribution: t.expose('leadQualityDistribution', {
      type: [LeadQualityCount],
      description: 'Conversations by their lead quality now: all five, the best first.',
    }),
    sentimentDistribution: t.expose('sentimentDistribution', {
      type: [SentimentCount],
      description: 'Conversations by mood, all three; those in which nothing was said have none.',
    }),
    topServices: t.expose('topServices', {
      type: [ServiceCount],
      description: 'The services asked for most, at most ten; a conversation counts for each of its services.',
    }),
    conversionRate: t.exposeFloat('conversionRate', {
      description: 'Percent of the conversations with a recorded conversion, whenever it was recorded.',
    }),
    qualificationRate: t.exposeFloat('qualificationRate', {
      description: 'Percent of the conversations whose lead quality is HIGH or QUALIFIED.',
    }),
    dailyActiveConversations: t.expose('dailyActiveConversations', {
      type: [DayCount],
      description: 'For each day in UTC, the conversations in which a visitor said something, whenever started.',
    }),
    rateLimitHits: t.exposeInt('rateLimitHits', { description: 'What was refused for want of a budget.' }),
    apiErrorRate: t.exposeFloat('apiErrorRate', { description: 'Percent of the calls to Claude that failed.' }),
    erasedConversations: t.exposeInt('erasedConversations', {
      description: 'Conversations started in these days and erased since; no other figure counts them.',
    }),
  }),
})

builder.queryField('analyticsReport', (t) =>
  t.field({
    type: ReportType,
    nullable: true,
    auth: 'ANALYST',
    cost: 50,
    description: 'The figures of the last days at a glance; for any other question there is `metrics`.',
    args: {
      days: t.arg.int({
        defaultValue: 7,
        description: `How many calendar days in UTC, today included: 1 to ${MAX_DAYS.toLocaleString('en')}.`,
      }),
    },
    resolve: (_root, { days }, { services }) => {
      const schema = z.int().min(1, `must be 1 to ${MAX_DAYS}`).max(MAX_DAYS, `must be 1 to ${MAX_DAYS}`)
      return services.reports.report(parseInput(schema, days ?? 7, 'days'), new Date())
    },
  }),
)

const EventCount = builder.objectRef<ConversationMetrics['eventTypes'][number]>('EventCount').implement({
  description: 'How often something happened.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'What happened, such as MESSAGE_SENT.' }),
    count: t.exposeInt('count', counted),
  }),
})

const ConversationMetricsType = builder.objectRef<ConversationMetrics>('ConversationMetrics').implement({
  description: 'What happened in one conversation, from its events.',
  fields: (t) => ({
    totalEvents: t.exposeInt('totalEvents', { description: 'All of its events.' }),
    averageResponseTime: t.exposeFloat('averageResponseTime', {
      nullable: true,
      description: 'Milliseconds until a reply is complete, over its completed replies; null without one.',
    }),
    totalTokens: t.exposeInt('totalTokens', {
      description: 'Tokens of all its calls to Claude: input, output, and those read from and written to its cache.',
    }),
    eventTypes: t.expose('eventTypes', { type: [EventCount], description: 'How often what happened.' }),
  }),
})

builder.prismaObjectField('Conversation', 'metrics', (t) =>
  t.field({
    type: ConversationMetricsType,
    nullable: true,
    auth: 'ADMIN',
    cost: 5,
    extensions: readsColumns('id'),
    description: 'What happened in it, from its events.',
    resolve: ({ id }, _args, { services }) => services.reports.ofConversation(id),
  }),
)
