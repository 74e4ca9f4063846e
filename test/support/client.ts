import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { createClient as createSseClient } from 'graphql-sse'
import { createClient as createWsClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import {
  MessageStreamDocument,
  type MessageStreamSubscription,
  SendMessageDocument,
  type SendMessageInput,
  StartConversationDocument,
  type StartConversationInput,
} from './operations.ts'

/** A result as it comes over the wire. */
export interface Result<Data> {
  data?: Data | null
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [name: string]: unknown } }[]
}

/** One operation over HTTP. */
export async function request<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables> | string,
  variables: Variables,
  token?: string,
  headers: Record<string, string> = {},
): Promise<Result<Data> & { status: number }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
  })
  const result: Result<Data> = await response.json()
  return { ...result, status: response.status }
}

/** One operation over HTTP that has to succeed. */
export async function mustRequest<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables> | string,
  variables: Variables,
  token?: string,
): Promise<Data> {
  const { data, errors } = await request(url, document, variables, token)
  if (errors || !data) throw new Error(`${JSON.stringify(errors)} for ${JSON.stringify(variables)}`)
  return data
}

/** An open conversation and its visitor's token. */
export async function openConversation(url: string, input: StartConversationInput = {}) {
  const { startConversation } = await mustRequest(url, StartConversationDocument, { input })
  return {
    id: startConversation.conversation.id,
    token: startConversation.sessionToken,
    conversation: startConversation.conversation,
  }
}

/** Sends a message that has to be accepted. */
export async function say(
  url: string,
  conversation: { id: string; token: string },
  content: string,
  more: Partial<SendMessageInput> = {},
) {
  const input = { conversationId: conversation.id, content, ...more }
  const { sendMessage } = await mustRequest(url, SendMessageDocument, { input }, conversation.token)
  return { message: sendMessage.message, replyId: sendMessage.reply?.id ?? '' }
}

/** How a subscription travels. */
export type Transport = 'sse' | 'ws'

export type StreamEvent = MessageStreamSubscription['messageStream']

/** A subscription's results over one of the transports, with the real client for it; leaving the loop ends it. */
export function subscribe<Data, Variables extends Record<string, unknown>>(
  app: { url: string; wsUrl: string },
  transport: Transport,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  token?: string,
): AsyncIterableIterator<Result<Data>> {
  const payload = { query: print(document), variables }
  if (transport === 'sse') {
    const client = createSseClient({
      url: app.url,
      retryAttempts: 0,
      ...(token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } }),
    })
    return disposing(client.iterate<Data>(payload), () => client.dispose())
  }
  const client = createWsClient({
    url: app.wsUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
  })
  return disposing(client.iterate<Data>(payload), () => client.dispose())
}

/** Disposes a client together with the one iteration it was made for. */
function disposing<Data>(results: AsyncIterable<unknown>, dispose: () => unknown): AsyncIterableIterator<Result<Data>> {
  async function* iterate(): AsyncGenerator<Result<Data>, undefined> {
    try {
      for await (const result of results) yield JSON.parse(JSON.stringify(result)) // as it came over the wire
    } finally {
      await dispose()
    }
  }
  return iterate()
}

/** A reply's events from an offset on. */
export async function* readReply(
  app: { url: string; wsUrl: string },
  transport: Transport,
  token: string,
  messageId: string,
  after = 0,
): AsyncGenerator<StreamEvent, undefined> {
  for await (const { data, errors } of subscribe(app, transport, MessageStreamDocument, { messageId, after }, token)) {
    if (errors || !data) throw new Error(JSON.stringify(errors))
    yield data.messageStream
  }
}

/** Reads a reply to its end. */
export async function wholeReply(
  app: { url: string; wsUrl: string },
  token: string,
  messageId: string,
  transport: Transport = 'sse',
  after = 0,
) {
  let text = ''
  for await (const event of readReply(app, transport, token, messageId, after)) {
    if (event.__typename === 'MessageDelta') {
      if (event.offset !== after + text.length) throw new Error(`A gap: ${event.offset} after ${after + text.length}`)
      text += event.text
    } else return { text, ended: event.message, error: event.error ?? null }
  }
  throw new Error('The stream ended without MessageEnded')
}
