import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { GraphQLFieldResolver } from 'graphql'
import type { Act } from '../admin/audit.ts'
import { DomainError } from '../errors.ts'
import type { Budget } from '../limits/rate-limits.ts'
import type { Viewer } from '../viewer.ts'
import { type AuditRule, targetOf } from './audit-target.ts'

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
  /** A budget of the caller's was empty. */
  limited(context: Context): void
  /** Writes down what staff are about to do; what it returns adds how it ended, and never fails. */
  audit(context: Context, act: Act): Promise<(outcome: string) => Promise<void>>
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
      /**
       * What staff act on with this field. What staff do with it leaves an entry in the audit log; that of every
       * mutation does by itself, and a field of another type opts in with this.
       */
      audit?: AuditRule
      /** Staff are refused: this is for the conversation's own visitor. */
      visitorsOnly?: boolean
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
    const { auth, rateLimit, audit, visitorsOnly = false } = field.pothosOptions
    const ofType = this.builder.configStore.getTypeConfig(field.parentType).pothosOptions
    return {
      auth: auth ?? ('auth' in ofType ? ofType.auth : undefined),
      rateLimit,
      visitorsOnly,
      audited: audit !== undefined || field.parentType === 'Mutation',
      audit,
    }
  }

  override onTypeConfig(config: Parameters<BasePlugin<Types>['onTypeConfig']>[0]) {
    const options = config.pothosOptions
    if (!('auth' in options) || options.auth === undefined) return config
    return { ...config, extensions: { ...config.extensions, directives: { auth: { requires: options.auth } } } }
  }

  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>) {
    const { auth, rateLimit, cost, audit, visitorsOnly } = field.pothosOptions
    const directives = {
      ...(auth === undefined ? {} : { auth: { requires: auth } }),
      ...(rateLimit === undefined ? {} : { rateLimit: { budgets: [...rateLimit.budgets] } }),
      ...(cost === undefined ? {} : { cost: { weight: cost } }),
    }
    const extensions = {
      ...field.extensions,
      ...(Object.keys(directives).length === 0 ? {} : { directives }),
      ...(audit === undefined ? {} : { audit }),
      ...(visitorsOnly === undefined ? {} : { visitorsOnly }),
    }
    return { ...field, extensions }
  }

  override wrapResolve(resolve: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    const { auth, rateLimit, visitorsOnly, audited } = this.#rulesOf(field)
    if (field.parentType === 'Subscription' || !(auth || rateLimit || visitorsOnly || audited)) return resolve
    return this.#guarded(resolve, field)
  }

  override wrapSubscribe(subscribe: Resolver<Types> | undefined, field: PothosOutputFieldConfig<Types>) {
    return subscribe && this.#guarded(subscribe, field)
  }

  #guarded(resolve: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    const { auth, visitorsOnly, audited, audit } = this.#rulesOf(field)
    const rules = this.builder.options.rules
    const act = this.#limited(resolve, field)
    if (!visitorsOnly && !audited) {
      // Without a promise of its own: a list has a hundred such fields, each of which would be waited for.
      return (parent, args, context, info) => {
        if (auth) assertRole(rules.viewer(context), auth)
        return act(parent, args, context, info)
      }
    }
    return async (parent, args, context, info) => {
      const viewer = rules.viewer(context)
      if (auth) assertRole(viewer, auth)
      if (viewer.role === 'VISITOR') return act(parent, args, context, info)
      if (visitorsOnly) throw new DomainError('FORBIDDEN', "Only the conversation's own visitor may do this")
      if (!audited) return act(parent, args, context, info)
      const target = audit ? targetOf(audit, args) : null
      const complete = await rules.audit(context, { actor: viewer.keyName, action: info.fieldName, target })
      try {
        const result: unknown = await act(parent, args, context, info)
        await complete('DONE')
        return result
      } catch (error) {
        await complete(error instanceof DomainError ? error.code : 'INTERNAL')
        throw error
      }
    }
  }

  #limited(resolve: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    const { rateLimit } = this.#rulesOf(field)
    if (!rateLimit) return resolve
    const rules = this.builder.options.rules
    return async (parent, args, context, info) => {
      const allowance = rules.open(context, rateLimit.budgets)
      try {
        if (rateLimit.spends === 'first') await allowance.spendAll()
        const result: unknown = await resolve(parent, args, allowance.context, info)
        if (!allowance.decided()) throw new Error(`${info.fieldName} declares a rate limit and did not spend`)
        return result
      } catch (error) {
        // Not the caller's doing: the failure is ours, or all of the day's tokens are gone.
        if (!(error instanceof DomainError) || error.code === 'BUDGET_EXHAUSTED') await allowance.refund()
        else if (error.code === 'RATE_LIMITED') rules.limited(context)
        throw error
      }
    }
  }
}

export const rulesPlugin = 'rules' as const
SchemaBuilder.registerPlugin(rulesPlugin, RulesPlugin)
