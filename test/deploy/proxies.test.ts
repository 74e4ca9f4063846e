// Several servers behind the proxies of examples/deploy, without sticky sessions: what has to hold wherever a request goes.
// IDLE_SECONDS keeps idle streams open for longer than the proxies' timeouts:
// `IDLE_SECONDS=150 npx vitest run --config test/vitest.config.ts test/deploy/proxies.test.ts -t idle`
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createClientText, longText } from '../stream/client-text.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { postgresBackend, redisUrl } from '../support/backends.ts'
import { mustRequest, openConversation, readReply, say, subscribe, type Transport } from '../support/client.ts'
import {
  ConversationEventsDocument,
  SendMessageDocument,
  StopReplyDocument,
  UpdateConversationDocument,
  ViewerDocument,
  type ViewerQuery,
} from '../support/operations.ts'
import { type ProxyKind, proxied, proxyKinds, type RunningProxy, startProxy } from '../support/proxy.ts'

const transports: Transport[] = ['sse', 'ws']
const transportOf = (n: number): Transport => (n % 2 === 0 ? 'sse' : 'ws')
const addressOf = (app: TestApp) => new URL(app.url).host

/** So many servers on one database of their own. */
async function startServers(count: number, env: Record<string, string> = {}): Promise<TestApp[]> {
  if (!postgresBackend) throw new Error('PostgreSQL is not switched on')
  const shared = {
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    ...env,
  }
  const first = await startTestApp({ backend: postgresBackend, env: shared })
  const others = { ...shared, DATABASE_URL: first.databaseUrl ?? '', ANTHROPIC_BASE_URL: first.claude.url }
  return [first, ...(await Promise.all(Array.from({ length: count - 1 }, () => startTestApp({ env: others }))))]
}

async function stopServers(apps: TestApp[]) {
  for (const app of apps.toReversed()) await app.stop()
}

/** Who is asking, from an address of this machine, with what they say of their own address. */
function viewerFrom(url: string, localAddress: string, query: string, claimed: string): Promise<ViewerQuery> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': claimed }
    httpRequest(url, { method: 'POST', localAddress, headers }, async (response) => {
      let body = ''
      for await (const chunk of response.setEncoding('utf8')) body += chunk
      resolve(JSON.parse(body).data)
    })
      .on('error', reject)
      .end(JSON.stringify({ query }))
  })
}

describe.runIf(proxied)('behind a proxy', () => {
  let apps: TestApp[] = []
  beforeAll(async () => {
    apps = await startServers(4)
  })
  afterAll(() => stopServers(apps))

  /** Sets Claude's answer for all servers, which share one. */
  const answer = (script: Parameters<TestApp['claude']['setScript']>[0]) => apps[0]?.claude.setScript(script)

  describe.each(proxyKinds.flatMap((kind) => [2, 4].map((servers) => ({ kind, servers }))))(
    '$kind in front of $servers servers',
    ({ kind, servers }) => {
      let proxy: RunningProxy
      /** How many requests have ended so far, which the log of the proxy says a moment later. */
      let ended = 1 // the one that found it listening
      const allLogged = () => expect.poll(() => proxy.ports().length).toBe(ended)
      beforeAll(async () => {
        proxy = await startProxy(kind, apps.slice(0, servers).map(addressOf))
      })
      afterAll(() => proxy.stop())

      test('a client that is cut after every event reads on at any of them, each character once', async () => {
        const text = longText(150)
        answer(() => ({ kind: 'answer', text, paceMs: 10 }))
        const own = await openConversation(proxy.url)
        const { replyId } = await say(proxy.url, own, 'Tell me everything')
        ended += 2
        const client = createClientText()
        let connections = 0
        while (client.ends === 0) {
          for await (const event of readReply(
            proxy,
            transportOf(connections),
            own.token,
            replyId,
            client.text.length,
          )) {
            client.take(event)
            break
          }
          connections++
        }
        expect(client.text).toBe(text)
        expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
        ended += connections
        await allLogged()
        expect(new Set(proxy.ports().slice(-connections)).size).toBe(servers)
      })

      test('devices on different servers see the same events', async () => {
        answer(undefined)
        const own = await openConversation(proxy.url)
        ended++
        const rename = (url: string, title: string) =>
          mustRequest(url, UpdateConversationDocument, { input: { conversationId: own.id, title } }, own.token)

        /** Listens until the conversation is called `over`; resolves once it hears, to what it is going to have heard. */
        async function openDevice(transport: Transport) {
          const results = subscribe(proxy, transport, ConversationEventsDocument, { conversationId: own.id }, own.token)
          let hears = false
          const heard = (async () => {
            const seen: string[] = []
            for await (const { data } of results) {
              const event = data?.conversationEvents
              if (!event) throw new Error('No event')
              if (event.__typename !== 'ConversationUpdated') seen.push(`${event.__typename} ${event.message.id}`)
              else if (event.conversation.title === 'over') return seen
              else hears = true
            }
            throw new Error('The events ended')
          })()
          for (let knock = 1; !hears; knock++) await rename(apps[0]?.url ?? '', `knock ${knock}`)
          await allLogged() // so that nothing is open any more but devices
          return { heard }
        }

        const devices = []
        for (const transport of [...transports, ...transports]) devices.push(await openDevice(transport))
        const sent: string[] = []
        for (let n = 0; n < servers; n++) {
          const { message, replyId } = await say(proxy.url, own, 'Hello')
          for await (const _ of readReply(proxy, transportOf(n), own.token, replyId));
          sent.push(`MessageAdded ${message.id}`, `MessageAdded ${replyId}`, `MessageUpdated ${replyId}`)
        }
        ended += 2 * servers
        await allLogged() // so that what ends last are the devices
        await rename(apps[0]?.url ?? '', 'over')
        for (const { heard } of devices) expect((await heard).toSorted()).toEqual(sent.toSorted())
        ended += devices.length
        await allLogged()
        expect(new Set(proxy.ports().slice(-devices.length)).size).toBeGreaterThan(1)
      })
    },
  )

  describe.each(proxyKinds)('%s', (kind) => {
    let proxy: RunningProxy
    beforeAll(async () => {
      proxy = await startProxy(kind, apps.slice(0, 2).map(addressOf))
    })
    afterAll(() => proxy.stop())

    test.each(transports)('text is there before the reply goes on, over %s', async (transport) => {
      answer(() => ({ kind: 'answer', text: ['So ', 'far ', 'so good'], silentAfter: 2 }))
      const own = await openConversation(proxy.url)
      const { replyId } = await say(proxy.url, own, 'Hello')
      const client = createClientText()
      for await (const event of readReply(proxy, transport, own.token, replyId)) {
        client.take(event)
        if (event.__typename === 'MessageDelta' && client.text === 'So far ') {
          await mustRequest(proxy.url, StopReplyDocument, { messageId: replyId }, own.token)
        }
      }
      expect(client.ended).toMatchObject({ status: 'STOPPED', content: 'So far ' })
    })

    test('256 KB pass, and more does not', async () => {
      const limit = 256 * 1024
      const own = await openConversation(proxy.url)
      const status = async (bytes: number) => {
        const input = { conversationId: own.id, content: '' }
        const empty = JSON.stringify({ query: print(SendMessageDocument), variables: { input } })
        const content = 'x'.repeat(bytes - empty.length)
        const body = JSON.stringify({
          query: print(SendMessageDocument),
          variables: { input: { ...input, content } },
        })
        const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${own.token}` }
        const response = await fetch(proxy.url, { method: 'POST', headers, body })
        return `${response.status} ${(await response.text()).includes('at most 8000 characters')}`
      }
      expect(await status(limit)).toBe('200 true')
      expect(await status(limit + 1)).toBe('413 false')

      const socket = new WebSocket(proxy.wsUrl, 'graphql-transport-ws')
      await once(socket, 'open')
      socket.send('x'.repeat(limit + 1))
      const [code]: unknown[] = await once(socket, 'close')
      expect(code).toBe(1009)
    })

    test("a page of the proxy's own origin may call, over HTTP and WebSocket, and another one may not", async () => {
      const call = async (Origin: string) => {
        const headers = { 'Content-Type': 'application/json', Origin }
        const body = JSON.stringify({ query: print(ViewerDocument) })
        const { status } = await fetch(proxy.url, { method: 'POST', headers, body })
        const socket = new WebSocket(proxy.wsUrl, 'graphql-transport-ws', { headers: { Origin } })
        const opened = await once(socket, 'open').then(
          () => true,
          () => false,
        )
        socket.terminate()
        return { status, opened }
      }
      expect(await call(new URL(proxy.url).origin)).toEqual({ status: 200, opened: true })
      expect(await call('https://elsewhere.example')).toEqual({ status: 403, opened: false })
    })

    test('health and measurements are for those within, and downloads pass', async () => {
      for (const path of ['/health/ready', '/health/live', '/metrics']) {
        const { status } = await fetch(new URL(path, proxy.url))
        expect({ path, status }).toEqual({ path, status: 404 })
      }
      const download = await fetch(new URL('/export/nothing', proxy.url))
      expect({ status: download.status, body: await download.json() }).toEqual({
        status: 404,
        body: { error: 'Not found' },
      })
    })
  })

  test(
    'idle streams are kept: signs of life pass through, and what happens afterwards arrives',
    async () => {
      const signs = Math.max(1, Math.ceil(Number(process.env.IDLE_SECONDS ?? 0) / 12))
      const running = await Promise.all(proxyKinds.map((kind) => startProxy(kind, apps.slice(0, 2).map(addressOf))))
      const own = await openConversation(apps[0]?.url ?? '')
      const payload = { query: print(ConversationEventsDocument), variables: { conversationId: own.id } }

      /** Waits for the signs of life, then has `onIdle` called, then for an event. */
      async function overSse({ url }: RunningProxy, onIdle: () => void) {
        const headers = {
          Accept: 'text/event-stream',
          'Content-Type': 'application/json',
          Authorization: `Bearer ${own.token}`,
        }
        const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(payload) })
        let body = ''
        for await (const chunk of response.body ?? []) {
          body += new TextDecoder().decode(chunk)
          if (body.includes('ConversationUpdated')) return
          // The first one comes at once, with the headers.
          if (body.split('\n').filter((line) => line.startsWith(':')).length > signs) onIdle()
        }
        throw new Error(`The stream ended after ${body}`)
      }
      async function overWs({ wsUrl }: RunningProxy, onIdle: () => void) {
        const socket = new WebSocket(wsUrl, 'graphql-transport-ws')
        await once(socket, 'open')
        const params = { authorization: `Bearer ${own.token}` }
        socket.send(JSON.stringify({ type: 'connection_init', payload: params }))
        await once(socket, 'message') // acknowledged
        socket.send(JSON.stringify({ type: 'subscribe', id: 'one', payload }))
        let seen = 0
        socket.on('ping', () => {
          if (++seen >= signs) onIdle()
        })
        await new Promise<void>((resolve, reject) => {
          socket.on('message', (message) => {
            if (String(message).includes('ConversationUpdated')) resolve()
          })
          socket.on('close', (code) => reject(new Error(`The socket was closed: ${code}`)))
        })
        socket.terminate()
      }

      let idle = 0
      const streams = running.length * transports.length
      const happen = () => {
        if (++idle !== streams) return
        const input = { conversationId: own.id, title: 'Still there?' }
        void mustRequest(apps[0]?.url ?? '', UpdateConversationDocument, { input }, own.token)
      }
      const onceOnly = () => {
        let called = false
        return () => {
          if (!called) happen()
          called = true
        }
      }
      await Promise.all(running.flatMap((proxy) => [overSse(proxy, onceOnly()), overWs(proxy, onceOnly())]))
      await Promise.all(running.map((proxy) => proxy.stop()))
    },
    60_000 + 1_000 * Number(process.env.IDLE_SECONDS ?? 0),
  )
})

describe.runIf(proxied)('the address of a client', () => {
  const startConversation = 'mutation { startConversation(input: {}) { created } }'

  test.each<{ chain: ProxyKind[] }>([{ chain: ['nginx'] }, { chain: ['haproxy'] }, { chain: ['haproxy', 'nginx'] }])(
    'is its own behind $chain, whatever it says of itself',
    async ({ chain }) => {
      const env = { RATE_LIMIT_CONVERSATIONS: '5', TRUST_PROXY_HOPS: String(chain.length), REDIS_URL: '' } // counts of its own
      const apps = await startServers(1, env)
      const running: RunningProxy[] = []
      try {
        let address = apps.map(addressOf)
        for (const kind of chain) {
          running.push(await startProxy(kind, address))
          address = running.slice(-1).map(({ url }) => new URL(url).host)
        }
        const url = running.at(-1)?.url ?? ''
        for (let n = 1; n <= 3; n++) await viewerFrom(url, '127.0.0.2', startConversation, `203.0.113.${n}`)
        const left = async (localAddress: string) => {
          const { viewer } = await viewerFrom(url, localAddress, print(ViewerDocument), '203.0.113.9')
          return viewer.rateLimits.find(({ budget }) => budget === 'CONVERSATIONS')?.remaining
        }
        expect(await left('127.0.0.2')).toBe(2)
        expect(await left('127.0.0.3')).toBe(5)
      } finally {
        for (const proxy of running.toReversed()) await proxy.stop()
        await stopServers(apps)
      }
    },
  )
})
