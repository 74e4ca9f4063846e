import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { type OfflineClaude, startOfflineClaude } from '../../src/claude/offline/server.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, say, wholeReply } from '../support/client.ts'

let claude: OfflineClaude
let app: TestApp
beforeAll(async () => {
  // Answers under the name of the model that was asked for, which has a price.
  claude = await startOfflineClaude({
    assistant: readAssistant(join(projectRoot, 'config/assistant.json')),
    model: 'echo',
    paceMs: 1,
    firstTokenMs: 1,
  })
  app = await startTestApp({ env: { ANTHROPIC_BASE_URL: claude.url, ANTHROPIC_MODEL: 'claude-sonnet-5-5' } })
})
afterAll(async () => {
  await app.stop()
  await claude.close()
})

async function usageOf(replyId: string) {
  const query = `query ($id: ID!) { node(id: $id) { ... on Message {
    model usage { inputTokens outputTokens cacheReadTokens cacheWriteTokens costUsd } } } }`
  const { node } = await mustRequest<
    {
      node: {
        model: string
        usage: Record<'inputTokens' | 'outputTokens' | 'cacheReadTokens' | 'cacheWriteTokens', number> & {
          costUsd: string
        }
      }
    },
    { id: string }
  >(app.url, query, { id: replyId }, app.adminKey)
  return node
}

test('three turns: what one turn wrote into the cache, the next reads from it, and each has its cost', async () => {
  const conversation = await openConversation(app.url)
  const turns = []
  for (const content of ['What do you offer?', 'And what does that cost?', 'Can we start next week?']) {
    const { replyId } = await say(app.url, conversation, content)
    await wholeReply(app, conversation.token, replyId)
    turns.push(await usageOf(replyId))
  }
  const [first, second, third] = turns.map(({ usage }) => usage)
  if (!first || !second || !third) throw new Error('Three turns were taken')
  expect(turns.map(({ model }) => model)).toEqual(Array(3).fill('claude-sonnet-5-5'))

  expect(first.cacheReadTokens).toBe(0)
  expect(first.cacheWriteTokens).toBeGreaterThan(50) // the instructions and the first message
  expect(second.cacheReadTokens).toBe(first.cacheWriteTokens)
  expect(third.cacheReadTokens).toBe(second.cacheReadTokens + second.cacheWriteTokens)
  for (const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, costUsd } of [first, second, third]) {
    expect(inputTokens).toBe(0)
    expect(outputTokens).toBeGreaterThan(0)
    expect(cacheWriteTokens).toBeGreaterThan(0)
    // In ten-millionths of a dollar: 2.50, 0.20 and 10 dollars a million tokens.
    const cost = 25 * cacheWriteTokens + 2 * cacheReadTokens + 100 * outputTokens
    expect(Number(costUsd) * 1e7).toBeCloseTo(cost, 4)
  }
})

test('a new conversation reads the instructions from the cache that another one wrote', async () => {
  const before = claude.requests.length
  const conversation = await openConversation(app.url)
  const { replyId } = await say(app.url, conversation, 'A question that nobody has asked before')
  await wholeReply(app, conversation.token, replyId)
  const { usage } = await usageOf(replyId)
  expect(usage.cacheReadTokens).toBeGreaterThan(50)
  expect(claude.requests[before]?.body.system).toEqual(claude.requests[0]?.body.system)
})

test('usage and cost are stored with their reply: they are the same after a restart', async () => {
  const conversation = await openConversation(app.url)
  const { replyId } = await say(app.url, conversation, 'Hello')
  await wholeReply(app, conversation.token, replyId)
  const { usage } = await usageOf(replyId)
  await app.restart()
  expect((await usageOf(replyId)).usage).toEqual(usage)
})

test('what Claude says it counted is what is stored, and an unknown model has no cost', async () => {
  const counted = { input_tokens: 7, cache_read_input_tokens: 11, cache_creation_input_tokens: 13, output_tokens: 17 }
  const other = await startTestApp({ env: { ANTHROPIC_BASE_URL: claude.url, ANTHROPIC_MODEL: 'claude-next-9' } })
  try {
    claude.setScript(() => ({ kind: 'answer', text: 'Hi', usage: counted }))
    const conversation = await openConversation(other.url)
    const { replyId } = await say(other.url, conversation, 'Hello')
    const { ended } = await wholeReply(other, conversation.token, replyId)
    expect(ended.model).toBe('claude-next-9')
    expect(ended.usage).toEqual({ inputTokens: 7, cacheReadTokens: 11, cacheWriteTokens: 13, outputTokens: 17 })
    const query = 'query ($id: ID!) { node(id: $id) { ... on Message { usage { costUsd } } } }'
    expect(await mustRequest(other.url, query, { id: replyId }, other.adminKey)).toEqual({
      node: { usage: { costUsd: null } },
    })
  } finally {
    claude.setScript(undefined)
    await other.stop()
  }
})

test('a reply that broke off keeps what is known of its usage, one that never began has none', async () => {
  claude.setScript((_request, nth) =>
    nth === 1
      ? { kind: 'answer', text: ['one ', 'two ', 'three'], cutAfter: 2 }
      : { kind: 'error', status: 400, type: 'invalid_request_error' },
  )
  const conversation = await openConversation(app.url)
  const begun = await say(app.url, conversation, 'Hello')
  const { ended } = await wholeReply(app, conversation.token, begun.replyId)
  expect(ended).toMatchObject({ status: 'FAILED', model: 'claude-sonnet-5-5' })
  expect(ended.usage?.cacheReadTokens).toBeGreaterThan(0)
  const refused = await say(app.url, conversation, 'Hello?')
  const { ended: never } = await wholeReply(app, conversation.token, refused.replyId)
  expect(never).toMatchObject({ status: 'FAILED', usage: null, model: null })
  claude.setScript(undefined)
})
