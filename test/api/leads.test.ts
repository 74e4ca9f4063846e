import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { AnalyticsEventType } from '../../src/generated/prisma/client.ts'
import { decodeId } from '../../src/graphql/ids.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import { UpdateConversationDocument } from '../support/operations.ts'
import { whileStopped } from './at-rest.ts'

interface Score {
  id: string
  totalScore: number
  engagementScore: number
  intentScore: number
  budgetScore: number
  timelineScore: number
  qualificationScore: number
  leadQuality: string
  signals: { component: string; label: string; points: number; message: { id: string; role: string } | null }[]
  keywords: string[]
  summary: string
  recommendations: string
  rulesVersion: string
  createdAt: string
}
const SCORE = `id totalScore engagementScore intentScore budgetScore timelineScore qualificationScore leadQuality
  signals { component label points message { id role } } keywords summary recommendations rulesVersion createdAt`
const CALCULATE = `mutation ($id: ID!, $force: Boolean) {
  calculateLeadScore(input: { conversationId: $id, forceRecalculate: $force }) { cached leadScore { ${SCORE} } } }`
const LEAD = `query ($id: ID!) { conversation(id: $id) { leadScore leadQuality interestedServices sentiment
  contact { name email phone company } leadScores(first: 50) { totalCount edges { node { ${SCORE} } } } } }`

interface Lead {
  leadScore: number | null
  leadQuality: string
  interestedServices: string[]
  sentiment: string | null
  contact: { name: string | null; email: string | null; phone: string | null; company: string | null }
  leadScores: { totalCount: number; edges: { node: Score }[] }
}

const LEAD_EVENTS: AnalyticsEventType[] = ['LEAD_SCORED', 'LEAD_QUALIFIED', 'CONTACT_CAPTURED']

/** What a buyer says who leaves nothing open. */
const BUYER = [
  'Hello, we are a bakery with 12 shops and we need a new website with an online shop for 80 products. Do you build that?',
  'Great. Could the shop also handle pick-up times in each branch, and print the orders in the kitchen?',
  'Our budget of $80,000 is approved by our board, the money is in the account.',
  'It must be live before the end of next month, that is a hard deadline. Can you start next week?',
  "I'm the founder and I decide alone. Please send me a quote and let's book a call tomorrow.",
  'My name is Anna Kowalski, Kowalski Bakery GmbH, anna@kowalski.example, +49 30 901820. What do you need from us?',
  'Please send the contract as well, I want to sign this week. Which day suits you for the kick-off?',
]

describe.each(backends)('$name: leads', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  const calculate = async (id: string, force = false) => {
    const data = await mustRequest<{ calculateLeadScore: { cached: boolean; leadScore: Score } }, object>(
      app.url,
      CALCULATE,
      { id, force },
      app.adminKey,
    )
    return data.calculateLeadScore
  }
  const leadOf = async (id: string) =>
    (await mustRequest<{ conversation: Lead }, object>(app.url, LEAD, { id }, app.adminKey)).conversation
  const keyOf = (id: string) => decodeId(id)?.id ?? ''
  const eventsOf = (id: string) =>
    whileStopped(app, async (db) => {
      const where = { conversationId: keyOf(id), type: { in: LEAD_EVENTS } }
      const events = await db.analyticsEvent.findMany({ where, orderBy: { id: 'asc' } })
      return events.map(({ type }) => type)
    })

  test('a visitor is scored by themselves, without anybody asking, once they have said something', async () => {
    const own = await openConversation(app.url)
    expect(await leadOf(own.id)).toMatchObject({ leadScore: null, leadQuality: 'UNKNOWN', sentiment: null })
    await say(app.url, own, 'We need a website. I am Ada Byron, ada@byron.example', { reply: false })
    await vi.waitFor(async () => expect((await leadOf(own.id)).leadScore).toBeGreaterThan(0), { timeout: 10_000 })
    const lead = await leadOf(own.id)
    expect(lead.contact).toMatchObject({ name: 'Ada Byron', email: 'ada@byron.example' })
    expect(lead.interestedServices).toEqual(['web-design'])
    expect(lead.leadScores.edges[0]?.node.totalScore).toBe(lead.leadScore)
  })

  test('a buyer is QUALIFIED, every point has its signal, and every signal its message', async () => {
    const own = await openConversation(app.url)
    const ids: string[] = []
    for (const words of BUYER) {
      const { message, replyId } = await say(app.url, own, words)
      ids.push(message.id)
      await wholeReply(app, own.token, replyId)
    }
    const { leadScore } = await calculate(own.id)
    expect(leadScore.leadQuality).toBe('QUALIFIED')
    const sums: Record<string, number> = {}
    for (const { component, points, message } of leadScore.signals) {
      sums[component] = (sums[component] ?? 0) + points
      expect(ids).toContain(message?.id)
      expect(message?.role).toBe('USER')
    }
    expect(sums).toEqual({
      ENGAGEMENT: leadScore.engagementScore,
      INTENT: leadScore.intentScore,
      BUDGET: leadScore.budgetScore,
      TIMELINE: leadScore.timelineScore,
      QUALIFICATION: leadScore.qualificationScore,
    })
    expect(leadScore.signals.map(({ label }) => label)).toContain('Budget: $80,000, approved')
    expect(leadScore.totalScore).toBe(Object.values(sums).reduce((sum, points) => sum + points, 0))
    expect(leadScore.summary).toContain('QUALIFIED')
    expect(leadScore.recommendations).not.toBe('')
    const lead = await leadOf(own.id)
    expect(lead).toMatchObject({ leadScore: leadScore.totalScore, leadQuality: 'QUALIFIED' })
    expect(lead.contact).toEqual({
      name: 'Anna Kowalski',
      email: 'anna@kowalski.example',
      phone: '+4930901820',
      company: 'Kowalski Bakery GmbH',
    })
    const events = await eventsOf(own.id)
    expect(events.filter((type) => type === 'LEAD_QUALIFIED')).toHaveLength(1)
    expect(events.filter((type) => type === 'CONTACT_CAPTURED')).toHaveLength(1)
    expect(events.filter((type) => type === 'LEAD_SCORED')).toHaveLength(lead.leadScores.totalCount)
  })

  test('the score is cached until something is said, unless it is forced; the history keeps them all', async () => {
    const own = await openConversation(app.url)
    await say(app.url, own, 'Do you build online shops?', { reply: false })
    const first = await calculate(own.id)
    const again = await calculate(own.id)
    expect(again).toEqual({ cached: true, leadScore: first.leadScore })
    const forced = await calculate(own.id, true)
    expect(forced.cached).toBe(false)
    expect(forced.leadScore.id).not.toBe(first.leadScore.id)
    await say(app.url, own, 'Please send me a quote for a shop with 50 products.', { reply: false })
    const later = await calculate(own.id)
    expect(later.leadScore.totalScore).toBeGreaterThan(first.leadScore.totalScore)
    const { leadScores } = await leadOf(own.id)
    const history = leadScores.edges.map(({ node }) => node.id)
    expect(history).toEqual([later.leadScore.id, forced.leadScore.id, first.leadScore.id])
    expect(leadScores.totalCount).toBe(3)
  })

  test('what staff entered is never overwritten by what the visitor says', async () => {
    const own = await openConversation(app.url)
    const input = { conversationId: own.id, name: 'Dr. A. Byron', email: 'office@byron.example' }
    await mustRequest(app.url, UpdateConversationDocument, { input }, app.adminKey)
    await say(app.url, own, 'My name is Ada Byron, ada@byron.example, +44 20 7946 0958', { reply: false })
    await calculate(own.id)
    expect((await leadOf(own.id)).contact).toMatchObject({ name: 'Dr. A. Byron', email: 'office@byron.example' })
    expect((await leadOf(own.id)).contact.phone).toMatch(/^\+44/)
  })

  test('what several of the staff enter at one time is all theirs', async () => {
    const own = await openConversation(app.url)
    const entered = [
      { name: 'Dr. A. Byron' },
      { email: 'office@byron.example' },
      { phone: '+442079460000' },
      { company: 'Byron' },
    ]
    const enter = (part: object) =>
      mustRequest(app.url, UpdateConversationDocument, { input: { conversationId: own.id, ...part } }, app.adminKey)
    await Promise.all(entered.map(enter))
    await say(app.url, own, 'I am Ada Lovelace of Analytical Ltd, ada@byron.example, +44 20 7946 0958', {
      reply: false,
    })
    await calculate(own.id)
    expect((await leadOf(own.id)).contact).toMatchObject(Object.assign({}, ...entered))
  })

  test('the latest thing that a visitor says of themself wins', async () => {
    const own = await openConversation(app.url)
    await say(app.url, own, 'You can write to first@example.org', { reply: false })
    await calculate(own.id)
    await say(app.url, own, 'Sorry, my email is second@example.org', { reply: false })
    await calculate(own.id)
    expect((await leadOf(own.id)).contact.email).toBe('second@example.org')
  })

  test('what the visitor enters in a form is not undone by what they had said before', async () => {
    const own = await openConversation(app.url)
    await say(app.url, own, 'My name is Ada Byron, ada@byron.example', { reply: false })
    await calculate(own.id)
    const input = { conversationId: own.id, name: 'Ada Lovelace', email: null }
    await mustRequest(app.url, UpdateConversationDocument, { input }, own.token)
    await say(app.url, own, 'Do you build online shops?', { reply: false })
    await calculate(own.id)
    expect((await leadOf(own.id)).contact).toMatchObject({ name: 'Ada Lovelace', email: null })
  })

  test('what was not scored when the server died is scored after its restart', async () => {
    const own = await openConversation(app.url)
    await say(app.url, own, 'We need a web app for our 40 drivers, could you send a quote?', { reply: false })
    await whileStopped(app, async (db) => {
      await db.leadScore.deleteMany({ where: { conversationId: keyOf(own.id) } })
      await db.conversation.update({
        where: { id: keyOf(own.id) },
        data: { leadScore: null, leadQuality: 'UNKNOWN', assessedThrough: 0 },
      })
    })
    await vi.waitFor(async () => expect((await leadOf(own.id)).leadScore).toBeGreaterThan(0), { timeout: 10_000 })
  })

  test('all scores are listed for staff, filtered and page by page', async () => {
    const list = async (variables: object) => {
      const data = await mustRequest<
        {
          leadScores: {
            totalCount: number
            edges: { cursor: string; node: { totalScore: number; leadQuality: string } }[]
            pageInfo: { hasNextPage: boolean; endCursor: string | null }
          }
        },
        object
      >(
        app.url,
        `query ($filter: LeadScoreFilter, $first: Int, $after: String) { leadScores(filter: $filter, first: $first, after: $after) {
          totalCount edges { cursor node { id totalScore leadQuality } } pageInfo { hasNextPage endCursor } } }`,
        variables,
        app.adminKey,
      )
      return data.leadScores
    }
    const all = await list({ first: 100 })
    expect(all.totalCount).toBe(all.edges.length)
    const qualified = await list({ filter: { leadQuality: ['QUALIFIED'] } })
    expect(qualified.edges.length).toBeGreaterThan(0)
    expect(qualified.edges.every(({ node }) => node.leadQuality === 'QUALIFIED')).toBe(true)
    const high = await list({ filter: { minTotalScore: 60 }, first: 100 })
    expect(high.totalCount).toBe(all.edges.filter(({ node }) => node.totalScore >= 60).length)
    const collected: unknown[] = []
    for (let after: string | null = null; ; ) {
      const page = await list({ first: 2, after })
      collected.push(...page.edges)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(collected).toEqual(all.edges)
    expect((await list({ filter: { endDate: '2020-01-01T00:00:00Z' } })).totalCount).toBe(0)
    const bad = await request(app.url, '{ leadScores(after: "x") { totalCount } }', {}, app.adminKey)
    expect(bad.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('nobody but an ADMIN sees any of it, by whatever path', async () => {
    const own = await openConversation(app.url)
    await say(app.url, own, 'We need a website', { reply: false })
    const { leadScore } = await calculate(own.id)
    const fields = ['leadScore', 'leadQuality', 'sentiment', 'interestedServices', 'leadScores { totalCount }']
    for (const [who, token] of [
      ['visitor', own.token],
      ['analyst', app.analystKey],
      ['stranger', undefined],
    ] as const) {
      const paths = [
        ...fields.map((field) => `{ viewer { conversation { ${field} } } }`),
        ...fields.map((field) => `{ conversation(id: "${own.id}") { ${field} } }`),
        '{ leadScores { edges { node { id } } } }',
        `mutation { calculateLeadScore(input: { conversationId: "${own.id}" }) { cached } }`,
        `{ node(id: "${leadScore.id}") { id } }`,
      ]
      for (const query of paths) {
        const { data } = await request(app.url, query, {}, token)
        expect(JSON.stringify(data ?? null), `${who}: ${query}`).not.toMatch(/:(?!null|\{)/)
      }
    }
    const { data } = await request<{ node: { id: string } }, object>(
      app.url,
      `{ node(id: "${leadScore.id}") { id ... on LeadScore { totalScore } } }`,
      {},
      app.adminKey,
    )
    expect(data?.node).toEqual({ id: leadScore.id, totalScore: leadScore.totalScore })
  })

  test('an unknown conversation is NOT_FOUND', async () => {
    const { errors } = await request(app.url, CALCULATE, { id: 'nothing', force: false }, app.adminKey)
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })
})
