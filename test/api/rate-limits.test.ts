import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { type Result, wholeReply } from '../support/client.ts'
import {
  CreateDeviceLinkDocument,
  RegenerateReplyDocument,
  SendMessageDocument,
  type SendMessageInput,
  StartConversationDocument,
  type StartConversationInput,
  StopReplyDocument,
  ViewerDocument,
} from '../support/operations.ts'
import { fallSilent } from './unfinished.ts'
import { type AskOptions, ask, codesOf, type Wire, wires } from './wire.ts'

const LIMITS = { CONVERSATIONS: 3, MESSAGES: 25, REPLIES: 2 }

describe.each(backends)('$name: rate limits', (backend) => {
  let app: TestApp
  let tests = 0
  /** A client address of the test's own, as a proxy would tell it. */
  let headers: Record<string, string>
  beforeAll(async () => {
    const env = Object.entries(LIMITS).map(([budget, limit]) => [`RATE_LIMIT_${budget}`, String(limit)])
    app = await startTestApp({ backend, env: { ...Object.fromEntries(env), TRUST_PROXY_HOPS: '1' } })
  })
  beforeEach(() => {
    app.claude.setScript(() => ({ kind: 'answer', text: 'Yes.' }))
    tests++
    headers = { 'X-Forwarded-For': `198.51.100.${tests}` }
  })
  afterAll(() => app.stop())

  const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })
  const start = (input: StartConversationInput = {}, options: AskOptions = {}, wire: Wire = 'http') =>
    ask(app, wire, StartConversationDocument, { input }, { headers, ...options })
  async function open() {
    const { result } = await start()
    if (!result.data) throw new Error(JSON.stringify(result))
    const { conversation, sessionToken } = result.data.startConversation
    return { id: conversation.id, token: sessionToken }
  }
  const send = (own: { id: string; token: string }, more: Partial<SendMessageInput> = {}, wire: Wire = 'http') =>
    ask(
      app,
      wire,
      SendMessageDocument,
      { input: { conversationId: own.id, content: 'Hello', ...more } },
      {
        token: own.token,
        headers,
      },
    )
  async function left(options: AskOptions = {}, wire: Wire = 'http') {
    const { result } = await ask(app, wire, ViewerDocument, {}, { headers, ...options })
    return Object.fromEntries(result.data?.viewer.rateLimits.map(({ budget, remaining }) => [budget, remaining]) ?? [])
  }
  const passed = (answers: { result: Result<unknown> }[]) => answers.filter(({ result }) => result.data).length

  test('all budgets are whole at first, and viewer tells what is left and until when', async () => {
    expect(await left()).toStrictEqual(LIMITS)
    await open()
    const { result } = await ask(app, 'http', ViewerDocument, {}, { headers })
    for (const { budget, limit, remaining, resetAt } of result.data?.viewer.rateLimits ?? []) {
      expect(limit).toBe(LIMITS[budget])
      expect(remaining).toBe(budget === 'CONVERSATIONS' ? limit - 1 : limit)
      const seconds = (Date.parse(resetAt) - Date.now()) / 1000
      if (budget === 'CONVERSATIONS') expect(seconds).toBeGreaterThan(0)
      expect(seconds).toBeLessThanOrEqual(budget === 'CONVERSATIONS' ? 60 : 0)
    }
  })

  test.each(wires)('over %s a spent budget is RATE_LIMITED, and says when to come back', async (wire) => {
    for (let count = 0; count < LIMITS.CONVERSATIONS; count++) await open()
    const { status, headers: answered, result } = await start({}, {}, wire)
    expect(result.data).toBeNull()
    const [error] = result.errors ?? []
    expect(error?.extensions).toStrictEqual({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) })
    expect(error?.extensions.retryAfter).toBeGreaterThanOrEqual(1)
    expect(error?.extensions.retryAfter).toBeLessThanOrEqual(60)
    if (wire !== 'http') return
    expect(status).toBe(429)
    expect(answered.get('Retry-After')).toBe(String(error?.extensions.retryAfter))
  })

  test('of many at once exactly as many pass as the budget has', async () => {
    expect(passed(await Promise.all(Array.from({ length: 12 }, () => start())))).toBe(LIMITS.CONVERSATIONS)
    const another = { 'X-Forwarded-For': '203.0.113.1' }
    headers = another
    const own = await open()
    const answers = await Promise.all(Array.from({ length: 40 }, () => send(own, { reply: false })))
    expect(passed(answers)).toBe(LIMITS.MESSAGES)
    expect(await left()).toMatchObject({ MESSAGES: 0, REPLIES: LIMITS.REPLIES })
  })

  test('HTTP, SSE and WebSocket spend from the same budgets', async () => {
    for (const wire of wires) expect((await start({}, {}, wire)).result.errors).toBeUndefined()
    for (const wire of wires) {
      expect(await left({}, wire)).toMatchObject({ CONVERSATIONS: 0 })
      expect(codesOf((await start({}, {}, wire)).result)).toStrictEqual(['RATE_LIMITED'])
    }
  })

  test('twenty aliases count twenty', async () => {
    const own = await open()
    const sends = Array.from(
      { length: 20 },
      (_, index) =>
        `m${index}: sendMessage(input: { conversationId: $id, content: "${index}", reply: false }) { message { id } }`,
    )
    const many = `mutation ($id: ID!) { ${sends.join('\n')} }`
    const { result } = await ask<unknown, object>(app, 'http', many, { id: own.id }, { headers, token: own.token })
    expect(result.errors).toBeUndefined()
    expect(await left()).toMatchObject({ MESSAGES: LIMITS.MESSAGES - 20 })
  })

  test('a message spends one message and one reply, without a reply one message, a reply written anew one reply', async () => {
    const own = await open()
    await send(own, { reply: false })
    expect(await left()).toMatchObject({ MESSAGES: 24, REPLIES: 2 })
    const { result } = await send(own)
    expect(await left()).toMatchObject({ MESSAGES: 23, REPLIES: 1 })
    const messageId = result.data?.sendMessage.reply?.id ?? ''
    await wholeReply(app, own.token, messageId)
    const anew = await ask(app, 'http', RegenerateReplyDocument, { messageId }, { headers, token: own.token })
    await wholeReply(app, own.token, anew.result.data?.regenerateReply.id ?? '')
    expect(await left()).toMatchObject({ MESSAGES: 23, REPLIES: 0 })
    expect(codesOf((await send(own)).result)).toStrictEqual(['RATE_LIMITED'])
    expect(await left()).toMatchObject({ MESSAGES: 23, REPLIES: 0 })
    expect((await send(own, { reply: false })).result.errors).toBeUndefined()
  })

  test('coming back to a conversation spends nothing, even with an empty budget', async () => {
    const sessionId = `returning-${backend.name}`
    const { result } = await start({ sessionId })
    const token = result.data?.startConversation.sessionToken
    await open()
    await open()
    for (const input of [{ sessionId }, {}]) {
      expect((await start(input, { token })).result.data?.startConversation.created).toBe(false)
    }
    expect(codesOf((await start()).result)).toStrictEqual(['RATE_LIMITED'])
  })

  test('every device code that is tried spends, right or wrong', async () => {
    const own = await open()
    const { result } = await ask(
      app,
      'http',
      CreateDeviceLinkDocument,
      { conversationId: own.id },
      { token: own.token },
    )
    const codes = ['00000-00000', result.data?.createDeviceLink.code ?? '', '00000-00001']
    const answers = await Promise.all(codes.map((deviceCode) => start({ deviceCode })))
    expect(answers.map((answer) => codesOf(answer.result)[0])).toContain('RATE_LIMITED')
    expect(await left()).toMatchObject({ CONVERSATIONS: 0 })
  })

  test('what is refused for another reason spends nothing', async () => {
    const [own, other] = [await open(), await open()]
    const before = await left()
    fallSilent(app)
    await send(own, { content: '' })
    await send({ id: other.id, token: own.token })
    await send({ id: own.id, token: 'nonsense' })
    await start({ sessionId: '' })
    expect(await left()).toStrictEqual(before)
    const { result } = await send(own)
    const running = await left()
    expect(codesOf((await send(own)).result)).toStrictEqual(['CONFLICT'])
    const messageId = result.data?.sendMessage.reply?.id ?? ''
    const anew = await ask(app, 'http', RegenerateReplyDocument, { messageId }, { headers, token: own.token })
    expect(codesOf(anew.result)).toStrictEqual(['CONFLICT'])
    expect(await left()).toStrictEqual(running)
    await ask(app, 'http', StopReplyDocument, { messageId }, { token: own.token })
  })

  test('each address has budgets of its own; an IPv6 network of a customer is one address', async () => {
    await start({}, from('2001:db8:0:1::1'))
    await start({}, from('2001:db8:0:1:ffff::2'))
    expect(await left(from('2001:0DB8::1:aaaa:0:0:3'))).toMatchObject({ CONVERSATIONS: 1 })
    expect(await left(from('2001:db8:0:2::1'))).toMatchObject({ CONVERSATIONS: 3 })
    await start({}, from('::ffff:192.0.2.77'))
    expect(await left(from('192.0.2.77'))).toMatchObject({ CONVERSATIONS: 2 })
    expect(await left(from('192.0.2.78'))).toMatchObject({ CONVERSATIONS: 3 })
  })
})
