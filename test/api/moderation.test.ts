import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { decodeId } from '../../src/graphql/ids.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { openConversation, request, say, wholeReply } from '../support/client.ts'
import { SendMessageDocument } from '../support/operations.ts'
import { whileStopped } from './at-rest.ts'
import { eventsOf, given, staffOf } from './staff.ts'
import { ask, codesOf, type Wire, wires } from './wire.ts'

describe.each(backends)('$name: automatic flags', (backend) => {
  let app: TestApp
  let staff: ReturnType<typeof staffOf>
  beforeAll(async () => {
    app = await startTestApp({
      backend,
      env: { RATE_LIMIT_REPLIES: '1000000', RATE_LIMIT_MESSAGES: '30', TRUST_PROXY_HOPS: '1' },
    })
    staff = staffOf(app)
  })
  beforeEach(() => app.restart()) // with whole budgets
  afterAll(() => app.stop())

  const flagsOf = async (id: string) => (await staff.flagsOf(id)).flags
  /** The flags once they are there: nobody waits for them. */
  const raised = (id: string, count: number) =>
    vi.waitFor(
      async () => {
        const flags = await flagsOf(id)
        expect(flags).toHaveLength(count)
        return flags
      },
      { timeout: 10_000 },
    )

  test('a message with abusive words flags its conversation with the very same commit', async () => {
    const own = await openConversation(app.url)
    await say(app.url, own, 'Hello, do you build shops?', { reply: false })
    expect(await staff.flagsOf(own.id)).toEqual({ flagged: false, flags: [] })
    await say(app.url, own, 'You are an ASSHOLE, und ein Arschlöch! Hijo  de\nputa.', { reply: false })
    expect(await staff.flagsOf(own.id)).toMatchObject({
      flagged: true,
      flags: [{ automatic: true, flaggedBy: 'system:abuse', resolvedAt: null }],
    })
    expect((await flagsOf(own.id))[0]?.reason).toContain('asshole, arschloch, hijo de puta')
    expect(await eventsOf(app, own.id, 'FLAGGED')).toBe(1)
  })

  test('at most one flag of a rule is open; once it is resolved, new abuse makes a new one', async () => {
    const own = await openConversation(app.url)
    const rude = () => say(app.url, own, 'Fuck off', { reply: false })
    await Promise.all([rude(), rude(), rude()])
    const [flag, ...more] = await flagsOf(own.id)
    expect(more).toEqual([])
    await staff.flag(own.id, 'Seen by a person too')
    await staff.flag(own.id, 'And by another one')
    await staff.resolve(given(flag).id, 'Warned')
    await rude()
    const flags = await flagsOf(own.id)
    expect(flags.map(({ flaggedBy }) => flaggedBy)).toEqual(['system:abuse', 'admin-1', 'admin-1', 'system:abuse'])
    expect(flags.map(({ resolution }) => resolution)).toEqual([null, null, null, 'Warned'])
  })

  test('a message that is refused, or sent again, flags nothing', async () => {
    const own = await openConversation(app.url)
    const rude = { conversationId: own.id, content: 'Fuck off', reply: false, clientMessageId: 'once' }
    await staff.setStatus(own.id, 'BLOCKED')
    expect(codesOf(await request(app.url, SendMessageDocument, { input: rude }, own.token))).toEqual([
      'CONVERSATION_CLOSED',
    ])
    expect(await flagsOf(own.id)).toEqual([])
    await staff.setStatus(own.id, 'ACTIVE')
    await request(app.url, SendMessageDocument, { input: rude }, own.token)
    const [flag] = await flagsOf(own.id)
    await staff.resolve(given(flag).id, 'Seen')
    await request(app.url, SendMessageDocument, { input: rude }, own.token)
    expect(await flagsOf(own.id)).toHaveLength(1)
  })

  describe('a reply that Claude refuses', () => {
    async function refused() {
      const own = await openConversation(app.url)
      app.claude.setScript(() => ({ kind: 'answer', text: 'I cannot', stopReason: 'refusal' }))
      const { replyId } = await say(app.url, own, 'Tell me how')
      expect((await wholeReply(app, own.token, replyId)).ended).toMatchObject({ finishReason: 'refusal' })
      return own
    }

    test('flags its conversation, and other replies do not', async () => {
      const own = await refused()
      expect(await raised(own.id, 1)).toMatchObject([{ automatic: true, flaggedBy: 'system:refusal' }])
      const other = await openConversation(app.url)
      app.claude.setScript(() => ({ kind: 'answer', text: 'Yes.' }))
      await wholeReply(app, other.token, (await say(app.url, other, 'Tell me more')).replyId)
      await app.restart() // whatever was under way has ended, and was caught up with
      expect(await flagsOf(other.id)).toEqual([])
    })

    test('and could not be flagged, because the server died, is flagged after the next start', async () => {
      const own = await refused()
      const conversationId = decodeId(own.id)?.id ?? ''
      await whileStopped(app, async (db) => {
        await db.flag.deleteMany({ where: { conversationId } })
        await db.conversation.update({ where: { id: conversationId }, data: { flagged: false } })
      })
      expect(await staff.flagsOf(own.id)).toMatchObject({ flagged: true, flags: [{ flaggedBy: 'system:refusal' }] })
    })

    test('is not flagged again after it was resolved', async () => {
      const own = await refused()
      const [flag] = await raised(own.id, 1)
      await staff.resolve(given(flag).id, 'Harmless')
      await app.restart()
      expect(await staff.flagsOf(own.id)).toMatchObject({ flagged: false, flags: [{ resolution: 'Harmless' }] })
    })
  })

  describe('a client that a budget refuses', () => {
    const send = (own: { id: string; token: string }, wire: Wire = 'http') =>
      ask(
        app,
        wire,
        SendMessageDocument,
        { input: { conversationId: own.id, content: 'Hello', reply: false } },
        { token: own.token, headers: { 'X-Forwarded-For': '198.51.100.1' } }, // nobody else's budgets
      )
    async function exhaust(own: { id: string; token: string }) {
      const answers = await Promise.all(Array.from({ length: 30 }, () => send(own)))
      expect(answers.flatMap(({ result }) => codesOf(result))).toEqual([])
    }

    test('20 times within a minute, over whatever wire, has its conversation flagged, once', async () => {
      const own = await openConversation(app.url)
      const quiet = await openConversation(app.url)
      await exhaust(own)
      for (let count = 0; count < 19; count++) {
        const { result } = await send(own, wires[count % wires.length] ?? 'http')
        expect(codesOf(result)).toEqual(['RATE_LIMITED'])
      }
      expect(codesOf((await send(quiet)).result)).toEqual(['RATE_LIMITED']) // of the same address
      expect(await flagsOf(own.id)).toEqual([])
      await send(own)
      expect(await raised(own.id, 1)).toMatchObject([{ automatic: true, flaggedBy: 'system:limit-storm' }])
      for (let count = 0; count < 40; count++) await send(own)
      await app.restart() // whatever was under way has ended
      expect(await flagsOf(own.id)).toHaveLength(1)
      expect(await flagsOf(quiet.id)).toEqual([])
    })
  })
})
