import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, say } from '../support/client.ts'
import { StopReplyDocument } from '../support/operations.ts'
import { BEGINNING, fallSilent } from './unfinished.ts'
import { ask, codesOf, connect, openSocket, type Socket, wires } from './wire.ts'

const STREAM = `subscription ($id: ID!) {
  messageStream(messageId: $id) { ... on MessageDelta { text } ... on MessageEnded { message { status } } }
}`

let app: TestApp
let own: { id: string; token: string }
beforeAll(async () => {
  app = await startTestApp()
})
beforeEach(async () => {
  own = await openConversation(app.url)
})
afterAll(() => app.stop())

describe('operations on one WebSocket', () => {
  const bad: [string, object, string][] = [
    ['a syntax error', { query: '{ viewer { role }' }, 'BAD_USER_INPUT'],
    ['an empty document', { query: '' }, 'BAD_USER_INPUT'],
    ['an unknown field', { query: '{ nothing }' }, 'BAD_USER_INPUT'],
    ['a missing variable', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, 'BAD_USER_INPUT'],
    ['an unknown operation name', { query: 'query A { __typename }', operationName: 'B' }, 'BAD_USER_INPUT'],
    ['too many tokens', { query: `{ ${'__typename '.repeat(3_000)} }` }, 'COMPLEXITY_LIMIT'],
    ['too deep a query', { query: `{ ${'a{'.repeat(5_000)}` }, 'COMPLEXITY_LIMIT'],
    ['what is not found', { query: 'mutation { stopReply(messageId: "x") { id } }' }, 'NOT_FOUND'],
    ['a subscription that is refused', { query: STREAM, variables: { id: 'x' } }, 'NOT_FOUND'],
  ]

  /** A socket on which the beginning of a reply has been read. */
  async function reading(): Promise<{ socket: Socket; replyId: string }> {
    fallSilent(app)
    const { replyId } = await say(app.url, own, 'Hello')
    const socket = await connect(app, { token: own.token })
    socket.send({ id: 'reply', type: 'subscribe', payload: { query: STREAM, variables: { id: replyId } } })
    for (let text = ''; text !== BEGINNING; )
      text += JSON.parse(await socket.next('reply')).payload.data.messageStream.text
    return { socket, replyId }
  }
  /** The rest of a reply, once it was stopped. */
  async function rest({ socket, replyId }: { socket: Socket; replyId: string }) {
    await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, own.token)
    const [ended, complete] = [await socket.next('reply'), await socket.next('reply')]
    return [JSON.parse(ended).payload.data.messageStream, JSON.parse(complete).type]
  }

  test.each(bad)('%s ends alone: its siblings go on', async (_name, payload, code) => {
    const sibling = await reading()
    const { socket } = sibling
    socket.send({ id: 'bad', type: 'subscribe', payload })
    const message = JSON.parse(await socket.next('bad'))
    const errors = message.type === 'error' ? message.payload : message.payload.errors
    expect(codesOf({ errors })).toStrictEqual([code])
    if (message.type !== 'error') expect(JSON.parse(await socket.next('bad')).type).toBe('complete')
    socket.send({ id: 'good', type: 'subscribe', payload: { query: '{ __typename }' } })
    expect(JSON.parse(await socket.next('good')).payload).toStrictEqual({ data: { __typename: 'Query' } })
    expect(await rest(sibling)).toStrictEqual([{ message: { status: 'STOPPED' } }, 'complete'])
    await socket.close()
  })

  test('a credential that is refused fails its operations, not its socket', async () => {
    const socket = await connect(app, { token: 'nonsense' })
    for (const id of ['1', '2']) {
      socket.send({ id, type: 'subscribe', payload: { query: '{ viewer { role } }' } })
      const message = JSON.parse(await socket.next(id))
      expect(message.type).toBe('error')
      expect(codesOf({ errors: message.payload })).toStrictEqual(['UNAUTHENTICATED'])
    }
    socket.send({ type: 'ping' })
    expect(JSON.parse(await socket.next())).toStrictEqual({ type: 'pong' })
    await socket.close()
  })

  test('one that was completed by the client tells nothing more', async () => {
    const { socket, replyId } = await reading()
    socket.send({ id: 'reply', type: 'complete' })
    socket.send({ type: 'ping' })
    expect(JSON.parse(await socket.next()).type).toBe('pong')
    await mustRequest(app.url, StopReplyDocument, { messageId: replyId }, own.token)
    socket.send({ id: 'reply', type: 'subscribe', payload: { query: '{ __typename }' } })
    expect(JSON.parse(await socket.next('reply')).payload).toStrictEqual({ data: { __typename: 'Query' } })
    await socket.close()
  })

  test('queries, mutations and subscriptions run side by side', async () => {
    const sibling = await reading()
    const query = 'query ($id: ID!) { conversation(id: $id) { messageCount } }'
    const mutation = 'mutation ($id: ID!) { updateConversation(input: { conversationId: $id, title: "T" }) { title } }'
    sibling.socket.send({ id: 'q', type: 'subscribe', payload: { query, variables: { id: own.id } } })
    sibling.socket.send({ id: 'm', type: 'subscribe', payload: { query: mutation, variables: { id: own.id } } })
    expect(JSON.parse(await sibling.socket.next('m')).payload.data).toStrictEqual({
      updateConversation: { title: 'T' },
    })
    expect(JSON.parse(await sibling.socket.next('q')).payload.data).toStrictEqual({ conversation: { messageCount: 2 } })
    expect(await rest(sibling)).toStrictEqual([{ message: { status: 'STOPPED' } }, 'complete'])
    await sibling.socket.close()
  })

  test('none runs before the connection is introduced', async () => {
    const socket = await openSocket(app.wsUrl)
    socket.send({ id: '1', type: 'subscribe', payload: { query: '{ __typename }' } })
    expect(await socket.closed).toMatchObject({ code: 4401 })
  })

  test('what is no message of the protocol closes its socket and no other', async () => {
    const [offending, other] = [await connect(app), await connect(app)]
    offending.send({ type: 'nonsense' })
    expect(await offending.closed).toMatchObject({ code: 4400 })
    other.send({ type: 'ping' })
    expect(JSON.parse(await other.next()).type).toBe('pong')
    await other.close()
  })
})

describe('an error is the same over every transport', () => {
  const cases: [string, string, object, 'own' | undefined][] = [
    ['BAD_USER_INPUT', '{ viewer { role }', {}, undefined],
    ['BAD_USER_INPUT', '{ nothing }', {}, undefined],
    ['BAD_USER_INPUT', 'query ($id: ID!) { node(id: $id) { id } }', {}, undefined],
    ['BAD_USER_INPUT', 'query ($id: ID!) { node(id: $id) { id } }', { id: { no: 'id' } }, undefined],
    ['BAD_USER_INPUT', 'query A { __typename } query B { __typename }', {}, undefined],
    ['BAD_USER_INPUT', 'subscription { messageStream(messageId: "x", after: -1) { __typename } }', {}, 'own'],
    ['UNAUTHENTICATED', 'mutation { endConversation(conversationId: "x") { id } }', {}, undefined],
    ['UNAUTHENTICATED', 'subscription { messageStream(messageId: "x") { __typename } }', {}, undefined],
    ['NOT_FOUND', 'mutation { endConversation(conversationId: "x") { id } }', {}, 'own'],
    ['NOT_FOUND', 'subscription { conversationEvents(conversationId: "x") { __typename } }', {}, 'own'],
    ['COMPLEXITY_LIMIT', `{ ${'__typename '.repeat(3_000)} }`, {}, undefined],
  ]

  test.each(cases)('%s for %s', async (code, query, variables, whose) => {
    const token = whose === 'own' ? own.token : undefined
    const answers = await Promise.all(wires.map((wire) => ask(app, wire, query, variables, { token })))
    for (const { result } of answers) {
      expect(codesOf(result)).toStrictEqual([code])
      expect(result.errors).toStrictEqual(answers[0]?.result.errors)
      expect(Object.keys(result.errors?.[0]?.extensions ?? {}).sort()).toStrictEqual(
        code === 'BAD_USER_INPUT' ? ['code', 'issues'] : ['code'],
      )
    }
  })
})
