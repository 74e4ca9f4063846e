import { createClient as createSseClient } from 'graphql-sse'
import { createClient as createWsClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestApp, type TestApp } from '../support/app.ts'
import { openConversation, request } from '../support/client.ts'

let app: TestApp
let token: string
beforeAll(async () => {
  app = await startTestApp()
  token = (await openConversation(app.url)).token
})
afterAll(() => app.stop())

interface Asked {
  query: string
  variables?: Record<string, unknown>
  authorization?: string
}

const stream = 'subscription ($id: ID!, $after: Int) { messageStream(messageId: $id, after: $after) { __typename } }'
const nested = (depth: number) => `${'replaces { '.repeat(depth)} id ${'}'.repeat(depth)}`

/** What is refused, and with which code. */
const refusals: Record<string, { code: string; ask: () => Asked }> = {
  'a syntax error': {
    code: 'BAD_USER_INPUT',
    ask: () => ({ query: 'subscription {' }),
  },
  'an unknown field': {
    code: 'BAD_USER_INPUT',
    ask: () => ({ query: 'subscription { nothing }' }),
  },
  'a variable of a wrong type': {
    code: 'BAD_USER_INPUT',
    ask: () => ({
      query: stream,
      variables: { id: 'x', after: 'y' },
      authorization: `Bearer ${token}`,
    }),
  },
  'an argument out of range': {
    code: 'BAD_USER_INPUT',
    ask: () => ({
      query: stream,
      variables: { id: 'x', after: -1 },
      authorization: `Bearer ${token}`,
    }),
  },
  'no token': {
    code: 'UNAUTHENTICATED',
    ask: () => ({ query: stream, variables: { id: 'x' } }),
  },
  'a token that is not valid': {
    code: 'UNAUTHENTICATED',
    ask: () => ({
      query: stream,
      variables: { id: 'x' },
      authorization: 'Bearer nonsense',
    }),
  },
  'a reply that does not exist': {
    code: 'NOT_FOUND',
    ask: () => ({
      query: stream,
      variables: { id: 'x' },
      authorization: `Bearer ${token}`,
    }),
  },
  'an operation that is too deep': {
    code: 'COMPLEXITY_LIMIT',
    ask: () => ({
      query: `subscription { messageStream(messageId: "x") { ... on MessageEnded { message { ${nested(20)} } } } }`,
      authorization: `Bearer ${token}`,
    }),
  },
}

type Errors = readonly { extensions?: Readonly<Record<string, unknown>> }[]

async function overHttp({ query, variables, authorization }: Asked): Promise<unknown> {
  const { errors } = await request(app.url, query, variables, undefined, authorization ? { authorization } : {})
  return errors
}

async function overSse({ query, variables, authorization }: Asked): Promise<Errors | undefined> {
  const client = createSseClient({
    url: app.url,
    retryAttempts: 0,
    headers: authorization ? { authorization } : {},
  })
  for await (const { errors } of client.iterate({
    query,
    ...(variables ? { variables } : {}),
  }))
    return errors
  return undefined
}

async function overWebSocket({ query, variables, authorization }: Asked): Promise<unknown> {
  const client = createWsClient({
    url: app.wsUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: authorization ? { authorization } : {},
  })
  const errors = await new Promise<unknown>((resolve) => {
    client.subscribe(
      { query, ...(variables ? { variables } : {}) },
      {
        next: (result) => resolve(result.errors),
        error: resolve,
        complete: () => resolve(undefined),
      },
    )
  })
  await client.dispose()
  return errors
}

describe('a refusal reads the same over HTTP, Server-Sent Events and WebSocket', () => {
  test.each(Object.keys(refusals))('%s', async (name) => {
    const refusal = refusals[name]
    if (!refusal) throw new Error('No such case')
    const errors = await overHttp(refusal.ask())
    expect(errors).toMatchObject([{ extensions: { code: refusal.code } }])
    expect(await overSse(refusal.ask())).toEqual(errors)
    expect(await overWebSocket(refusal.ask())).toEqual(errors)
  })
})
