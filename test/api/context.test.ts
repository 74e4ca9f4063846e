import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textOf } from '../../src/claude/offline/request.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, say, wholeReply } from '../support/client.ts'
import { RegenerateReplyDocument, type SendMessageInput, StopReplyDocument } from '../support/operations.ts'

describe.each(backends)('$name: what Claude is given', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  beforeEach(async () => {
    app.claude.setScript((_request, nth) => ({ kind: 'answer', text: `a${nth}` }))
    own = await openConversation(app.url)
  })
  afterAll(() => app.stop())

  async function ask(content: string, more: Partial<SendMessageInput> = {}) {
    const { replyId } = await say(app.url, own, content, more)
    await wholeReply(app, own.token, replyId)
    return replyId
  }
  const tell = (content: string) => say(app.url, own, content, { reply: false })
  /** The turns of Claude's newest call, such as `user: Hello`. */
  const given = () =>
    app.claude.requests.at(-1)?.body.messages.map(({ role, content }) => `${role}: ${textOf(content)}`) ?? []

  test('is the conversation so far, the newest message last', async () => {
    await ask('q1')
    await ask('q2')
    await ask('q3')
    expect(given()).toStrictEqual(['user: q1', 'assistant: a1', 'user: q2', 'assistant: a2', 'user: q3'])
  })

  test('includes messages that were only stored', async () => {
    await tell('by the way')
    await ask('q1')
    expect(given()).toStrictEqual(['user: by the way', 'user: q1'])
  })

  test('is the newest message alone without context', async () => {
    await ask('q1')
    await ask('q2', { includeContext: false })
    expect(given()).toStrictEqual(['user: q2'])
  })

  test.each([
    [1, ['user: q4']],
    [2, ['user: q4']],
    [3, ['user: q3', 'assistant: a3', 'user: q4']],
    [4, ['user: q3', 'assistant: a3', 'user: q4']],
    [5, ['user: q2', 'assistant: a2', 'user: q3', 'assistant: a3', 'user: q4']],
  ])('is at most %i messages when so many are asked for, and begins with the visitor', async (most, expected) => {
    for (const question of ['q1', 'q2', 'q3']) await ask(question)
    await ask('q4', { maxContextMessages: most })
    expect(given()).toStrictEqual(expected)
  })

  test('is the newest twenty messages when nothing is asked for', async () => {
    for (let count = 1; count <= 24; count++) await tell(`m${count}`)
    await ask('q')
    expect(given()).toStrictEqual([...Array.from({ length: 19 }, (_, index) => `user: m${index + 6}`), 'user: q'])
  })

  test('stays within a size, however many messages are asked for', async () => {
    for (let count = 1; count <= 20; count++) await tell(`${count} ${'x'.repeat(7_990)}`)
    await ask('q', { maxContextMessages: 100 })
    const size = given().reduce((sum, turn) => sum + turn.length, 0)
    expect(size).toBeGreaterThan(100_000)
    expect(size).toBeLessThan(125_000)
    expect(given().at(-1)).toBe('user: q')
    expect(given()[0]).not.toMatch(/^user: 1 /)
  })

  test('leaves out a reply that was stopped before it had a text', async () => {
    app.claude.setScript(() => ({ kind: 'hang' }))
    const { replyId } = await say(app.url, own, 'q1')
    await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, own.token)
    app.claude.setScript((_request, nth) => ({ kind: 'answer', text: `a${nth}` }))
    await ask('q2')
    expect(given()).toStrictEqual(['user: q1', 'user: q2'])
  })

  test('for a reply written anew is what came before it, without the old one', async () => {
    await ask('q1')
    const replyId = await ask('q2')
    await ask('q3')
    const { regenerateReply } = await mustRequest(app.url, RegenerateReplyDocument, { messageId: replyId }, own.token)
    await wholeReply(app, own.token, regenerateReply.id)
    expect(given()).toStrictEqual(['user: q1', 'assistant: a1', 'user: q2'])
    await ask('q4')
    expect(given()).toStrictEqual([
      'user: q1',
      'assistant: a1',
      'user: q2',
      'assistant: a4',
      'user: q3',
      'assistant: a3',
      'user: q4',
    ])
  })

  test('holds the same instructions each time, and marks what is to be read from the cache', async () => {
    await ask('q1')
    const first = app.claude.requests.at(-1)?.body
    await ask('q2')
    const second = app.claude.requests.at(-1)?.body
    expect(first?.system).toStrictEqual(second?.system)
    expect(second?.system).toMatchObject([{ cache_control: { type: 'ephemeral' } }])
    expect(second?.messages.at(-1)?.content).toMatchObject([{ text: 'q2', cache_control: { type: 'ephemeral' } }])
  })

  test('is nothing of another conversation', async () => {
    await ask('mine')
    const mine = own
    own = await openConversation(app.url)
    await ask('theirs')
    expect(given()).toStrictEqual(['user: theirs'])
    own = mine
  })
})
