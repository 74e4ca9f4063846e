import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Behaviour } from '../../src/claude/offline/behaviour.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, say, wholeReply } from '../support/client.ts'
import { RegenerateReplyDocument } from '../support/operations.ts'

const tokens = ['It ', 'was ', 'then ', 'that']

describe('Claude falls silent', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ env: { REPLY_IDLE_TIMEOUT_MS: '400' } })
  })
  afterAll(() => app.stop())

  test.each<[string, Behaviour, string]>([
    ['before an answer', { kind: 'hang' }, ''],
    ['before the first word', { kind: 'answer', text: tokens, silentAfter: 0 }, ''],
    ['in mid-stream', { kind: 'answer', text: tokens, silentAfter: 3 }, 'It was then '],
    ['after the last word', { kind: 'answer', text: tokens, silentAfter: 4 }, 'It was then that'],
  ])('%s: the call is ended, the reply has failed with the text it had', async (_when, behaviour, text) => {
    app.claude.setScript((_request, nth) => (nth === 1 ? behaviour : { kind: 'answer', text: 'Second try' }))
    const conversation = await openConversation(app.url)
    const { replyId } = await say(app.url, conversation, 'And then?')
    const read = await wholeReply(app, conversation.token, replyId)
    expect(read).toMatchObject({
      text,
      ended: { status: 'FAILED', content: text },
      error: { code: 'UPSTREAM_FAILED', retryable: true },
    })
    expect(await app.claude.requests.at(-1)?.outcome).toMatchObject({ how: 'gone' })

    const variables = { messageId: replyId }
    const { regenerateReply } = await mustRequest(app.url, RegenerateReplyDocument, variables, conversation.token)
    const again = await wholeReply(app, conversation.token, regenerateReply.id)
    expect(again).toMatchObject({ text: 'Second try', ended: { status: 'COMPLETED' } })
  })

  test('only for less than it may: the reply becomes whole', async () => {
    app.claude.setScript(() => ({ kind: 'answer', text: tokens, paceMs: 200, firstTokenMs: 200 }))
    const conversation = await openConversation(app.url)
    const { replyId } = await say(app.url, conversation, 'And then?')
    const read = await wholeReply(app, conversation.token, replyId)
    expect(read).toMatchObject({ text: tokens.join(''), ended: { status: 'COMPLETED' } })
  })
})
