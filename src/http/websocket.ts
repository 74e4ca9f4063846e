import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ExecutionArgs, execute, GraphQLError, subscribe } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import type { GraphQLParams } from 'graphql-yoga'
import { WebSocketServer } from 'ws'
import { DomainError } from '../errors.ts'
import { withoutHttp } from '../graphql/errors.ts'
import type { Places } from '../limits/places.ts'
import { type Caller, pathOf } from './caller.ts'

/** Of one socket, at once: a page that follows several conversations has some, nobody has dozens. */
const MAX_OPERATIONS = 50
/** Seconds after which it is worth trying again where all places were taken. */
const RETRY_AFTER = 10

/** The one execution path, as Yoga prepares it for a request. */
export interface Enveloped {
  schema: ExecutionArgs['schema']
  parse(query: string): ExecutionArgs['document']
  validate(schema: ExecutionArgs['schema'], document: ExecutionArgs['document']): readonly GraphQLError[]
  contextFactory(): unknown
  execute: typeof execute
  subscribe: typeof subscribe
}

const authorizationOf = (params: Readonly<Record<string, unknown>> | undefined) => {
  const value = params?.authorization ?? params?.Authorization
  return typeof value === 'string' ? value : null
}

const tooManyOperations = () =>
  new DomainError(
    'RATE_LIMITED',
    `More than ${MAX_OPERATIONS} operations at once: complete one, or open another socket`,
    {
      retryAfter: RETRY_AFTER,
    },
  )

/** Answers an upgrade that is not accepted. */
function refuseUpgrade(socket: Duplex, status: string, ...headers: string[]) {
  socket.end([`HTTP/1.1 ${status}`, 'Connection: close', ...headers, '', ''].join('\r\n'))
}

/**
 * The WebSocket edge (graphql-transport-ws). It only translates: parsing, validation, context and execution are those
 * of every other transport.
 * @param enveloped prepares the execution path for one operation
 * @param allows whether an upgrade may be accepted, by its Origin
 * @param places how many sockets an address may have open at once
 */
export function attachWebSocket(options: {
  server: Server
  path: string
  maxPayloadBytes: number
  allows: (request: IncomingMessage) => boolean
  addressOf: (request: IncomingMessage) => string
  places: Places
  enveloped: (caller: Caller, params: GraphQLParams) => Enveloped
  maskError: (error: unknown) => GraphQLError
}): {
  /** Says goodbye (1001); resolves when every client has closed its socket in turn. */
  close(): Promise<void>
  /** Destroys the sockets of those who do not. */
  cut(): void
} {
  const { server, path, maxPayloadBytes, allows, addressOf, places, enveloped, maskError } = options
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxPayloadBytes,
  })
  const prepared = new WeakMap<object, Enveloped>()

  const edge = useServer<Record<string, unknown>, { request: IncomingMessage }>(
    {
      // One operation that cannot be prepared ends alone: its siblings on the socket go on.
      async onSubscribe({ connectionParams, extra, subscriptions }, _id, payload) {
        if (Object.keys(subscriptions).length > MAX_OPERATIONS) return [maskError(tooManyOperations())]
        const { query, variables, operationName, extensions } = payload
        const caller = {
          authorization: authorizationOf(connectionParams),
          address: addressOf(extra.request),
        }
        const params = {
          query,
          variables: variables ?? {},
          extensions: extensions ?? {},
          ...(operationName ? { operationName } : {}),
        }
        const path = enveloped(caller, params)
        try {
          const document = path.parse(query)
          const errors = path.validate(path.schema, document)
          if (errors.length > 0) return errors.map(maskError)
          const args: ExecutionArgs = {
            schema: path.schema,
            document,
            operationName: operationName ?? null,
            variableValues: variables ?? null,
            contextValue: await path.contextFactory(),
          }
          prepared.set(args, path)
          return args
        } catch (error) {
          return [maskError(error)]
        }
      },
      onNext: (_context, _id, _payload, _args, { data, errors }) =>
        errors && {
          ...(data === undefined ? {} : { data }),
          errors: errors.map(withoutHttp),
        },
      onError: (_context, _id, _payload, errors) => errors.map(withoutHttp),
      execute: (args) => prepared.get(args)?.execute(args) ?? Promise.reject(new Error('Not prepared')),
      subscribe: (args) => prepared.get(args)?.subscribe(args) ?? Promise.reject(new Error('Not prepared')),
    },
    sockets,
  )

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    if (pathOf(request) !== path) return refuseUpgrade(socket, '404 Not Found')
    if (!allows(request)) return refuseUpgrade(socket, '403 Forbidden')
    const leave = places.enter(addressOf(request))
    if (!leave) return refuseUpgrade(socket, '429 Too Many Requests', `Retry-After: ${RETRY_AFTER}`)
    socket.once('close', leave)
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      sockets.emit('connection', webSocket, request)
      // A frame that is too large or malformed is the client's fault: ws closes the socket, and that is all. The
      // listener that graphql-ws has put there prints every such error to the console.
      webSocket.removeAllListeners('error')
      webSocket.on('error', () => {})
    })
  })

  return {
    close: async () => edge.dispose(),
    cut() {
      for (const socket of sockets.clients) socket.terminate()
    },
  }
}
