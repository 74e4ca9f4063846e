import SchemaBuilder from '@pothos/core'
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
}

const builder = new SchemaBuilder<{ Context: Context }>({
  plugins: [rulesPlugin],
  rules: { viewer: ({ viewer }) => viewer, open: openAllowance },
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
    brokenLater: t.string({
      rateLimit: { budgets: both, spends: 'itself' },
      resolve: noted('brokenLater', async (spend) => {
        await spend(['REPLIES'])
        throw new Error('ours')
      }),
    }),
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
