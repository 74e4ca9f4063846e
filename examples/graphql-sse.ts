import { print } from 'graphql'
import type { Client } from 'graphql-sse'
import { MessageStreamDocument, type MessageStreamSubscription } from '../test/support/operations.ts'
import { RefusedError } from './errors.ts'
import type { SubscribeToReply } from './follow-reply.ts'

/**
 * A reply over Server-Sent Events with graphql-sse alone:
 * `followReply({ subscribe: graphqlSseReply(client, reply.id), onText })`.
 *
 * Make the client with `retryAttempts: 0`: by itself it would come back with the old `after`.
 */
export const graphqlSseReply =
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
