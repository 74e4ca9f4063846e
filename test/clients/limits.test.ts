import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApollo } from '../../examples/apollo.ts'
import { errorCode, retryAfter } from '../../examples/errors.ts'
import { createUrql } from '../../examples/urql.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { openConversation } from '../support/client.ts'
import { SendMessageDocument } from '../support/operations.ts'

describe('a visitor who has sent too much', () => {
  let app: TestApp
  let token: string
  let input: { conversationId: string; content: string; reply: boolean }
  beforeAll(async () => {
    app = await startTestApp({ env: { RATE_LIMIT_MESSAGES: '1', ALLOWED_ORIGINS: 'https://www.example.com' } })
    const conversation = await openConversation(app.url)
    token = conversation.token
    input = { conversationId: conversation.id, content: 'Hello', reply: false }
    const client = createUrql({ url: app.url, token: () => token, subscriptions: 'sse' })
    await client.mutation(SendMessageDocument, { input })
  })
  afterAll(() => app.stop())

  /** Told as an error that says when to come back. */
  function expectRateLimited(error: unknown) {
    expect(errorCode(error)).toBe('RATE_LIMITED')
    expect(retryAfter(error)).toBeGreaterThan(0)
    expect(retryAfter(error)).toBeLessThanOrEqual(60)
  }

  test('is told so through Apollo Client', async () => {
    const client = createApollo({ url: app.url, token: () => token, subscriptions: 'sse' })
    const sending = client.mutate({ mutation: SendMessageDocument, variables: { input } })
    expectRateLimited(await sending.catch((error: unknown) => error))
    client.stop()
  })

  test('is told so through urql', async () => {
    const client = createUrql({ url: app.url, token: () => token, subscriptions: 'sse' })
    const { error } = await client.mutation(SendMessageDocument, { input })
    expectRateLimited(error)
  })

  test('on a website of another origin, is told when to come back, and is asked for permission once in two hours', async () => {
    const headers = {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`,
      Origin: 'https://www.example.com',
    }
    const body = JSON.stringify({ query: print(SendMessageDocument), variables: { input } })
    const refused = await fetch(app.url, { method: 'POST', headers, body })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(refused.headers.get('Access-Control-Expose-Headers')).toBe(
      'Retry-After, RateLimit-Policy, RateLimit, X-Request-Id',
    )
    expect(refused.headers.get('RateLimit')).toMatch(/^"MESSAGES";r=0;t=\d+$/)

    const asking = { Origin: headers.Origin, 'Access-Control-Request-Method': 'POST' }
    const permission = await fetch(app.url, { method: 'OPTIONS', headers: asking })
    expect(permission.headers.get('Access-Control-Max-Age')).toBe('7200')
  })
})
