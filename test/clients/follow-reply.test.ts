import { createClient as createSseClient } from 'graphql-sse'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { errorCode } from '../../examples/errors.ts'
import { followReply, type SubscribeToReply } from '../../examples/follow-reply.ts'
import { graphqlSseReply } from '../../examples/graphql-sse.ts'
import { createLiveClient, graphqlWsReply } from '../../examples/graphql-ws.ts'
import { openConversation, say, wholeReply } from '../support/client.ts'
import { longText } from './long-reply.ts'
import { onTheTrain } from './on-the-train.ts'

const train = onTheTrain()
const atOnce = () => Promise.resolve()
// What fell silent must not be taken for the next request from the clients' pool.
afterEach(() => train.network.cut())

async function begin() {
  const conversation = await openConversation(train.app.url)
  const { replyId } = await say(train.app.url, conversation, 'Hello')
  return { conversation, replyId }
}

const overSse = (token: string, replyId: string, retryAttempts = 0) =>
  graphqlSseReply(
    createSseClient({
      url: train.network.url,
      headers: { authorization: `Bearer ${token}` },
      retryAttempts,
      retry: atOnce,
    }),
    replyId,
  )

const overWebSocket = (token: string, replyId: string) =>
  graphqlWsReply(
    createLiveClient({
      url: train.network.url,
      webSocketImpl: WebSocket,
      authorization: () => ({ authorization: `Bearer ${token}` }),
      heartbeatMs: 300,
    }),
    replyId,
  )

/** Counts connections, and does something once the first text has come. */
function onFirstText(subscribe: SubscribeToReply, then: () => void) {
  const afters: number[] = []
  let done = false
  const counted: SubscribeToReply = (after, sink) => {
    afters.push(after)
    return subscribe(after, {
      ...sink,
      next(event) {
        sink.next(event)
        if (done) return
        done = true
        then()
      },
    })
  }
  return { subscribe: counted, afters }
}

test.each([
  ['Server-Sent Events', overSse],
  ['WebSocket', overWebSocket],
])('a connection over %s that dies without a word is given up, and the text is whole', async (_name, over) => {
  const { conversation, replyId } = await begin()
  const { subscribe, afters } = onFirstText(over(conversation.token, replyId), train.network.fallSilent)
  let shown = ''
  const end = await followReply({ subscribe, onText: (text) => (shown = text), silenceMs: 2_000, wait: atOnce })
  expect(end.message.status).toBe('COMPLETED')
  expect(shown).toBe(longText)
  expect(afters.length).toBeGreaterThan(1)
  expect(afters[1]).toBeGreaterThan(0)
})

test('what a client repeats that reconnects by itself, with the old `after`, is shown once', async () => {
  const { conversation, replyId } = await begin()
  const { subscribe, afters } = onFirstText(overSse(conversation.token, replyId, 5), train.network.cut)
  const shown: string[] = []
  const end = await followReply({ subscribe, onText: (text) => shown.push(text), wait: atOnce })
  expect(end.message.status).toBe('COMPLETED')
  expect(shown.at(-1)).toBe(longText)
  for (const [index, text] of shown.entries()) {
    expect(longText.startsWith(text)).toBe(true)
    expect(text.length).toBeGreaterThan(shown[index - 1]?.length ?? 0)
  }
  expect(afters).toEqual([0]) // the client came back, and nobody asked it to
})

test('after a reload it goes on from the text that was held', async () => {
  const { conversation, replyId } = await begin()
  const held = longText.slice(0, 100)
  const { subscribe, afters } = onFirstText(overSse(conversation.token, replyId), () => {})
  let shown = held
  await followReply({ subscribe, text: held, onText: (text) => (shown = text), wait: atOnce })
  expect(shown).toBe(longText)
  expect(afters).toEqual([100])
})

test('who stops following gets the reason, and the reply goes on without them', async () => {
  const { conversation, replyId } = await begin()
  const leaving = new AbortController()
  const { subscribe } = onFirstText(overSse(conversation.token, replyId), () => leaving.abort('closed the widget'))
  const following = followReply({ subscribe, onText: () => {}, signal: leaving.signal })
  await expect(following).rejects.toBe('closed the widget')
  expect(await wholeReply(train.app, conversation.token, replyId)).toMatchObject({ ended: { status: 'COMPLETED' } })
})

test.each([
  ['Server-Sent Events', overSse],
  ['WebSocket', overWebSocket],
])('what the server refuses for good over %s is not asked for again', async (_name, over) => {
  const { conversation, replyId } = await begin()
  const stranger = await openConversation(train.app.url)
  const { subscribe, afters } = onFirstText(over(stranger.token, replyId), () => {})
  const refused = await followReply({ subscribe, onText: () => {} }).catch((error: unknown) => error)
  expect(errorCode(refused)).toBe('NOT_FOUND')
  expect(afters).toEqual([0])
  expect(conversation.id).not.toBe(stranger.id)
})

test('a server that is restarted in mid-reply ends it as INTERRUPTED, and says so when it is back', async () => {
  const { conversation, replyId } = await begin()
  const restarts: Promise<void>[] = []
  const { subscribe } = onFirstText(overSse(conversation.token, replyId), () => restarts.push(train.app.restart()))
  let shown = ''
  const end = await followReply({ subscribe, onText: (text) => (shown = text) })
  await Promise.all(restarts)
  expect(end).toMatchObject({ message: { status: 'INTERRUPTED' }, error: { code: 'INTERRUPTED', retryable: true } })
  expect(shown).toBe(end.message.content)
  expect(shown).not.toBe('')
  expect(longText.startsWith(shown)).toBe(true)
})
