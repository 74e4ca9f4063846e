import SchemaBuilder from '@pothos/core'
import type { Act } from '../../src/admin/audit.ts'
import type { Spend } from '../../src/conversation/conversations.ts'
import { DomainError } from '../../src/errors.ts'
import { getDatamodel } from '../../src/generated/pothos.ts'
import { openAllowance } from '../../src/graphql/allowance.ts'
import { rulesPlugin } from '../../src/graphql/rules.ts'
import type { Budget, RateLimits } from '../../src/limits/rate-limits.ts'
import type { Viewer } from '../../src/viewer.ts'

/** What the rules need of a context, and a note of what has run. */
export interface Context {
  viewer: Viewer
  address: string
  spend: Spend
  services: { rateLimits: RateLimits }
  /** What has run. */
  ran: string[]
  /** What staff have done, and how it ended. */
  acts: (Act & { outcome?: string })[]
  /** Whom a budget has refused. */
  refused: Viewer[]
  /** Whether acts can be written down. */
  auditing: boolean
}

const builder = new SchemaBuilder<{ Context: Context }>({
  plugins: [rulesPlugin],
  rules: {
    viewer: ({ viewer }) => viewer,
    open: openAllowance,
    limited: ({ viewer, refused }) => refused.push(viewer),
    audit: async ({ ran, acts, auditing }, act) => {
      if (!auditing) throw new Error('The audit log is away')
      ran.push(`audit ${act.action}`)
      const entry: Context['acts'][number] = act
      acts.push(entry)
      return async (outcome) => {
        entry.outcome = outcome
      }
    },
  },
  prisma: {
    client: () => {
      throw new Error('There is no database here')
    },
    dmmf: getDatamodel(),
  },
})

const Sheet = builder.objectRef<{ total: number }>('Sheet').implement({
  auth: 'ANALYST',
  fields: (t) => ({
    total: t.exposeInt('total'),
    computed: t.int({ resolve: ({ total }, _args, { ran }) => ran.push('computed') && total }),
    secret: t.string({ auth: 'ADMIN', resolve: () => 'for ADMINs' }),
  }),
})

const noted =
  (name: string, work: (spend: Spend) => unknown = () => {}) =>
  async (_root: unknown, _args: unknown, { ran, spend }: Context) => {
    ran.push(name)
    await work(spend)
    return name
  }
export const both: Budget[] = ['MESSAGES', 'REPLIES']

builder.queryType({
  fields: (t) => ({
    open: t.string({ resolve: noted('open') }),
    analysts: t.string({ auth: 'ANALYST', resolve: noted('analysts') }),
    admins: t.string({ auth: 'ADMIN', resolve: noted('admins') }),
    sheet: t.field({ type: Sheet, resolve: () => ({ total: 7 }) }),
    first: t.string({ rateLimit: { budgets: both, spends: 'first' }, resolve: noted('first') }),
    guardedFirst: t.string({
      auth: 'ADMIN',
      rateLimit: { budgets: both, spends: 'first' },
      cost: 3,
      resolve: noted('guardedFirst'),
    }),
    refusing: t.string({
      rateLimit: { budgets: both, spends: 'first' },
      resolve: noted('refusing', () => {
        throw new DomainError('CONFLICT', 'No')
      }),
    }),
    broken: t.string({
      rateLimit: { budgets: both, spends: 'first' },
      resolve: noted('broken', () => {
        throw new Error('ours')
      }),
    }),
    one: t.string({
      rateLimit: { budgets: both, spends: 'itself' },
      resolve: noted('one', (spend) => spend(['MESSAGES'])),
    }),
    none: t.string({ rateLimit: { budgets: both, spends: 'itself' }, resolve: noted('none', (spend) => spend([])) }),
    forgetful: t.string({ rateLimit: { budgets: both, spends: 'itself' }, resolve: noted('forgetful') }),
    undeclared: t.string({
      rateLimit: { budgets: ['MESSAGES'], spends: 'itself' },
      resolve: noted('undeclared', (spend) => spend(['REPLIES'])),
    }),
    exported: t.string({
      auth: 'ADMIN',
      audit: { type: 'Conversation', id: 'id' },
      args: { id: t.arg.string() },
      resolve: noted('exported'),
    }),
    brokenLater: t.string({
      rateLimit: { budgets: both, spends: 'itself' },
      resolve: noted('brokenLater', async (spend) => {
        await spend(['REPLIES'])
        throw new Error('ours')
      }),
    }),
  }),
})

const refuse = () => {
  throw new DomainError('CONFLICT', 'No')
}

builder.mutationType({
  fields: (t) => ({
    change: t.string({
      audit: { type: 'Conversation', id: 'id' },
      args: { id: t.arg.string() },
      resolve: noted('change'),
    }),
    guardedChange: t.string({
      auth: 'ADMIN',
      audit: { type: 'Conversation', id: 'id' },
      args: { id: t.arg.string() },
      resolve: noted('guardedChange'),
    }),
    refusedChange: t.string({ audit: { type: 'Conversation' }, resolve: noted('refusedChange', refuse) }),
    brokenChange: t.string({
      audit: { type: 'Conversation' },
      resolve: noted('brokenChange', () => {
        throw new Error('ours')
      }),
    }),
    limitedChange: t.string({
      audit: { type: 'Conversation' },
      rateLimit: { budgets: ['MESSAGES'], spends: 'first' },
      resolve: noted('limitedChange'),
    }),
    forget: t.string({
      audit: { type: 'Visitor', personal: 'visitorId' },
      args: { visitorId: t.arg.string() },
      resolve: noted('forget'),
    }),
    undeclared: t.string({ resolve: noted('undeclared') }),
    speak: t.string({ visitorsOnly: true, resolve: noted('speak') }),
  }),
})

builder.subscriptionType({
  fields: (t) => ({
    feed: t.string({
      auth: 'ADMIN',
      subscribe: async function* (_root, _args, { ran }) {
        ran.push('subscribed')
        yield 'a'
        yield 'b'
      },
      resolve: (event: unknown) => String(event),
    }),
    limitedFeed: t.string({
      rateLimit: { budgets: ['REPLIES'], spends: 'first' },
      subscribe: async function* (_root, _args, { ran }) {
        ran.push('subscribed')
        yield 'a'
      },
      resolve: (event: unknown) => String(event),
    }),
  }),
})

/** A schema with a field for each rule and each way of spending. */
export const ruled = builder.toSchema()
