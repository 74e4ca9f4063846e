import { buildSchema, type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { describe, expect, test } from 'vitest'
import { useCompiledQueries } from '../../src/http/compiled-queries.ts'
import { stranger, type Viewer } from '../../src/viewer.ts'

const OFTEN = 3

function schemaOf(): GraphQLSchema {
  const schema = buildSchema(`
    type Query { shop(id: ID!, size: Int = 2): Shop audited: Int fails(really: Boolean!): Int }
    type Mutation { write: Int }
    type Shop { id: ID! names: [String!]! }`)
  const { shop, audited, fails } = schema.getQueryType()?.getFields() ?? {}
  if (!shop || !audited || !fails) throw new Error('no such field')
  shop.resolve = async (_root, { id, size }) => ({ id, names: Array.from({ length: size }, (_, n) => `${id} ${n}`) })
  audited.resolve = () => 1
  audited.extensions = { audit: {} }
  fails.resolve = (_root, { really }) => {
    if (really) throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } })
    return 1
  }
  const write = schema.getMutationType()?.getFields().write
  if (write) write.resolve = () => 1
  return schema
}

/** A server that counts how often it executes in the usual way. */
function serverThatCounts(viewer: Viewer = { role: 'ADMIN', keyName: 'admin-1' }) {
  let usual = 0
  const counting: Plugin = {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        usual++
        return executeFn(args)
      })
    },
  }
  const yoga = createYoga({
    schema: schemaOf(),
    logging: false,
    context: { viewer },
    plugins: [counting, useCompiledQueries(OFTEN)],
  })
  return {
    usual: () => usual,
    async ask(query: string, variables: object = {}) {
      const response = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return response.text()
    },
    async askOften(query: string, variables: object = {}) {
      const answers = new Set<string>()
      for (let times = 0; times < 10; times++) answers.add(await this.ask(query, variables))
      return [...answers]
    },
  }
}

describe('a query that is asked for again and again', () => {
  const SHOP =
    'query Shop($id: ID!, $size: Int) { one: shop(id: $id, size: $size) { ...names } } fragment names on Shop { id names }'

  test('is executed compiled from the third time on, with the same answer, whatever its variables', async () => {
    const server = serverThatCounts()
    expect(await server.askOften(SHOP, { id: 'a' })).toEqual(['{"data":{"one":{"id":"a","names":["a 0","a 1"]}}}'])
    expect(server.usual()).toBe(OFTEN - 1)
    expect(await server.ask(SHOP, { id: 'b', size: 1 })).toBe('{"data":{"one":{"id":"b","names":["b 0"]}}}')
    expect(server.usual()).toBe(OFTEN - 1)
  })

  test('fails as it did before, and is then executed as usual for long', async () => {
    const server = serverThatCounts()
    const FAILS = 'query ($really: Boolean!) { fails(really: $really) }'
    const refused = await server.ask(FAILS, { really: true })
    expect(refused).toContain('FORBIDDEN')
    await server.askOften(FAILS, { really: false })
    const before = server.usual()
    expect(await server.ask(FAILS, { really: true })).toBe(refused)
    await server.askOften(FAILS, { really: false })
    expect(server.usual()).toBe(before + 11)
  })

  test('is refused for its variables as before', async () => {
    const server = serverThatCounts()
    const wrong = await server.ask(SHOP, { id: ['a'] })
    await server.askOften(SHOP, { id: 'a' })
    expect(await server.ask(SHOP, { id: ['a'] })).toBe(wrong)
  })

  test('is never compiled for a visitor, whose text becomes no code', async () => {
    const server = serverThatCounts(stranger)
    expect(await server.askOften(SHOP, { id: 'a' })).toHaveLength(1)
    expect(server.usual()).toBe(10)
  })

  test.each([
    ['the audit log would have an entry of', '{ audited }'],
    ['has a directive', '{ shop(id: "a") { id @skip(if: false) } }'],
    ['shows the schema', '{ __schema { queryType { name } } }'],
    ['is a mutation', 'mutation { write }'],
  ])('is never compiled where it %s', async (_name, query) => {
    const server = serverThatCounts()
    expect(await server.askOften(query)).toHaveLength(1)
    expect(server.usual()).toBe(10)
  })
})
