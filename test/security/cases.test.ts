import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/graphql/schema.ts'
import { whileStopped } from '../api/at-rest.ts'
import { ask, codesOf, connect, wires } from '../api/wire.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import { CreateDeviceLinkDocument, UpdateConversationDocument } from '../support/operations.ts'
import { isSent, variablesFor } from './arguments.ts'
import { type Operation, operationFor, pathsOf } from './paths.ts'

/**
 * The attacks that have a name, and where each is shown to fail.
 *
 * |  1 | reading another's conversation          | walk.test.ts; api/access.test.ts: conversation, node, node of a message
 * |  2 | following another's reply or events     | walk.test.ts; api/access.test.ts: messageStream, conversationEvents
 * |  3 | sending into another's conversation     | api/access.test.ts: sendMessage; nothing changed: walk.test.ts
 * |  4 | stopping another's reply                | api/access.test.ts: stopReply
 * |  5 | regenerating another's reply            | api/access.test.ts: regenerateReply
 * |  6 | erasing another's conversation          | here
 * |  7 | linking a device to another's           | api/access.test.ts: createDeviceLink
 * |  8 | a token of another conversation         | api/tokens.test.ts
 * |  9 | a token with a bit flipped              | api/tokens.test.ts: altered header, claims, signature
 * | 10 | a token of the algorithm none           | api/tokens.test.ts
 * | 11 | a token that has expired                | api/tokens.test.ts
 * | 12 | a token in the URL                      | api/tokens.test.ts
 * | 13 | operator objects in place of values     | here
 * | 14 | null and omitted: never "all"           | here
 * | 15 | an evil Origin, by fetch                | api/origins.test.ts
 * | 16 | an evil Origin, by EventSource          | api/origins.test.ts
 * | 17 | an evil Origin, by WebSocket            | api/origins.test.ts
 * | 18 | multipart bodies                        | api/http.test.ts
 * | 19 | urlencoded bodies                       | api/http.test.ts
 * | 20 | mutations by GET                        | api/http.test.ts
 * | 21 | malformed bodies                        | api/http.test.ts; over WebSocket: api/transports.test.ts
 * | 22 | huge bodies                             | api/operation-limits.test.ts
 * | 23 | 3,000 aliases                           | api/operation-limits.test.ts; that nothing runs: here, outage.test.ts
 * | 24 | fragments that double                   | as 23
 * | 25 | 10,000 levels                           | as 23
 * | 26 | 100 x 100 x 100 connections             | as 23
 * | 27 | secrets in what is thrown               | Claude: stream/upstream.test.ts, api/analysis.test.ts; a sealed value: here;
 * |    |                                         | the database: outage.test.ts; our own code: api/internal-errors.test.ts
 * | 28 | guesses in batches                      | here
 */

const schema = buildSchema()
/** Every root field once, with all its arguments, and the shortest thing to ask of it. */
const roots = pathsOf(schema, 1)
  .filter(({ steps }, index, all) => all.findIndex((path) => path.steps[0]?.field === steps[0]?.field) === index)
  .map((path) => ({ path, name: path.steps[0]?.field.name ?? '' }))
const everyArgument = (path: Operation['path']) => operationFor(schema, path, 'plain', () => true)

type Place = readonly string[]

/** The places of all single values in an input, such as `filter.email`. */
function leavesOf(name: string, type: GraphQLInputType): Place[] {
  if (isNonNullType(type) || isListType(type)) return leavesOf(name, type.ofType)
  if (!isInputObjectType(type)) return type.name === 'JSON' ? [] : [[name]]
  return Object.values(type.getFields()).flatMap((field) =>
    leavesOf(field.name, field.type).map((place) => [name, ...place]),
  )
}

/** The places of all that an argument requires. */
function requiredOf(argument: GraphQLArgument): Place[] {
  if (!isRequiredArgument(argument)) return []
  const type = getNamedType(argument.type)
  const within = isInputObjectType(type) ? Object.values(type.getFields()).filter(isRequiredInputField) : []
  return [[argument.name], ...within.map((field) => [argument.name, field.name])]
}

/** The variables with another value at a place, or without one there. */
function changed(
  variables: Record<string, unknown>,
  [name = '', ...rest]: Place,
  value: unknown,
): Record<string, unknown> {
  if (rest.length === 0) {
    const { [name]: _, ...others } = variables
    return value === undefined ? others : { ...others, [name]: value }
  }
  const inner = variables[name]
  return { ...variables, [name]: changed(typeof inner === 'object' && inner !== null ? { ...inner } : {}, rest, value) }
}

const keyOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? ''

describe('an attack with a name', () => {
  let app: TestApp
  let victim: { id: string; token: string }
  let other: { id: string; token: string }
  let rows: Record<string, string[]>
  const texts = { email: 'victim@example.com', sessionId: 'session-of-the-victim', visitorId: 'the-victim' }
  beforeAll(async () => {
    app = await startTestApp()
    victim = await openConversation(app.url, { sessionId: texts.sessionId, visitorId: texts.visitorId })
    const { replyId, message } = await say(app.url, victim, 'A secret of the victim')
    await wholeReply(app, victim.token, replyId)
    const input = { conversationId: victim.id, email: texts.email, title: 'Title of the victim' }
    await mustRequest(app.url, UpdateConversationDocument, { input }, victim.token)
    other = await openConversation(app.url)
    rows = { Conversation: [keyOf(victim.id)], Message: [keyOf(replyId), keyOf(message.id)] }
  })
  afterAll(() => app.stop())

  const STATE = `query ($id: ID!) {
    conversation(id: $id) { status title contact { email } messages { totalCount edges { node { id status content } } } }
  }`
  const state = () => mustRequest(app.url, STATE, { id: victim.id }, app.adminKey)
  const isOfVictim = (text: string) => /of the victim|the-victim|victim@/.test(text)

  test('6: nobody erases the conversation of another', async () => {
    const erase = 'mutation ($id: ID!) { eraseConversation(conversationId: $id) }'
    const before = await state()
    for (const wire of wires) {
      for (const token of [undefined, other.token, app.analystKey]) {
        const answers = await Promise.all(
          [victim.id, Buffer.from(`Conversation:${crypto.randomUUID()}`).toString('base64')].map((id) =>
            ask(app, wire, erase, { id }, { token }),
          ),
        )
        expect(codesOf(answers[0]?.result ?? {})).toStrictEqual([token === undefined ? 'UNAUTHENTICATED' : 'NOT_FOUND'])
        expect(answers[0]?.text).toBe(answers[1]?.text)
      }
    }
    expect(await state()).toStrictEqual(before)
  })

  test('6: no name stands for all visitors', async () => {
    const erase = 'mutation ($visitorId: String!) { eraseVisitor(visitorId: $visitorId) { conversations } }'
    const before = await state()
    for (const visitorId of [
      '',
      ' ',
      'null',
      'undefined',
      '%',
      '*',
      '_',
      "' OR 1=1 --",
      '{}',
      texts.visitorId.slice(1),
    ]) {
      const { text } = await ask(app, 'http', erase, { visitorId }, { token: app.adminKey })
      expect(text, visitorId).toMatch(/"conversations":0|BAD_USER_INPUT/)
    }
    expect(await state()).toStrictEqual(before)
  })

  /** Objects that a database's client would read as conditions. */
  const OPERATORS = [{ not: null }, { contains: '' }, { in: [] }, { $ne: null }, { gte: 0 }, { set: 'x' }]

  describe.each(roots.filter(({ path }) => path.steps[0]?.field.args.length))('$name', ({ path, name }) => {
    const operation = everyArgument(path)
    const variablesOf = () => variablesFor(operation, { rows, texts }, true)
    const places = operation.variables.flatMap(({ name: variable, argument }) =>
      leavesOf(argument.name, argument.type).map(([, ...rest]) => [variable, ...rest]),
    )

    test('13: an object in place of a value is refused, wherever it stands', async () => {
      const before = await state()
      let turn = 0
      for (const place of places) {
        for (const operator of OPERATORS) {
          const variables = changed(variablesOf(), place, operator)
          const token = [app.adminKey, other.token, victim.token][turn % 3]
          const { text, result } = await ask(app, wires[turn++ % 3] ?? 'http', operation.query, variables, { token })
          const codes = [...new Set(codesOf(result))] // one for each field that the value reaches
          expect(codes, `${place.join('.')} ${JSON.stringify(operator)}`).toStrictEqual(['BAD_USER_INPUT'])
          expect(isOfVictim(text)).toBe(false)
        }
      }
      expect(await state()).toStrictEqual(before)
    })

    test('14: what is required cannot be null or left out, and what can be is not taken for everything', async () => {
      const before = await state()
      const required = operation.variables.flatMap(({ name: variable, argument }) =>
        requiredOf(argument).map(([, ...rest]) => [variable, ...rest]),
      )
      for (const place of required) {
        for (const value of [null, undefined]) {
          const variables = changed(variablesOf(), place, value)
          for (const token of [app.adminKey, victim.token]) {
            const { result } = await ask(app, 'http', operation.query, variables, { token })
            expect(codesOf(result), `${place.join('.')} ${value}`).toStrictEqual(['BAD_USER_INPUT'])
          }
        }
      }
      const optional = places.filter((place) => !required.some((one) => one.join('.') === place.join('.')))
      for (const [index, place] of optional.entries()) {
        for (const value of [null, undefined]) {
          const wire =
            path.operation === 'subscription' || name === 'startConversation' ? 'http' : (wires[index % 3] ?? 'http')
          const { text } = await ask(app, wire, operation.query, changed(variablesOf(), place, value), {
            token: other.token,
          })
          expect(isOfVictim(text), `${place.join('.')} ${value}: ${text}`).toBe(false)
        }
      }
      expect(await state()).toStrictEqual(before)
    })
  })

  const lists = roots.filter(({ path }) => path.steps[0]?.field.args.some((argument) => argument.name === 'filter'))
  test.each(lists)(
    '14: an empty text or list in the filter of $name finds nothing rather than everything',
    async ({ path, name }) => {
      const [filter] = path.steps[0]?.field.args.filter((argument) => argument.name === 'filter') ?? []
      const type = filter && getNamedType(filter.type)
      if (!isInputObjectType(type)) throw new Error(`${name} has no filter`)
      const query = `query ($filter: ${type.name}) { ${name}(filter: $filter) { totalCount } }`
      for (const field of Object.values(type.getFields())) {
        const isText = getNamedType(field.type).name === 'String'
        const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
        if (!isText && !isList) continue
        const variables = { filter: { [field.name]: isList ? [] : '' } }
        const { text } = await ask(app, 'http', query, variables, { token: app.adminKey })
        expect(text, field.name).toMatch(/"totalCount":0|BAD_USER_INPUT/)
      }
    },
  )

  test('28: keys that are guessed over one connection count one by one, and soon are not looked at', async () => {
    const guessed = await startTestApp({ env: { RATE_LIMIT_KEY_GUESSES: '5' } })
    try {
      const query = '{ viewer { role } }'
      const socket = await connect(guessed, { token: 'wrong-key-0' })
      for (const id of ['a', 'b', 'c']) socket.send({ id, type: 'subscribe', payload: { query } })
      const answers = await Promise.all(['a', 'b', 'c'].map((id) => socket.next(id)))
      await socket.close()
      for (const text of answers) expect(text).toContain('UNAUTHENTICATED')
      const codes: (string | undefined)[] = []
      for (let nth = 1; nth <= 20; nth++) {
        codes.push(codesOf(await request(guessed.url, query, {}, `wrong-key-${nth}`))[0])
      }
      const looked = codes.filter((code) => code === 'UNAUTHENTICATED').length
      expect(looked).toBeGreaterThanOrEqual(2)
      expect(looked).toBeLessThanOrEqual(4) // one key that is repeated may count once or each time
      expect(codes.slice(looked)).toStrictEqual(Array(20 - looked).fill('RATE_LIMITED'))
      expect(codesOf(await request(guessed.url, query, {}, guessed.adminKey))).toStrictEqual(['RATE_LIMITED'])
    } finally {
      await guessed.stop()
    }
  })
})

test('28: codes of devices that are guessed in batches count one by one', async () => {
  const app = await startTestApp({ env: { RATE_LIMIT_CONVERSATIONS: '6' } })
  try {
    const own = await openConversation(app.url) // takes the first of six
    const linking = { conversationId: own.id }
    const { createDeviceLink } = await mustRequest(app.url, CreateDeviceLinkDocument, linking, own.token)
    const guess = (code: string) => `startConversation(input: { deviceCode: "${code}" }) { created }`
    const guesses = Array.from({ length: 20 }, (_, nth) => `AAAAA-AAA${String(nth).padStart(2, '0')}`)
    const aliases = [...guesses, createDeviceLink.code].map((code, nth) => `g${nth}: ${guess(code)}`)
    const inOne = await ask(app, 'http', `mutation { ${aliases.join(' ')} }`, {})
    expect(codesOf(inOne.result)).toStrictEqual(['NOT_FOUND']) // the first that is wrong ends the operation
    const socket = await connect(app)
    for (const code of guesses) {
      socket.send({ id: code, type: 'subscribe', payload: { query: `mutation { ${guess(code)} }` } })
    }
    const answers = await Promise.all(guesses.map((id) => socket.next(id)))
    await socket.close()
    expect(answers.filter((text) => text.includes('NOT_FOUND'))).toHaveLength(4)
    expect(answers.filter((text) => text.includes('RATE_LIMITED'))).toHaveLength(16)
  } finally {
    await app.stop()
  }
})

describe('an operation that is too much', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ env: { RATE_LIMIT_CONVERSATIONS: '5' } })
  })
  afterAll(() => app.stop())

  const START = 'startConversation(input: {})'
  const nested = (levels: number) => `${'{ replaces '.repeat(levels)}{ id }${' }'.repeat(levels)}`
  const doubling = (times: number) =>
    Array.from({ length: times }, (_, n) => `fragment F${n} on Conversation { id ...F${n + 1} ...F${n + 1} }`).join(' ')
  /** Lists within lists, as deep as the schema has them. */
  const hundreds = `query { conversations(first: 100) { edges { node { leadScores(first: 100) { edges { node { signals { message { id } } } } }
    messages(first: 100) { edges { node { replaces { id } } } } } } } }`

  test.each([
    [
      '23: 3,000 aliases',
      `mutation { ${Array.from({ length: 3_000 }, (_, n) => `a${n}: ${START} { created }`).join(' ')} }`,
    ],
    [
      '24: fragments that double thirty times',
      `mutation { ${START} { conversation { ...F0 ...F0 } } } ${doubling(30)} fragment F30 on Conversation { contact { name } }`,
    ],
    ['25: 10,000 levels', `mutation { ${START} { conversation { messages { edges { node ${nested(10_000)} } } } } }`],
    ['26: a hundred times a hundred times a hundred', hundreds],
  ])('%s: is refused before anything of it runs', async (name, query) => {
    for (const wire of wires) {
      const begun = performance.now()
      const { result } = await ask(
        app,
        wire,
        query,
        {},
        { token: query.startsWith('query') ? app.adminKey : undefined },
      )
      const milliseconds = performance.now() - begun
      // biome-ignore lint/suspicious/noConsole: for whoever wants to know; a busy machine says little
      console.log(`${name}, over ${wire}: refused in ${milliseconds.toFixed(1)} ms`)
      expect(codesOf(result)).toStrictEqual(['COMPLEXITY_LIMIT'])
      expect(result.data ?? null).toBeNull()
    }
    const { viewer } = await mustRequest<{ viewer: { rateLimits: object[] } }, object>(
      app.url,
      '{ viewer { rateLimits { budget remaining } } }',
      {},
    )
    expect(viewer.rateLimits).toStrictEqual([{ budget: 'CONVERSATIONS', remaining: 5 }])
  })
})

describe('27: what is thrown where a stored value does not open', () => {
  const CANARY = 'canary-in-the-clear'
  let app: TestApp
  let own: { id: string; token: string }
  let rows: Record<string, string[]>
  let broken: string[]
  beforeAll(async () => {
    app = await startTestApp({ env: { LOG_LEVEL: 'trace' } })
    own = await openConversation(app.url, { visitorId: 'v', metadata: { source: 's', referrer: 'r' } })
    const { message, replyId } = await say(app.url, own, 'We need a shop, the budget is $80,000')
    await wholeReply(app, own.token, replyId)
    const input = {
      conversationId: own.id,
      name: 'Ada',
      email: 'a@example.com',
      phone: '+49 30 1234567',
      company: 'C',
      title: 'T',
    }
    await mustRequest(app.url, UpdateConversationDocument, { input }, own.token)
    const SCORE = 'mutation ($input: CalculateLeadScoreInput!) { calculateLeadScore(input: $input) { cached } }'
    await mustRequest(app.url, SCORE, { input: { conversationId: own.id } }, app.adminKey)
    rows = { Conversation: [keyOf(own.id)], Message: [keyOf(message.id), keyOf(replyId)] }
    broken = await whileStopped(app, async (db) => {
      const columns = await db.$queryRaw<{ table: string; column: string }[]>`
        SELECT table_name AS table, column_name AS column FROM information_schema.columns
        WHERE table_schema = 'public' AND data_type = 'text' AND table_name NOT LIKE '\\_%'`
      const changedColumns: string[] = []
      for (const { table, column } of columns) {
        const count = await db.$executeRawUnsafe(
          `UPDATE "${table}" SET "${column}" = '${CANARY}' WHERE "${column}" ~ '^[0-9a-f]{8}[.][A-Za-z0-9_-]{30,}$'`,
        )
        if (count > 0) changedColumns.push(`${table}.${column}`)
      }
      return changedColumns
    })
  })
  afterAll(() => app.stop())

  test('it is not told, by any path, to anyone who may read it, nor logged', async () => {
    expect(broken).toContain('Message.content')
    expect(broken.length).toBeGreaterThan(10)
    const paths = pathsOf(schema, 3).filter(({ operation }) => operation === 'query')
    let failures = 0
    for (const [index, path] of paths.entries()) {
      const operation = operationFor(schema, path, 'plain', isSent(false))
      const variables = variablesFor(operation, { rows, texts: {} }, false)
      const [token, wire] = [index % 2 ? own.token : app.adminKey, wires[index % 3] ?? 'http']
      const { text, result } = await ask(app, wire, operation.query, variables, { token })
      expect(text).not.toContain(CANARY)
      for (const { extensions, message } of result.errors ?? []) {
        if (extensions.code !== 'INTERNAL') continue
        failures++
        expect(message).toBe('Something went wrong on our side')
        expect(Object.keys(extensions).sort()).toStrictEqual(['code', 'requestId'])
      }
    }
    expect(failures).toBeGreaterThan(50)
    expect(app.logs()).toContain('SealBrokenError')
    expect(app.logs()).not.toContain(CANARY)
  })
})
