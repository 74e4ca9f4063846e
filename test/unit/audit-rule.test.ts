import { type GraphQLField, type GraphQLInputType, getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import type { AuditRule } from '../../src/graphql/audit-target.ts'
import { buildSchema } from '../../src/graphql/schema.ts'

interface Rules {
  audit?: AuditRule
  visitorsOnly?: boolean
}

const schema = buildSchema()
const rulesOf = ({ extensions }: GraphQLField<unknown, unknown>): Rules => extensions
const fieldsOf = (type: { getFields(): Record<string, GraphQLField<unknown, unknown>> } | null | undefined) =>
  Object.values(type?.getFields() ?? {})
const mutations = fieldsOf(schema.getMutationType())
const audited = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  .flatMap(fieldsOf)
  .filter((field) => rulesOf(field).audit)

/** The type that stands at a place among a field's arguments, such as `input.conversationId`. */
function typeAt(field: GraphQLField<unknown, unknown>, place: string): string | undefined {
  const [first, ...rest] = place.split('.')
  let type: GraphQLInputType | undefined = field.args.find(({ name }) => name === first)?.type
  for (const name of rest) {
    const input: unknown = type && getNamedType(type)
    type = isInputObjectType(input) ? input.getFields()[name]?.type : undefined
  }
  return type && String(type)
}

test('every mutation says what staff act on with it, or that it is for visitors only', () => {
  expect(mutations.length).toBeGreaterThan(10)
  const silent = mutations.filter((field) => {
    const { audit, visitorsOnly } = rulesOf(field)
    return (audit !== undefined) === (visitorsOnly === true)
  })
  expect(silent.map(({ name }) => name)).toEqual([])
})

test.each(audited.map((field) => [field.name, field] as const))(
  'what %s acts on is in its arguments',
  (_name, field) => {
    const { audit } = rulesOf(field)
    if (audit?.personal !== undefined) {
      expect(audit.id).toBeUndefined()
      expect(typeAt(field, audit.personal)).toMatch(/^(String|ID)!?$/)
      return
    }
    expect(isObjectType(schema.getType(audit?.type ?? ''))).toBe(true)
    if (audit?.id === undefined) expect(field.args.filter(({ type }) => getNamedType(type).name === 'ID')).toEqual([])
    else expect(typeAt(field, audit.id)).toMatch(/^ID!?$/)
  },
)
