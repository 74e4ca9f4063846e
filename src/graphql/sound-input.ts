import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { DomainError, type InputIssue } from '../errors.ts'

/** What is wrong with a text that not every part of the system can hold; PostgreSQL refuses NUL, and halves of characters get lost. */
function flawOf(text: string): string | undefined {
  if (text.includes('\0')) return 'must not contain the character NUL'
  return text.isWellFormed() ? undefined : 'must be well-formed Unicode'
}

/** The first flaw of a scalar's value: of a text, or of any text within a JSON value, names included. */
function flawWithin(scalar: unknown): string | undefined {
  const left: unknown[] = [scalar] // no recursion: JSON may be nested more deeply than the stack
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value === 'string') {
      const flaw = flawOf(value)
      if (flaw !== undefined) return flaw
    } else if (Array.isArray(value)) {
      for (const item of value) left.push(item)
    } else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) !== Date.prototype) {
      for (const entry of Object.entries(value)) left.push(...entry)
    }
  }
  return undefined
}

const isFilter = (type: GraphQLInputType) => getNamedType(type).extensions.isFilter === true

/**
 * Adds what is wrong with the values of an input; a path ends at its scalar, since what lies within was made by the client.
 * @param isCondition whether it stands in a filter
 */
function addIssues(issues: InputIssue[], type: GraphQLInputType, value: unknown, path: string, isCondition = false) {
  if (isNonNullType(type)) addIssues(issues, type.ofType, value, path, isCondition)
  else if (value === null && (isCondition || isFilter(type)))
    issues.push({ path, message: 'must not be null; leave out what should not restrict' })
  else if (value === null || value === undefined) return
  else if (isListType(type)) {
    for (const [index, item] of Array.isArray(value) ? value.entries() : [])
      addIssues(issues, type.ofType, item, `${path}.${index}`, isCondition)
  } else if (isInputObjectType(type)) {
    const given = new Map(Object.entries(value))
    for (const field of Object.values(type.getFields()))
      addIssues(issues, field.type, given.get(field.name), `${path}.${field.name}`, isFilter(type))
  } else {
    const flaw = flawWithin(value)
    if (flaw !== undefined) issues.push({ path, message: flaw })
  }
}

/** @throws BAD_USER_INPUT listing every argument, and every part of one, that is not sound, by its path */
function assertSound(args: readonly GraphQLArgument[], values: Readonly<Record<string, unknown>>): void {
  const issues: InputIssue[] = []
  for (const { name, type } of args) addIssues(issues, type, values[name], name)
  if (issues.length === 0) return
  throw new DomainError('BAD_USER_INPUT', issues.map(({ path, message }) => `${path}: ${message}`).join('; '), {
    issues,
  })
}

type Resolver<Types extends SchemaTypes> = GraphQLFieldResolver<unknown, Types['Context'], object>

/**
 * What holds for every argument of whichever field, however deep, before anything else looks at it.
 *
 * A text is one that the whole system can hold. Nothing else about a text is judged here, and nothing of it is changed:
 * what a visitor says is kept as it was said.
 *
 * A filter and its conditions are not null. Clients send null for what they forgot to fill in, and a condition that is
 * forgotten must not find, or export, everybody.
 */
export class SoundInputPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onTypeConfig(config: Parameters<BasePlugin<Types>['onTypeConfig']>[0]) {
    const { pothosOptions, extensions } = config
    return 'isFilter' in pothosOptions ? { ...config, extensions: { ...extensions, isFilter: true } } : config
  }

  override wrapResolve(resolve: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    return field.parentType === 'Subscription' ? resolve : this.#checked(resolve, field)
  }

  override wrapSubscribe(subscribe: Resolver<Types> | undefined, field: PothosOutputFieldConfig<Types>) {
    return subscribe && this.#checked(subscribe, field)
  }

  #checked(resolve: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    if (Object.keys(field.args).length === 0) return resolve
    return (parent, args, context, info) => {
      const definition = isObjectType(info.parentType) ? info.parentType.getFields()[info.fieldName] : undefined
      assertSound(definition?.args ?? [], { ...args })
      return resolve(parent, args, context, info)
    }
  }
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      soundInput: SoundInputPlugin<Types>
    }
    export interface InputObjectTypeOptions {
      /** It restricts what is found, so neither it nor a condition of it may be null. */
      isFilter?: true
    }
  }
}

export const soundInputPlugin = 'soundInput' as const
SchemaBuilder.registerPlugin(soundInputPlugin, SoundInputPlugin)
