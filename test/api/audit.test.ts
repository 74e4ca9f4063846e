import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import { whileStopped } from './at-rest.ts'
import { given, staffOf } from './staff.ts'
import { ask, codesOf, type Wire, wires } from './wire.ts'

interface Entry {
  id: string
  at: string
  actor: string
  action: string
  targetType: string | null
  targetId: string | null
  outcome: string | null
}
interface Page {
  totalCount: number
  edges: { cursor: string; node: Entry }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
const LOG = `query ($first: Int, $after: String) { auditLog(first: $first, after: $after) { totalCount
  edges { cursor node { id at actor action targetType targetId outcome } } pageInfo { hasNextPage endCursor } } }`

const KEYS = ['admin_first_key_0123456789', 'admin_second_key_0123456789'] as const

describe.each(backends)('$name: the audit log', (backend) => {
  let app: TestApp
  let staff: ReturnType<typeof staffOf>
  beforeAll(async () => {
    app = await startTestApp({ backend, env: { ADMIN_API_KEY: KEYS.join(',') } })
    staff = staffOf(app)
  })
  afterAll(() => app.stop())

  const page = async (variables: { first?: number; after?: string | null } = {}) =>
    (await mustRequest<{ auditLog: Page }, object>(app.url, LOG, variables, app.adminKey)).auditLog
  /** What has been written down since `count` entries, the oldest first. */
  async function since(count: number) {
    const { totalCount, edges } = await page({ first: 100 })
    return edges
      .slice(0, totalCount - count)
      .reverse()
      .map(({ node: { id: _, at: __, ...entry } }) => entry)
  }
  const total = async () => (await page({ first: 0 })).totalCount
  const act = (wire: Wire, query: string, token: string | undefined = app.adminKey) =>
    ask<object, object>(app, wire, query, {}, { token })

  test.each(wires)('every act over %s stands there: who, what, on what, and how it ended', async (wire) => {
    const own = await openConversation(app.url)
    const { replyId } = await say(app.url, own, 'Hello')
    await wholeReply(app, own.token, replyId)
    const before = await total()
    const flag = given((await staff.flag(own.id, 'Look', wire)).result.data?.flagConversation)
    const acts = [
      `resolveFlag(flagId: "${flag.id}", resolution: "Seen") { id }`,
      `setConversationStatus(conversationId: "${own.id}", status: BLOCKED) { id }`,
      `setConversationStatus(conversationId: "${own.id}", status: ACTIVE) { id }`,
      `recordConversion(input: { conversationId: "${own.id}", kind: DEMO }) { id }`,
      `updateConversation(input: { conversationId: "${own.id}", title: "A" }) { id }`,
      `calculateLeadScore(input: { conversationId: "${own.id}" }) { cached }`,
      `generateSummary(conversationId: "${own.id}")`,
      `analyzeConversation(conversationId: "${own.id}") { summary }`,
      `stopReply(messageId: "${replyId}") { id }`,
      `endConversation(conversationId: "${own.id}") { id }`,
    ]
    for (const field of acts) expect((await act(wire, `mutation { ${field} }`, KEYS[1])).result.errors).toBeUndefined()

    const conversation = { targetType: 'Conversation', targetId: own.id, outcome: 'DONE' }
    expect(await since(before)).toEqual([
      { actor: 'admin-1', action: 'flagConversation', ...conversation },
      ...acts.map((field) => {
        const action = field.slice(0, field.indexOf('('))
        const entry = { actor: 'admin-2', action, ...conversation }
        if (action === 'resolveFlag') return { ...entry, targetType: 'Flag', targetId: flag.id }
        return action === 'stopReply' ? { ...entry, targetType: 'Message', targetId: replyId } : entry
      }),
    ])
  })

  test.each(wires)('what failed over %s stands there with its code', async (wire) => {
    const own = await openConversation(app.url)
    const missing = Buffer.from(`Conversation:${crypto.randomUUID()}`).toString('base64')
    const before = await total()
    const flag = (id: string, reason: string) =>
      `mutation { flagConversation(input: { conversationId: "${id}", reason: "${reason}" }) { id } }`
    await act(wire, flag(own.id, ''))
    await act(wire, flag(missing, 'Look'))
    await act(wire, flag('Ada Byron', 'Look'))
    await act(
      wire,
      `mutation { updateConversation(input: { conversationId: "${own.id}", title: "A" }) { id } }`,
      app.analystKey,
    )
    const entry = { actor: 'admin-1', action: 'flagConversation', targetType: 'Conversation' }
    expect(await since(before)).toEqual([
      { ...entry, targetId: own.id, outcome: 'BAD_USER_INPUT' },
      { ...entry, targetId: missing, outcome: 'NOT_FOUND' },
      { ...entry, targetId: null, outcome: 'NOT_FOUND' },
      { ...entry, actor: 'analyst-1', action: 'updateConversation', targetId: own.id, outcome: 'NOT_FOUND' },
    ])
  })

  test('each alias is an entry of its own, in their order', async () => {
    const own = await openConversation(app.url)
    const before = await total()
    const status = (value: string) => `setConversationStatus(conversationId: "${own.id}", status: ${value}) { id }`
    await act(
      'http',
      `mutation { a: ${status('BLOCKED')} b: endConversation(conversationId: "${own.id}") { id } c: ${status('ACTIVE')} }`,
    )
    expect((await since(before)).map(({ action }) => action)).toEqual([
      'setConversationStatus',
      'endConversation',
      'setConversationStatus',
    ])
  })

  test.each(wires)(
    'what visitors do over %s, what is read, and what is refused for the role leaves no entry',
    async (wire) => {
      const own = await openConversation(app.url)
      const before = await total()
      await say(app.url, own, 'Hello', { reply: false })
      await act(
        wire,
        `mutation { updateConversation(input: { conversationId: "${own.id}", title: "Mine" }) { id } }`,
        own.token,
      )
      await act(wire, `{ conversation(id: "${own.id}") { title flags { reason } } }`)
      const flag = `mutation { flagConversation(input: { conversationId: "${own.id}", reason: "Look" }) { id } }`
      for (const token of [own.token, app.analystKey, undefined]) {
        const { result } = await ask(app, wire, flag, {}, { token })
        expect(codesOf(result)).toHaveLength(1)
      }
      const speak = `mutation { sendMessage(input: { conversationId: "${own.id}", content: "Hello" }) { message { id } } }`
      expect(codesOf((await act(wire, speak)).result)).toEqual(['FORBIDDEN'])
      expect(await total()).toBe(before)
    },
  )

  test('nothing of what was written stands in it', async () => {
    const own = await openConversation(app.url, { visitorId: 'Zuzana' })
    await staff.flag(own.id, 'Zuzana is ill')
    await act('http', `mutation { updateConversation(input: { conversationId: "${own.id}", name: "Zuzana" }) { id } }`)
    await act(
      'http',
      `mutation { recordConversion(input: { conversationId: "${own.id}", kind: DEMO, note: "Zuzana" }) { id } }`,
    )
    await act('http', 'mutation { endConversation(conversationId: "Zuzana") { id } }')
    const rows = await whileStopped(app, (db) => db.$queryRaw<object[]>`SELECT row_to_json(e) AS e FROM "AuditEntry" e`)
    expect(rows.length).toBeGreaterThan(3)
    expect(JSON.stringify(rows)).not.toContain('Zuzana')
  })

  test('it is read page by page, the newest first, each entry once, also while more are written', async () => {
    const own = await openConversation(app.url)
    for (let count = 0; count < 5; count++) await staff.flag(own.id, `Flag ${count}`)
    const all = await page({ first: 100 })
    expect(all.edges.map(({ node }) => Date.parse(node.at))).toEqual(
      all.edges.map(({ node }) => Date.parse(node.at)).sort((a, b) => b - a),
    )
    const collected: Page['edges'] = []
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo } = await page({ first: 7, after })
      collected.push(...edges)
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
      await staff.flag(own.id, 'One more')
    }
    expect(collected).toEqual(all.edges)
    expect((await page()).edges).toHaveLength(20)
    for (const wrong of [{ first: 101 }, { first: -1 }, { after: 'nonsense' }, { after: own.id }]) {
      expect(codesOf(await request(app.url, LOG, wrong, app.adminKey))).toEqual(['BAD_USER_INPUT'])
    }
  })

  test('others than ADMINs do not read it', async () => {
    const { token } = await openConversation(app.url)
    for (const credential of [token, app.analystKey, undefined]) {
      const { data, errors } = await request<object, object>(
        app.url,
        '{ auditLog { totalCount edges { cursor } } }',
        {},
        credential,
      )
      expect(data).toEqual({ auditLog: null })
      expect(errors).toHaveLength(1)
    }
  })

  test('what cannot be written down is not done; visitors are not kept from anything', async () => {
    const own = await openConversation(app.url)
    await whileStopped(app, (db) => db.$executeRaw`ALTER TABLE "AuditEntry" RENAME TO "Elsewhere"`)
    const refused = await staff.flag(own.id, 'Look')
    expect(codesOf(refused.result)).toEqual(['INTERNAL'])
    expect(codesOf((await staff.setStatus(own.id, 'BLOCKED')).result)).toEqual(['INTERNAL'])
    expect(await staff.flagsOf(own.id)).toEqual({ flagged: false, flags: [] })
    await say(app.url, own, 'Hello', { reply: false })
    await whileStopped(app, (db) => db.$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "AuditEntry"`)
    expect(codesOf((await staff.flag(own.id, 'Look')).result)).toEqual([])
  })

  test('what was done although its end could not be written down, stands there as begun', async () => {
    const own = await openConversation(app.url)
    const refuseUpdates = [
      `CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no'; END $$ LANGUAGE plpgsql`,
      'CREATE TRIGGER refuse BEFORE UPDATE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse()',
    ]
    await whileStopped(app, async (db) => {
      for (const statement of refuseUpdates) await db.$executeRawUnsafe(statement)
    })
    const before = await total()
    expect(codesOf((await staff.flag(own.id, 'Look')).result)).toEqual([])
    expect((await staff.flagsOf(own.id)).flagged).toBe(true)
    expect(await since(before)).toMatchObject([{ action: 'flagConversation', targetId: own.id, outcome: null }])
    expect(app.logs()).toContain('completing an entry of the audit log failed')
    await whileStopped(app, (db) => db.$executeRawUnsafe('DROP FUNCTION refuse() CASCADE'))
  })
})
