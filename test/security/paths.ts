import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  TypeNameMetaFieldDef,
} from 'graphql'

/** One field on the way, and the type it is asked of. */
export interface Step {
  parent: string
  field: GraphQLField<unknown, unknown>
  /** Whether the field before may give other types too, so that a fragment is needed. */
  narrows: boolean
}

/** A way through the schema, from a root field to a single value. */
export interface Path {
  operation: 'query' | 'mutation' | 'subscription'
  steps: readonly Step[]
  /** The places of the steps that are guarded, in order, with the role they ask for. */
  guards: readonly { at: number; requires: string; coordinate: string }[]
}

/** `Type.field`, as it stands in the schema. */
export const coordinateOf = ({ parent, field }: Step) => `${parent}.${field.name}`

function requiredBy(extensions: Readonly<Record<string, unknown>>): string | undefined {
  const { directives } = extensions
  if (typeof directives !== 'object' || directives === null || !('auth' in directives)) return undefined
  const { auth } = directives
  return typeof auth === 'object' && auth !== null && 'requires' in auth ? String(auth.requires) : undefined
}

/** The role that a field needs: its own @auth, or that of its type. */
export function roleFor(schema: GraphQLSchema, parent: string, field: GraphQLField<unknown, unknown>) {
  const type = schema.getType(parent)
  return requiredBy(field.extensions) ?? (type && requiredBy(type.extensions))
}

/** Every field that carries @auth, on itself or through its type, as `Type.field`. */
export function guardedFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => roleFor(schema, type.name, field) !== undefined)
        .map((field) => `${type.name}.${field.name}`),
    )
}

/** What leads through a connection is no step of its own: `messages { edges { node` is one. */
const isPlumbing = ({ parent, field }: Step) =>
  /(Connection|Edge)$/.test(parent) && ['edges', 'node', 'nodes', 'pageInfo'].includes(field.name)

function stepsInto(schema: GraphQLSchema, type: GraphQLNamedType): Step[] {
  const narrows = isAbstractType(type)
  const own = isObjectType(type) || isInterfaceType(type) ? [{ type, narrows: false }] : []
  const possible = isAbstractType(type)
    ? schema.getPossibleTypes(type).map((member) => ({ type: member, narrows }))
    : []
  return [...own, ...possible].flatMap((into) =>
    Object.values(into.type.getFields()).map((field) => ({ parent: into.type.name, field, narrows: into.narrows })),
  )
}

/**
 * Every way to every value: through root fields, `node`, relations, connections (edges, cursors, counts, page info),
 * members of unions and interfaces, subscriptions and what mutations give back.
 * @param depth how many objects a way may lead through at the most; a connection counts once
 */
export function pathsOf(schema: GraphQLSchema, depth: number): Path[] {
  const paths: Path[] = []

  function end(operation: Path['operation'], steps: readonly Step[]) {
    const guards = steps.flatMap((step, at) => {
      const requires = roleFor(schema, step.parent, step.field)
      return requires === undefined ? [] : [{ at, requires, coordinate: coordinateOf(step) }]
    })
    paths.push({ operation, steps, guards })
  }

  function walk(operation: Path['operation'], steps: readonly Step[], objects: number) {
    const type = getNamedType(steps.at(-1)?.field.type)
    if (!type) return
    if (isLeafType(type)) {
      end(operation, steps)
      return
    }
    end(operation, [...steps, { parent: type.name, field: TypeNameMetaFieldDef, narrows: false }])
    for (const step of stepsInto(schema, type)) {
      const deeper = isLeafType(getNamedType(step.field.type)) || isPlumbing(step) ? objects : objects + 1
      if (deeper <= depth) walk(operation, [...steps, step], deeper)
    }
  }

  for (const operation of ['query', 'mutation', 'subscription'] as const) {
    const root = {
      query: schema.getQueryType(),
      mutation: schema.getMutationType(),
      subscription: schema.getSubscriptionType(),
    }[operation]
    for (const field of Object.values(root?.getFields() ?? {})) {
      walk(operation, [{ parent: root?.name ?? '', field, narrows: false }], 1)
    }
  }
  return paths
}

/** How a path is written down. */
export type Dress = 'plain' | 'disguised'

/** An operation that takes a path; its variables are named by the step and the argument. */
export interface Operation {
  path: Path
  dress: Dress
  query: string
  /** The variables to send, in the order of the steps. */
  variables: readonly { name: string; step: Step; next: Step | undefined; argument: GraphQLArgument }[]
  /** What each step's value is called in the result. */
  keys: readonly string[]
}

/** A harmless field's name, to hide behind. */
const DISGUISES = ['id', 'title', 'status', '__t', 'name']

/**
 * Writes a path down as an operation. Disguised, each field has another one's name as its alias, is asked for twice,
 * and stands in fragments: inline ones, one on the interface where there is one, and a named one at the end.
 * @param wanted which arguments are sent
 */
export function operationFor(
  schema: GraphQLSchema,
  path: Path,
  dress: Dress,
  wanted: (argument: GraphQLArgument) => boolean,
): Operation {
  const disguised = dress === 'disguised'
  const variables = path.steps.flatMap((step, at) =>
    step.field.args.filter(wanted).map((argument) => ({
      name: `v${at}_${argument.name}`,
      step,
      next: path.steps.slice(at + 1).find((following) => !isPlumbing(following)),
      argument,
    })),
  )
  const keys = path.steps.map(({ field }, at) =>
    disguised && !(path.operation === 'subscription' && at === 0)
      ? `${DISGUISES[at % DISGUISES.length]}${at}`
      : field.name,
  )

  let fragment = ''
  function write(at: number): string {
    const step = path.steps[at]
    if (!step) return ''
    const args = variables.filter((variable) => variable.step === step)
    const given = args.map(({ name, argument }) => `${argument.name}: $${name}`).join(', ')
    const content = write(at + 1)
    const kinds = path.steps[at + 1]?.narrows ? '__typename ' : ''
    const call = `${step.field.name}${given && `(${given})`}${content && ` { ${kinds}${content} }`}`
    const key = keys[at]
    const named = key === step.field.name ? call : `${key}: ${call}`
    if (!disguised) return step.narrows ? `... on ${step.parent} { ${named} }` : named
    if (path.operation === 'subscription' && at === 0) return named
    const type = schema.getType(step.parent)
    const [face] = isObjectType(type) ? type.getInterfaces() : []
    if (at === path.steps.length - 1 && at > 0) {
      // Within a named fragment, and once more under a second name.
      fragment = ` fragment F on ${step.parent} { ${named} again${at}: ${call} }`
      return face && step.narrows ? `... on ${face.name} { ...F }` : '...F'
    }
    const twice = content === '' ? `${named} again${at}: ${call}` : named
    return `... on ${step.parent} @include(if: true) { ${twice} }`
  }
  const content = write(0)
  const declared = variables.map(({ name, argument }) => `$${name}: ${argument.type}`).join(', ')
  const query = `${path.operation}${declared && ` (${declared})`} { ${content} }${fragment}`
  return { path, dress, query, variables, keys }
}

/** All values that stand in a result at one of an operation's steps; lists are gone through. */
export function valuesAt(data: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(data)) return data.flatMap((item) => valuesAt(item, keys))
  const [key, ...rest] = keys
  if (key === undefined) return [data]
  if (typeof data !== 'object' || data === null || !(key in data)) return []
  const value: unknown = Reflect.get(data, key)
  return rest.length > 0 && value === null ? [] : valuesAt(value, rest)
}
