import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ExecutionArgs, execute, GraphQLError, GraphQLFormattedError, subscribe } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import type { GraphQLParams } from 'graphql-yoga'
import { WebSocketServer } from 'ws'
import { type Caller, pathOf } from './caller.ts'

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

/** An error without what only HTTP has a place for. */
function withoutHttp(error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions
  return { ...error.toJSON(), extensions }
}

/**
 * The WebSocket edge (graphql-transport-ws). It only translates: parsing, validation, context and execution are those
 * of every other transport.
 * @param enveloped prepares the execution path for one operation
 * @param allows whether an upgrade may be accepted, by its Origin
 */
export function attachWebSocket(options: {
  server: Server
  path: string
  maxPayloadBytes: number
  allows: (request: IncomingMessage) => boolean
  addressOf: (request: IncomingMessage) => string
  enveloped: (caller: Caller, params: GraphQLParams) => Enveloped
  maskError: (error: unknown) => GraphQLError
}): { close(): Promise<void> } {
  const { server, path, maxPayloadBytes, allows, addressOf, enveloped, maskError } = options
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxPayloadBytes,
  })
  const prepared = new WeakMap<object, Enveloped>()

  const edge = useServer<Record<string, unknown>, { request: IncomingMessage }>(
    {
      // One operation that cannot be prepared ends alone: its siblings on the socket go on.
      async onSubscribe({ connectionParams, extra }, _id, { query, variables, operationName, extensions }) {
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
    const found = pathOf(request) === path
    if (!found || !allows(request)) {
      socket.end(`HTTP/1.1 ${found ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`)
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      sockets.emit('connection', webSocket, request)
      // A frame that is too large or malformed is the client's fault: ws closes the socket, and that is all. The
      // listener that graphql-ws has put there prints every such error to the console.
      webSocket.removeAllListeners('error')
      webSocket.on('error', () => {})
    })
  })

  return {
    async close() {
      await edge.dispose()
      sockets.close()
    },
  }
}
