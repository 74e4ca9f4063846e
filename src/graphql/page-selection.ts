import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

type Fragments = GraphQLResolveInfo['fragments']

/** The fields selected beneath some field nodes, by name; conditions (`@skip`, `@include`, types) are taken as met. */
function fieldsBeneath(nodes: readonly FieldNode[], fragments: Fragments): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  function visit({ selections }: SelectionSetNode) {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const name = node.name.value
        found.set(name, [...(found.get(name) ?? []), node])
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        visit(node.selectionSet)
      } else if (!spread.has(node.name.value)) {
        spread.add(node.name.value)
        const fragment = fragments[node.name.value]
        if (fragment) visit(fragment.selectionSet)
      }
    }
  }
  for (const { selectionSet } of nodes) if (selectionSet) visit(selectionSet)
  return found
}

/** What a field of a type reads of its row: the column it exposes, the columns it declares, or, unsaid, all of them. */
function columnsOf(type: GraphQLObjectType, field: string): readonly string[] | null {
  const { columns, pothosExposedField: exposed }: Record<string, unknown> = type.getFields()[field]?.extensions ?? {}
  if (Array.isArray(columns)) return columns
  if (typeof exposed === 'string') return [exposed]
  return field === '__typename' ? [] : null
}

/** A field's declaration, in `extensions`, of the columns that it reads where it does not simply expose one. */
export const readsColumns = (...columns: string[]) => ({ columns })

/** What an operation asks of a connection's page. */
export interface PageSelection<Column> {
  /** The columns of its nodes' rows that are needed: no others are loaded and opened. */
  columns: readonly Column[]
  /** Whether it asks if there is more beyond the page. */
  more: boolean
}

/**
 * Makes a look-ahead for a connection, remembered for a document that is executed again.
 * @param always columns that are needed whatever is selected
 * @param all every column there is
 */
export function createPageSelectionOf<Column extends string>(options: {
  typename: string
  always: readonly Column[]
  all: readonly Column[]
}): (info: GraphQLResolveInfo) => PageSelection<Column> {
  const { typename, always, all } = options
  const remembered = new WeakMap<FieldNode, PageSelection<Column>>()

  function columnsIn(fields: ReadonlyMap<string, FieldNode[]>, { fragments, schema }: GraphQLResolveInfo) {
    const type = schema.getType(typename)
    if (!type || !('getFields' in type) || !('isTypeOf' in type)) throw new Error(`${typename} has no fields`)
    const nodes = fieldsBeneath(fields.get('edges') ?? [], fragments).get('node') ?? []
    const needed = new Set<string>(always)
    for (const field of fieldsBeneath(nodes, fragments).keys()) {
      const columns = columnsOf(type, field)
      if (columns === null) return all
      for (const column of columns) needed.add(column)
    }
    return all.filter((column) => needed.has(column))
  }

  function find(info: GraphQLResolveInfo): PageSelection<Column> {
    const fields = fieldsBeneath(info.fieldNodes, info.fragments)
    const pageInfo = fieldsBeneath(fields.get('pageInfo') ?? [], info.fragments)
    return {
      columns: columnsIn(fields, info),
      more: pageInfo.has('hasNextPage') || pageInfo.has('hasPreviousPage'),
    }
  }

  return (info) => {
    const [node, ...others] = info.fieldNodes
    if (!node || others.length > 0) return find(info)
    const known = remembered.get(node)
    if (known) return known
    const selection = find(info)
    remembered.set(node, selection)
    return selection
  }
}
