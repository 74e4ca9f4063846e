import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createLiveClient, graphqlWsReply } from '../../examples/graphql-ws.ts'
import { SendMessageDocument, StartConversationDocument } from '../support/operations.ts'
import { expectWholeReplyThroughCuts } from './long-reply.ts'
import { onTheTrain } from './on-the-train.ts'

const train = onTheTrain()

test('graphql-ws starts, sends, and reads a reply whole over a connection that is cut again and again', async () => {
  let token: string | null = null
  const client = createLiveClient({
    url: train.network.url,
    webSocketImpl: WebSocket,
    authorization: (): Record<string, string> => (token === null ? {} : { authorization: `Bearer ${token}` }),
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
  await expectWholeReplyThroughCuts(train.network, graphqlWsReply(client, sendMessage.reply?.id ?? ''))
  await client.dispose()
})
