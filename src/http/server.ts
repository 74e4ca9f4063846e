import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { GraphQLContext, Services } from '../graphql/context.ts'
import { createMaskError } from '../graphql/errors.ts'
import type { OperationLimits } from '../graphql/operation-cost.ts'
import { createPlaces } from '../limits/places.ts'
import type { Log } from '../log.ts'
import { addressOf, type Caller, holdsJson, type Identify, pathOf } from './caller.ts'
import { useCompiledQueries } from './compiled-queries.ts'
import { type Stream, useEventStream, writeEvents } from './event-stream.ts'
import { createExportEdge } from './export.ts'
import { createGraphiQL } from './graphiql.ts'
import { createHealth, type HealthOptions } from './health.ts'
import type { Listener } from './listener.ts'
import { createOriginCheck } from './origins.ts'
import { useMaskedValidation, useOperationLimits, useRequestIds, useStatusCodes, useTokenLimit } from './plugins.ts'
import { exposedHeaders } from './rate-limit-headers.ts'
import { useJsonBody } from './request-body.ts'
import type { Standing } from './standing.ts'
import { createSubscriptions } from './subscriptions.ts'
import { attachWebSocket } from './websocket.ts'

const ENDPOINT = '/graphql'
const MAX_BODY_BYTES = 256 * 1024
const MAX_TOKENS = 2_000
const LIMITS: OperationLimits = { depth: 16, aliases: 50, cost: 5_000 }

/** What answers at a port. */
export interface HttpServer {
  /** Serves on, and asks every client and proxy to open its next connection anew: elsewhere, if there is an elsewhere. */
  drain(): void
  /** Takes nothing more, waits a moment for subscriptions that are at their end, and ends all connections. */
  close(): Promise<void>
}

/** How long clients have to take what is left for them when the server closes, and then to take their leave. */
const GOODBYE_MS = 1_000
/** Longer than proxies keep an idle connection (a minute is usual): they must not send into one that is just being closed. */
const IDLE_CONNECTION_MS = 75_000

const spendOutsideField: GraphQLContext['spend'] = () =>
  Promise.reject(new Error('Budgets are spent within a field that declares them'))

/** The first operation of a process compiles what all others run, and nobody shall wait for that: it is one of our own. */
const warmUp = () =>
  new Request(`http://localhost${ENDPOINT}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: `{ ${'__typename '.repeat(MAX_TOKENS)} }` }), // the longest way to a refusal
  })

/**
 * GraphQL over HTTP, Server-Sent Events and WebSocket at one address. Every transport goes through the same plugins
 * and the same context; the edges only translate.
 */
export async function startHttpServer(options: {
  listener: Listener
  title: string
  schema: GraphQLSchema
  services: Services
  identify: Identify
  standing: Standing
  maxSocketsPerAddress: number | null
  maxStreamsPerAddress: number | null
  allowedOrigins: readonly string[]
  trustProxyHops: number
  health: HealthOptions
  log: Log
}): Promise<HttpServer> {
  const { listener, title, schema, services, identify, standing, allowedOrigins, trustProxyHops, log } = options
  const health = createHealth(options.health)
  const maskError = createMaskError(log)
  const allows = createOriginCheck(allowedOrigins)
  const graphiql = createGraphiQL({ title, endpoint: ENDPOINT })
  const streams = createPlaces(options.maxStreamsPerAddress)
  const downloads = createExportEdge({ exports: services.exports, audit: services.audit, log })
  const subscriptions = createSubscriptions({ standing, maskError })
  let draining = false
  const clientAddress = (request: IncomingMessage) => addressOf(request, trustProxyHops)

  const yoga = createYoga<
    { caller: Caller; stream: Stream; requestId?: string; incoming?: IncomingMessage },
    GraphQLContext
  >({
    schema,
    graphqlEndpoint: ENDPOINT,
    graphiql: false, // served by graphiql.ts
    landingPage: false,
    logging: false, // maskError logs what is ours to mend
    multipart: false,
    maxRequestBodySize: false, // it is read here
    cors: (request) => {
      const origin = request.headers.get('origin')
      if (origin === null) return false
      const methods = ['POST', 'GET', 'OPTIONS']
      return { origin, credentials: false, methods, exposedHeaders, maxAge: 7_200 } // checked before
    },
    maskedErrors: { maskError },
    context: async ({ caller, requestId = randomUUID() }) => ({
      viewer: await identify(caller),
      address: caller.address,
      requestId,
      services,
      spend: spendOutsideField,
    }),
    plugins: [
      useJsonBody(MAX_BODY_BYTES),
      useRequestIds(),
      useTokenLimit(MAX_TOKENS),
      useMaskedValidation(maskError),
      useOperationLimits(LIMITS, maskError),
      useCompiledQueries(),
      useStatusCodes(services.rateLimits),
      useEventStream(),
      subscriptions.plugin,
    ],
  })

  async function handle(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const pathname = pathOf(request)
    const caller = { authorization: request.headers.authorization ?? null, address: clientAddress(request) }
    response.setHeader('Vary', 'Origin')
    if (draining) response.setHeader('Connection', 'close')
    response.setHeader('X-Request-Id', requestId)
    if (pathname === null) {
      response.writeHead(400).end()
    } else if (!allows(request)) {
      response.writeHead(403, { 'Content-Type': 'text/plain' }).end('This origin is not allowed\n')
    } else if (request.method === 'POST' && !holdsJson(request)) {
      response.writeHead(415, { 'Content-Type': 'text/plain' }).end('Send JSON, as application/json\n')
    } else if (health.wants(request)) {
      await health.serve(request, response, caller)
    } else if (pathname === '/') {
      response.writeHead(302, { Location: ENDPOINT }).end()
    } else if (downloads.wants(pathname)) {
      await downloads.serve(request, response, pathname)
    } else if (pathname === ENDPOINT && graphiql.wants(request)) {
      await graphiql.serve(request, response)
    } else {
      response.setHeader('X-Accel-Buffering', 'no') // nginx must not hold back a stream
      response.setHeader('X-Content-Type-Options', 'nosniff')
      const admitStream = () => {
        const leave = streams.enter(caller.address)
        if (response.closed) leave?.()
        else if (leave) response.once('close', leave)
        return leave !== null
      }
      const stream: Stream = {}
      const answer = await yoga.handleNodeRequest(request, {
        requestId,
        incoming: request,
        stream,
        caller: { ...caller, admitStream },
      })
      response.statusCode = answer.status
      for (const [name, value] of answer.headers) response.setHeader(name, value)
      if (stream.results) await writeEvents(response, stream.results)
      else response.end(await answer.text())
    }
  }

  await yoga.fetch(warmUp(), { stream: {}, caller: { authorization: null, address: '' } })
  const { server } = listener
  server.removeAllListeners('request').on('request', (request, response) => {
    const requestId = randomUUID()
    response.on('error', (err) => log.warn({ err, requestId }, 'a response could not be written'))
    handle(request, response, requestId).catch((err: unknown) => {
      log.error({ err, requestId }, 'a request failed')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  server.keepAliveTimeout = IDLE_CONNECTION_MS
  // Over a WebSocket every operation counts as posted.
  const postRequest = new Request(`http://localhost${ENDPOINT}`, {
    method: 'POST',
  })
  const webSocket = attachWebSocket({
    server,
    path: ENDPOINT,
    maxPayloadBytes: MAX_BODY_BYTES,
    allows,
    addressOf: clientAddress,
    places: createPlaces(options.maxSocketsPerAddress),
    enveloped: (caller, params) => yoga.getEnveloped({ caller, params, stream: {}, request: postRequest }),
    maskError,
  })

  return {
    drain() {
      draining = true
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await Promise.race([subscriptions.ended(), delay(GOODBYE_MS, undefined, { ref: false })])
      const cut = setTimeout(() => {
        webSocket.cut()
        server.closeAllConnections()
      }, GOODBYE_MS)
      await webSocket.close()
      server.closeIdleConnections()
      await closed
      clearTimeout(cut)
    },
  }
}
