import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestApp, type TestApp } from '../support/app.ts'
import { openConversation, request, say } from '../support/client.ts'
import { SendMessageDocument, StartConversationDocument, ViewerDocument } from '../support/operations.ts'
import { ask, codesOf, connect, openSocket } from './wire.ts'

const START = `mutation { startConversation(input: {}) { created } }`
const FOLLOW = `subscription ($id: ID!) { conversationEvents(conversationId: $id) { __typename } }`
const CAPS = { sockets: 3, streams: 3 }

/** Many at once, but not all: a few hundred open sockets are no part of what is tried here. */
async function inTurns<T>(count: number, atOnce: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let begun = 0; begun < count; begun += atOnce) {
    const turn = Array.from({ length: Math.min(atOnce, count - begun) }, (_, index) => work(begun + index))
    results.push(...(await Promise.all(turn)))
  }
  return results
}

/** Opens a conversation, and says how it went. */
async function attempt(app: TestApp, headers: Record<string, string>) {
  const { result } = await ask(app, 'http', START, {}, { headers })
  return codesOf(result)[0] ?? 'passed'
}

/** The same so many times over one WebSocket. */
async function attemptsOnSocket(app: TestApp, times: number, headers: Record<string, string>) {
  const socket = await connect(app, { headers })
  const ids = Array.from({ length: times }, (_, index) => String(index))
  for (const id of ids) socket.send({ id, type: 'subscribe', payload: { query: START } })
  const answers = await Promise.all(ids.map((id) => socket.next(id)))
  await socket.close()
  return answers.map((text) => codesOf(JSON.parse(text).payload)[0] ?? 'passed')
}

const forged = (index: number) => `203.0.${index >> 8}.${index & 255}`

describe('a client that forges its address', () => {
  test('and is not behind a proxy passes exactly ten of a thousand times, over HTTP and WebSocket together', async () => {
    const app = await startTestApp({ env: { RATE_LIMIT_CONVERSATIONS: '10' } })
    try {
      const forging = (index: number) => ({
        'X-Forwarded-For': forged(index),
        Forwarded: `for=${forged(index)}`,
        'X-Real-IP': forged(index),
      })
      const [overHttp, ...overSockets] = await Promise.all([
        inTurns(800, 50, (index) => attempt(app, forging(index))),
        ...Array.from({ length: 5 }, (_, index) => attemptsOnSocket(app, 40, forging(1_000 + index))),
      ])
      const outcomes = [...overHttp, ...overSockets.flat()]
      expect(outcomes.filter((outcome) => outcome === 'passed')).toHaveLength(10)
      expect(outcomes.filter((outcome) => outcome === 'RATE_LIMITED')).toHaveLength(990)
    } finally {
      await app.stop()
    }
  })
})

describe('behind a proxy', () => {
  let app: TestApp
  let own: { id: string; token: string }
  let tests = 0
  /** As the proxy passes on what a client of the test's own sends. */
  let headers: Record<string, string>
  beforeAll(async () => {
    app = await startTestApp({
      env: {
        TRUST_PROXY_HOPS: '1',
        RATE_LIMIT_CONVERSATIONS: '10',
        RATE_LIMIT_MESSAGES: '2',
        RATE_LIMIT_KEY_GUESSES: '10',
        MAX_SOCKETS_PER_ADDRESS: String(CAPS.sockets),
        MAX_STREAMS_PER_ADDRESS: String(CAPS.streams),
        MAX_MESSAGE_LENGTH: '12',
      },
    })
    own = await openConversation(app.url)
  })
  beforeEach(() => {
    headers = { 'X-Forwarded-For': `198.51.100.${++tests}` }
  })
  afterAll(() => app.stop())

  test('a client that forges further addresses passes exactly ten of a thousand times', async () => {
    const real = headers['X-Forwarded-For']
    const [overHttp, ...overSockets] = await Promise.all([
      inTurns(900, 50, (index) =>
        attempt(app, { 'X-Forwarded-For': `${forged(index)}, ${real}${index % 2 ? `:${2_000 + index}` : ''}` }),
      ),
      ...Array.from({ length: 2 }, (_, index) =>
        attemptsOnSocket(app, 50, { 'X-Forwarded-For': `${forged(index)}, ${real}` }),
      ),
    ])
    const outcomes = [...overHttp, ...overSockets.flat()]
    expect(outcomes.filter((outcome) => outcome === 'passed')).toHaveLength(10)
    expect(outcomes.filter((outcome) => outcome === 'RATE_LIMITED')).toHaveLength(990)
  })

  describe('a refusal over HTTP', () => {
    const sends = (count: number) =>
      `mutation ($id: ID!) { ${Array.from({ length: count }, (_, index) => `m${index}: sendMessage(input: { conversationId: $id, content: "${index}", reply: false }) { message { id } }`).join(' ')} }`

    test('is a 429 that says when to come back, what is allowed and what is left', async () => {
      for (let sent = 0; sent < 2; sent++)
        await ask(app, 'http', sends(1), { id: own.id }, { headers, token: own.token })
      const answer = await ask(app, 'http', sends(1), { id: own.id }, { headers, token: own.token })
      expect(answer.status).toBe(429)
      expect(answer.headers.get('Retry-After')).toMatch(/^([1-9]|[1-5]\d|60)$/)
      expect(answer.headers.get('RateLimit-Policy')).toBe('"CONVERSATIONS";q=10;w=60, "MESSAGES";q=2;w=60')
      expect(answer.headers.get('RateLimit')).toMatch(/^"CONVERSATIONS";r=10;t=0, "MESSAGES";r=0;t=([1-5]?\d|60)$/)
    })

    test('is one, too, where it took the rest of the operation with it', async () => {
      const three = await ask(app, 'http', sends(3), { id: own.id }, { headers, token: own.token })
      expect(three.result.data).toBeNull()
      expect(three.result.errors).toMatchObject([{ path: ['m2'], extensions: { code: 'RATE_LIMITED' } }])
      expect(three.status).toBe(429)
      const fine = await ask(app, 'http', '{ viewer { role } }', {}, { headers })
      expect(fine.status).toBe(200)
      expect(fine.headers.get('RateLimit')).toBeNull()
    })
  })

  describe('wrong keys', () => {
    const tryKey = async (over: 'http' | 'ws', token: string, address = headers) => {
      const { status, result } = await ask(app, over, ViewerDocument, {}, { token, headers: address })
      return { status, code: codesOf(result)[0], role: result.data?.viewer.role }
    }

    test('are counted one by one, over HTTP and WebSocket together: ten are looked at, then none', async () => {
      const guesses = await inTurns(90, CAPS.sockets, async (index) => {
        const { code } = await tryKey(index % 3 === 0 ? 'ws' : 'http', `a-guess-at-the-admin-key-${index}`)
        return code
      })
      expect(guesses.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10)
      expect(guesses.filter((code) => code === 'RATE_LIMITED')).toHaveLength(80)
      const right = await ask(app, 'http', ViewerDocument, {}, { token: app.adminKey, headers })
      expect(right.status).toBe(429)
      expect(Number(right.headers.get('Retry-After'))).toBeLessThanOrEqual(60)
      expect(right.headers.get('RateLimit')).toBeNull()
    })

    test('are counted one by one within one WebSocket, too', async () => {
      const socket = await connect(app, { token: 'a-guess-at-the-admin-key', headers })
      const ids = Array.from({ length: 15 }, (_, index) => String(index))
      for (const id of ids) socket.send({ id, type: 'subscribe', payload: { query: '{ viewer { role } }' } })
      const answers = await Promise.all(ids.map((id) => socket.next(id)))
      const codes = answers.map((text) => JSON.parse(text).payload[0].extensions.code)
      expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10)
      expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(5)
      await socket.close()
    })

    test('of somebody at the same address keep out neither visitors nor staff who were let in before', async () => {
      expect((await tryKey('http', app.analystKey)).role).toBe('ANALYST')
      for (let guess = 0; guess < 12; guess++) await tryKey('http', `another-guess-${guess}`)
      expect((await tryKey('http', app.adminKey)).code).toBe('RATE_LIMITED')
      expect((await tryKey('http', app.analystKey)).role).toBe('ANALYST')
      expect((await tryKey('http', own.token)).role).toBe('VISITOR')
      expect((await tryKey('http', app.adminKey, { 'X-Forwarded-For': '192.0.2.99' })).role).toBe('ADMIN')
    })

    test('are not what old or damaged session tokens are', async () => {
      const damaged = `${own.token.slice(0, -4)}AAAA`
      for (let time = 0; time < 15; time++) expect((await tryKey('http', damaged)).code).toBe('UNAUTHENTICATED')
      const ofRetiredSecret = await new SignJWT({ conversation: randomUUID() })
        .setProtectedHeader({ alg: 'HS256', kid: '0badc0de' })
        .setAudience('aiplace-session')
        .setSubject(randomUUID())
        .setExpirationTime('30d')
        .sign(new TextEncoder().encode('a secret that is not configured any more'))
      for (let time = 0; time < 15; time++) expect((await tryKey('http', ofRetiredSecret)).code).toBe('UNAUTHENTICATED')
      expect((await tryKey('http', app.adminKey)).role).toBe('ADMIN')
    })
  })

  describe('an address', () => {
    test('has so many sockets at once; one more is a 429 at the upgrade, until one is closed', async () => {
      const sockets = await Promise.all(Array.from({ length: CAPS.sockets }, () => connect(app, { headers })))
      const refused = await new Promise<{ status: number | undefined; retryAfter: string | undefined }>((resolve) => {
        const socket = new WebSocket(app.wsUrl, 'graphql-transport-ws', { headers })
        socket.once('error', () => {})
        socket.once('unexpected-response', (_request, { statusCode, headers }) => {
          resolve({ status: statusCode, retryAfter: headers['retry-after'] })
        })
      })
      expect(refused).toStrictEqual({ status: 429, retryAfter: '10' })
      await (await connect(app, { headers: { 'X-Forwarded-For': '192.0.2.98' } })).close()
      await sockets[0]?.close()
      for (let tries = 0; tries < 100; tries++) {
        const again = await openSocket(app.wsUrl, headers).catch(() => null) // our end may be closed before theirs
        if (again === null) continue
        await again.close()
        for (const socket of sockets) await socket.close()
        return
      }
      throw new Error('No place came back')
    })

    test('has so many event streams at once; one more is RATE_LIMITED, until one is closed', async () => {
      const sent = await say(app.url, own, 'Hello', { reply: false })
      const open = async () => {
        const leaving = new AbortController()
        const response = await fetch(app.url, {
          method: 'POST',
          signal: leaving.signal,
          headers: {
            'Content-Type': 'application/json',
            Accept: 'text/event-stream',
            Authorization: `Bearer ${own.token}`,
            ...headers,
          },
          body: JSON.stringify({ query: FOLLOW, variables: { id: own.id } }),
        })
        expect(response.headers.get('Content-Type')).toContain('text/event-stream')
        return () => leaving.abort()
      }
      /** A stream that ends by itself. */
      const pass = async () => {
        const query = 'subscription ($id: ID!) { messageStream(messageId: $id) { __typename } }'
        const { result } = await ask(app, 'sse', query, { id: sent.message.id }, { token: own.token, headers })
        return result
      }
      expect(codesOf(await pass())).toStrictEqual([])
      const streams = await Promise.all(Array.from({ length: CAPS.streams }, open))
      const refused = await pass()
      expect(codesOf(refused)).toStrictEqual(['RATE_LIMITED'])
      expect(refused.errors?.[0]?.extensions.retryAfter).toBe(10)
      expect(await attempt(app, headers)).toBe('passed') // what is no stream needs no place
      streams[0]?.()
      for (let tries = 0; tries < 200; tries++) {
        if (codesOf(await pass()).length > 0) continue // the server has not noticed yet
        for (const leave of streams) leave()
        return
      }
      throw new Error('No place came back')
    })
  })

  test('a socket has fifty operations at once; one more is refused alone, until one is completed', async () => {
    const socket = await connect(app, { token: own.token, headers })
    const follow = (id: string) =>
      socket.send({ id, type: 'subscribe', payload: { query: FOLLOW, variables: { id: own.id } } })
    for (let index = 0; index < 50; index++) follow(`follow-${index}`)
    follow('one more')
    const refused = JSON.parse(await socket.next('one more'))
    expect(refused.type).toBe('error')
    expect(codesOf({ errors: refused.payload })).toStrictEqual(['RATE_LIMITED'])
    socket.send({ id: 'follow-0', type: 'complete' })
    socket.send({ id: 'query', type: 'subscribe', payload: { query: '{ __typename }' } })
    expect(JSON.parse(await socket.next('query')).payload).toStrictEqual({ data: { __typename: 'Query' } })
    await socket.close()
  })

  test('a message has as many UTF-16 code units as are configured, and no more', async () => {
    const send = (content: string) =>
      request(
        app.url,
        SendMessageDocument,
        { input: { conversationId: own.id, content, reply: false } },
        own.token,
        headers,
      )
    expect((await send(`  ${'👋'.repeat(6)}\n`)).errors).toBeUndefined()
    expect((await send(`${'👋'.repeat(6)}!`)).errors?.[0]?.extensions).toStrictEqual({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'input.content', message: 'must have at most 12 characters' }],
    })
  })

  test('a fresh client is not touched by any of this', async () => {
    const { result, status } = await ask(app, 'http', StartConversationDocument, { input: {} }, { headers })
    expect(status).toBe(200)
    expect(result.data?.startConversation.created).toBe(true)
  })
})
