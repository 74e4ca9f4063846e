import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { apolloReply, createApollo } from '../../examples/apollo.ts'
import { errorCode } from '../../examples/errors.ts'
import { followReply } from '../../examples/follow-reply.ts'
import { MessagesDocument, SendMessageDocument, StartConversationDocument } from '../support/operations.ts'
import { expectWholeReplyThroughCuts, longText } from './long-reply.ts'
import { onTheTrain } from './on-the-train.ts'

const train = onTheTrain()

describe.each(['sse', 'ws'] as const)('Apollo Client over %s', (subscriptions) => {
  function connect(session: { token: string | null }) {
    const { url } = train.network
    return createApollo({ url, token: () => session.token, subscriptions, webSocketImpl: WebSocket })
  }

  test('starts, sends, and reads a reply whole over a connection that is cut again and again', async () => {
    const session: { token: string | null } = { token: null }
    const client = connect(session)
    const started = await client.mutate({ mutation: StartConversationDocument, variables: { input: {} } })
    const opened = started.data?.startConversation
    session.token = opened?.sessionToken ?? null
    const conversationId = opened?.conversation.id ?? ''
    const sent = await client.mutate({
      mutation: SendMessageDocument,
      variables: { input: { conversationId, content: 'Hello' } },
    })
    const replyId = sent.data?.sendMessage.reply?.id ?? ''
    await expectWholeReplyThroughCuts(train.network, apolloReply(client, replyId))

    const { data } = await client.query({ query: MessagesDocument, variables: { id: conversationId } })
    const contents = data?.conversation?.messages.edges.map(({ node }) => node.content)
    expect(contents).toEqual(['Hello', longText])
    client.stop()
  })

  test('a refusal names its code, for a mutation as for a stream', async () => {
    const client = connect({ token: null })
    const sending = client.mutate({
      mutation: SendMessageDocument,
      variables: { input: { conversationId: 'x', content: 'Hello' } },
    })
    expect(errorCode(await sending.catch((error: unknown) => error))).toBe('UNAUTHENTICATED')
    const following = followReply({ subscribe: apolloReply(client, 'x'), onText: () => {} })
    expect(errorCode(await following.catch((error: unknown) => error))).toBe('UNAUTHENTICATED')
    client.stop()
  })
})
