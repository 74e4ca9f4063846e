import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Conversation, ConversationStatus, LeadQuality, Sentiment } from '../../src/generated/prisma/client.ts'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request } from '../support/client.ts'
import { whileStopped } from './at-rest.ts'

interface List {
  edges: { cursor: string; node: { id: string; sessionId: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}
const LIST = `query ($filter: ConversationFilter, $orderBy: ConversationOrder, $first: Int, $after: String, $last: Int,
    $before: String) {
  conversations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id sessionId } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`

type Args = Record<string, unknown>
type Record_ = Pick<
  Conversation,
  | 'id'
  | 'sessionId'
  | 'startedAt'
  | 'lastMessageAt'
  | 'leadScore'
  | 'leadQuality'
  | 'messageCount'
  | 'status'
  | 'sentiment'
  | 'flagged'
  | 'interestedServices'
  | 'contactEmail'
> & { tags: string[] }

const DAY = 86_400_000
const STARTED = Date.UTC(2025, 0, 1)
const pick = <T>(values: readonly T[], luck: number): T => values[luck % values.length] as T

/** Conversations that share values in every order, and have none in those where that can be. */
const records: Record_[] = Array.from({ length: 60 }, (_, index) => {
  const luck = createHash('sha256').update(`${index}`).digest()
  const at = (byte: number) => luck.readUInt8(byte)
  return {
    id: randomUUID(),
    sessionId: `listed ${index}`,
    startedAt: new Date(STARTED + (at(0) % 20) * DAY + (at(1) % 3)),
    lastMessageAt: at(2) % 4 === 0 ? null : new Date(STARTED + 30 * DAY + (at(2) % 10) * 1_000 + 7),
    leadScore: at(3) % 4 === 0 ? null : at(3) % 101,
    leadQuality: pick(Object.values(LeadQuality), at(4)),
    messageCount: at(5) % 7,
    status: pick(Object.values(ConversationStatus), at(6)),
    sentiment: at(7) % 4 === 0 ? null : pick(Object.values(Sentiment), at(7)),
    flagged: at(8) % 5 === 0,
    tags: [...(at(9) % 3 === 0 ? ['vip'] : []), ...(at(9) % 4 === 0 ? ["it's"] : [])],
    interestedServices: at(10) % 3 === 0 ? ['web-design', 'seo'] : at(10) % 3 === 1 ? ['seo'] : [],
    contactEmail: at(11) % 6 === 0 ? 'Ada@Byron.example' : null,
  }
})

const orders = {
  STARTED_AT: ({ startedAt }: Record_) => startedAt.getTime(),
  LAST_MESSAGE_AT: ({ lastMessageAt }: Record_) => lastMessageAt?.getTime() ?? null,
  LEAD_SCORE: ({ leadScore }: Record_) => leadScore,
  MESSAGE_COUNT: ({ messageCount }: Record_) => messageCount,
}
type Field = keyof typeof orders
const everyOrder = (['STARTED_AT', 'LAST_MESSAGE_AT', 'LEAD_SCORE', 'MESSAGE_COUNT'] as const).flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => [field, direction] as const),
)

/** What the list should be, made by sorting in memory. */
function inOrder(field: Field, direction: 'ASC' | 'DESC', of = records): string[] {
  const value = orders[field]
  const sign = direction === 'ASC' ? 1 : -1
  const sorted = [...of].sort((a, b) => {
    const [one, other] = [value(a), value(b)]
    if (one === null || other === null) {
      if (one !== other) return one === null ? 1 : -1
    } else if (one !== other) return sign * (one - other)
    return sign * (a.id < b.id ? -1 : 1)
  })
  return sorted.map(({ sessionId }) => sessionId)
}

describe.each(backends)("$name: the admin's list", (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
    const cipher = createFieldCipher(app.app.secrets.encryptionKeys)
    await whileStopped(app, async (db) => {
      await db.conversation.createMany({
        data: records.map(({ contactEmail, tags, ...record }) => ({
          ...record,
          tags: tags.length === 0 ? null : JSON.stringify(tags),
          tagIndexes: tags.map((tag) => cipher.index('tag', tag)),
          sessionIndex: cipher.index('sessionId', record.sessionId),
          contactEmail,
          contactEmailIndex: contactEmail === null ? null : cipher.index('email', contactEmail.toLowerCase()),
          title: `Title of ${record.sessionId}`,
        })),
      })
    })
  }, 180_000) // starts the database three times
  afterAll(() => app.stop())

  const list = async (args: Args) =>
    (await mustRequest<{ conversations: List }, Args>(app.url, LIST, args, app.adminKey)).conversations
  const sessionsOf = ({ edges }: List) => edges.map(({ node }) => node.sessionId)
  const found = async (filter: Args) => sessionsOf(await list({ filter, first: 100 }))
  const refusal = async (args: Args) => {
    const { data, errors } = await request<{ conversations: null }, Args>(app.url, LIST, args, app.adminKey)
    expect(data).toEqual({ conversations: null })
    expect(errors).toMatchObject([{ path: ['conversations'], extensions: { code: 'BAD_USER_INPUT' } }])
    return errors?.[0]?.extensions.issues
  }

  describe('finds', () => {
    const cases: [string, Args, (record: Record_) => boolean][] = [
      ['everything without a filter', {}, () => true],
      ['by status', { status: ['BLOCKED'] }, ({ status }) => status === 'BLOCKED'],
      [
        'by several statuses',
        { status: ['ACTIVE', 'COMPLETED'] },
        ({ status }) => ['ACTIVE', 'COMPLETED'].includes(status),
      ],
      [
        'by quality',
        { leadQuality: ['HIGH', 'QUALIFIED'] },
        ({ leadQuality }) => ['HIGH', 'QUALIFIED'].includes(leadQuality),
      ],
      ['those flagged', { flagged: true }, ({ flagged }) => flagged],
      ['those not flagged', { flagged: false }, ({ flagged }) => !flagged],
      ['from a score on', { minLeadScore: 50 }, ({ leadScore }) => leadScore !== null && leadScore >= 50],
      ['up to a score', { maxLeadScore: 50 }, ({ leadScore }) => leadScore !== null && leadScore <= 50],
      [
        'between two scores',
        { minLeadScore: 20, maxLeadScore: 60 },
        ({ leadScore }) => leadScore !== null && leadScore >= 20 && leadScore <= 60,
      ],
      [
        'from a time on, and before another',
        { startDate: new Date(STARTED + 3 * DAY + 1), endDate: new Date(STARTED + 9 * DAY + 1) },
        ({ startedAt }) => startedAt.getTime() >= STARTED + 3 * DAY + 1 && startedAt.getTime() < STARTED + 9 * DAY + 1,
      ],
      [
        'by mood',
        { sentiment: ['NEGATIVE', 'NEUTRAL'] },
        ({ sentiment }) => sentiment === 'NEGATIVE' || sentiment === 'NEUTRAL',
      ],
      ['by label', { tag: 'vip' }, ({ tags }) => tags.includes('vip')],
      ['by a label that looks like SQL', { tag: "it's" }, ({ tags }) => tags.includes("it's")],
      ['by service', { service: 'web-design' }, (record) => record.interestedServices.includes('web-design')],
      ['by email, however it is written', { email: ' ADA@byron.EXAMPLE' }, (record) => record.contactEmail !== null],
      [
        'what meets all conditions',
        { leadQuality: ['HIGH', 'LOW', 'UNKNOWN'], minLeadScore: 10, flagged: false, service: 'seo' },
        (record) =>
          ['HIGH', 'LOW', 'UNKNOWN'].includes(record.leadQuality) &&
          (record.leadScore ?? 0) >= 10 &&
          !record.flagged &&
          record.interestedServices.includes('seo'),
      ],
    ]
    test.each(cases)('%s', async (_name, filter, matches) => {
      const expected = inOrder('STARTED_AT', 'DESC', records.filter(matches))
      expect(expected.length).toBeGreaterThan(0)
      expect(await found(filter)).toEqual(expected)
      const { data } = await request<{ conversations: { totalCount: number } }, Args>(
        app.url,
        'query ($filter: ConversationFilter) { conversations(filter: $filter, first: 0) { totalCount } }',
        { filter },
        app.adminKey,
      )
      expect(data?.conversations.totalCount).toBe(expected.length)
    })

    test.each(['status', 'leadQuality', 'sentiment'])('nothing for an empty list of %s, never all', async (name) => {
      expect(await found({ [name]: [] })).toEqual([])
      const { data } = await request<{ conversations: { totalCount: number } }, Args>(
        app.url,
        'query ($filter: ConversationFilter) { conversations(filter: $filter) { totalCount } }',
        { filter: { [name]: [] } },
        app.adminKey,
      )
      expect(data).toEqual({ conversations: { totalCount: 0 } })
    })

    test.each([{ tag: 'nobody' }, { service: 'nobody' }, { email: 'nobody@byron.example' }, { minLeadScore: 100 }])(
      'nothing where nothing matches: %o',
      async (filter) => {
        expect(await found(filter)).toEqual([])
      },
    )
  })

  describe('is in order', () => {
    test.each(everyOrder)('by %s %s, whole', async (field, direction) => {
      expect(sessionsOf(await list({ orderBy: { field, direction }, first: 100 }))).toEqual(inOrder(field, direction))
    })

    test.each(everyOrder)('by %s %s, page by page, forwards and backwards', async (field, direction) => {
      const orderBy = { field, direction }
      const forwards: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page: List = await list({ orderBy, first: 7, after })
        forwards.push(...sessionsOf(page))
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
        expect(page.pageInfo).toMatchObject({
          startCursor: page.edges[0]?.cursor,
          endCursor: page.edges.at(-1)?.cursor,
        })
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      expect(forwards).toEqual(inOrder(field, direction))
      const backwards: string[] = []
      for (let before: string | null = null, more = true; more; ) {
        const page: List = await list({ orderBy, last: 7, before })
        backwards.unshift(...sessionsOf(page))
        before = page.pageInfo.startCursor
        more = page.pageInfo.hasPreviousPage
      }
      expect(backwards).toEqual(inOrder(field, direction))
    })

    test.each(everyOrder)('by %s %s, between any two cursors', async (field, direction) => {
      const orderBy = { field, direction }
      const { edges } = await list({ orderBy, first: 100 })
      const expected = inOrder(field, direction)
      for (const [from, to] of [
        [0, 5],
        [3, 57],
        [40, 59],
        [58, 59],
      ] as const) {
        const args = { orderBy, after: edges[from]?.cursor, before: edges[to]?.cursor }
        expect(sessionsOf(await list({ ...args, first: 100 }))).toEqual(expected.slice(from + 1, to))
        expect(sessionsOf(await list({ ...args, last: 3 }))).toEqual(expected.slice(Math.max(from + 1, to - 3), to))
      }
    })

    test('of the newest first, 20 at once, when nothing is said; `before` alone gives what stands before it', async () => {
      const expected = inOrder('STARTED_AT', 'DESC')
      const page = await list({})
      expect(sessionsOf(page)).toEqual(expected.slice(0, 20))
      expect(sessionsOf(await list({ first: 3, before: page.edges[19]?.cursor }))).toEqual(expected.slice(0, 3))
      const next = await list({ first: 30, after: page.pageInfo.endCursor })
      expect(sessionsOf(await list({ before: next.pageInfo.endCursor }))).toEqual(expected.slice(29, 49))
    })

    test('and what is added meanwhile moves nothing', async () => {
      const orderBy = { field: 'STARTED_AT', direction: 'DESC' }
      const first = await list({ orderBy, first: 10 })
      const opened = await Promise.all(Array.from({ length: 5 }, () => openConversation(app.url)))
      const rest: string[] = []
      for (let after = first.pageInfo.endCursor, more = true; more; ) {
        const [page] = await Promise.all([
          list({ orderBy, first: 10, after }),
          openConversation(app.url).then((one) => opened.push(one)),
        ])
        rest.push(...sessionsOf(page))
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      expect([...sessionsOf(first), ...rest]).toEqual(inOrder('STARTED_AT', 'DESC'))
      await whileStopped(app, async (db) => {
        await db.conversation.deleteMany({ where: { id: { notIn: records.map(({ id }) => id) } } })
      })
      expect(opened.length).toBeGreaterThan(5)
    })
  })

  describe('refuses', () => {
    test.each<[Args, string]>([
      [{ filter: { minLeadScore: 60, maxLeadScore: 59 } }, 'filter.maxLeadScore'],
      [{ filter: { minLeadScore: -1 } }, 'filter.minLeadScore'],
      [{ filter: { maxLeadScore: 101 } }, 'filter.maxLeadScore'],
      [{ filter: { startDate: '2026-02-01T00:00:00Z', endDate: '2026-01-31T23:59:59Z' } }, 'filter.endDate'],
      [{ filter: { tag: ' ' } }, 'filter.tag'],
      [{ filter: { service: '\0' } }, 'filter.service'],
      [{ filter: { email: '' } }, 'filter.email'],
      [{ filter: { email: null } }, 'filter.email'],
      [{ filter: null }, 'filter'],
      [{ first: 101 }, 'first'],
      [{ last: -1 }, 'last'],
      [{ first: 1, last: 1 }, 'last'],
    ])('%o', async (args, path) => {
      expect(await refusal(args)).toMatchObject([{ path }])
    })

    const orderBy = { field: 'LEAD_SCORE', direction: 'DESC' }
    const id = randomUUID()
    const forged = [
      'garbage',
      '',
      JSON.stringify(null),
      JSON.stringify(['LEAD_SCORE', 'DESC', '50', id]),
      JSON.stringify(['LEAD_SCORE', 'DESC', 1e10, id]),
      JSON.stringify(['LEAD_SCORE', 'DESC', 50, "' OR TRUE --"]),
      JSON.stringify(['LEAD_SCORE', 'ASC', 50, id]),
      JSON.stringify(['MESSAGE_COUNT', 'DESC', 50, id]),
      JSON.stringify(['STARTED_AT', 'DESC', '2026-01-01T00:00:00.000Z', id]),
    ].map((text) => Buffer.from(text).toString('base64url'))
    test.each([...forged, 'ä'])('the cursor %j', async (cursor) => {
      for (const name of ['after', 'before']) {
        expect(await refusal({ orderBy, [name]: cursor })).toEqual([
          { path: name, message: 'is not a cursor of this connection in this order' },
        ])
      }
    })

    test('the cursor of another order', async () => {
      for (const [field, direction] of everyOrder) {
        const cursor = (await list({ orderBy: { field, direction }, first: 1 })).edges[0]?.cursor
        for (const other of everyOrder) {
          const args = { orderBy: { field: other[0], direction: other[1] }, first: 1, after: cursor }
          if (other[0] === field && other[1] === direction) expect((await list(args)).edges).toHaveLength(1)
          else expect(await refusal(args)).toMatchObject([{ path: 'after' }])
        }
      }
    })

    test('everyone but an ADMIN', async () => {
      const own = await openConversation(app.url)
      for (const [token, code] of [
        [undefined, 'UNAUTHENTICATED'],
        [own.token, 'FORBIDDEN'],
        [app.analystKey, 'FORBIDDEN'],
      ] as const) {
        const { data, errors } = await request<{ conversations: null }, Args>(
          app.url,
          'query ($after: String) { conversations(after: $after) { totalCount edges { cursor } pageInfo { hasNextPage } } }',
          { after: 'garbage' },
          token,
        )
        expect({ data: data ?? null, code: errors?.[0]?.extensions.code }).toEqual({
          data: token === undefined ? (data ?? null) : { conversations: null },
          code,
        })
        expect(JSON.stringify(data ?? null)).not.toContain('totalCount')
      }
    })
  })

  describe('shows', () => {
    const FIELDS = `id sessionId visitorId status title tags contact { name email phone company } source referrer
      messageCount startedAt lastMessageAt leadScore leadQuality interestedServices sentiment
      leadScores { totalCount }
      messages(last: 3) { totalCount pageInfo { hasPreviousPage } edges { cursor node {
        id role status content createdAt model finishReason usage { inputTokens costUsd } replaces { id } } } }`
    type Shown = { id: string; sessionId: string; messages: { edges: { node: { content: string } }[] } }

    test('each conversation as it shows by itself, sealed fields opened', async () => {
      const cipher = createFieldCipher(app.app.secrets.encryptionKeys)
      const startedAt = new Date()
      const talks = ['one', 'two', 'three'].map((name) => ({ name, id: randomUUID() }))
      await whileStopped(app, async (db) => {
        for (const { id, name } of talks) {
          const sessionIndex = cipher.index('sessionId', name)
          const contact = { contactName: name, contactEmail: `${name}@byron.example`, contactCompany: name }
          const from = { source: `source of ${name}`, referrer: `https://${name}.example`, visitorId: name }
          const lead = {
            leadScore: 7,
            leadQuality: 'LOW',
            sentiment: 'NEUTRAL',
            tags: JSON.stringify(['"a, b"']),
          } satisfies Partial<Conversation>
          await db.conversation.create({
            data: { id, sessionId: name, sessionIndex, startedAt, ...contact, ...from, ...lead, title: `{${name}}` },
          })
          for (let place = 1; place <= 5; place++) {
            const reply = {
              inputTokens: 1,
              outputTokens: 2,
              costUsd: '0.00001234',
              model: 'm',
              finishReason: 'end_turn',
            }
            await db.message.create({
              data: {
                id: randomUUID(),
                conversationId: id,
                place,
                role: place === 5 ? 'ASSISTANT' : 'USER',
                status: 'COMPLETED',
                content: `${name} ${place}`,
                ...(place === 5 ? reply : {}),
              },
            })
          }
        }
      })
      const query = `{ conversations(first: 10) { edges { node { ${FIELDS} } } } }`
      const { conversations } = await mustRequest<{ conversations: { edges: { node: Shown }[] } }, object>(
        app.url,
        query,
        {},
        app.adminKey,
      )
      const shown = conversations.edges.map(({ node }) => node)
      expect(shown.map((node) => node.sessionId)).toEqual(expect.arrayContaining(talks.map(({ name }) => name)))
      for (const node of shown) {
        const { conversation } = await mustRequest<{ conversation: Shown }, object>(
          app.url,
          `query ($id: ID!) { conversation(id: $id) { ${FIELDS} } }`,
          { id: node.id },
          app.adminKey,
        )
        expect(node).toEqual(conversation)
      }
      const one = shown.find(({ sessionId }) => sessionId === 'one')
      expect(one?.messages.edges.map(({ node }) => node.content)).toEqual(['one 3', 'one 4', 'one 5'])
    })

    test('what fragments, aliases and conditions select', async () => {
      const query = `query ($no: Boolean = false) { list: conversations(first: 2) {
        ...page edges { node { named: title ... on Node { id } ...rest } } }
        more: conversations(first: 1) { edges { node { messages(first: 1) { edges { node { content @include(if: $no) id } } } } } } }
        fragment page on ConversationConnection { edges { cursor } }
        fragment rest on Conversation { status contact { mail: email } __typename }`
      const { list } = await mustRequest<{ list: { edges: { node: object }[] } }, object>(
        app.url,
        query,
        {},
        app.adminKey,
      )
      expect(Object.keys(list.edges[0]?.node ?? {}).sort()).toEqual(['__typename', 'contact', 'id', 'named', 'status'])
    })
  })
})
