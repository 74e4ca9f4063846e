import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../src/claude/offline/request.ts'
import { buildSchema } from '../../src/graphql/schema.ts'
import { whileStopped } from '../api/at-rest.ts'
import { ask, codesOf, wires } from '../api/wire.ts'
import { bytesOf, findIn, inTheClear } from '../contract/planted.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, say, wholeReply } from '../support/client.ts'
import { variablesFor } from './arguments.ts'
import { operationFor, pathsOf } from './paths.ts'

/**
 * Through every input of the schema that takes a text, something is planted that must not be found again: a text input
 * that is added later is planted too. What single columns, replies and errors hold: contract/at-rest.test.ts.
 */
const schema = buildSchema()
const mark = randomBytes(5).toString('hex')

/** Looked up and never stored. */
const NOT_STORED = ['deviceCode']

/** The names of all inputs that take a text. */
function textsOf(name: string, type: GraphQLInputType): string[] {
  if (isNonNullType(type) || isListType(type)) return textsOf(name, type.ofType)
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => textsOf(field.name, field.type))
  return type.name === 'String' || type.name === 'JSON' ? [name] : []
}

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
const inputs = new Set(mutations.flatMap(({ args }) => args.flatMap(({ name, type }) => textsOf(name, type))))
const stored = [...inputs].filter((name) => !NOT_STORED.includes(name))

/** Something of an input's own, in the form that it takes. */
function plantedIn(name: string): string {
  const own = `${name.toLowerCase()}-of-${mark}`
  if (name === 'email') return `${own}@example.com`
  if (name === 'phone') return `+49 30 ${Number.parseInt(mark.slice(0, 6), 16)}`
  return own
}
const planted = Object.fromEntries(stored.map((name) => [name, plantedIn(name)]))
const texts = { ...planted, extra: { note: planted.extra }, tag: planted.tags, status: 'ACTIVE' }
const REPLY = `reply-with-${mark}`

/** Each mutation once, a message first; what ends a conversation comes last, what erases it not at all. */
const finality = (name: string) => (name === 'sendMessage' ? 0 : /^(end|set)/.test(name) ? 2 : 1)
const operations = pathsOf(schema, 1)
  .filter(({ operation, steps }) => operation === 'mutation' && !/^erase/.test(steps[0]?.field.name ?? ''))
  .map((path) => ({
    name: path.steps[0]?.field.name ?? '',
    operation: operationFor(schema, path, 'plain', () => true),
  }))
  .filter(({ operation: { path } }) => path.steps.length === 1 || path.steps[1]?.field.name === '__typename')
  .sort((a, b) => finality(a.name) - finality(b.name) || a.name.localeCompare(b.name))

const decoded = (id: string) => Buffer.from(id, 'base64').toString().split(':')
const ENVELOPE = '^[0-9a-f]{8}[.][A-Za-z0-9_-]{38,}$'

describe.each(backends)('$name: what is said through any input', (backend) => {
  let app: TestApp
  let token = ''
  let code = ''
  const rows: Record<string, string[]> = {}
  const failed: string[] = []
  const errors: string[] = []
  let atRest = Buffer.of()

  /** Sends an operation as the visitor, and as an ADMIN where it is for staff. */
  async function send(
    operation: (typeof operations)[number]['operation'],
    variables: Record<string, unknown>,
    nth = 0,
  ) {
    const wire = wires[nth % 3] ?? 'http'
    const asVisitor = await ask<Record<string, unknown>, object>(app, wire, operation.query, variables, { token })
    if (!codesOf(asVisitor.result).includes('FORBIDDEN')) return asVisitor
    return ask<Record<string, unknown>, object>(app, wire, operation.query, variables, { token: app.adminKey })
  }

  /** Opens a conversation with everything planted but what has to differ. */
  async function begin(sessionId: string | undefined) {
    const { visitorId, source, referrer } = planted
    const { startConversation } = await mustRequest<
      { startConversation: { conversation: { id: string }; sessionToken: string } },
      object
    >(
      app.url,
      'mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } sessionToken } }',
      { input: { visitorId, metadata: { source, referrer, extra: texts.extra }, ...(sessionId ? { sessionId } : {}) } },
    )
    token = startConversation.sessionToken
    rows.Conversation = [decoded(startConversation.conversation.id)[1] ?? '']
  }

  /** Notes the id of what a mutation gave, for those that name it. */
  async function noteIds() {
    const flags = schema.getType('Conversation')
    if (!isObjectType(flags) || !('flags' in flags.getFields())) return
    const id = Buffer.from(`Conversation:${rows.Conversation?.[0]}`).toString('base64')
    const query = 'query ($id: ID!) { conversation(id: $id) { flags { id } } }'
    const { conversation } = await mustRequest<{ conversation: { flags: { id: string }[] } }, object>(
      app.url,
      query,
      { id },
      app.adminKey,
    )
    rows.Flag = conversation.flags.map((flag) => decoded(flag.id)[1] ?? flag.id)
  }

  async function sayAll() {
    for (const { name, operation } of operations) {
      if (name === 'startConversation') continue
      if (/Flag$/.test(name)) await noteIds()
      const { result } = await send(operation, variablesFor(operation, { rows, texts }, true))
      const says = operation.variables.some(({ argument }) => textsOf(argument.name, argument.type).length > 0)
      if (says && codesOf(result).length > 0) failed.push(`${name}: ${codesOf(result)}`)
      const messages = await mustRequest<
        { viewer: { conversation: { messages: { edges: { node: { id: string } }[] } } } },
        object
      >(app.url, '{ viewer { conversation { messages { edges { node { id } } } } } }', {}, token)
      const ids = messages.viewer.conversation.messages.edges.map(({ node }) => decoded(node.id)[1] ?? '')
      rows.Message = ids.reverse()
    }
  }

  /** The same inputs, each too long, with what no text may hold, and as another kind of value. */
  async function provoke() {
    let nth = 0
    for (const { operation } of operations) {
      for (const spoil of [
        (text: unknown) => (typeof text === 'string' ? text.padEnd(9_000, '!') : text),
        (text: unknown) => (typeof text === 'string' ? `${text}\0` : text),
        (text: unknown) => (typeof text === 'string' ? `${text}\ud800` : text),
        (text: unknown) => ({ text }),
      ]) {
        const spoilt = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, spoil(text)]))
        const variables = variablesFor(operation, { rows, texts: spoilt }, true)
        const { text } = await send(operation, variables, nth++)
        errors.push(text)
        const stranger = await ask(app, wires[nth % 3] ?? 'http', operation.query, variables, { token: `${token}x` })
        errors.push(stranger.text)
      }
    }
    for (const [name, text] of Object.entries(planted)) {
      for (const query of [
        `{ ${name}(a: "${text}") }`,
        `{ viewer { role } } "${text}"`,
        `query ($x: Role = "${text}") { __typename }`,
      ]) {
        errors.push((await ask(app, 'http', query, { [name]: text }, { token: app.adminKey })).text)
      }
    }
    for (const path of pathsOf(schema, 1)) {
      if (path.operation !== 'query' || !path.steps[0]?.field.args.length) continue
      const operation = operationFor(schema, path, 'plain', () => true)
      const { result, text } = await send(operation, variablesFor(operation, { rows, texts }, true))
      if (codesOf(result).length > 0) errors.push(text)
    }
  }

  beforeAll(async () => {
    app = await startTestApp({
      backend,
      env: { LOG_LEVEL: 'trace', RATE_LIMIT_KEY_GUESSES: '0' },
      script: ({ body }) =>
        textOf(body.messages.at(-1)?.content ?? '') === planted.content ? { kind: 'answer', text: REPLY } : undefined,
    })
    await begin(undefined)
    await sayAll() // the same words in two conversations
    await begin(planted.sessionId)
    failed.splice(0)
    await sayAll()
    await begin(undefined)
    app.claude.setScript(() => ({
      kind: 'error',
      status: 400,
      type: 'invalid_request_error',
      message: planted.content ?? '',
    }))
    const { replyId } = await say(
      app.url,
      { id: Buffer.from(`Conversation:${rows.Conversation?.[0]}`).toString('base64'), token },
      planted.content ?? '',
    )
    errors.push(JSON.stringify((await wholeReply(app, token, replyId)).error))
    const linking = { id: Buffer.from(`Conversation:${rows.Conversation?.[0]}`).toString('base64') }
    const link = 'mutation ($id: ID!) { createDeviceLink(conversationId: $id) { code } }'
    code = (await mustRequest<{ createDeviceLink: { code: string } }, object>(app.url, link, linking, token))
      .createDeviceLink.code
    await provoke()
    await app.app.stop()
    const dump = app.databaseUrl === null ? Buffer.of() : execFileSync('pg_dump', [app.databaseUrl])
    atRest = Buffer.concat([bytesOf(app.dataDir), dump])
  }, 300_000)
  afterAll(() => app?.stop())

  test('was said through all of them', () => {
    expect(stored.length).toBeGreaterThanOrEqual(12)
    expect(failed).toStrictEqual([])
    expect(findIn(atRest, { inTheClear })).toContain('inTheClear (utf8)')
  })

  test('is not found in what is stored', () => {
    expect(findIn(atRest, { ...planted, REPLY, token, code })).toStrictEqual([])
  })

  test('is not found in the log, which tells everything it can, nor is a key or a token', () => {
    const { sessionSecrets, encryptionKeys, adminApiKeys, analystApiKeys } = app.app.secrets
    const keys = [
      ...sessionSecrets,
      ...adminApiKeys,
      ...analystApiKeys,
      ...encryptionKeys.map((key) => key.toString('base64')),
    ]
    const secrets = Object.fromEntries(keys.map((key, index) => [`key ${index}`, key]))
    expect(app.logs()).toContain('UPSTREAM_FAILED')
    expect(findIn(Buffer.from(app.logs()), { ...planted, REPLY, token, code, ...secrets })).toStrictEqual([])
  })

  test('is not found in any error', () => {
    expect(errors.length).toBeGreaterThan(100)
    expect(errors.join('\n')).toContain('BAD_USER_INPUT')
    expect(findIn(Buffer.from(errors.join('\n')), { ...planted, REPLY, token, code })).toStrictEqual([])
  })

  test('differs in every row, also where the words are the same; swapped, no two of them open', async () => {
    await whileStopped(app, async (db) => {
      const columns = await db.$queryRaw<{ table: string; column: string }[]>`
        SELECT table_name AS table, column_name AS column FROM information_schema.columns
        WHERE table_schema = 'public' AND data_type = 'text' AND table_name NOT LIKE '\\_%'`
      const all: string[] = []
      const swapped: string[] = []
      for (const { table, column } of columns) {
        const found = await db.$queryRawUnsafe<{ place: string; value: string }[]>(
          `SELECT ctid::text AS place, "${column}" AS value FROM "${table}" WHERE "${column}" ~ '${ENVELOPE}'`,
        )
        all.push(...found.map(({ value }) => value))
        const [one, two] = found
        if (!one || !two) continue
        const delegate: { findMany(): Promise<unknown> } = Reflect.get(
          db,
          table.charAt(0).toLowerCase() + table.slice(1),
        )
        await delegate.findMany()
        const swap = (from: string, to: string) =>
          db.$executeRawUnsafe(
            `UPDATE "${table}" SET "${column}" = CASE "${column}" WHEN $1 THEN $2 ELSE $1 END WHERE "${column}" IN ($1, $2)`,
            from,
            to,
          )
        await swap(one.value, two.value)
        await expect(delegate.findMany(), `${table}.${column}`).rejects.toThrow(/does not open/)
        await swap(one.value, two.value)
        await delegate.findMany()
        swapped.push(`${table}.${column}`)
      }
      expect(all.length).toBeGreaterThan(20)
      expect(new Set(all).size).toBe(all.length)
      expect(swapped).toContain('Message.content')
      expect(swapped).toContain('Conversation.contactEmail')
    })
  })
})
