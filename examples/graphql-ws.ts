import { print } from 'graphql'
import { type Client, type ClientOptions, createClient } from 'graphql-ws'
import { MessageStreamDocument, type MessageStreamSubscription } from '../test/support/operations.ts'
import { RefusedError } from './errors.ts'
import type { SubscribeToReply } from './follow-reply.ts'

export interface LiveOptions {
  /** Such as https://chat.example.com/graphql */
  url: string
  /** Asked for anew for every connection: `{ authorization: 'Bearer ...' }`, or nothing before startConversation. */
  authorization: () => Record<string, string>
  /** How often to ask whether the other side is still there. */
  heartbeatMs?: number
  /** Only outside browsers. */
  webSocketImpl?: ClientOptions['webSocketImpl']
}

/**
 * A graphql-ws client that notices a dead connection, and that leaves coming back to followReply: by itself it would
 * come back with the old `after`.
 */
export function createLiveClient({ url, authorization, heartbeatMs = 10_000, webSocketImpl }: LiveOptions): Client {
  let unanswered: ReturnType<typeof setTimeout> | undefined
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    connectionParams: authorization,
    retryAttempts: 0,
    webSocketImpl,
    keepAlive: heartbeatMs,
    on: {
      ping(received) {
        if (!received) unanswered = setTimeout(() => client.terminate(), heartbeatMs)
      },
      pong: () => clearTimeout(unanswered),
      closed: () => clearTimeout(unanswered),
    },
  })
  return client
}

/** A reply over WebSocket: `followReply({ subscribe: graphqlWsReply(client, reply.id), onText })`. */
export const graphqlWsReply =
  (client: Client, messageId: string): SubscribeToReply =>
  (after, sink) =>
    client.subscribe<MessageStreamSubscription>(
      { query: print(MessageStreamDocument), variables: { messageId, after } },
      {
        next({ data, errors }) {
          if (errors) sink.error(new RefusedError(errors))
          else if (data) sink.next(data.messageStream)
        },
        error: sink.error,
        complete: sink.complete,
      },
    )
