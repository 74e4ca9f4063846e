import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { readBody } from '../request-body.ts'

const refusal = (status: number, message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } })

const isParams = (body: unknown): body is GraphQLParams => typeof body === 'object' && body !== null

const utf8 = new TextDecoder()

async function readParams(request: IncomingMessage, maxBytes: number): Promise<GraphQLParams> {
  const bytes = await readBody(request, maxBytes).catch(() => {
    throw refusal(400, 'The request was cut off.') // nobody is there to read it
  })
  if (!bytes) throw refusal(413, 'Request body too large')
  let body: unknown
  try {
    body = JSON.parse(utf8.decode(bytes))
  } catch {
    throw refusal(400, 'POST body sent invalid JSON.')
  }
  if (!isParams(body)) throw refusal(400, 'POST body is expected to be an object')
  return body
}

/**
 * Reads what is posted from the socket's own stream. Yoga would put three streams and a second request around it, which every
 * request would pay for, and a subscription would hold until its end.
 */
export function useJsonBody(maxBytes: number): Plugin<object, { incoming?: IncomingMessage }> {
  return {
    onRequestParse({ request, serverContext, setRequestParser }) {
      const { incoming } = serverContext
      if (request.method === 'POST' && incoming) setRequestParser(() => readParams(incoming, maxBytes))
    },
  }
}
