import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, say } from '../support/client.ts'
import { ViewerDocument } from '../support/operations.ts'
import { whileStopped } from './at-rest.ts'
import { ask, wires } from './wire.ts'

describe.each(backends)('$name: a failure of ours', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  let messageId: string
  beforeAll(async () => {
    app = await startTestApp({ backend })
    own = await openConversation(app.url)
    messageId = (await say(app.url, own, 'My secret is order 4711 of Ms Kowalski', { reply: false })).message.id
    // What was sealed for one place does not open in another.
    await whileStopped(app, async (db) => {
      await db.$executeRaw`UPDATE "Message" SET "content" = (SELECT "sessionId" FROM "Conversation" LIMIT 1)`
    })
  })
  afterAll(() => app.stop())

  const operations = {
    query: 'query ($id: ID!) { node(id: $id) { ... on Message { content } } }',
    mutation: 'mutation ($id: ID!) { stopReply(messageId: $id) { content } }',
    subscription: 'subscription ($id: ID!) { messageStream(messageId: $id) { __typename } }',
  }

  describe.each(wires)('over %s', (wire) => {
    test.each(Object.entries(operations))(
      'in a %s is INTERNAL with a request id that stands in the log',
      async (_, query) => {
        const { result, text } = await ask(app, wire, query, { id: messageId }, { token: own.token })
        expect(Object.values(result.data ?? {}).every((value) => value === null)).toBe(true)
        expect(result.errors).toHaveLength(1)
        const [error] = result.errors ?? []
        expect(error?.message).toBe('Something went wrong on our side')
        expect(error?.extensions).toStrictEqual({
          code: 'INTERNAL',
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        })
        expect(text).not.toMatch(/seal|Message\.content|node_modules|prisma|\.ts|stack/i)
        const lines = app.logs().split('\n')
        const logged = lines.filter((line) => line.includes(String(error?.extensions.requestId)))
        expect(logged).toHaveLength(1)
        expect(logged[0]).toContain('SealBrokenError')
      },
    )
  })

  test('and another one of the same request have one id, which the answer over HTTP has too', async () => {
    const twice = `query ($id: ID!) { one: node(id: $id) { ... on Message { content } } other: node(id: $id) { ... on Message { content } } }`
    const { result, headers } = await ask(app, 'http', twice, { id: messageId }, { token: own.token })
    const ids = result.errors?.map(({ extensions }) => extensions.requestId)
    expect(ids).toEqual([headers.get('X-Request-Id'), headers.get('X-Request-Id')])
    const lines = app.logs().split('\n')
    expect(lines.filter((line) => line.includes(String(ids?.[0])))).toHaveLength(2)
  })

  test('does not harm what comes after it, nor put texts into the log', async () => {
    const { viewer } = await mustRequest(app.url, ViewerDocument, {}, own.token)
    expect(viewer.conversation?.id).toBe(own.id)
    expect(app.logs()).not.toContain('order 4711 of Ms Kowalski')
    expect(app.logs()).not.toContain(own.token)
  })
})
