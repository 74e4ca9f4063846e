import { expect, test } from 'vitest'
import { RefusedError } from '../../examples/errors.ts'
import { sendSafely } from '../../examples/send.ts'
import { mustRequest, openConversation, request, wholeReply } from '../support/client.ts'
import { MessagesDocument, SendMessageDocument, type SendMessageInput } from '../support/operations.ts'
import { onTheTrain } from './on-the-train.ts'

const train = onTheTrain()

/** What runs the mutation over the network that fails, and how often it was called. */
function sender(token: string) {
  const tried: SendMessageInput[] = []
  async function send(input: SendMessageInput) {
    tried.push(input)
    const { data, errors } = await request(train.network.url, SendMessageDocument, { input }, token)
    if (!data) throw new RefusedError(errors ?? [])
    return data.sendMessage
  }
  return { send, tried }
}

test('an answer that is lost on the way is asked for again: one message and one reply, however many tries', async () => {
  const conversation = await openConversation(train.app.url)
  const { send, tried } = sender(conversation.token)
  const claudeCalls = train.app.claude.requests.length
  train.network.loseNextAnswer()
  const sent = await sendSafely(send, { conversationId: conversation.id, content: 'Hello' }, async () => {
    if (tried.length < 3) train.network.loseNextAnswer()
  })
  expect(tried).toHaveLength(4) // three answers were lost
  expect(new Set(tried.map(({ clientMessageId }) => clientMessageId)).size).toBe(1)

  const { conversation: stored } = await mustRequest(
    train.app.url,
    MessagesDocument,
    { id: conversation.id },
    conversation.token,
  )
  expect(stored?.messages.edges.map(({ node }) => node.id)).toEqual([sent.message.id, sent.reply?.id])
  await wholeReply(train.app, conversation.token, sent.reply?.id ?? '')
  expect(train.app.claude.requests.length - claudeCalls).toBe(1)
})

test('what the server refuses is not tried again', async () => {
  const conversation = await openConversation(train.app.url)
  const { send, tried } = sender(conversation.token)
  const sending = sendSafely(send, { conversationId: conversation.id, content: '   ' }, () => Promise.resolve())
  await expect(sending).rejects.toThrow('must not be empty')
  expect(tried).toHaveLength(1)
})
