import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { DomainError } from '../errors.ts'

/** What one operation may be at the most. */
export interface OperationLimits {
  /** How deep fields may be nested; the deepest query of GraphiQL itself has 15. */
  depth: number
  aliases: number
  /** See @cost; a connection counts its content `first` or `last` times. */
  cost: number
}

/** How large an operation is. */
export interface OperationSize {
  depth: number
  aliases: number
  cost: number
}

const DEFAULT_PAGE = 20
/** What a list without paging is taken to hold. */
const ASSUMED_LIST = 10
/** What `__schema` and `__type` count: one shows the whole schema, dozens of them keep the server busy. */
const INTROSPECTION = 500

type Variables = Readonly<Record<string, unknown>>

function numberOf(value: ValueNode | undefined, variables: Variables): number | undefined {
  if (value?.kind === Kind.INT) return Number(value.value)
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
  return typeof given === 'number' ? given : undefined
}

/** The variables with the operation's own defaults for those that were not sent. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, sent: Variables): Variables {
  const defaults = variableDefinitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    numberOf(defaultValue, {}),
  ])
  return { ...Object.fromEntries(defaults), ...sent }
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type)
}

/** How often a field's content counts. */
function timesOf(
  field: FieldNode,
  parent: string,
  { type, args }: GraphQLField<unknown, unknown>,
  variables: Variables,
): number {
  if (getNamedType(type).name.endsWith('Connection')) {
    const sizes = ['first', 'last'].flatMap((name) => {
      const given = numberOf(field.arguments?.find((node) => node.name.value === name)?.value, variables)
      const size: unknown = given ?? args.find((argument) => argument.name === name)?.defaultValue
      return typeof size === 'number' ? [size] : []
    })
    return sizes.length === 0 ? DEFAULT_PAGE : Math.max(0, ...sizes)
  }
  return isList(type) && !parent.endsWith('Connection') && !parent.startsWith('__') ? ASSUMED_LIST : 1
}

/** Measures an operation with its variables; each fragment is walked once, however often it is spread. */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sent: Variables,
): OperationSize {
  const variables = withDefaults(operation, sent)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const known = new Map<string, OperationSize>()
  const nothing: OperationSize = { depth: 0, aliases: 0, cost: 0 }

  function ofField(field: FieldNode, parentName: string): OperationSize {
    const parent = schema.getType(parentName)
    const definition =
      parent instanceof GraphQLObjectType || parent instanceof GraphQLInterfaceType
        ? parent.getFields()[field.name.value]
        : undefined
    const introspects = field.name.value === '__schema' || field.name.value === '__type'
    const type = definition?.type
    const typeName = introspects
      ? field.name.value === '__schema'
        ? '__Schema'
        : '__Type'
      : type && getNamedType(type).name
    const content = field.selectionSet && typeName ? ofSelections(field.selectionSet, typeName) : nothing
    const { cost: declared } = directivesOf(definition?.extensions)
    const composite = type !== undefined && isCompositeType(getNamedType(type)) && !parentName.startsWith('__')
    const weight = introspects ? INTROSPECTION : (declared ?? (composite ? 1 : 0))
    return {
      depth: content.depth + 1,
      aliases: content.aliases + (field.alias ? 1 : 0),
      cost: weight + content.cost * (definition ? timesOf(field, parentName, definition, variables) : 1),
    }
  }

  function ofFragment(name: string): OperationSize {
    const before = known.get(name)
    if (before) return before
    known.set(name, nothing) // validation refuses cycles
    const fragment = fragments.get(name)
    const size = fragment ? ofSelections(fragment.selectionSet, fragment.typeCondition.name.value) : nothing
    known.set(name, size)
    return size
  }

  function ofSelections(selections: SelectionSetNode, typeName: string): OperationSize {
    const total = { ...nothing }
    for (const node of selections.selections) {
      const size =
        node.kind === Kind.FIELD
          ? ofField(node, typeName)
          : node.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(node.name.value)
            : ofSelections(node.selectionSet, node.typeCondition?.name.value ?? typeName)
      total.depth = Math.max(total.depth, size.depth)
      total.aliases += size.aliases
      total.cost += size.cost
    }
    return total
  }

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation)?.name ?? '')
}

function directivesOf(extensions: Readonly<Record<string, unknown>> | undefined): { cost?: number } {
  const directives = extensions?.directives
  if (typeof directives !== 'object' || directives === null || !('cost' in directives)) return {}
  const { cost } = directives
  return typeof cost === 'object' && cost !== null && 'weight' in cost && typeof cost.weight === 'number'
    ? { cost: cost.weight }
    : {}
}

/** @throws COMPLEXITY_LIMIT naming the limit that was passed */
export function assertWithinLimits(size: OperationSize, limits: OperationLimits): void {
  for (const name of ['depth', 'aliases', 'cost'] as const) {
    if (size[name] > limits[name]) {
      throw new DomainError(
        'COMPLEXITY_LIMIT',
        `The operation's ${name} is ${size[name]}, at most ${limits[name]} is allowed`,
      )
    }
  }
}
