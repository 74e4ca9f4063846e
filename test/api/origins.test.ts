import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestApp, type TestApp } from '../support/app.ts'
import { openConversation } from '../support/client.ts'
import { ask, connect, wires } from './wire.ts'

const LISTED = 'https://www.example.com'
const QUERY = '{ viewer { role } }'

describe('a page of another origin', () => {
  let app: TestApp
  let own: string
  beforeAll(async () => {
    app = await startTestApp({ env: { ALLOWED_ORIGINS: `${LISTED}, http://localhost:3000` } })
    own = new URL(app.url).origin
  })
  afterAll(() => app.stop())

  const refused = [
    'https://evil.example',
    'null',
    '',
    'https://www.example.com.evil.example',
    'https://example.com',
    'http://www.example.com',
    'https://www.example.com:8443',
    'http://127.0.0.1',
    'http://localhost:3001',
    'garbage',
  ]

  test.each(refused)('%j is refused by every way in', async (origin) => {
    const headers = { Origin: origin }
    const address = `${app.url}?query=${encodeURIComponent(QUERY)}`
    const posted = { method: 'POST', body: JSON.stringify({ query: QUERY }) }
    const answers = [
      fetch(app.url, { ...posted, headers: { ...headers, 'Content-Type': 'application/json' } }),
      fetch(app.url, { ...posted, headers: { ...headers, 'Content-Type': 'text/plain' } }),
      fetch(app.url, {
        ...posted,
        headers: { ...headers, 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      }),
      fetch(address, { headers }),
      fetch(address, { headers: { ...headers, Accept: 'text/event-stream' } }),
      fetch(app.url, { headers: { ...headers, Accept: 'text/html' } }),
      fetch(app.url, { method: 'OPTIONS', headers: { ...headers, 'Access-Control-Request-Method': 'POST' } }),
    ]
    for (const { status, headers: answered } of await Promise.all(answers)) {
      expect(status).toBe(403)
      expect(answered.get('access-control-allow-origin')).toBeNull()
    }
    const socket = new WebSocket(app.wsUrl, 'graphql-transport-ws', { headers })
    const [, response] = await once(
      socket.on('error', () => {}),
      'unexpected-response',
    )
    expect(response.statusCode).toBe(403)
  })

  test('what it sends has no effect', async () => {
    const query = 'mutation ($id: ID!) { endConversation(conversationId: $id) { status } }'
    const { id, token } = await openConversation(app.url)
    await fetch(app.url, {
      method: 'POST',
      headers: { Origin: 'https://evil.example', 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { id } }),
    })
    const read = 'query ($id: ID!) { conversation(id: $id) { status } }'
    const { result } = await ask(app, 'http', read, { id }, { token })
    expect(result.data).toStrictEqual({ conversation: { status: 'ACTIVE' } })
  })

  const allowed = [LISTED, 'http://localhost:3000', 'own']

  test.each(allowed)('%s is let in, and told so alone', async (name) => {
    const origin = name === 'own' ? own : name
    for (const wire of wires) {
      const { result, headers } = await ask(app, wire, QUERY, {}, { headers: { Origin: origin } })
      expect(result.data).toStrictEqual({ viewer: { role: 'VISITOR' } })
      if (wire === 'ws') continue
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('vary')).toContain('Origin')
    }
    await (await connect(app, { headers: { Origin: origin } })).close()
  })

  test.each(allowed)('%s may ask first, and is told what it may send', async (name) => {
    const origin = name === 'own' ? own : name
    const response = await fetch(app.url, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect(response.headers.get('access-control-allow-methods')).toContain('POST')
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('a client that is no browser names none, and is let in without CORS', async () => {
    const { result, headers } = await ask(app, 'http', QUERY, {})
    expect(result.data).toStrictEqual({ viewer: { role: 'VISITOR' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('each stream is told of its own origin, and of no one that came before', async () => {
    const { id, token } = await openConversation(app.url)
    const query = 'subscription ($id: ID!) { conversationEvents(conversationId: $id) { __typename } }'
    for (const origin of [LISTED, own, null, LISTED]) {
      const leaving = new AbortController()
      const { status, headers } = await fetch(app.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'text/event-stream',
          Authorization: `Bearer ${token}`,
          ...(origin === null ? {} : { Origin: origin }),
        },
        body: JSON.stringify({ query, variables: { id } }),
        signal: leaving.signal,
      })
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/event-stream')
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      leaving.abort()
    }
  })
})
