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
      acts: [],
      refused: [],
      auditing: true,
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
    expect(context.refused).toStrictEqual([stranger])
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

  describe('audit', () => {
    const key = '0b0e7f0c-1111-4222-8333-444455556666'
    const id = Buffer.from(`Conversation:${key}`).toString('base64')
    const target = { type: 'Conversation', id: key }

    test('what staff do with a mutation is written down before it is done, and then how it ended', async () => {
      await run(`mutation { change(id: "${id}") }`, analyst)
      expect(context.ran).toStrictEqual(['audit change', 'change'])
      expect(context.acts).toStrictEqual([{ actor: 'analyst-1', action: 'change', target, outcome: 'DONE' }])
    })

    test.each([
      ['refusedChange', 'CONFLICT'],
      ['brokenChange', 'INTERNAL'],
    ])('of %s the outcome is %s', async (action, outcome) => {
      const { errors } = await run(`mutation { ${action} }`, admin)
      expect(errors).toHaveLength(1)
      expect(context.acts).toMatchObject([{ actor: 'admin-1', action, outcome }])
    })

    test('of a call that a budget refuses the outcome is RATE_LIMITED', async () => {
      for (let count = 0; count < 4; count++) await run('mutation { limitedChange }', admin)
      expect(context.acts.map(({ outcome }) => outcome)).toStrictEqual(['DONE', 'DONE', 'DONE', 'RATE_LIMITED'])
    })

    test('each alias is an act of its own', async () => {
      await run(`mutation { a: change(id: "${id}") b: change(id: "${id}") }`, admin)
      expect(context.ran).toStrictEqual(['audit change', 'change', 'audit change', 'change'])
    })

    test('what cannot be written down is not done', async () => {
      context.auditing = false
      expect(codes(await run(`mutation { change(id: "${id}") }`, admin))).toStrictEqual(['The audit log is away'])
      expect(context.ran).toStrictEqual([])
      expect((await run(`mutation { change(id: "${id}") }`, visitor)).data).toEqual({ change: 'change' })
    })

    test('visitors leave no entry, and neither does what is refused for the caller’s role', async () => {
      await run(`mutation { change(id: "${id}") }`, visitor)
      await run(`mutation { guardedChange(id: "${id}") }`, visitor)
      expect(codes(await run(`mutation { guardedChange(id: "${id}") }`, analyst))).toStrictEqual(['FORBIDDEN'])
      expect(context.acts).toStrictEqual([])
    })

    test('staff are refused what is for visitors only', async () => {
      for (const viewer of [analyst, admin]) {
        expect(codes(await run('mutation { speak }', viewer))).toStrictEqual(['FORBIDDEN'])
      }
      expect(context.ran).toStrictEqual([])
      expect((await run('mutation { speak }', visitor)).data).toEqual({ speak: 'speak' })
    })

    test('a mutation that says nothing of what it acts on is written down all the same', async () => {
      await run('mutation { undeclared }', admin)
      expect(context.acts).toStrictEqual([{ actor: 'admin-1', action: 'undeclared', target: null, outcome: 'DONE' }])
    })

    test('a query can opt in, others leave no entry', async () => {
      await run(`{ admins exported(id: "${id}") }`, admin)
      expect(context.acts).toStrictEqual([{ actor: 'admin-1', action: 'exported', target, outcome: 'DONE' }])
    })

    test('whatever is no id of the target’s type is not written down', async () => {
      const others = ['', 'Ada Byron', key, Buffer.from(`Message:${key}`).toString('base64')]
      for (const other of others) await run(`mutation { change(id: "${other}") }`, admin)
      await run('mutation { change }', admin)
      expect(context.acts.map((act) => act.target)).toStrictEqual(Array(5).fill({ type: 'Conversation', id: null }))
    })

    test('what tells who somebody is, is handed over as such', async () => {
      await run('mutation { forget(visitorId: "customer-7") }', admin)
      expect(context.acts.map((act) => act.target)).toStrictEqual([
        { type: 'Visitor', personal: { purpose: 'visitorId', value: 'customer-7' } },
      ])
    })
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
