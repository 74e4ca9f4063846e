import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  GraphQLEnumType,
  type GraphQLField,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  isIntrospectionType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  valueFromASTUntyped,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { buildSchema, printSchema } from '../../src/graphql/schema.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { openConversation, request, say, wholeReply } from '../support/client.ts'

const schema = buildSchema()
const file = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8')
const printed = parse(file)
const contract = parse(readFileSync(join(import.meta.dirname, 'contract.graphql'), 'utf8'))
const ruleNames = ['auth', 'rateLimit', 'cost']

type Fields = Record<string, GraphQLField<unknown, unknown>>
const typesWithFields = Object.values(schema.getTypeMap()).flatMap((type) => {
  const hasFields = type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType
  return hasFields && !isIntrospectionType(type) ? [type] : []
})

/** A definition's parts as text, without descriptions and whatever order they came in: `name(arguments): Type`. */
function partsOf(definition: DefinitionNode): string[] {
  const name = 'name' in definition ? definition.name?.value : ''
  const rules = (directives: readonly ConstDirectiveNode[] = []) =>
    directives.filter((directive) => ['auth', 'rateLimit'].includes(directive.name.value)).map((node) => print(node))
  const value = (node: { name: { value: string }; type: Parameters<typeof print>[0]; defaultValue?: unknown }) =>
    `${node.name.value}: ${print(node.type)} = ${JSON.stringify(node.defaultValue, ['kind', 'value'])}`
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        ...(definition.interfaces ?? []).map((node) => `${name} implements ${node.name.value}`),
        ...(definition.fields ?? []).flatMap((field) => [
          `${name}.${field.name.value}: ${print(field.type)} ${rules(field.directives).sort().join(' ')}`,
          ...(field.arguments ?? []).map((argument) => `${name}.${field.name.value}(${value(argument)})`),
        ]),
      ]
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (definition.fields ?? []).map((field) => `${name}.${value(field)}`)
    case Kind.ENUM_TYPE_DEFINITION:
      return (definition.values ?? []).map((node) => `${name}.${node.name.value}`)
    case Kind.UNION_TYPE_DEFINITION:
      return (definition.types ?? []).map((node) => `${name} = ${node.name.value}`)
    case Kind.DIRECTIVE_DEFINITION:
      return [
        ...definition.locations.map((node) => `@${name} on ${node.value}`),
        ...(definition.arguments ?? []).map((argument) => `@${name}(${value(argument)})`),
      ]
    default:
      return [`${definition.kind} ${name}`]
  }
}
const allParts = ({ definitions }: DocumentNode) => definitions.flatMap(partsOf)

/** The rules that stand behind a field's or a type's name in schema.graphql. */
function printedRules(typeName: string, fieldName?: string) {
  const type = printed.definitions.find(
    (node) =>
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
      node.name.value === typeName,
  )
  if (!type || !('fields' in type)) throw new Error(`${typeName} is not printed`)
  const place = fieldName === undefined ? type : type.fields?.find(({ name }) => name.value === fieldName)
  const rules = (place?.directives ?? []).filter(({ name }) => ruleNames.includes(name.value))
  return Object.fromEntries(
    rules.map(({ name, arguments: given = [] }) => [
      name.value,
      Object.fromEntries(given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)])),
    ]),
  )
}

describe('schema.graphql', () => {
  test('is what the code says', () => {
    expect(file).toBe(printSchema(schema))
  })

  test.each(allParts(contract))('has what the contract promises: %s', (part) => {
    expect(allParts(printed)).toContain(part)
  })

  test('takes no argument and no input of the contract’s that the contract does not name, where one is required', () => {
    const promised = allParts(contract)
    const required = allParts(printed).filter((part) => /(\(\w+|Input\.\w+): .*! = undefined/.test(part))
    const kept = required.filter((part) => !part.startsWith('@'))
    expect(kept.filter((part) => !promised.includes(part))).toStrictEqual([])
  })

  test.each(typesWithFields.map((type) => [type.name, type] as const))(
    'prints the rules of %s and its fields as they are enforced',
    (_name, type) => {
      expect(printedRules(type.name)).toStrictEqual(type.extensions.directives ?? {})
      const fields: Fields = type.getFields()
      for (const field of Object.values(fields)) {
        expect(printedRules(type.name, field.name)).toStrictEqual(field.extensions.directives ?? {})
      }
    },
  )

  test('prints the rules there are', () => {
    const count = (rule: string) => file.split(`@${rule}(`).length - 2 // one stands in the directive's definition
    expect(count('auth')).toBeGreaterThanOrEqual(1)
    expect(count('rateLimit')).toBeGreaterThanOrEqual(3)
    expect(count('cost')).toBeGreaterThanOrEqual(5)
  })

  test('describes every type, field, argument, input and value', () => {
    const missing: string[] = []
    const look = (name: string, thing: { description?: string | null | undefined }) => {
      if (!thing.description?.trim()) missing.push(name)
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
      look(type.name, type)
      if (type instanceof GraphQLEnumType)
        for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
      if (type instanceof GraphQLInputObjectType)
        for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field)
    }
    for (const type of typesWithFields) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field)
        for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument)
      }
    }
    for (const directive of schema.getDirectives()) {
      if (isSpecifiedDirective(directive)) continue
      look(`@${directive.name}`, directive)
      for (const argument of directive.args) look(`@${directive.name}(${argument.name})`, argument)
    }
    expect(missing).toStrictEqual([])
  })

  test('guards only fields that can be null, so that a refusal blanks the field and not its parent', () => {
    for (const part of allParts(printed)) if (part.includes('@auth')) expect(part).not.toMatch(/: [^@]*! @auth/)
  })
})

describe('costUsd, which is for ANALYST and above', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ script: () => ({ kind: 'answer', text: 'Hello.' }) })
  })
  afterAll(() => app.stop())

  test('is null and FORBIDDEN to the visitor, beside its siblings, and told to an ADMIN', async () => {
    const own = await openConversation(app.url)
    const { replyId } = await say(app.url, own, 'Hello')
    await wholeReply(app, own.token, replyId)
    const query = '{ node(id: "ID") { ... on Message { content usage { outputTokens costUsd } } } }'.replace(
      'ID',
      replyId,
    )
    const read = (token: string) =>
      request<{ node: { content: string; usage: { outputTokens: number; costUsd: string | null } } }, object>(
        app.url,
        query,
        {},
        token,
      )
    const toVisitor = await read(own.token)
    expect(toVisitor.data).toStrictEqual({
      node: { content: 'Hello.', usage: { outputTokens: expect.any(Number), costUsd: null } },
    })
    expect(toVisitor.errors).toMatchObject([
      { path: ['node', 'usage', 'costUsd'], extensions: { code: 'FORBIDDEN' }, message: 'This needs the role ANALYST' },
    ])
    const toAdmin = await read(app.adminKey)
    expect(toAdmin.errors).toBeUndefined()
    expect(toAdmin.data?.node.usage.costUsd).toMatch(/^\d+(\.\d+)?$/)
  })
})
