import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import { ConversationDocument, NodeDocument, StartConversationDocument, ViewerDocument } from '../support/operations.ts'
import { codesOf } from './wire.ts'

describe.each(backends)('$name: conversations', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  const start = (input: object, token?: string) => request(app.url, StartConversationDocument, { input }, token)

  test('a new conversation has what it was opened with', async () => {
    const { conversation } = await openConversation(app.url, {
      sessionId: ' mine ',
      visitorId: 'visitor-7',
      metadata: { source: 'pricing', referrer: 'https://example.com/?q=1', extra: { plan: ['a', null, 1.5] } },
    })
    expect(conversation).toMatchObject({
      sessionId: 'mine',
      visitorId: 'visitor-7',
      source: 'pricing',
      referrer: 'https://example.com/?q=1',
      status: 'ACTIVE',
      messageCount: 0,
      tags: [],
      title: null,
      lastMessageAt: null,
      contact: { name: null, email: null, phone: null, company: null },
    })
    expect(Number.isNaN(Date.parse(conversation.startedAt))).toBe(false)
  })

  test('without a sessionId one is made, a new one each time', async () => {
    const [first, second] = [await openConversation(app.url), await openConversation(app.url)]
    expect(first.conversation.sessionId).not.toBe('')
    expect(first.conversation.sessionId).not.toBe(second.conversation.sessionId)
    expect(first.id).not.toBe(second.id)
  })

  test('the same session with its token gives the same conversation, and a token that works', async () => {
    const opened = await openConversation(app.url, { sessionId: 'returning' })
    const { data } = await start({ sessionId: 'returning', metadata: { source: 'ignored' } }, opened.token)
    expect(data?.startConversation).toMatchObject({ created: false, conversation: { id: opened.id, source: null } })
    const { viewer } = await mustRequest(app.url, ViewerDocument, {}, data?.startConversation.sessionToken)
    expect(viewer.conversation?.id).toBe(opened.id)
  })

  test('a token alone gives its conversation, and a token with another new session a new one', async () => {
    const opened = await openConversation(app.url)
    const again = await start({}, opened.token)
    expect(again.data?.startConversation).toMatchObject({ created: false, conversation: { id: opened.id } })
    const other = await start({ sessionId: 'a fresh start' }, opened.token)
    expect(other.data?.startConversation.created).toBe(true)
    expect(other.data?.startConversation.conversation.id).not.toBe(opened.id)
  })

  test("a foreign session is a CONFLICT, with another visitor's token as without one", async () => {
    await openConversation(app.url, { sessionId: 'theirs', visitorId: 'secret-visitor' })
    const mine = await openConversation(app.url)
    const answers = [await start({ sessionId: 'theirs' }), await start({ sessionId: 'theirs' }, mine.token)]
    for (const { data, errors } of answers) {
      expect(data).toBeNull()
      expect(errors).toStrictEqual([
        {
          message: 'This sessionId is in use: send its session token, or choose another one',
          locations: expect.any(Array),
          path: ['startConversation'],
          extensions: { code: 'CONFLICT' },
        },
      ])
    }
  })

  test('of two that open one session at once, one gets it and the other a CONFLICT', async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const input = { sessionId: `race-${round}` }
      const answers = await Promise.all([start(input), start(input)])
      expect(answers.flatMap(({ data }) => data?.startConversation.created ?? [])).toStrictEqual([true])
      expect(answers.flatMap(codesOf)).toStrictEqual(['CONFLICT'])
    }
  })

  test('staff open no conversations', async () => {
    for (const key of [app.adminKey, app.analystKey]) expect(codesOf(await start({}, key))).toStrictEqual(['FORBIDDEN'])
  })

  test.each([
    ['sessionId', { sessionId: '  ' }],
    ['sessionId', { sessionId: 'x'.repeat(201) }],
    ['visitorId', { visitorId: 'nul \0' }],
    ['metadata.source', { metadata: { source: 'x'.repeat(501) } }],
    ['metadata.referrer', { metadata: { referrer: '\ud800' } }],
    ['metadata.extra', { metadata: { extra: 'x'.repeat(8_000) } }],
  ])('a bad %s is BAD_USER_INPUT that names it', async (path, input) => {
    const { data, errors } = await start(input)
    expect(data).toBeNull()
    expect(errors?.map(({ extensions }) => extensions)).toStrictEqual([
      { code: 'BAD_USER_INPUT', issues: [{ path: `input.${path}`, message: expect.any(String) }] },
    ])
  })

  test('metadata that is nested without end is BAD_USER_INPUT', async () => {
    const response = await fetch(app.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: `{
        "query": "mutation ($extra: JSON) { startConversation(input: { metadata: { extra: $extra } }) { created } }",
        "variables": { "extra": ${'['.repeat(50_000)}${']'.repeat(50_000)} }
      }`,
    })
    expect(codesOf(await response.json())).toStrictEqual(['BAD_USER_INPUT'])
  })

  test('every wrong value is listed', async () => {
    const { errors } = await start({ sessionId: '', visitorId: ' ', metadata: { source: 'x'.repeat(501) } })
    expect(errors?.[0]?.extensions.issues).toStrictEqual([
      { path: 'input.sessionId', message: 'must not be empty' },
      { path: 'input.visitorId', message: 'must not be empty' },
      { path: 'input.metadata.source', message: 'must have at most 500 characters' },
    ])
  })

  test('viewer tells a stranger, a visitor and staff who they are', async () => {
    const { id, token } = await openConversation(app.url)
    const viewer = async (credential?: string) => (await mustRequest(app.url, ViewerDocument, {}, credential)).viewer
    expect(await viewer()).toMatchObject({ role: 'VISITOR', conversation: null })
    expect(await viewer(token)).toMatchObject({ role: 'VISITOR', conversation: { id } })
    expect(await viewer(app.analystKey)).toMatchObject({ role: 'ANALYST', conversation: null })
    expect(await viewer(app.adminKey)).toMatchObject({ role: 'ADMIN', conversation: null })
  })

  test('conversation and node find what is one’s own', async () => {
    app.claude.setScript(() => ({ kind: 'answer', text: 'Yes.' }))
    const opened = await openConversation(app.url)
    const { message, replyId } = await say(app.url, opened, 'Is anybody there?')
    await wholeReply(app, opened.token, replyId)
    for (const credential of [opened.token, app.adminKey]) {
      const { conversation } = await mustRequest(app.url, ConversationDocument, { id: opened.id }, credential)
      expect(conversation).toMatchObject({ id: opened.id, messageCount: 2 })
      const node = async (id: string) => (await mustRequest(app.url, NodeDocument, { id }, credential)).node
      expect(await node(opened.id)).toMatchObject({ __typename: 'Conversation', ...conversation })
      expect(await node(message.id)).toMatchObject({
        __typename: 'Message',
        id: message.id,
        role: 'USER',
        content: 'Is anybody there?',
      })
      expect(await node(replyId)).toMatchObject({ id: replyId, role: 'ASSISTANT', content: 'Yes.' })
    }
  })

  test('an id of one type does not pass for another', async () => {
    const { id, token } = await openConversation(app.url)
    const uuid = Buffer.from(id, 'base64').toString().split(':')[1]
    const asMessage = Buffer.from(`Message:${uuid}`).toString('base64')
    const { node } = await mustRequest(app.url, NodeDocument, { id: asMessage }, token)
    const { conversation } = await mustRequest(app.url, ConversationDocument, { id: asMessage }, token)
    expect({ node, conversation }).toStrictEqual({ node: null, conversation: null })
  })
})
