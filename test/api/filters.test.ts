import {
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/graphql/schema.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request } from '../support/client.ts'
import { ask, codesOf, wires } from './wire.ts'

const message = 'must not be null; leave out what should not restrict'
const schema = buildSchema()
const types = Object.values(schema.getTypeMap())
const isNamedFilter = (type: GraphQLInputType) => /Filter$/.test(getNamedType(type).name)

/** Every place for null in a filter that an argument is or holds: its path, and the argument's value with null there. */
function nullsIn(type: GraphQLInputType, path: string, isCondition = false): { path: string; value: unknown }[] {
  if (isNonNullType(type)) return nullsIn(type.ofType, path).filter((place) => place.path !== path)
  const itself = isCondition || isNamedFilter(type) ? [{ path, value: null }] : []
  if (isListType(type)) {
    return [...itself, ...nullsIn(type.ofType, `${path}.0`).map((place) => ({ ...place, value: [place.value] }))]
  }
  if (!isInputObjectType(type)) return itself
  return [
    ...itself,
    ...Object.values(type.getFields()).flatMap((field) =>
      nullsIn(field.type, `${path}.${field.name}`, isNamedFilter(type)).map((place) => ({
        ...place,
        value: { ...(type.name === 'CreateExportInput' ? { format: 'CSV' } : {}), [field.name]: place.value },
      })),
    ),
  ]
}

const places = types.flatMap((type) =>
  type instanceof GraphQLObjectType
    ? Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((argument) =>
          nullsIn(argument.type, argument.name).map((place) => ({ ...place, type, field, argument })),
        ),
      )
    : [],
)
type Place = (typeof places)[number]

/** A document around one field, and its variables; `as` says how the argument's value is given. */
function operationFor({ type, field, argument, value }: Place, as: 'variable' | 'literal') {
  const literal = JSON.stringify(value)
    .replaceAll(/"(\w+)":/g, '$1: ')
    .replaceAll('"CSV"', 'CSV')
  const given = `${argument.name}: ${as === 'literal' ? literal : '$value'}`
  const inner = `${field.name}(${given}) { __typename }`
  const whole = type.name === 'Metrics' ? `metrics(range: { last: "P7D" }) { ${inner} }` : inner
  const operation = type === schema.getMutationType() ? 'mutation' : 'query'
  return as === 'literal'
    ? { query: `${operation} { ${whole} }`, variables: {} }
    : { query: `${operation} ($value: ${argument.type}) { ${whole} }`, variables: { value } }
}

describe('a filter type', () => {
  const filters = types.filter((type) => type instanceof GraphQLInputObjectType && isNamedFilter(type))

  test('says in its description that it takes no null, and has the rule that sees to it', () => {
    expect(filters.length).toBeGreaterThan(8)
    for (const { name, description, extensions } of filters) {
      expect([name, extensions.isFilter, description]).toEqual([name, true, expect.stringContaining('null is refused')])
    }
  })

  test('is what restricts lists, exports and metrics; there are places for null all over them', () => {
    const names = new Set(places.map(({ type, field }) => `${type.name}.${field.name}`))
    expect(names).toEqual(
      new Set([
        'Query.conversations',
        'Query.leadScores',
        'Mutation.createExport',
        'Metrics.conversations',
        'Metrics.usage',
        'Metrics.reliability',
      ]),
    )
    const paths = places.map(({ path }) => path)
    for (const path of ['filter', 'filter.email', 'input.filter', 'input.filter.tag', 'where', 'where.model'])
      expect(paths).toContain(path)
    for (const path of ['where.status.isNull', 'where.source.in', 'where.responseTimeMs.min'])
      expect(paths).toContain(path)
  })
})

describe.each(backends)('$name: null in a filter', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
    await openConversation(app.url)
  })
  afterAll(() => app.stop())

  test.each(['variable', 'literal'] as const)(
    'as a %s never means all: it is refused at its path, over every wire',
    async (as) => {
      for (const [index, place] of places.entries()) {
        const { query, variables } = operationFor(place, as)
        const wire = wires[index % wires.length] ?? 'http'
        const { result } = await ask<unknown, object>(app, wire, query, variables, { token: app.adminKey })
        expect([query, codesOf(result)]).toStrictEqual([query, ['BAD_USER_INPUT']])
        expect(result.errors?.[0]?.extensions.issues).toStrictEqual([{ path: place.path, message }])
        expect(Object.values(result.data ?? {})).toStrictEqual([null])
      }
    },
  )

  test('is refused for every condition at once, and changes nothing', async () => {
    const filter = { email: null, status: ['ACTIVE'], minLeadScore: null, tag: null }
    const { data, errors } = await request<{ createExport: null }, object>(
      app.url,
      'mutation ($input: CreateExportInput!) { createExport(input: $input) { url } }',
      { input: { format: 'JSONL', filter } },
      app.adminKey,
    )
    expect(data).toStrictEqual({ createExport: null })
    expect(errors?.[0]?.extensions.issues).toStrictEqual(
      ['email', 'minLeadScore', 'tag'].map((name) => ({ path: `input.filter.${name}`, message })),
    )
    const { auditLog } = await mustRequest<{ auditLog: { totalCount: number } }, object>(
      app.url,
      '{ auditLog { totalCount } }',
      {},
      app.adminKey,
    )
    expect(auditLog.totalCount).toBe(0)
  })

  test('is one in the place of a variable, too', async () => {
    const query = 'query ($email: String) { conversations(filter: { email: $email }) { totalCount } }'
    const { errors } = await request(app.url, query, { email: null }, app.adminKey)
    expect(errors?.[0]?.extensions.issues).toStrictEqual([{ path: 'filter.email', message }])
  })

  test('is refused, and what is left out does not restrict: a list is of all, and so are sums', async () => {
    const query = `query ($filter: ConversationFilter, $where: ConversationMetricsFilter, $order: ConversationOrder) {
      conversations(filter: $filter, orderBy: $order) { totalCount }
      metrics(range: { last: "P7D" }) { conversations(where: $where) { totals { conversations } } } }`
    for (const variables of [{}, { order: null }, { filter: {}, where: {} }, { where: { status: {} } }]) {
      expect(await mustRequest<object, object>(app.url, query, variables, app.adminKey)).toStrictEqual({
        conversations: { totalCount: 1 },
        metrics: { conversations: { totals: { conversations: 1 } } },
      })
    }
  })
})

describe.each(backends)('$name: an export', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  test('of everybody is one of all; a filter that was left out or empty is refused, whatever was to stand in it', async () => {
    const create = (query: string, variables: object) =>
      request<{ createExport: { url: string } | null }, object>(app.url, query, variables, app.adminKey)
    const whole = 'mutation ($input: CreateExportInput!) { createExport(input: $input) { url } }'
    const parts =
      'mutation ($email: String) { createExport(input: { format: CSV, filter: { email: $email } }) { url } }'
    expect((await create(whole, { input: { format: 'CSV', all: true } })).data?.createExport?.url).toMatch(
      /^\/export\//,
    )
    for (const [query, variables] of [
      [whole, { input: { format: 'CSV' } }],
      [whole, { input: { format: 'CSV', all: false } }],
      [whole, { input: { format: 'CSV', filter: {} } }],
      [whole, { input: { format: 'CSV', filter: { email: undefined } } }],
      [parts, {}],
    ] as const) {
      const { data, errors } = await create(query, variables)
      expect(data).toStrictEqual({ createExport: null })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, path: ['createExport'] }])
      expect(errors?.[0]?.extensions.issues).toStrictEqual([
        { path: 'input.filter', message: 'must hold a condition; `all: true` exports all conversations' },
      ])
    }
  })
})
