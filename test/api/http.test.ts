import { once } from 'node:events'
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { openConversation } from '../support/client.ts'
import { codesOf } from './wire.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const QUERY = '{ viewer { role } }'
const STARTING = 'mutation { startConversation(input: {}) { created } }'
const post = (body: BodyInit, type?: string, headers: Record<string, string> = {}) =>
  fetch(app.url, { method: 'POST', body, headers: { ...(type ? { 'Content-Type': type } : {}), ...headers } })
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${app.url}?query=${encodeURIComponent(query)}`, { headers })

describe('a connection', () => {
  /** What a subscription is answered of its connection, which the client wants kept or not. */
  async function connectionOf(agent: Agent): Promise<string | undefined> {
    const { token, id } = await openConversation(app.url)
    const headers = {
      'Content-Type': 'application/json',
      Accept: 'text/event-stream',
      Authorization: `Bearer ${token}`,
    }
    const query = 'subscription ($id: ID!) { conversationEvents(conversationId: $id) { __typename } }'
    const request = httpRequest(app.url, { method: 'POST', headers, agent })
    request.end(JSON.stringify({ query, variables: { id } }))
    const [response]: IncomingMessage[] = await once(request, 'response')
    response?.destroy()
    agent.destroy()
    return response?.headers.connection
  }

  test('with an event stream on it is kept where its client wants it, and ended where not', async () => {
    expect(await connectionOf(new Agent({ keepAlive: true }))).toBe('keep-alive')
    expect(await connectionOf(new Agent({ keepAlive: false }))).toBe('close')
  })
})

describe('a request', () => {
  test('may be posted as JSON, or a query be read by GET', async () => {
    const expected = { data: { viewer: { role: 'VISITOR' } } }
    expect(await (await post(JSON.stringify({ query: QUERY }), 'application/json')).json()).toStrictEqual(expected)
    expect(await (await get(QUERY)).json()).toStrictEqual(expected)
  })

  test('does nothing by GET: a mutation is a 405', async () => {
    const response = await get(STARTING)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(codesOf(await response.json())).toStrictEqual(['BAD_USER_INPUT'])
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('by %s is a 405', async (method) => {
    expect((await fetch(app.url, { method })).status).toBe(405)
  })

  test('that a page may send without asking first, as text or a form, is a 415', async () => {
    const body = JSON.stringify({ query: STARTING })
    const form = new FormData()
    form.set('operations', body)
    form.set('map', '{}')
    const url = new URLSearchParams({ query: STARTING })
    expect((await post(body, 'text/plain')).status).toBe(415)
    expect((await post(body, 'text/plain; a=application/json')).status).toBe(415)
    expect((await post(form)).status).toBe(415)
    expect((await post(url)).status).toBe(415)
  })

  test.each(['{', '', '{ "query": "{ __typename }" ', 'undefined', 'null', '1', '"{ __typename }"'])(
    'whose body is %j is a 400',
    async (body) => {
      for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
        const response = await post(body, 'application/json', { Accept: accept })
        expect(response.status).toBe(400)
        expect(codesOf(await response.json())).toStrictEqual(['BAD_USER_INPUT'])
      }
    },
  )

  test.each([{}, { query: null }, { query: 1 }, { query: QUERY, variables: 'x' }, [{ query: QUERY }], { nothing: 1 }])(
    'that says %j is a 400',
    async (body) => {
      const response = await post(JSON.stringify(body), 'application/json')
      expect(response.status).toBe(400)
      expect(codesOf(await response.json())).toStrictEqual(['BAD_USER_INPUT'])
    },
  )

  test('for another path is a 404', async () => {
    for (const path of ['/nothing', '/graphql/more', '/graphqlx', '/favicon.ico', '/..%2fgraphql']) {
      expect((await fetch(new URL(path, app.url))).status).toBe(404)
    }
  })

  test('for the root is sent on to the API', async () => {
    const response = await fetch(new URL('/', app.url), { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toStrictEqual([302, '/graphql'])
  })

  test('answers are not to be held back by a proxy or taken for another type', async () => {
    const { headers } = await post(JSON.stringify({ query: QUERY }), 'application/json')
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  test('many go over one connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ports = new Set<number | undefined>()
    for (let count = 0; count < 5; count++) {
      const request = httpRequest(app.url, { method: 'POST', agent, headers: { 'Content-Type': 'application/json' } })
      request.end(JSON.stringify({ query: QUERY }))
      const [response]: IncomingMessage[] = await once(request, 'response')
      ports.add(response?.socket.localPort)
      expect(response?.statusCode).toBe(200)
      await response?.toArray()
    }
    agent.destroy()
    expect(ports.size).toBe(1)
  })
})

describe('what is no request at all', () => {
  /** What the server says to bytes of one's own. */
  async function say(bytes: string): Promise<string> {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1')
    socket.write(bytes)
    let answer = ''
    for await (const chunk of socket) answer += chunk
    return answer
  }
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n'

  test.each([
    ['a target that is no address', 'GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', '400'],
    ['a target that is no address, to be upgraded', `GET // HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`, '404'],
    ['another path, to be upgraded', `GET /nothing HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`, '404'],
    ['a handshake without a key', `GET /graphql HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`, '400'],
    ['another protocol', 'nonsense\r\n\r\n', '400'],
  ])('%s is refused, and the server lives on', async (_name, bytes, status) => {
    expect(await say(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect((await get(QUERY)).status).toBe(200)
  })

  test('a connection that is reset in the middle of a handshake or a body does no harm', async () => {
    const port = Number(new URL(app.url).port)
    const halves = [
      `GET /nothing HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`,
      `GET /graphql HTTP/1.1\r\nHost: x\r\n${upgrade}Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    ]
    for (const half of halves) {
      for (let count = 0; count < 10; count++) {
        const socket = connect(port, '127.0.0.1')
        socket.on('error', () => {})
        await once(socket, 'connect')
        socket.write(half)
        socket.resetAndDestroy()
        await once(socket, 'close')
      }
    }
    expect((await get(QUERY)).status).toBe(200)
  })
})
