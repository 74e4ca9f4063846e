import { Client, cacheExchange, fetchExchange, subscriptionExchange } from 'urql'
import { MessageStreamDocument } from '../test/support/operations.ts'
import type { SubscribeToReply } from './follow-reply.ts'
import { createLiveClient, type LiveOptions } from './graphql-ws.ts'

export interface UrqlOptions {
  /** Such as https://chat.example.com/graphql */
  url: string
  /** The session token kept from startConversation; null before. Asked for anew for every connection. */
  token: () => string | null
  subscriptions: 'sse' | 'ws'
  /** Only outside browsers. */
  webSocketImpl?: LiveOptions['webSocketImpl']
}

/** An urql client whose queries and mutations go over HTTP, and its subscriptions over SSE or WebSocket. */
export function createUrql({ url, token, subscriptions, webSocketImpl }: UrqlOptions): Client {
  const authorization = (): Record<string, string> => {
    const current = token()
    return current === null ? {} : { authorization: `Bearer ${current}` }
  }

  function webSocket() {
    const client = createLiveClient({ url, authorization, webSocketImpl })
    return subscriptionExchange({
      forwardSubscription: ({ query = '', variables }) => ({
        subscribe: (sink) => ({
          unsubscribe: client.subscribe(
            { query, variables },
            { ...sink, next: ({ data = null, errors }) => sink.next(errors ? { data, errors } : { data }) },
          ),
        }),
      }),
    })
  }

  return new Client({
    url,
    preferGetMethod: false, // queries travel in a body, and not in the logs of every proxy
    fetchOptions: () => ({ headers: authorization() }),
    fetchSubscriptions: subscriptions === 'sse', // needs no further package
    exchanges: [cacheExchange, ...(subscriptions === 'ws' ? [webSocket()] : []), fetchExchange],
  })
}

/** A reply through urql: `followReply({ subscribe: urqlReply(client, reply.id), onText })`. */
export const urqlReply =
  (client: Client, messageId: string): SubscribeToReply =>
  (after, sink) =>
    client.subscription(MessageStreamDocument, { messageId, after }).subscribe(({ data, error, hasNext }) => {
      if (error) sink.error(error)
      else if (data) sink.next(data.messageStream)
      if (!hasNext) sink.complete()
    }).unsubscribe
