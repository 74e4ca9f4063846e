import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OfflineScript } from '../../src/claude/offline/server.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import { EndConversationDocument } from '../support/operations.ts'

const REPORT = `query ($days: Int) { analyticsReport(days: $days) {
  totalConversations activeConversations completedConversations averageMessageCount averageResponseTime
  averageTimeToFirstToken totalTokensUsed leadQualityDistribution { leadQuality count }
  sentimentDistribution { sentiment count } topServices { service count } conversionRate qualificationRate
  dailyActiveConversations { date count } rateLimitHits apiErrorRate erasedConversations } }`
const METRICS = `{ metrics(range: { last: "P1D" }) {
  conversations { totals { conversations messages conversions qualifiedLeads } }
  usage { totals { calls inputTokens outputTokens cacheReadTokens cacheWriteTokens responseTimeMs { avg } } }
  reliability { totals { requests rateLimitHits apiErrors errorRate } } } }`
const OF_CONVERSATION = `query ($id: ID!) { conversation(id: $id) {
  metrics { totalEvents averageResponseTime totalTokens eventTypes { type count } } } }`

interface Report {
  [name: string]: unknown
  totalTokensUsed: number
  averageResponseTime: number
  dailyActiveConversations: { date: string; count: number }[]
}

const script: OfflineScript = (_request, nth) =>
  nth === 3 ? { kind: 'error', status: 400, type: 'invalid_request_error' } : { kind: 'answer' }

describe.each(backends)('$name: the report', (backend) => {
  let app: TestApp
  let talked: { id: string; token: string }
  beforeAll(async () => {
    app = await startTestApp({ backend, script, env: { RATE_LIMIT_REPLIES: '3' } })
    talked = await openConversation(app.url)
    for (const words of ['We need a website', 'And an online shop, please']) {
      const { replyId } = await say(app.url, talked, words)
      await wholeReply(app, talked.token, replyId)
    }
    const failing = await openConversation(app.url)
    const { replyId } = await say(app.url, failing, 'This one fails')
    await wholeReply(app, failing.token, replyId)
    await expect(say(app.url, failing, 'One too many')).rejects.toThrow('RATE_LIMITED')
    await mustRequest(app.url, EndConversationDocument, { conversationId: failing.id }, failing.token)
    const erased = await openConversation(app.url)
    await mustRequest(app.url, 'mutation ($id: ID!) { eraseConversation(conversationId: $id) }', erased, erased.token)
    const input = { conversationId: talked.id, kind: 'DEMO' }
    const RECORD = 'mutation ($input: RecordConversionInput!) { recordConversion(input: $input) { id } }'
    await mustRequest(app.url, RECORD, { input }, app.adminKey)
    const SCORE = 'mutation ($input: CalculateLeadScoreInput!) { calculateLeadScore(input: $input) { cached } }'
    for (const { id } of [talked, failing]) {
      await mustRequest(app.url, SCORE, { input: { conversationId: id } }, app.adminKey)
    }
  })
  afterAll(() => app.stop())

  const report = async (days?: number) => {
    const data = await mustRequest<{ analyticsReport: Report }, object>(app.url, REPORT, { days }, app.analystKey)
    return data.analyticsReport
  }

  test('says what was done through the API', async () => {
    await expect.poll(async () => (await report()).rateLimitHits).toBe(1) // another server tells within a second
    expect(await report()).toMatchObject({
      totalConversations: 2,
      activeConversations: 1,
      completedConversations: 1,
      averageMessageCount: 3,
      conversionRate: 50,
      qualificationRate: 0,
      rateLimitHits: 1,
      apiErrorRate: expect.closeTo(33.33, 1),
      erasedConversations: 1,
      leadQualityDistribution: ['QUALIFIED', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'].map((leadQuality) => ({
        leadQuality,
        count: expect.any(Number),
      })),
      sentimentDistribution: [
        { sentiment: 'POSITIVE', count: 0 },
        { sentiment: 'NEUTRAL', count: 2 },
        { sentiment: 'NEGATIVE', count: 0 },
      ],
      topServices: expect.arrayContaining([{ service: 'web-design', count: 1 }]),
    })
  })

  test('agrees with metrics', async () => {
    interface Metrics {
      metrics: {
        conversations: { totals: Record<string, number> }
        usage: { totals: Record<string, number> & { responseTimeMs: { avg: number } } }
        reliability: { totals: Record<string, number> }
      }
    }
    const { metrics } = await mustRequest<Metrics, object>(app.url, METRICS, {}, app.analystKey)
    const { conversations, usage, reliability } = metrics
    const said = await report(1)
    expect(said).toMatchObject({
      totalConversations: conversations.totals.conversations,
      rateLimitHits: reliability.totals.rateLimitHits,
      apiErrorRate: reliability.totals.errorRate,
    })
    expect(conversations.totals.messages).toBe(6)
    const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = usage.totals
    const tokens = [inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens].map(Number)
    expect(said.totalTokensUsed).toBe(tokens.reduce((sum, count) => sum + count))
  })

  test('has one entry a day, today last', async () => {
    const { dailyActiveConversations } = await report(3)
    expect(dailyActiveConversations).toHaveLength(3)
    expect(dailyActiveConversations.at(-1)).toEqual({ date: new Date().toISOString().slice(0, 10), count: 2 })
    expect(dailyActiveConversations[0]?.count).toBe(0)
  })

  test.each([0, -1, 3_661])('of %i days is refused', async (days) => {
    const { errors } = await request(app.url, REPORT, { days }, app.analystKey)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: 'days' }] })
  })

  test('a conversation says what happened in it', async () => {
    interface Of {
      conversation: { metrics: { totalEvents: number; eventTypes: { type: string; count: number }[] } }
    }
    const { conversation } = await mustRequest<Of, object>(app.url, OF_CONVERSATION, { id: talked.id }, app.adminKey)
    const { totalEvents, eventTypes } = conversation.metrics
    expect(conversation.metrics).toMatchObject({
      averageResponseTime: expect.any(Number),
      totalTokens: expect.any(Number),
    })
    const counts = Object.fromEntries(eventTypes.map(({ type, count }) => [type, count]))
    expect(counts).toMatchObject({ CONVERSATION_STARTED: 1, MESSAGE_SENT: 2, MESSAGE_RECEIVED: 2, CONVERTED: 1 })
    expect(totalEvents).toBe(eventTypes.reduce((sum, { count }) => sum + count, 0))
  })
})
