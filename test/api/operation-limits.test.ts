import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measureOperation } from '../../src/graphql/operation-cost.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { openConversation } from '../support/client.ts'
import { ask, codesOf, connect, wires } from './wire.ts'

const nested = (depth: number) => `${'{ replaces '.repeat(depth)}{ id }${' }'.repeat(depth)}`
/** Each fragment spreads the next one twice: 2 to the power of `doublings` fields. */
const doubling = (doublings: number) =>
  [
    'query ($id: ID!) { node(id: $id) { ...F0 } }',
    ...Array.from(
      { length: doublings },
      (_, index) => `fragment F${index} on Conversation { contact { name } ...F${index + 1} ...F${index + 1} }`,
    ),
    `fragment F${doublings} on Conversation { contact { name } }`,
  ].join('\n')

describe('the limits of one operation', () => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    app = await startTestApp()
    own = await openConversation(app.url)
  })
  afterAll(() => app.stop())

  const tooMuch: [string, string, object?][] = [
    ['20 levels', `query ($id: ID!) { node(id: $id) { ... on Message ${nested(20)} } }`],
    ['10,000 levels', `${'{ a '.repeat(10_000)}${'}'.repeat(10_000)}`],
    ['a list within lists, 10,000 times', `{ conversation(id: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { id } }`],
    ['51 aliases', `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['3,000 aliases', `{ ${Array.from({ length: 3_000 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['51 aliases in a fragment', `{ ...F } fragment F on Query { ${'a: __typename '.repeat(51)} }`],
    ['fragments that double 30 times', doubling(30)],
    ['2,001 tokens', `{ ${'__typename '.repeat(1_999)} }`],
    [
      'the whole schema, many times',
      `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: __schema { types { name } }`).join(' ')} }`,
    ],
    [
      'too many in a mutation',
      `mutation { ${Array.from({ length: 51 }, (_, index) => `a${index}: createDeviceLink(conversationId: "x") { code }`).join(' ')} }`,
    ],
    [
      'too deep in a subscription',
      `subscription ($id: ID!) { messageStream(messageId: $id) { ... on MessageEnded { message ${nested(20)} } } }`,
    ],
    [
      'pages of a hundred, many times',
      `query ($id: ID!, $n: Int) { ${Array.from({ length: 50 }, (_, index) => `a${index}: conversation(id: $id) { messages(first: $n) { edges { node { usage { inputTokens } } } } }`).join(' ')} }`,
      { n: 100 },
    ],
  ]

  describe.each(wires)('over %s', (wire) => {
    test.each(tooMuch)('%s: COMPLEXITY_LIMIT', async (_name, query, variables = {}) => {
      const { result } = await ask(app, wire, query, { id: own.id, ...variables }, { token: own.token })
      expect(result.data ?? null).toBeNull()
      expect(codesOf(result)).toStrictEqual(['COMPLEXITY_LIMIT'])
    })

    test('the introspection query passes', async () => {
      const { result } = await ask<{ __schema: object }, object>(app, wire, getIntrospectionQuery(), {})
      expect(result.errors).toBeUndefined()
      expect(result.data?.__schema).toBeTypeOf('object')
    })

    test('an operation of the usual size passes, and what its variables ask for decides', async () => {
      const query = `query ($id: ID!, $n: Int) {
        ${Array.from({ length: 20 }, (_, index) => `a${index}: conversation(id: $id) { messages(first: $n) { edges { node { usage { inputTokens } } } } }`).join('\n')}
      }`
      const few = await ask(app, wire, query, { id: own.id, n: 10 }, { token: own.token })
      expect(few.result.errors).toBeUndefined()
      const many = await ask(app, wire, query, { id: own.id, n: 100 }, { token: own.token })
      expect(codesOf(many.result)).toStrictEqual(['COMPLEXITY_LIMIT'])
    })
  })

  test('values nested a thousand deep, within the tokens, are refused as what they are', async () => {
    const list = `${'['.repeat(950)}1${']'.repeat(950)}`
    const wrong = await ask(app, 'http', `{ conversation(id: ${list}) { id } }`, {})
    expect(codesOf(wrong.result)).toStrictEqual(['BAD_USER_INPUT'])
    const extra = `mutation { startConversation(input: { metadata: { extra: ${list} } }) { created } }`
    expect((await ask(app, 'http', extra, {})).result).toStrictEqual({ data: { startConversation: { created: true } } })
  })

  test('introspection that goes round in circles is refused', async () => {
    const circles = `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`
    const { result } = await ask(app, 'http', circles, {})
    expect(codesOf(result)).toStrictEqual(['BAD_USER_INPUT'])
  })

  const large = JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(256 * 1024) } })

  test.each(['with its length', 'in chunks'])('a body that is too large, sent %s, is a 413', async (how) => {
    const body = how === 'in chunks' ? new Blob([large]).stream() : large
    const response = await fetch(app.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      ...(how === 'in chunks' ? { duplex: 'half' } : {}),
    })
    expect(response.status).toBe(413)
    expect(codesOf(await response.json())).toStrictEqual(['COMPLEXITY_LIMIT'])
  })

  test('a WebSocket message that is too large closes its socket and no other', async () => {
    const [offending, other] = [await connect(app), await connect(app)]
    offending.send({ id: '1', type: 'subscribe', payload: JSON.parse(large) })
    expect(await offending.closed).toMatchObject({ code: 1009 })
    other.send({ id: '1', type: 'subscribe', payload: { query: '{ __typename }' } })
    expect(JSON.parse(await other.next('1'))).toMatchObject({ payload: { data: { __typename: 'Query' } } })
    await other.close()
  })
})

describe('the cost of an operation', () => {
  const schema = buildSchema(`
    type Query { shelves(first: Int = 30, last: Int, after: String): ShelfConnection plain: [Book!]! one: Book }
    type ShelfConnection { totalCount: Int edges: [ShelfEdge!]! }
    type ShelfEdge { node: Shelf }
    type Shelf { books(first: Int, last: Int): BookConnection }
    type BookConnection { edges: [BookEdge!]! }
    type BookEdge { node: Book }
    type Book { title: String author: Author }
    type Author { name: String }
  `)
  function sizeOf(query: string, variables: Record<string, unknown> = {}) {
    const document = parse(query)
    const operation = getOperationAST(document)
    if (!operation) throw new Error('No operation')
    return measureOperation(schema, document, operation, variables)
  }
  const books = (size: string) => `books(${size}) { edges { node { title } } }`
  const shelves = (size: string, content: string) => `shelves${size} { edges { node { ${content} } } }`

  test('a hundred times a hundred count ten thousand times', () => {
    const { cost } = sizeOf(`{ ${shelves('(first: 100)', books('first: 100'))} }`)
    expect(cost).toBe(1 + 100 * (1 + 1 + (1 + 100 * (1 + 1))))
  })

  test.each([
    ['a number', '{ S }', '(first: 7)', {}, 7],
    ['a variable', 'query ($n: Int) { S }', '(first: $n)', { n: 7 }, 7],
    ['a default of the operation', 'query ($n: Int = 7) { S }', '(first: $n)', {}, 7],
    ['a variable in place of its default', 'query ($n: Int = 70) { S }', '(first: $n)', { n: 7 }, 7],
    ['a default of the schema', '{ S }', '', {}, 30],
    ['a default of the schema, for a variable not sent', 'query ($n: Int) { S }', '(first: $n)', {}, 30],
    ['the larger of first and last', '{ S }', '(first: 1, last: 9)', {}, 9],
    ['nothing', '{ S }', '(first: 0)', {}, 0],
    ['nothing, for less than that', '{ S }', '(first: -5)', {}, 0],
  ])('a page counts by %s', (_name, query, size, variables, times) => {
    const { cost } = sizeOf(query.replace('S', `shelves${size} { edges { node { __typename } } }`), variables)
    expect(cost).toBe(1 + times * 2)
  })

  test('a page without a size counts 20 times, a list without pages 10 times, a single object once', () => {
    expect(sizeOf('{ one { author { name } } }').cost).toBe(2)
    expect(sizeOf('{ plain { author { name } } }').cost).toBe(1 + 10)
    const { cost } = sizeOf(`{ ${shelves('(first: 1)', 'books { edges { node { title } } }')} }`)
    expect(cost).toBe(1 + (1 + 1 + (1 + 20 * 2)))
  })

  test('what is spread counts where it is spread, as if it were written there', () => {
    const content = 'edges { node { books(first: 3) { edges { node { title } } } } }'
    const written = sizeOf(`{ shelves(first: 2) { ${content} } again: shelves(first: 2) { ${content} } }`)
    const spread = sizeOf(`
      { shelves(first: 2) { ...C } again: shelves(first: 2) { ... on ShelfConnection { ...C } } }
      fragment C on ShelfConnection { ${content} }`)
    expect(spread).toStrictEqual(written)
    expect(spread).toMatchObject({ aliases: 1, depth: 7 })
  })
})
