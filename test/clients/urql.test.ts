import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { errorCode } from '../../examples/errors.ts'
import { followReply } from '../../examples/follow-reply.ts'
import { createUrql, urqlReply } from '../../examples/urql.ts'
import { MessagesDocument, SendMessageDocument, StartConversationDocument } from '../support/operations.ts'
import { expectWholeReplyThroughCuts, longText } from './long-reply.ts'
import { onTheTrain } from './on-the-train.ts'

const train = onTheTrain()

describe.each(['sse', 'ws'] as const)('urql over %s', (subscriptions) => {
  function connect(session: { token: string | null }) {
    const { url } = train.network
    return createUrql({ url, token: () => session.token, subscriptions, webSocketImpl: WebSocket })
  }

  test('starts, sends, and reads a reply whole over a connection that is cut again and again', async () => {
    const session: { token: string | null } = { token: null }
    const client = connect(session)
    const started = await client.mutation(StartConversationDocument, { input: {} })
    const opened = started.data?.startConversation
    session.token = opened?.sessionToken ?? null
    const conversationId = opened?.conversation.id ?? ''
    const sent = await client.mutation(SendMessageDocument, { input: { conversationId, content: 'Hello' } })
    const replyId = sent.data?.sendMessage.reply?.id ?? ''
    await expectWholeReplyThroughCuts(train.network, urqlReply(client, replyId))

    const { data } = await client.query(MessagesDocument, { id: conversationId })
    const contents = data?.conversation?.messages.edges.map(({ node }) => node.content)
    expect(contents).toEqual(['Hello', longText])
  })

  test('a refusal names its code, for a mutation as for a stream', async () => {
    const client = connect({ token: null })
    const { error } = await client.mutation(SendMessageDocument, { input: { conversationId: 'x', content: 'Hello' } })
    expect(errorCode(error)).toBe('UNAUTHENTICATED')
    const following = followReply({ subscribe: urqlReply(client, 'x'), onText: () => {} })
    expect(errorCode(await following.catch((reason: unknown) => reason))).toBe('UNAUTHENTICATED')
  })
})
