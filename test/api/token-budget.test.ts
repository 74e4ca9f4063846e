import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import {
  MessagesDocument,
  RegenerateReplyDocument,
  SendMessageDocument,
  type SendMessageInput,
  StopReplyDocument,
  ViewerDocument,
} from '../support/operations.ts'
import { whileStopped } from './at-rest.ts'
import { BEGINNING, unfinishedReply } from './unfinished.ts'
import { ask, codesOf, wires } from './wire.ts'

const LIMIT = 20_000
const usage = {
  input_tokens: 6_000,
  output_tokens: 500,
  cache_read_input_tokens: 300,
  cache_creation_input_tokens: 200,
}
const USED = 7_000

describe.each(backends)('$name: with a DAILY_TOKEN_BUDGET', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    const env = {
      DAILY_TOKEN_BUDGET: String(LIMIT),
      ANTHROPIC_MAX_TOKENS: '1000',
      RATE_LIMIT_MESSAGES: '100',
      RATE_LIMIT_REPLIES: '100',
    }
    app = await startTestApp({ backend, env })
    own = await openConversation(app.url)
  })
  afterAll(() => app.stop())

  const inputOf = (content: string, more: Partial<SendMessageInput> = {}) => ({
    input: { conversationId: own.id, content, ...more },
  })
  const stored = async () => {
    const { conversation } = await mustRequest(app.url, MessagesDocument, { id: own.id, last: 50 }, own.token)
    return conversation?.messages.edges.map(({ node }) => node.id) ?? []
  }
  const left = async () => {
    const { viewer } = await mustRequest(app.url, ViewerDocument, {}, own.token)
    return viewer.rateLimits.map(({ remaining }) => remaining)
  }
  const atRest = () =>
    whileStopped(app, async (db) => {
      const days = await db.tokenDay.findMany()
      return days.map(({ used, reserved }) => ({ used: Number(used), reserved: Number(reserved) }))
    })

  test('a reply that is stopped counts as far as it is known', async () => {
    const { replyId } = await unfinishedReply(app, own)
    await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, own.token)
    const [day] = await atRest()
    expect(day?.reserved).toBe(0)
    expect(day?.used).toBeGreaterThan(BEGINNING.length / 4)
    expect(day?.used).toBeLessThan(1_000)
  })

  test('replies are written until it is used up; then every call to Claude is BUDGET_EXHAUSTED, over every wire', async () => {
    app.claude.setScript(() => ({ kind: 'answer', text: 'Certainly.', usage }))
    let last = { message: { id: '' }, replyId: '' }
    for (const content of ['One', 'Two']) {
      last = await say(app.url, own, content, { clientMessageId: content })
      await wholeReply(app, own.token, last.replyId)
    }
    const summarize = 'mutation ($id: ID!) { generateSummary(conversationId: $id) }'
    app.claude.setScript(() => ({ kind: 'answer', text: '{"summary":"They talked."}', usage }))
    const tooLarge = await request(app.url, summarize, { id: own.id }, app.adminKey)
    expect(codesOf(tooLarge)).toStrictEqual([])
    const [messages, budgets, calls] = [await stored(), await left(), app.claude.requests.length]

    for (const wire of wires) {
      const { status, result } = await ask(app, wire, SendMessageDocument, inputOf('Three'), { token: own.token })
      expect(result.data).toBeNull()
      expect(result.errors).toMatchObject([
        {
          message: 'The allowance of tokens for today is used up',
          path: ['sendMessage'],
          extensions: { code: 'BUDGET_EXHAUSTED' },
        },
      ])
      if (wire === 'http') expect(status).toBe(200)
    }
    const anew = await request(app.url, RegenerateReplyDocument, { messageId: last.replyId }, own.token)
    expect(codesOf(anew)).toStrictEqual(['BUDGET_EXHAUSTED'])
    for (const field of [
      'analyzeConversation(conversationId: $id) { summary }',
      'generateSummary(conversationId: $id)',
    ]) {
      const refused = await request(app.url, `mutation ($id: ID!) { ${field} }`, { id: own.id }, app.adminKey)
      expect(codesOf(refused)).toStrictEqual(['BUDGET_EXHAUSTED'])
    }
    expect(await stored()).toStrictEqual(messages)
    expect(await left()).toStrictEqual(budgets)
    expect(app.claude.requests).toHaveLength(calls)
  })

  test('what takes no tokens goes on: messages without a reply, and repeats of what was sent before', async () => {
    const quiet = await request(app.url, SendMessageDocument, inputOf('Just so you know', { reply: false }), own.token)
    expect(quiet.errors).toBeUndefined()
    const repeat = await request(app.url, SendMessageDocument, inputOf('Two', { clientMessageId: 'Two' }), own.token)
    expect(repeat.data?.sendMessage.reply?.status).toBe('COMPLETED')
  })

  test('nothing stays reserved, and a restart forgets nothing of what was used', async () => {
    const [day] = await atRest()
    expect(day?.reserved).toBe(0)
    expect(day?.used).toBeGreaterThan(3 * USED)
    expect(day?.used).toBeLessThan(3 * USED + 1_000)
    expect(codesOf(await request(app.url, SendMessageDocument, inputOf('And now?'), own.token))).toStrictEqual([
      'BUDGET_EXHAUSTED',
    ])
  })
})
