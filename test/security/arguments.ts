import { randomUUID } from 'node:crypto'
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import type { Operation } from './paths.ts'

/** Whose things an operation names. */
export interface Target {
  /** Keys by type. */
  rows: Record<string, readonly string[]>
  texts: Record<string, unknown>
}

export const globalId = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64')

/** Pages are kept small, so that the limits of an operation are never what refuses it; a repeat starts nothing. */
const ALWAYS = ['first', 'clientMessageId']
/** In a filter's place: sent where nothing optional is. */
const INSTEAD = ['all']
/** Pages that go backward, or begin at a cursor that has to be known. */
const NEVER = ['last', 'after', 'before']

/** Whether an argument is sent: what is required alone, or all that can be. */
export const isSent =
  (all: boolean) =>
  (argument: GraphQLArgument): boolean =>
    isRequiredArgument(argument) || ALWAYS.includes(argument.name) || (all && !NEVER.includes(argument.name))

/** Values that more than a type is asked of, by the input's name. */
const KNOWN: Record<string, unknown> = {
  first: 5,
  maxContextMessages: 5,
  deviceCode: 'AAAAA-AAAAA',
  days: 7,
  status: 'ACTIVE',
  reply: true,
  minLeadScore: 0,
  maxLeadScore: 100,
  minTotalScore: 0,
  startDate: '2020-01-01T00:00:00Z',
  endDate: '2040-01-01T00:00:00Z',
}

const SCALARS: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  String: 'words',
  DateTime: '2030-01-01T00:00:00Z',
  Duration: 'P7D',
  TimeZone: 'UTC',
  Decimal: '1.00',
  BigInt: '1',
  JSON: {},
}

/**
 * Makes an operation's variables: ids of the target's things by type, its texts by name, anything fitting for the rest.
 * @param all whether optional parts of inputs are filled too
 * @param nth which of several ids is taken
 */
export function variablesFor(operation: Operation, target: Target, all: boolean, nth = 0): Record<string, unknown> {
  const types = Object.keys(target.rows)
  return Object.fromEntries(
    operation.variables.map(({ name, step, next, argument }) => {
      /** The type whose id is asked for: by the input's name, by what comes back, by the field's name. */
      function typeOf(input: string): string {
        const named = types.find((type) => new RegExp(`^${type}Ids?$`, 'i').test(input))
        const returned = next?.narrows ? next.parent : getNamedType(step.field.type).name
        const inName = [...types].sort((a, b) => b.length - a.length).find((type) => step.field.name.includes(type))
        return named ?? (types.includes(returned) ? returned : (inName ?? 'Conversation'))
      }
      function idFor(input: string): string {
        const type = typeOf(input)
        const keys = target.rows[type] ?? []
        return globalId(type, keys[nth % Math.max(1, keys.length)] ?? randomUUID())
      }
      function valueFor(type: GraphQLInputType, input: string): unknown {
        if (isNonNullType(type)) return valueFor(type.ofType, input)
        if (isListType(type)) return [valueFor(type.ofType, input.replace(/s$/, ''))]
        if (isInputObjectType(type)) {
          const fields = Object.values(type.getFields()).filter(
            (field) =>
              type.isOneOf ||
              isRequiredInputField(field) ||
              ALWAYS.includes(field.name) ||
              all !== INSTEAD.includes(field.name),
          )
          const simplest = fields.find((field) => !isInputObjectType(getNamedType(field.type)))
          const filled = type.isOneOf ? [simplest ?? fields[0]] : fields
          return Object.fromEntries(
            filled.flatMap((field) => (field ? [[field.name, valueFor(field.type, field.name)]] : [])),
          )
        }
        const known = target.texts[input] ?? KNOWN[input]
        if (isEnumType(type)) return type.getValue(String(known))?.name ?? type.getValues()[0]?.name
        if (type.name === 'ID') return idFor(input)
        return known ?? SCALARS[type.name]
      }
      return [name, valueFor(argument.type, argument.name)]
    }),
  )
}

/** How many different ids an operation can be tried with, at most two. */
export function triesOf(operation: Operation, target: Target): number {
  const [one, two] = [0, 1].map((nth) => JSON.stringify(variablesFor(operation, target, false, nth)))
  return one === two ? 1 : 2
}
