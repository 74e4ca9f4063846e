import { decodeJwt, decodeProtectedHeader, type JWTHeaderParameters, SignJWT } from 'jose'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeId } from '../../src/graphql/ids.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, type Result, subscribe, type Transport } from '../support/client.ts'
import { ConversationEventsDocument, UpdateConversationDocument } from '../support/operations.ts'
import { following } from './staff.ts'
import { unfinishedReply } from './unfinished.ts'
import { codesOf, connect } from './wire.ts'

const SECRET = 'the-session-secret-of-these-tests'
const FOLLOW = 'subscription ($id: ID!) { conversationEvents(conversationId: $id) { __typename } }'
const STREAM = 'subscription ($id: ID!) { messageStream(messageId: $id) { __typename } }'
const ENDED = {
  errors: [{ message: 'The credential is no longer valid, or has expired', extensions: { code: 'UNAUTHENTICATED' } }],
}

/** The same token, valid for so many seconds more. */
function ending(token: string, seconds: number) {
  const header: JWTHeaderParameters = { alg: 'HS256', ...decodeProtectedHeader(token) }
  return new SignJWT(decodeJwt(token))
    .setProtectedHeader(header)
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(new TextEncoder().encode(SECRET))
}

describe.each(backends)('$name: a long subscription', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend, env: { SESSION_SECRET: SECRET } })
  })
  afterAll(() => app.stop())

  const follow = (transport: Transport, token: string, conversationId: string) =>
    subscribe(app, transport, ConversationEventsDocument, { conversationId }, token)
  async function allOf(results: AsyncIterable<Result<unknown>>) {
    const all: Result<unknown>[] = []
    for await (const result of results) all.push(result)
    return all
  }

  test('ends with UNAUTHENTICATED once its session token has expired, over SSE and WebSocket; a valid one goes on', async () => {
    const own = await openConversation(app.url)
    const lasting = follow('ws', own.token, own.id)
    const first = lasting.next()
    const short = await ending(own.token, 5)
    const ended = await Promise.all(
      (['sse', 'ws'] as const).map((transport) => allOf(follow(transport, short, own.id))),
    )
    expect(ended).toStrictEqual([[ENDED], [ENDED]])
    // What happens from now on is told to who still may listen.
    await mustRequest(app.url, UpdateConversationDocument, { input: { conversationId: own.id, title: 'T' } }, own.token)
    expect((await first).value?.data?.conversationEvents.__typename).toBe('ConversationUpdated')
    await lasting.return?.()
  })

  test('ends alone: the socket and what runs on it beside go on', async () => {
    const own = await openConversation(app.url)
    const { replyId } = await unfinishedReply(app, own)
    const short = await ending(own.token, 5)
    const socket = await connect(app, { token: short })
    socket.send({ id: 'events', type: 'subscribe', payload: { query: FOLLOW, variables: { id: own.id } } })
    socket.send({ id: 'reply', type: 'subscribe', payload: { query: STREAM, variables: { id: replyId } } })
    expect(JSON.parse(await socket.next('reply')).payload).toStrictEqual({
      data: { messageStream: { __typename: 'MessageDelta' } },
    })
    for (const id of ['events', 'reply']) {
      expect(JSON.parse(await socket.next(id))).toStrictEqual({ id, type: 'next', payload: ENDED })
      expect(JSON.parse(await socket.next(id))).toStrictEqual({ id, type: 'complete' })
    }
    socket.send({ type: 'ping' })
    expect(JSON.parse(await socket.next())).toStrictEqual({ type: 'pong' })
    socket.send({ id: 'again', type: 'subscribe', payload: { query: FOLLOW, variables: { id: own.id } } })
    expect(codesOf({ errors: JSON.parse(await socket.next('again')).payload })).toStrictEqual(['UNAUTHENTICATED'])
    await socket.close()
  })

  // The embedded database has no second client; test/contract/devices.test.ts holds what is asked of it.
  test.skipIf(backend.name === 'embedded')('ends once its conversation is gone, or only its device', async () => {
    const [erased, signedOut] = [await openConversation(app.url), await openConversation(app.url)]
    const [ofErased, ofSignedOut] = [
      await following(app, erased, follow('sse', erased.token, erased.id)),
      await following(app, signedOut, follow('ws', signedOut.token, signedOut.id)),
    ]
    const client = new Client({ connectionString: app.databaseUrl ?? '' })
    await client.connect()
    await client.query('DELETE FROM "Conversation" WHERE "id" = $1', [decodeId(erased.id)?.id])
    await client.query('DELETE FROM "Device" WHERE "conversationId" = $1', [decodeId(signedOut.id)?.id])
    await client.end()
    expect((await allOf(ofSignedOut)).at(-1)).toStrictEqual(ENDED)
    await allOf(ofErased) // whoever looks first: there is nothing more to tell, or nobody to tell it to
  })

  test('of an ADMIN goes on as long as the key is one of the keys', async () => {
    const own = await openConversation(app.url)
    const watching = follow('ws', app.adminKey, own.id)
    const first = watching.next()
    const short = await ending(own.token, 4)
    expect(await allOf(follow('ws', short, own.id))).toStrictEqual([ENDED])
    await mustRequest(app.url, UpdateConversationDocument, { input: { conversationId: own.id, title: 'T' } }, own.token)
    expect((await first).value?.errors).toBeUndefined()
    await watching.return?.()
  })
})
