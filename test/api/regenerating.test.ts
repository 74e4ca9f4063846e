import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import {
  ConversationDocument,
  MessagesDocument,
  NodeDocument,
  RegenerateReplyDocument,
  StopReplyDocument,
} from '../support/operations.ts'
import { BEGINNING, unfinishedReply } from './unfinished.ts'
import { codesOf } from './wire.ts'

describe.each(backends)('$name: regenerateReply', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  beforeEach(async () => {
    app.claude.setScript((_request, nth) => ({ kind: 'answer', text: `answer ${nth}` }))
    own = await openConversation(app.url)
  })
  afterAll(() => app.stop())

  const attempt = (messageId: string, token = own.token) =>
    request(app.url, RegenerateReplyDocument, { messageId }, token)
  const regenerate = async (messageId: string) =>
    (await mustRequest(app.url, RegenerateReplyDocument, { messageId }, own.token)).regenerateReply
  async function ask(content: string) {
    const { message, replyId } = await say(app.url, own, content)
    await wholeReply(app, own.token, replyId)
    return { messageId: message.id, replyId }
  }
  const listed = async () => {
    const { conversation } = await mustRequest(app.url, MessagesDocument, { id: own.id }, own.token)
    return conversation?.messages.edges.map(({ node }) => node.content)
  }

  test('writes a new reply with an id of its own in the place of the old one', async () => {
    const { replyId } = await ask('q1')
    await ask('q2')
    const anew = await regenerate(replyId)
    expect(anew).toMatchObject({ status: 'STREAMING', replaces: { id: replyId, content: 'answer 1' } })
    expect(anew.id).not.toBe(replyId)
    expect((await wholeReply(app, own.token, anew.id)).ended).toMatchObject({ id: anew.id, content: 'answer 3' })
    expect(await listed()).toStrictEqual(['q1', 'answer 3', 'q2', 'answer 2'])
  })

  test('leaves the old one to be read by its id, and the count as it was', async () => {
    const { replyId } = await ask('q1')
    await wholeReply(app, own.token, (await regenerate(replyId)).id)
    expect((await wholeReply(app, own.token, replyId)).text).toBe('answer 1')
    const { node } = await mustRequest(app.url, NodeDocument, { id: replyId }, own.token)
    expect(node).toMatchObject({ id: replyId, content: 'answer 1', messageStatus: 'COMPLETED' })
    const { conversation } = await mustRequest(app.url, ConversationDocument, { id: own.id }, own.token)
    expect(conversation?.messageCount).toBe(2)
  })

  test('may be done again and again, each time to the newest', async () => {
    let { replyId } = await ask('q1')
    for (let count = 2; count <= 4; count++) {
      const anew = await regenerate(replyId)
      expect(anew.replaces?.id).toBe(replyId)
      await wholeReply(app, own.token, anew.id)
      replyId = anew.id
    }
    expect(await listed()).toStrictEqual(['q1', 'answer 4'])
  })

  test('takes a reply that was stopped and one that failed', async () => {
    const stopped = await unfinishedReply(app, own)
    await mustRequest(app.url, StopReplyDocument, { messageId: stopped.replyId }, own.token)
    app.claude.setScript(() => ({ kind: 'error', status: 400, type: 'invalid_request_error' }))
    const failed = await regenerate(stopped.replyId)
    expect(failed.replaces?.content).toBe(BEGINNING)
    expect((await wholeReply(app, own.token, failed.id)).ended.status).toBe('FAILED')
    app.claude.setScript(() => ({ kind: 'answer', text: 'At last.' }))
    const last = await regenerate(failed.id)
    expect((await wholeReply(app, own.token, last.id)).ended.status).toBe('COMPLETED')
  })

  test('is refused for a visitor’s message', async () => {
    const { messageId } = await ask('q1')
    const { data, errors } = await attempt(messageId)
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: 'messageId' }] })
  })

  test('is a CONFLICT while a reply is being written, this one or another', async () => {
    const { replyId } = await ask('q1')
    const running = await unfinishedReply(app, own, 'q2')
    for (const id of [replyId, running.replyId]) expect(codesOf(await attempt(id))).toStrictEqual(['CONFLICT'])
    expect(await listed()).toStrictEqual(['q1', 'answer 1', 'q2', ''])
    await mustRequest(app.url, StopReplyDocument, { messageId: running.replyId }, own.token)
  })

  test('is a CONFLICT for a reply that was replaced already', async () => {
    const { replyId } = await ask('q1')
    await wholeReply(app, own.token, (await regenerate(replyId)).id)
    expect(codesOf(await attempt(replyId))).toStrictEqual(['CONFLICT'])
    expect(await listed()).toStrictEqual(['q1', 'answer 2'])
  })

  test('of many at once, one writes and the others get a CONFLICT', async () => {
    const { replyId } = await ask('q1')
    const answers = await Promise.all(Array.from({ length: 10 }, () => attempt(replyId)))
    const anew = answers.flatMap(({ data }) => data?.regenerateReply.id ?? [])
    expect(anew).toHaveLength(1)
    expect(answers.flatMap(codesOf)).toStrictEqual(Array(9).fill('CONFLICT'))
    await wholeReply(app, own.token, anew[0] ?? '')
    expect(await listed()).toStrictEqual(['q1', 'answer 2'])
  })
})
