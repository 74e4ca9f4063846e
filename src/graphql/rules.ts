import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { GraphQLFieldResolver } from 'graphql'
import { DomainError } from '../errors.ts'
import type { Budget } from '../limits/rate-limits.ts'
import type { Viewer } from '../viewer.ts'

/** Who may read a field. ADMIN may do all that ANALYST may. */
export type StaffRole = 'ANALYST' | 'ADMIN'

/** A field's rate limit. `spends` says when: before its resolver runs, or whenever the resolver calls `context.spend`. */
export interface RateLimitRule {
  budgets: readonly Budget[]
  spends: 'first' | 'itself'
}

/** A field's budgets opened for one call. */
interface Allowance<Context> {
  context: Context
  spendAll(): Promise<void>
  /** Whether the resolver has decided what to spend. */
  decided(): boolean
  /** Gives back what was spent. */
  refund(): Promise<void>
}

/** How the rules find what they need in a context. */
export interface RulesOptions<Context> {
  viewer(context: Context): Viewer
  open(context: Context, budgets: readonly Budget[]): Allowance<Context>
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      rules: RulesPlugin<Types>
    }
    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      rules: RulesOptions<Types['Context']>
    }
    export interface BaseTypeOptions {
      /** Printed as @auth, enforced on every field of the type. */
      auth?: StaffRole
    }
    export interface FieldOptions {
      /** Printed as @auth and enforced. */
      auth?: StaffRole
      /** Printed as @rateLimit and enforced. */
      rateLimit?: RateLimitRule
      /** Printed as @cost and counted; see operation-cost.ts for what counts without it. */
      cost?: number
    }
  }
}

/** @throws UNAUTHENTICATED for a visitor without a session, FORBIDDEN for anyone else who is not entitled */
export function assertRole(viewer: Viewer, requires: StaffRole): void {
  if (viewer.role === 'ADMIN' || viewer.role === requires) return
  if (viewer.role === 'VISITOR' && viewer.conversationId === null) {
    throw new DomainError('UNAUTHENTICATED', `This needs the role ${requires}`)
  }
  throw new DomainError('FORBIDDEN', `This needs the role ${requires}`)
}

type Resolver<Types extends SchemaTypes> = GraphQLFieldResolver<unknown, Types['Context'], object>

/**
 * One declaration for each rule: what a field or type says of auth, rate limit and cost goes into the schema's
 * directives, and the resolver is wrapped by the very same values.
 */
export class RulesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  #rulesOf(field: PothosOutputFieldConfig<Types>) {
    const { auth, rateLimit, cost } = field.pothosOptions
    const ofType = this.builder.configStore.getTypeConfig(field.parentType).pothosOptions
    return { auth: auth ?? ('auth' in ofType ? ofType.auth : undefined), rateLimit, cost, ownAuth: auth }
  }

  override onTypeConfig(config: Parameters<BasePlugin<Types>['onTypeConfig']>[0]) {
    const options = config.pothosOptions
    if (!('auth' in options) || options.auth === undefined) return config
    return { ...config, extensions: { ...config.extensions, directives: { auth: { requires: options.auth } } } }
  }

  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>) {
    const { auth, rateLimit, cost } = field.pothosOptions
    const directives = {
      ...(auth === undefined ? {} : { auth: { requires: auth } }),
      ...(rateLimit === undefined ? {} : { rateLimit: { budgets: [...rateLimit.budgets] } }),
      ...(cost === undefined ? {} : { cost: { weight: cost } }),
    }
    if (Object.keys(directives).length === 0) return field
    return { ...field, extensions: { ...field.extensions, directives } }
  }

  override wrapResolve(resolve: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    const { auth, rateLimit } = this.#rulesOf(field)
    if (field.parentType === 'Subscription' || (!auth && !rateLimit)) return resolve
    return this.#guarded(resolve, field)
  }

  override wrapSubscribe(subscribe: Resolver<Types> | undefined, field: PothosOutputFieldConfig<Types>) {
    return subscribe && this.#guarded(subscribe, field)
  }

  #guarded(resolve: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    const { auth, rateLimit } = this.#rulesOf(field)
    const rules = this.builder.options.rules
    if (!rateLimit) {
      return (parent, args, context, info) => {
        if (auth) assertRole(rules.viewer(context), auth)
        return resolve(parent, args, context, info)
      }
    }
    return async (parent, args, context, info) => {
      if (auth) assertRole(rules.viewer(context), auth)
      const allowance = rules.open(context, rateLimit.budgets)
      if (rateLimit.spends === 'first') await allowance.spendAll()
      try {
        const result: unknown = await resolve(parent, args, allowance.context, info)
        if (!allowance.decided()) throw new Error(`${info.fieldName} declares a rate limit and did not spend`)
        return result
      } catch (error) {
        if (!(error instanceof DomainError)) await allowance.refund() // the failure is ours
        throw error
      }
    }
  }
}

export const rulesPlugin = 'rules' as const
SchemaBuilder.registerPlugin(rulesPlugin, RulesPlugin)
