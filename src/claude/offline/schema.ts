const MAX_DEPTH = 24

/** Strings that satisfy the formats which structured outputs know. */
const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  time: '00:00:00Z',
  duration: 'PT0S',
  email: 'nobody@example.com',
  hostname: 'example.com',
  uri: 'https://example.com',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uuid: '00000000-0000-4000-8000-000000000000',
}

type Schema = Readonly<Record<string, unknown>>

/**
 * The plainest value that fits a JSON schema: null where it may be, the first of an enum, empty strings and lists, zero,
 * false, objects with their required keys. Knows the part of JSON Schema that structured outputs accept.
 */
export function valueFor(schema: unknown): unknown {
  return build(schema, isSchema(schema) ? schema : {}, 0)
}

function build(schema: unknown, root: Schema, depth: number): unknown {
  if (!isSchema(schema) || depth > MAX_DEPTH) return null
  const descend = (inner: unknown) => build(inner, root, depth + 1)
  if (typeof schema.$ref === 'string') return descend(resolve(schema.$ref, root))
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum.includes(null) ? null : schema.enum[0]
  const options = schema.anyOf ?? schema.oneOf
  if (Array.isArray(options)) return options.some(isNull) ? null : descend(options[0])
  if (Array.isArray(schema.allOf)) return Object.assign({}, ...schema.allOf.map(descend))
  const types = Array.isArray(schema.type) ? schema.type : [schema.type]
  if (types.includes('null')) return null
  switch (types[0] ?? ('properties' in schema ? 'object' : undefined)) {
    case 'object': {
      const properties = isSchema(schema.properties) ? schema.properties : {}
      const required = Array.isArray(schema.required) ? schema.required.map(String) : []
      return Object.fromEntries(required.map((name) => [name, descend(properties[name])]))
    }
    case 'array':
      return typeof schema.minItems === 'number'
        ? Array.from({ length: schema.minItems }, () => descend(schema.items))
        : []
    case 'string':
      return (typeof schema.format === 'string' ? FORMATS[schema.format] : undefined) ?? ''
    case 'number':
    case 'integer':
      return 0
    case 'boolean':
      return false
    default:
      return null
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNull(value: unknown): boolean {
  return isSchema(value) && value.type === 'null'
}

/** Follows a reference such as `#/$defs/Name`. */
function resolve(reference: string, root: Schema): unknown {
  let at: unknown = root
  for (const part of reference.split('/').slice(1)) at = isSchema(at) ? at[part] : undefined
  return at
}
