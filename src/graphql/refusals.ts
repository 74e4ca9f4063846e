/** What is wrong with an operation or its values, and with which one. */
export interface Refusal {
  /** The value's place, such as `input.content`; empty where graphql-js does not say. */
  path: string
  message: string
}

/** All that graphql-js says of a value that holds names of the schema only. */
const SAFE = [
  /^Field "\w+" of required type "[\w![\]]+" was not provided\.$/,
  /^Field "\w+" is not defined by type "\w+"\.( Did you mean [\w", ]+\?)?$/,
  /^Expected type "\w+" to be an object\.$/,
  /^Expected non-nullable type "[\w![\]]+" not to be null\.$/,
  /^Exactly one key must be specified for OneOf type "\w+"\.$/,
  /^Field "\w+" must be non-null\.$/,
]

/** Beginnings after which it goes on with the value. */
const BEFORE_VALUE = [
  /^(?:\w+|Enum "\w+") cannot represent (?:an? )?(?:[\w-]+ )*value(?=: )/,
  /^\w+ cannot represent an invalid [\w-]+(?= )/,
  /^Expected (?:value of )?type "[\w![\]]+"/,
  /^Value (?=.* does not exist in "\w+" enum\.)/s,
]

function reasonOf(text: string): string | undefined {
  if (SAFE.some((shape) => shape.test(text))) return text
  const beginning = BEFORE_VALUE.map((shape) => shape.exec(text)?.[0]).find((found) => found !== undefined)
  return beginning === 'Value ' ? `Value${/ does not exist in "\w+" enum\./.exec(text)?.[0]}` : beginning
}

/** `Variable "$input" got invalid value {…} at "input.content"; reason`, where both value and reason may hold anything. */
function refusedVariable(message: string): Refusal | undefined {
  const [start, variable] = /^Variable "\$(\w+)" got invalid value /.exec(message) ?? []
  if (start === undefined || variable === undefined) return undefined
  for (let cut = message.lastIndexOf('; '); cut > 0; cut = message.lastIndexOf('; ', cut - 1)) {
    const reason = reasonOf(message.slice(cut + 2))
    if (reason === undefined) continue
    const path = / at "([\w.[\]]+)"$/.exec(message.slice(0, cut))?.[1] ?? variable
    return { path, message: `Variable "$${variable}" got an invalid value at "${path}"; ${reason}` }
  }
  return { path: variable, message: `Variable "$${variable}" got an invalid value` }
}

/**
 * What graphql-js refused, without the value: its own messages quote it, and with one wrong field the whole input, so
 * that what a visitor wrote would come to stand in an error.
 */
export function withoutValues(message: string): Refusal {
  const variable = refusedVariable(message)
  if (variable) return variable
  const reason = reasonOf(message)
  if (reason !== undefined) return { path: '', message: reason }
  return { path: '', message: message.replace(/^(Syntax Error: .*\b(?:String|BlockString|Int|Float)) ".*"\.$/s, '$1.') }
}
