import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Behaviour } from '../../src/claude/offline/behaviour.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, readReply, say } from '../support/client.ts'
import { MessagesDocument, RegenerateReplyDocument } from '../support/operations.ts'
import { createClientText } from './client-text.ts'

/** Words that only Claude says; nobody but this server may ever see them. */
const CANARY = 'CANARY-of-the-upstream'
const KEY = 'test-key-of-claude'

/** An error in which Claude says more than a visitor should read. */
const failure = (status: number, type: string, headers: Record<string, string> = {}): Behaviour => ({
  kind: 'error',
  status,
  type,
  message: `${CANARY}: the key ${KEY} is out of luck`,
  headers: { 'x-canary': `${CANARY} ${KEY}`, 'anthropic-organization-id': CANARY, ...headers },
})
const soon = { 'retry-after-ms': '20' }
const overloaded = failure(529, 'overloaded_error', soon)
const text = 'Grüß Gott 👋, this is the whole answer'
const answer: Behaviour = { kind: 'answer', text }
const tokens = ['Grüß ', 'Gott ', '👋, ', 'this ', 'is ', 'the ', 'whole ', 'answer']
const firstThree = 'Grüß Gott 👋, '

interface Case {
  name: string
  /** What each call meets; the last one is met again and again. */
  calls: Behaviour[]
  text: string
  error?: { code: string; retryable: boolean }
  finishReason?: string
  /** How often Claude is called. */
  attempts: number
}

const FAILED = { code: 'UPSTREAM_FAILED', retryable: true }
const OVERLOADED = { code: 'UPSTREAM_OVERLOADED', retryable: true }

const cases: Case[] = [
  { name: 'a 429 that asks for a moment', calls: [failure(429, 'rate_limit_error', soon), answer], text, attempts: 2 },
  {
    name: 'a 429 that asks for two seconds',
    calls: [failure(429, 'rate_limit_error', { 'retry-after': '2' }), answer],
    text,
    attempts: 2,
  },
  {
    name: 'a 429 that asks for an hour',
    calls: [failure(429, 'rate_limit_error', { 'retry-after': '3600' })],
    text: '',
    error: OVERLOADED,
    attempts: 1,
  },
  {
    name: 'a 429 that asks to wait until next year',
    calls: [failure(429, 'rate_limit_error', { 'retry-after': new Date(Date.now() + 1e10).toUTCString() })],
    text: '',
    error: OVERLOADED,
    attempts: 1,
  },
  { name: 'a 529 once', calls: [overloaded, answer], text, attempts: 2 },
  { name: 'a 529 again and again', calls: [overloaded], text: '', error: OVERLOADED, attempts: 3 },
  { name: 'a 500 once', calls: [failure(500, 'api_error', soon), answer], text, attempts: 2 },
  {
    name: 'a 500 again and again',
    calls: [failure(500, 'api_error', soon)],
    text: '',
    error: FAILED,
    attempts: 3,
  },
  {
    name: 'a 401',
    calls: [failure(401, 'authentication_error')],
    text: '',
    error: { code: 'UPSTREAM_FAILED', retryable: false },
    attempts: 1,
  },
  {
    name: 'a 400',
    calls: [failure(400, 'invalid_request_error')],
    text: '',
    error: { code: 'UPSTREAM_FAILED', retryable: false },
    attempts: 1,
  },
  { name: 'a socket that is reset once', calls: [{ kind: 'reset' }, answer], text, attempts: 2 },
  { name: 'a socket that is reset again and again', calls: [{ kind: 'reset' }], text: '', error: FAILED, attempts: 3 },
  {
    name: 'a socket that is cut in mid-stream',
    calls: [{ kind: 'answer', text: tokens, cutAfter: 3 }],
    text: firstThree,
    error: FAILED,
    attempts: 1,
  },
  {
    name: 'a socket that is cut before the first word',
    calls: [{ kind: 'answer', text: tokens, cutAfter: 0 }],
    text: '',
    error: FAILED,
    attempts: 1,
  },
  {
    name: 'a clean close in mid-stream',
    calls: [{ kind: 'answer', text: tokens, closeAfter: 3 }],
    text: firstThree,
    error: FAILED,
    attempts: 1,
  },
  {
    name: 'a clean close after the last word',
    calls: [{ kind: 'answer', text: tokens, closeAfter: tokens.length }],
    text,
    error: FAILED,
    attempts: 1,
  },
  {
    name: 'an overload in mid-stream',
    calls: [{ kind: 'answer', text: tokens, overloadedAfter: 3 }],
    text: firstThree,
    error: OVERLOADED,
    attempts: 1,
  },
  { name: 'characters split over two packets', calls: [{ ...answer, splitUtf8: true }], text, attempts: 1 },
  {
    name: 'a character split over two events',
    calls: [{ kind: 'answer', text: ['Hi ', '\ud83d', '\udc4b', '!'] }],
    text: 'Hi 👋!',
    attempts: 1,
  },
  {
    name: 'half a character at the end',
    calls: [{ kind: 'answer', text: ['Hi ', '\ud83d'] }],
    text: 'Hi \ufffd',
    attempts: 1,
  },
  {
    name: 'thoughts before the text',
    calls: [{ ...answer, thinking: `${CANARY}: what does this visitor want?` }],
    text,
    attempts: 1,
  },
  {
    name: 'an answer that was too long',
    calls: [{ ...answer, stopReason: 'max_tokens' }],
    text,
    finishReason: 'max_tokens',
    attempts: 1,
  },
  {
    name: 'a refusal',
    calls: [{ kind: 'answer', text: 'I would', stopReason: 'refusal' }],
    text: 'I would',
    finishReason: 'refusal',
    attempts: 1,
  },
  { name: 'an answer without a word', calls: [{ kind: 'answer', text: '' }], text: '', attempts: 1 },
]

describe('a reply that meets', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp()
  })
  afterAll(() => app.stop())

  test.each(cases.map((expected) => [expected.name, expected] as const))(
    '%s ends as it should, and can be written anew',
    async (_name, expected) => {
      const { calls, error = null, attempts, finishReason = 'end_turn' } = expected
      app.claude.setScript((_request, nth) => calls[Math.min(nth, calls.length) - 1])
      const { length: before } = app.claude.requests
      const conversation = await openConversation(app.url)
      const { replyId } = await say(app.url, conversation, 'Hello')
      const client = createClientText()
      const seen: string[] = []
      for await (const event of readReply(app, 'sse', conversation.token, replyId)) {
        seen.push(JSON.stringify(event))
        client.take(event)
        if (event.__typename === 'MessageDelta') expect(event.text.isWellFormed()).toBe(true)
      }

      expect(client.ends).toBe(1)
      expect(client.text).toBe(expected.text)
      expect(client.ended).toMatchObject({
        status: error ? 'FAILED' : 'COMPLETED',
        content: expected.text,
        finishReason: error ? null : finishReason,
      })
      expect(client.error).toEqual(error && { message: expect.stringContaining('assistant'), ...error })
      expect(app.claude.requests.length - before).toBe(attempts)

      app.claude.setScript(() => ({ kind: 'answer', text: 'Second try' }))
      const variables = { messageId: replyId }
      const { regenerateReply } = await mustRequest(app.url, RegenerateReplyDocument, variables, conversation.token)
      const again = createClientText()
      for await (const event of readReply(app, 'ws', conversation.token, regenerateReply.id)) again.take(event)
      expect(again.ended).toMatchObject({ status: 'COMPLETED', content: 'Second try' })
      expect(again.text).toBe('Second try')

      const listed = await mustRequest(app.url, MessagesDocument, { id: conversation.id }, conversation.token)
      const everything = [...seen, JSON.stringify(listed), JSON.stringify(regenerateReply), app.logs()].join('\n')
      for (const secret of [CANARY, KEY, 'x-api-key', 'request_id', 'overloaded_error']) {
        expect(everything).not.toContain(secret)
      }
    },
  )
})
