import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { OperationTypeNode, print } from 'graphql'
import { createClient as createSseClient, type Client as SseClient } from 'graphql-sse'
import { MessageStreamDocument } from '../test/support/operations.ts'
import type { SubscribeToReply } from './follow-reply.ts'
import { createLiveClient, type LiveOptions } from './graphql-ws.ts'

/** Operations over Server-Sent Events. Apollo's own HttpLink asks for multipart, which this server does not speak. */
export class SseLink extends ApolloLink {
  readonly #client: SseClient
  constructor(client: SseClient) {
    super()
    this.#client = client
  }

  override request({ query, variables, operationName, extensions }: ApolloLink.Operation) {
    return new Observable<ApolloLink.Result>((observer) => {
      // Nothing but these four: the server refuses a request with anything else in it.
      const request = { query: print(query), variables, operationName: operationName ?? '', extensions }
      return this.#client.subscribe(request, {
        next: ({ data = null, errors }) =>
          observer.next(
            errors
              ? { data, errors: errors.map(({ message, path = [], extensions }) => ({ message, path, extensions })) }
              : { data },
          ),
        error: (error) => observer.error(error),
        complete: () => observer.complete(),
      })
    })
  }
}

export interface ApolloOptions {
  /** Such as https://chat.example.com/graphql */
  url: string
  /** The session token kept from startConversation; null before. Asked for anew for every connection. */
  token: () => string | null
  subscriptions: 'sse' | 'ws'
  /** Only outside browsers. */
  webSocketImpl?: LiveOptions['webSocketImpl']
}

/** An Apollo Client whose queries and mutations go over HTTP, and its subscriptions over SSE or WebSocket. */
export function createApollo({ url, token, subscriptions, webSocketImpl }: ApolloOptions): ApolloClient {
  const authorization = (): Record<string, string> => {
    const current = token()
    return current === null ? {} : { authorization: `Bearer ${current}` }
  }
  // No retries by the transport: it would come back with the old `after`. followReply brings the right one.
  const live =
    subscriptions === 'sse'
      ? new SseLink(createSseClient({ url, headers: authorization, retryAttempts: 0 }))
      : new GraphQLWsLink(createLiveClient({ url, authorization, webSocketImpl }))
  const http = ApolloLink.from([
    new SetContextLink(({ headers }) => ({ headers: { ...headers, ...authorization() } })),
    new HttpLink({ uri: url }),
  ])
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, http),
  })
}

/** A reply through Apollo: `followReply({ subscribe: apolloReply(client, reply.id), onText })`. */
export const apolloReply =
  (client: ApolloClient, messageId: string): SubscribeToReply =>
  (after, sink) => {
    const subscription = client
      .subscribe({
        query: MessageStreamDocument,
        variables: { messageId, after },
        fetchPolicy: 'no-cache', // pieces of text are nothing to cache
      })
      .subscribe({
        next({ data, error }) {
          if (error) sink.error(error)
          else if (data) sink.next(data.messageStream)
        },
        error: sink.error,
        complete: sink.complete,
      })
    return () => subscription.unsubscribe()
  }
