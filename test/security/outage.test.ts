import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/graphql/schema.ts'
import { ask, codesOf, wires } from '../api/wire.ts'
import { startTcpProxy, type TcpProxy } from '../contract/tcp-proxy.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { postgresBackend } from '../support/backends.ts'
import { openConversation, say, wholeReply } from '../support/client.ts'
import { isSent, variablesFor } from './arguments.ts'
import { operationFor, pathsOf } from './paths.ts'

const schema = buildSchema()
/** Every root field once. */
const roots = pathsOf(schema, 1)
  .filter(({ steps }, index, all) => all.findIndex((path) => path.steps[0]?.field === steps[0]?.field) === index)
  .map((path) => ({
    name: path.steps[0]?.field.name ?? '',
    operation: operationFor(schema, path, 'plain', isSent(false)),
  }))

describe.runIf(postgresBackend)('while the database cannot be reached', () => {
  let app: TestApp
  let proxy: TcpProxy
  let database: { url: string; drop(): Promise<void> } | undefined
  let own: { id: string; token: string }
  let rows: Record<string, string[]>
  beforeAll(async () => {
    database = await postgresBackend?.createDatabase?.()
    proxy = await startTcpProxy(database?.url ?? '')
    const address = new URL(proxy.url)
    address.username ||= 'postgres'
    address.password = 'canary-password'
    app = await startTestApp({ env: { DATABASE_URL: address.href, LOG_LEVEL: 'trace' } })
    own = await openConversation(app.url, { sessionId: 'canary-session' })
    const { message, replyId } = await say(app.url, own, 'canary-content')
    await wholeReply(app, own.token, replyId)
    const keyOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? ''
    rows = { Conversation: [keyOf(own.id)], Message: [keyOf(replyId), keyOf(message.id)] }
    proxy.cut()
  })
  afterAll(async () => {
    proxy?.heal()
    await app?.stop()
    await proxy?.close()
    await database?.drop()
  })

  const PRIVATE = /canary|ECONN|127\.0\.0\.1|SELECT|INSERT|UPDATE|prisma|postgres|node_modules|\.ts\b|stack/

  test.each(roots)('27: $name tells nothing of it but that something went wrong', async ({ operation }) => {
    const variables = variablesFor(operation, { rows, texts: { content: 'canary-content' } }, false)
    for (const wire of wires) {
      if (operation.path.operation === 'subscription' && wire === 'http') continue
      for (const token of [own.token, app.adminKey]) {
        const { text, result } = await ask(app, wire, operation.query, variables, { token })
        expect(text).not.toMatch(PRIVATE)
        for (const { extensions, message } of result.errors ?? []) {
          if (extensions.code === 'INTERNAL') expect(message).toBe('Something went wrong on our side')
        }
      }
    }
  })

  test('27: it stands in the log, without what was said or with which password', async () => {
    expect(app.logs()).toContain('an operation failed')
    expect(app.logs()).not.toMatch(/canary/)
  })

  const FIELD = 'startConversation(input: {})'
  const chain = (levels: number) => `${'{ replaces '.repeat(levels)}{ id }${' }'.repeat(levels)}`
  const doubling = Array.from(
    { length: 30 },
    (_, n) => `fragment F${n} on Conversation { id ...F${n + 1} ...F${n + 1} }`,
  )

  test.each([
    [
      '23: 3,000 aliases',
      `mutation { ${Array.from({ length: 3_000 }, (_, n) => `a${n}: ${FIELD} { created }`).join(' ')} }`,
    ],
    [
      '24: fragments that double',
      `mutation { ${FIELD} { conversation { ...F0 } } } ${doubling.join(' ')} fragment F30 on Conversation { contact { name } }`,
    ],
    ['25: 10,000 levels', `mutation { ${FIELD} { conversation { messages { edges { node ${chain(10_000)} } } } } }`],
    [
      '26: hundreds of hundreds',
      `mutation { ${Array.from({ length: 50 }, (_, n) => `c${n}: ${FIELD} { conversation { messages(first: 100) { edges { node { replaces { id } } } } } }`).join(' ')} }`,
    ],
  ])('%s are refused without it: no statement is sent', async (_name, query) => {
    for (const wire of wires) {
      const { result } = await ask(app, wire, query, {})
      expect(codesOf(result)).toStrictEqual(['COMPLEXITY_LIMIT'])
    }
    const { result } = await ask(app, 'http', `mutation { ${FIELD} { created } }`, {})
    expect(codesOf(result)).toStrictEqual(['INTERNAL']) // what does run, fails
  })
})
