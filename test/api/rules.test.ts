import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { type ExecutionResult, execute, lexicographicSortSchema, parse, subscribe as subscribeTo } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import { DomainError } from '../../src/errors.ts'
import { createRateLimits } from '../../src/limits/rate-limits.ts'
import { stranger, type Viewer } from '../../src/viewer.ts'
import { both, type Context, ruled } from './ruled.ts'

const visitor: Viewer = { role: 'VISITOR', conversationId: 'c', deviceId: 'd' }
const analyst: Viewer = { role: 'ANALYST', keyName: 'analyst-1' }
const admin: Viewer = { role: 'ADMIN', keyName: 'admin-1' }

describe('the rules of a field', () => {
  let context: Context
  beforeEach(() => {
    const rateLimits = createRateLimits({ CONVERSATIONS: 3, MESSAGES: 3, REPLIES: 3 })
    context = {
      viewer: stranger,
      address: '192.0.2.1',
      spend: () => Promise.reject(new Error('Outside of a field')),
      services: { rateLimits },
      ran: [],
    }
  })

  const run = async (query: string, viewer: Viewer = stranger) =>
    execute({ schema: ruled, document: parse(query), contextValue: { ...context, viewer } })
  const codes = ({ errors = [] }: ExecutionResult) =>
    errors.map(({ originalError }) =>
      originalError instanceof DomainError ? originalError.code : originalError?.message,
    )
  const left = async () => {
    const state = await context.services.rateLimits.state(context.address)
    return state.flatMap(({ budget, remaining }) => (both.includes(budget) ? [remaining] : []))
  }

  test.each([
    ['a stranger', stranger, 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['a visitor', visitor, 'FORBIDDEN', 'FORBIDDEN'],
    ['an ANALYST', analyst, undefined, 'FORBIDDEN'],
    ['an ADMIN', admin, undefined, undefined],
  ])(
    'auth lets %s in or refuses before anything runs, and leaves the siblings alone',
    async (_, viewer, toAnalysts, toAdmins) => {
      const result = await run('{ open analysts admins }', viewer)
      const granted = { analysts: toAnalysts === undefined, admins: toAdmins === undefined }
      expect(result.data).toEqual({
        open: 'open',
        analysts: granted.analysts ? 'analysts' : null,
        admins: granted.admins ? 'admins' : null,
      })
      expect(codes(result)).toStrictEqual([toAnalysts, toAdmins].filter((code) => code !== undefined))
      expect(context.ran.includes('analysts')).toBe(granted.analysts)
      expect(context.ran.includes('admins')).toBe(granted.admins)
    },
  )

  test('auth of a type guards every field of it, and a field may ask for more', async () => {
    const query = '{ sheet { total computed secret } }'
    const refused = await run(query, visitor)
    expect(refused.data).toEqual({ sheet: { total: null, computed: null, secret: null } })
    expect(codes(refused)).toStrictEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    expect(context.ran).toStrictEqual([])
    expect((await run(query, analyst)).data).toEqual({ sheet: { total: 7, computed: 7, secret: null } })
    expect((await run(query, admin)).data).toEqual({ sheet: { total: 7, computed: 7, secret: 'for ADMINs' } })
  })

  const subscribeAs = async (query: string, viewer: Viewer) =>
    subscribeTo({ schema: ruled, document: parse(query), contextValue: { ...context, viewer } })

  test('auth of a subscription is asked before it is subscribed', async () => {
    for (const viewer of [stranger, visitor, analyst]) {
      const refused = await subscribeAs('subscription { feed }', viewer)
      expect(Symbol.asyncIterator in refused).toBe(false)
      expect(refused).toMatchObject({ errors: [{ path: ['feed'] }] })
    }
    expect(context.ran).toStrictEqual([])
    const events = await subscribeAs('subscription { feed }', admin)
    if (!(Symbol.asyncIterator in events)) throw new Error('refused')
    const got: unknown[] = []
    for await (const { data } of events) got.push(data?.feed)
    expect(got).toStrictEqual(['a', 'b'])
  })

  test('a rate limit of a subscription is spent once, when it begins', async () => {
    for (let count = 0; count < 3; count++) {
      const events = await subscribeAs('subscription { limitedFeed }', stranger)
      if (!(Symbol.asyncIterator in events)) throw new Error('refused')
      for await (const { data } of events) expect(data?.limitedFeed).toBe('a')
    }
    expect(await left()).toStrictEqual([3, 0])
    expect(Symbol.asyncIterator in (await subscribeAs('subscription { limitedFeed }', stranger))).toBe(false)
    expect(context.ran).toHaveLength(3)
  })

  test("spends: 'first' spends every budget before the resolver runs, and none of them once one is empty", async () => {
    expect((await run('{ first }')).data).toEqual({ first: 'first' })
    expect(await left()).toStrictEqual([2, 2])
    await run('{ a: one b: one }') // MESSAGES is empty now
    context.ran.length = 0
    expect(codes(await run('{ first }'))).toStrictEqual(['RATE_LIMITED'])
    expect(context.ran).toStrictEqual([])
    expect(await left()).toStrictEqual([0, 2])
  })

  test('a refusal of the caller’s role spends nothing', async () => {
    await run('{ guardedFirst }', visitor)
    expect(await left()).toStrictEqual([3, 3])
    await run('{ guardedFirst }', admin)
    expect(await left()).toStrictEqual([2, 2])
  })

  test('what was spent comes back when the failure is ours, and not when the caller is refused', async () => {
    expect(codes(await run('{ broken }'))).toStrictEqual(['ours'])
    expect(await left()).toStrictEqual([3, 3])
    expect(codes(await run('{ refusing }'))).toStrictEqual(['CONFLICT'])
    expect(await left()).toStrictEqual([2, 2])
    expect(codes(await run('{ brokenLater }'))).toStrictEqual(['ours'])
    expect(await left()).toStrictEqual([2, 2])
  })

  test("spends: 'itself' spends what the resolver says, or nothing", async () => {
    await run('{ one }')
    expect(await left()).toStrictEqual([2, 3])
    await run('{ none }')
    expect(await left()).toStrictEqual([2, 3])
  })

  test('a resolver that forgets to decide, or spends what it did not declare, is an error of ours', async () => {
    expect(codes(await run('{ forgetful }'))).toStrictEqual(['forgetful declares a rate limit and did not spend'])
    expect(codes(await run('{ undeclared }'))).toStrictEqual(['Only declared budgets can be spent'])
    expect(await left()).toStrictEqual([3, 3])
  })

  test('each alias spends for itself', async () => {
    const result = await run(`{ ${Array.from({ length: 5 }, (_, index) => `a${index}: one`).join(' ')} }`)
    expect(codes(result)).toStrictEqual(['RATE_LIMITED', 'RATE_LIMITED'])
    expect(await left()).toStrictEqual([0, 3])
  })

  test('what is printed is what is enforced', () => {
    const printed = printSchemaWithDirectives(lexicographicSortSchema(ruled))
    expect(printed).toContain('type Sheet @auth(requires: "ANALYST")')
    expect(printed).toContain('secret: String @auth(requires: "ADMIN")')
    expect(printed).toContain('feed: String @auth(requires: "ADMIN")')
    expect(printed).toContain('one: String @rateLimit(budgets: ["MESSAGES", "REPLIES"])')
    expect(printed).toMatch(/guardedFirst: String @auth\(.*\) @rateLimit\(.*\) @cost\(weight: 3\)/)
    expect(printed).toMatch(/total: Int$/m)
  })
})
