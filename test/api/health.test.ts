import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OfflineScript } from '../../src/claude/offline/server.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends, redisUrl } from '../support/backends.ts'
import { mustRequest, openConversation, readReply, request, say, wholeReply } from '../support/client.ts'
import { SendMessageDocument, StopReplyDocument } from '../support/operations.ts'

const script: OfflineScript = (_request, nth) =>
  [
    { kind: 'answer' as const },
    { kind: 'error' as const, status: 400, type: 'invalid_request_error' },
    { kind: 'answer' as const, silentAfter: 3 },
  ][nth - 1]

describe.each(backends)('$name: health', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend, script, env: { RATE_LIMIT_REPLIES: '3' }, alone: true })
  })
  afterAll(() => app.stop())

  const page = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const response = await fetch(new URL(path, app.url), { method, headers })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
  /** What stands behind a name in the measurements, labels included. */
  const measured = async (name: string) => {
    const line = (await page('/metrics')).text.split('\n').find((line) => line.startsWith(`${name} `))
    return line === undefined ? null : Number(line.slice(name.length + 1))
  }

  test('a server that serves is live and ready', async () => {
    expect(await page('/health/live')).toMatchObject({ status: 200, text: 'live\n' })
    expect(await page('/health/ready')).toMatchObject({ status: 200, text: 'ready\n' })
    expect(await page('/health/ready', {}, 'HEAD')).toMatchObject({ status: 200, text: '' })
  })

  test('replies, their tokens and times, failures and refusals are measured', async () => {
    const own = await openConversation(app.url)
    const first = await say(app.url, own, 'Hello')
    await wholeReply(app, own.token, first.replyId)
    const second = await say(app.url, own, 'And then?')
    await wholeReply(app, own.token, second.replyId)
    const third = await say(app.url, own, 'Now tell me more')
    const reading = readReply(app, 'ws', own.token, third.replyId)
    await reading.next()
    expect(await measured('aiplace_replies_writing')).toBe(1)
    expect(await measured('aiplace_streams_open')).toBe(1)
    await mustRequest(app.url, StopReplyDocument, { messageId: third.replyId }, own.token)
    for await (const _ of reading);
    expect(await measured('aiplace_replies_writing')).toBe(0)
    expect(await measured('aiplace_streams_open')).toBe(0)

    const input = { conversationId: own.id, content: 'One too many' }
    await request(app.url, SendMessageDocument, { input }, own.token)
    expect(await measured('aiplace_rate_limit_hits_total{budget="REPLIES"}')).toBe(1)
    expect(await measured('aiplace_upstream_errors_total{code="UPSTREAM_FAILED"}')).toBe(1)
    expect(await measured('aiplace_reply_duration_seconds_count{status="COMPLETED"}')).toBe(1)
    expect(await measured('aiplace_reply_duration_seconds_count{status="STOPPED"}')).toBe(1)
    expect(await measured('aiplace_time_to_first_token_seconds_count')).toBe(2)
    expect(await measured('aiplace_tokens_total{direction="output"}')).toBeGreaterThan(0)
    expect(await measured('aiplace_text_stored_seconds_count')).toBeGreaterThan(0)
    expect(await measured('aiplace_database_ping_seconds')).toBeGreaterThan(0)
    expect(await measured('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
  })

  test('a subscription by a client that takes no stream is refused, and none is left open', async () => {
    await app.restart({ RATE_LIMIT_MESSAGES: '0' })
    app.claude.setScript(() => ({ kind: 'hang' }))
    const own = await openConversation(app.url)
    const { replyId } = await say(app.url, own, 'Hello')
    for (const accept of ['application/json', 'multipart/mixed', 'image/png']) {
      const { status } = await fetch(app.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: accept, Authorization: `Bearer ${own.token}` },
        body: JSON.stringify({ query: `subscription { messageStream(messageId: "${replyId}") { __typename } }` }),
      })
      expect(status).toBe(406)
    }
    expect(await measured('aiplace_streams_open')).toBe(0)
    await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, own.token)
  })

  test.skipIf(redisUrl === undefined)('Redis is measured where there is one', async () => {
    expect(await measured('aiplace_redis_ping_seconds')).toBe(null)
    await app.restart({ REDIS_URL: redisUrl ?? '' })
    await expect.poll(() => measured('aiplace_redis_ping_seconds')).toBeGreaterThan(0)
    await app.restart({ REDIS_URL: '' })
  })

  test('measurements are for this machine and for admin keys; to others the page does not exist', async () => {
    expect(await page('/metrics')).toMatchObject({ status: 200, type: expect.stringContaining('version=0.0.4') })
    const { token } = await openConversation(app.url)
    const keys = [undefined, app.analystKey, token, 'wrong'].map((key) =>
      key ? { Authorization: `Bearer ${key}` } : {},
    )
    for (const forwarding of [
      { 'X-Forwarded-For': '203.0.113.7' },
      { Forwarded: 'for=203.0.113.7' },
      { Via: '1.1 proxy' },
    ]) {
      for (const key of keys) {
        const refused = await page('/metrics', { ...forwarding, ...key })
        expect(refused).toMatchObject({ status: 404, text: 'Not found\n' })
      }
      const admitted = await page('/metrics', { ...forwarding, Authorization: `Bearer ${app.adminKey}` })
      expect(admitted.status).toBe(200)
    }
  })

  test('no label holds anything of a visitor', async () => {
    const own = await openConversation(app.url, { sessionId: 'canary-session', metadata: { source: 'canary-source' } })
    await say(app.url, own, 'canary words', { reply: false })
    const { text } = await page('/metrics')
    expect(text).not.toContain('canary')
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })
})
