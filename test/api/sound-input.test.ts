import {
  type GraphQLArgument,
  type GraphQLInputType,
  GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DomainError } from '../../src/errors.ts'
import { buildSchema } from '../../src/graphql/schema.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, request } from '../support/client.ts'
import { MessagesDocument, SendMessageDocument, UpdateConversationDocument } from '../support/operations.ts'
import { ask, codesOf, wires } from './wire.ts'

const schema = buildSchema()
/** Scalars whose values hold text of the client's choice. */
const TEXTS = ['String', 'ID', 'JSON']
const flaws: [string, string, string][] = [
  ['NUL', 'before\0after', 'must not contain the character NUL'],
  ['the first half of a character', 'before\ud83d', 'must be well-formed Unicode'],
  ['the second half of a character', '\udc4bafter', 'must be well-formed Unicode'],
]

/** What is no text: enough for every other value that has to be there. */
function harmless(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return harmless(type.ofType)
  if (isListType(type)) return [harmless(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    const [first] = Object.values(type.getFields())
    return type.isOneOf && first ? { [first.name]: harmless(first.type) } : inputWith(type, '', null)
  }
  const known: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true, Decimal: '1', BigInt: '1' }
  const times: Record<string, unknown> = { DateTime: '2026-01-01T00:00:00Z', Duration: 'P1D', TimeZone: 'UTC' }
  return known[type.name] ?? times[type.name] ?? 'x'
}

/** An input's required fields, with one field as given. */
function inputWith(type: GraphQLInputType, name: string, value: unknown): Record<string, unknown> {
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : []
  const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
  const rest = Object.fromEntries(required.map((field) => [field.name, harmless(field.type)]))
  return name === '' ? rest : { ...rest, [name]: value }
}

/** Every place for text within a type: its path, and what puts a text there. */
function placesIn(type: GraphQLInputType, path: string): { path: string; put: (text: string) => unknown }[] {
  if (isNonNullType(type)) return placesIn(type.ofType, path)
  if (isListType(type)) {
    const within = placesIn(type.ofType, `${path}.1`)
    return within.map((place) => ({ ...place, put: (text: string) => [harmless(type.ofType), place.put(text)] }))
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      placesIn(field.type, `${path}.${field.name}`).map((place) => ({
        ...place,
        put: (text: string) =>
          type.isOneOf ? { [field.name]: place.put(text) } : inputWith(type, field.name, place.put(text)),
      })),
    )
  }
  if (!TEXTS.includes(type.toString())) return []
  if (type.toString() !== 'JSON') return [{ path, put: (text) => text }]
  return [
    { path, put: (text) => text },
    { path, put: (text) => ({ a: [{ b: [1, text] }] }) },
    { path, put: (text) => ({ a: { [text]: 1 } }) },
  ]
}

const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  type instanceof GraphQLObjectType && !type.name.startsWith('__')
    ? Object.values(type.getFields()).map((field) => ({ type, field }))
    : [],
)
const places = fields.flatMap(({ type, field }) =>
  field.args.flatMap((argument) =>
    placesIn(argument.type, argument.name).map((place, index) => ({ ...place, type, field, argument, index })),
  ),
)
type Place = (typeof places)[number]
const nameOf = ({ type, field, path, index }: Place) => `${type.name}.${field.name}(${path}) ${index}`
const argsWith = ({ field, argument, put }: Place, text: string) =>
  Object.fromEntries(
    field.args.flatMap((other: GraphQLArgument) =>
      other === argument
        ? [[other.name, put(text)]]
        : isNonNullType(other.type)
          ? [[other.name, harmless(other.type)]]
          : [],
    ),
  )

test('there are places for text all over the schema', () => {
  const names = new Set(places.map((place) => nameOf(place).replace(/ \d+$/, '')))
  expect(names.size).toBeGreaterThan(30)
  for (const name of [
    'Query.node(id)',
    'Mutation.sendMessage(input.content)',
    'Mutation.updateConversation(input.tags.1)',
    'Conversation.messages(after)',
    'Subscription.messageStream(messageId)',
  ]) {
    expect(names).toContain(name)
  }
})

describe('in every argument, however deep', () => {
  test.each(places.map((place) => [nameOf(place), place] as const))('%s', (_name, place) => {
    const { type, field, path } = place
    const run = (type === schema.getSubscriptionType() ? field.subscribe : field.resolve) ?? (() => undefined)
    for (const [, text, message] of flaws) {
      // Nothing but the arguments is looked at before them: no context, no parent, so no role and no record either.
      const attempt = () =>
        Reflect.apply(run, undefined, [{}, argsWith(place, text), {}, { fieldName: field.name, parentType: type }])
      expect(attempt).toThrow(DomainError)
      try {
        attempt()
      } catch (error) {
        expect(error).toMatchObject({ code: 'BAD_USER_INPUT', details: { issues: [{ path, message }] } })
      }
    }
  })
})

describe('a client', () => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    app = await startTestApp()
    own = await openConversation(app.url)
  })
  afterAll(() => app.stop())

  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const operations = ['query', 'mutation', 'subscription']
  const atRoot = places.filter(({ type }) => roots.includes(type))

  test.each(wires)('over %s is told the path, whoever asks, and nothing happens', async (wire) => {
    for (const [index, place] of atRoot.entries()) {
      const [, text = '', message] = flaws[index % flaws.length] ?? []
      const { field, type, path } = place
      const args = argsWith(place, text)
      const declared = field.args.filter(({ name }) => name in args)
      const query = `${operations[roots.indexOf(type)]} (${declared.map((one) => `$${one.name}: ${one.type}`).join(', ')}) {
        ${field.name}(${declared.map(({ name }) => `${name}: $${name}`).join(', ')}) ${field.type.toString() in { String: 1, 'Boolean!': 1 } ? '' : '{ __typename }'} }`
      const token = [undefined, own.token, app.adminKey][index % 3]
      const { result } = await ask(app, wire, query, args, { token })
      expect(codesOf(result), query).toStrictEqual(['BAD_USER_INPUT'])
      expect(result.errors?.[0]?.extensions.issues).toStrictEqual([{ path, message }])
      expect(result.errors?.[0]?.message).toBe(`${path}: ${message}`)
    }
  })

  test('may not write it into the document either; every place is named at once', async () => {
    const input = '{ sessionId: "a\\u0000", metadata: { extra: { key: ["\\u0000"] }, source: "fine" } }'
    const { errors } = await request(app.url, `mutation { startConversation(input: ${input}) { created } }`, {})
    expect(errors?.[0]?.extensions.issues).toStrictEqual(
      ['input.metadata.extra', 'input.sessionId'].map((path) => ({
        path,
        message: 'must not contain the character NUL',
      })),
    )
  })

  test('is refused for JSON nested a hundred thousand deep as for any other, without harm', async () => {
    const query = 'mutation ($extra: JSON) { startConversation(input: { metadata: { extra: $extra } }) { created } }'
    const body = (inner: string) =>
      `{"query":${JSON.stringify(query)},"variables":{"extra":${'['.repeat(100_000)}${inner}${']'.repeat(100_000)}}}`
    for (const inner of ['"\\u0000"', '1']) {
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(app.url, { method: 'POST', headers, body: body(inner) })
      expect(codesOf(await response.json())).toStrictEqual(['BAD_USER_INPUT'])
    }
  })

  const said = [
    'right \u202eto left\u202c and \u2066isolated\u2069',
    'zero\u200b\u200c\u200d\u2060 width, and a soft\u00adhyphen',
    '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; "quoted" \'); DROP TABLE "Message"; --',
    '=HYPERLINK("http://example.com") +1 -1 @SUM(1)',
    'tab\tnewline\nreturn\rbell\u0007 and \u001b[31mred\u001b[0m',
    '👩‍👩‍👧 e\u0301 \ufffd \u{10ffff}',
  ]
  test.each(said)('says %j, and that is what is kept', async (content) => {
    const input = { conversationId: own.id, content: ` \n\u00a0${content}\t `, reply: false }
    const { sendMessage } = await mustRequest(app.url, SendMessageDocument, { input }, own.token)
    expect(sendMessage.message.content).toBe(content)
    const { conversation } = await mustRequest(app.url, MessagesDocument, { id: own.id, last: 1 }, own.token)
    expect(conversation?.messages.edges[0]?.node.content).toBe(content)
  })

  test('says nothing with white space alone', async () => {
    for (const content of ['', ' ', '\n\t\r', '\u00a0\u2003\u3000\ufeff\u2028']) {
      const input = { conversationId: own.id, content }
      const { errors } = await request(app.url, SendMessageDocument, { input }, own.token)
      expect(errors?.[0]?.extensions.issues).toStrictEqual([{ path: 'input.content', message: 'must not be empty' }])
    }
    const input = { conversationId: own.id, title: ' \n', tags: ['fine', '\u3000'], name: '' }
    const { errors } = await request(app.url, UpdateConversationDocument, { input }, own.token)
    expect(errors?.[0]?.extensions.issues).toStrictEqual(
      ['input.name', 'input.title', 'input.tags.1'].map((path) => ({ path, message: 'must not be empty' })),
    )
  })
})
