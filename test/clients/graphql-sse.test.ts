import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { createClient } from 'graphql-sse'
import { expect, test } from 'vitest'
import { graphqlSseReply } from '../../examples/graphql-sse.ts'
import { SendMessageDocument, StartConversationDocument } from '../support/operations.ts'
import { expectWholeReplyThroughCuts } from './long-reply.ts'
import { onTheTrain } from './on-the-train.ts'

const train = onTheTrain()

test('graphql-sse starts, sends, and reads a reply whole over a connection that is cut again and again', async () => {
  let token: string | null = null
  const client = createClient({
    url: train.network.url,
    retryAttempts: 0,
    headers: (): Record<string, string> => (token === null ? {} : { authorization: `Bearer ${token}` }),
  })
  async function run<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    for await (const { data, errors } of client.iterate<Data>({ query: print(document), variables })) {
      if (errors || !data) throw new Error(JSON.stringify(errors))
      return data
    }
    throw new Error('No result')
  }

  const { startConversation } = await run(StartConversationDocument, { input: {} })
  token = startConversation.sessionToken
  const { sendMessage } = await run(SendMessageDocument, {
    input: { conversationId: startConversation.conversation.id, content: 'Hello' },
  })
  expect(sendMessage.message).toMatchObject({ role: 'USER', content: 'Hello' })
  await expectWholeReplyThroughCuts(train.network, graphqlSseReply(client, sendMessage.reply?.id ?? ''))
  client.dispose()
})
