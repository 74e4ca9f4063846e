import { collectSubFields } from '@graphql-tools/utils'
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql'

/** A field that an operation selects, under whichever names, and what it selects of it. */
export interface SelectedField {
  fields: ReadonlyMap<string, SelectedField>
}

/** What is selected of a field, with fragments spread and what is skipped left out; for resolvers that look ahead. */
export function selectionOf(info: GraphQLResolveInfo): SelectedField {
  function select(type: unknown, nodes: readonly FieldNode[]): SelectedField {
    if (!isObjectType(type)) return { fields: new Map() }
    const { fields } = collectSubFields(info.schema, info.fragments, info.variableValues, type, [...nodes])
    const byName = new Map<string, FieldNode[]>()
    for (const aliased of fields.values()) {
      const name = aliased[0]?.name.value ?? ''
      byName.set(name, [...(byName.get(name) ?? []), ...aliased])
    }
    const typeOf = (name: string, of: GraphQLObjectType) => getNamedType(of.getFields()[name]?.type)
    return { fields: new Map([...byName].map(([name, under]) => [name, select(typeOf(name, type), under)])) }
  }
  return select(getNamedType(info.returnType), info.fieldNodes)
}
