import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createExportLinks } from '../../src/admin/export-link.ts'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import { whileStopped } from './at-rest.ts'
import { exportLink, store, uuidOf } from './exports.ts'
import { BEGINNING, unfinishedReply } from './unfinished.ts'
import { codesOf } from './wire.ts'

interface File {
  filename: string
  mimeType: string
  content: string
}

const EXPORT = `query ($id: ID!, $format: ExportFormat!) {
  exportConversation(id: $id, format: $format) { filename mimeType content }
}`
const CREATE = 'mutation ($input: CreateExportInput!) { createExport(input: $input) { url } }'

const OLD = new Date('2020-01-01T00:00:00Z')
/** Older than anything else, so that `endDate` finds these alone. */
const crowd = Array.from({ length: 3_000 }, (_, index) => ({
  id: randomUUID(),
  startedAt: new Date(OLD.getTime() + Math.floor(index / 7)), // seven at each moment
}))
const crowdFilter = { endDate: '2020-02-01T00:00:00Z' }
const byPlace = (a: { startedAt: Date; id: string }, b: { startedAt: Date; id: string }) =>
  a.startedAt.getTime() - b.startedAt.getTime() || (a.id < b.id ? -1 : 1)

describe.each(backends)('$name: exports', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  const told = '<img src=x onerror=alert(1)> \u202egnp.exe'

  beforeAll(async () => {
    const usage = { input_tokens: 5, output_tokens: 3, cache_creation_input_tokens: 2, cache_read_input_tokens: 1 }
    app = await startTestApp({ backend, script: () => ({ kind: 'answer', text: 'Of course.', usage }) })
    own = await openConversation(app.url, { visitorId: 'visitor-7', metadata: { source: 'spring', extra: { a: [1] } } })
    const { replyId } = await say(app.url, own, told)
    await wholeReply(app, own.token, replyId)
    const { regenerateReply } = await mustRequest<{ regenerateReply: { id: string } }, object>(
      app.url,
      'mutation ($id: ID!) { regenerateReply(messageId: $id) { id } }',
      { id: replyId },
      own.token,
    )
    await wholeReply(app, own.token, regenerateReply.id)
    await mustRequest(
      app.url,
      'mutation ($id: ID!) { calculateLeadScore(input: { conversationId: $id }) { cached } }',
      { id: own.id },
      app.adminKey,
    )
    await whileStopped(app, async (db) => {
      const conversationId = uuidOf(own.id)
      await db.message.updateMany({ where: { conversationId, role: 'ASSISTANT' }, data: { costUsd: '0.0000002' } })
      await db.flag.create({ data: { id: randomUUID(), conversationId, reason: 'Odd file', flaggedBy: 'admin-1' } })
      await db.conversion.create({
        data: { id: randomUUID(), conversationId, kind: 'PURCHASE', valueUsd: '99.90', note: 'paid' },
      })
      await store(db, crowd, 'Hello', '=1+1')
    })
  })
  afterAll(() => app.stop())

  async function exported(format: string, id = own.id) {
    const { exportConversation } = await mustRequest<{ exportConversation: File | null }, object>(
      app.url,
      EXPORT,
      { id, format },
      app.adminKey,
    )
    return exportConversation
  }

  async function download(format: 'JSONL' | 'CSV', filter?: object) {
    const { url } = await exportLink(app, format, filter)
    const response = await fetch(url)
    expect(response.status).toBe(200)
    return { response, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()) }
  }

  describe('of one conversation', () => {
    const name = (ending: string) => new RegExp(`^conversation-${uuidOf(own.id)}-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`)

    test('hold everything as JSON: contact, messages with replaced replies, their cost, scores, flags, conversions', async () => {
      const file = await exported('JSON')
      expect(file).toMatchObject({ mimeType: 'application/json', filename: expect.stringMatching(name('json')) })
      expect(file?.content).toContain('\\u202egnp.exe')
      const said = JSON.parse(file?.content ?? '')
      expect(said).toMatchObject({
        format: 'aiplace.conversation',
        version: 1,
        conversation: {
          id: own.id,
          visitorId: 'visitor-7',
          status: 'ACTIVE',
          metadata: { source: 'spring', referrer: null, extra: { a: [1] } },
          messages: [
            { role: 'USER', content: told, usage: null },
            { role: 'ASSISTANT', content: 'Of course.', current: false, attempt: 0, replaces: null },
            { role: 'ASSISTANT', content: 'Of course.', current: true, attempt: 1 },
          ],
          leadScores: [{ signals: expect.any(Array) }],
          flags: [{ reason: 'Odd file', flaggedBy: 'admin-1', resolvedAt: null }],
          conversions: [{ kind: 'PURCHASE', valueUsd: '99.9', note: 'paid' }],
        },
      })
      const [question, replaced, reply] = said.conversation.messages
      expect(reply).toMatchObject({ replaces: replaced.id, answers: question.id })
      for (const { usage } of [replaced, reply]) {
        expect(usage).toStrictEqual({
          inputTokens: 5,
          outputTokens: 3,
          cacheReadTokens: 1,
          cacheWriteTokens: 2,
          costUsd: '0.0000002',
        })
      }
    })

    test('are a transcript as TXT, with what cannot be seen written out', async () => {
      const file = await exported('TXT')
      expect(file).toMatchObject({
        mimeType: 'text/plain; charset=utf-8',
        filename: expect.stringMatching(name('txt')),
        content: expect.stringContaining('\n    <img src=x onerror=alert(1)> <U+202E>gnp.exe\n'),
      })
      expect(file?.content.match(/ Assistant \(replaced;/g)).toHaveLength(1)
    })

    test('are a row a message as CSV, with a byte order mark', async () => {
      const file = await exported('CSV')
      expect(file).toMatchObject({ mimeType: 'text/csv; charset=utf-8', filename: expect.stringMatching(name('csv')) })
      expect(file?.content.startsWith('\ufeffconversationId,')).toBe(true)
      expect(file?.content.split('\r\n')).toHaveLength(5)
    })

    test('are null for what does not exist', async () => {
      expect(await exported('JSON', Buffer.from(`Conversation:${randomUUID()}`).toString('base64'))).toBeNull()
      expect(await exported('TXT', 'nonsense')).toBeNull()
    })

    test('hold what is stored of a reply that is being written', async () => {
      const other = await openConversation(app.url)
      await unfinishedReply(app, other)
      const { conversation } = JSON.parse((await exported('JSON', other.id))?.content ?? '')
      expect(conversation.messages[1]).toMatchObject({ status: 'STREAMING', content: BEGINNING })
    })
  })

  describe('of many', () => {
    test('are for an ADMIN alone', async () => {
      const create = (token?: string) => request(app.url, CREATE, { input: { format: 'CSV', all: true } }, token)
      expect(codesOf(await create())).toStrictEqual(['UNAUTHENTICATED'])
      expect(codesOf(await create(own.token))).toStrictEqual(['FORBIDDEN'])
      expect(codesOf(await create(app.analystKey))).toStrictEqual(['FORBIDDEN'])
      expect(codesOf(await create(app.adminKey))).toStrictEqual([])
    })

    test('come whole and the oldest first as JSONL, while new conversations come in', async () => {
      const { url } = await exportLink(app, 'JSONL')
      const response = await fetch(url)
      let text = ''
      const fresh: string[] = []
      const decoder = new TextDecoder()
      for await (const bytes of response.body ?? []) {
        text += decoder.decode(bytes, { stream: true })
        if (fresh.length < 5) fresh.push((await openConversation(app.url)).id)
      }
      const lines = text.trimEnd().split('\n')
      const found = lines.map((line) => {
        const { version, conversation } = JSON.parse(line)
        expect(version).toBe(1)
        return { id: uuidOf(conversation.id), startedAt: new Date(conversation.startedAt), global: conversation.id }
      })
      expect(fresh).toHaveLength(5)
      for (const { global } of found) expect(fresh).not.toContain(global)
      expect(found.slice(0, crowd.length).map(({ id }) => id)).toStrictEqual(
        [...crowd].sort(byPlace).map(({ id }) => id),
      )
      expect(found).toStrictEqual([...found].sort(byPlace))
      expect(found.map(({ global }) => global)).toContain(own.id)
    })

    test('are a row a conversation as CSV', async () => {
      const { text } = await download('CSV', crowdFilter)
      const [head, ...rows] = text.trimEnd().split('\r\n')
      expect(head).toMatch(/^\ufeffid,startedAt,/)
      expect(rows.map((row) => uuidOf(row.split(',')[0] ?? ''))).toStrictEqual(
        [...crowd].sort(byPlace).map(({ id }) => id),
      )
    })

    test('are attachments that no browser guesses at, caches or tells of', async () => {
      for (const [format, type] of [
        ['JSONL', 'application/x-ndjson'],
        ['CSV', 'text/csv; charset=utf-8'],
      ] as const) {
        const { response } = await download(format, { status: ['BLOCKED'] })
        expect(Object.fromEntries(response.headers)).toMatchObject({
          'content-type': type,
          'content-disposition': expect.stringMatching(
            new RegExp(`^attachment; filename="conversations-\\d{4}-\\d\\d-\\d\\dT\\d{6}Z\\.${format.toLowerCase()}"$`),
          ),
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
        })
      }
    })
  })

  describe('a filter', () => {
    const people = [
      { status: 'COMPLETED', leadQuality: 'HIGH', leadScore: 60, sentiment: 'POSITIVE', flagged: true },
      { status: 'ABANDONED', leadQuality: 'LOW', leadScore: 20, sentiment: 'NEGATIVE' },
      { status: 'BLOCKED', interestedServices: ['web'], contactEmail: 'Ann@Example.com' },
    ] as const
    const chosen = people.map((_, index) => ({ id: randomUUID(), startedAt: new Date(Date.UTC(2021, 0, 1 + index)) }))
    const year = { startDate: '2021-01-01T00:00:00Z', endDate: '2022-01-01T00:00:00Z' }

    beforeAll(() =>
      whileStopped(app, async (db) => {
        const cipher = createFieldCipher(app.app.secrets.encryptionKeys)
        const contactEmailIndex = cipher.index('email', 'ann@example.com')
        await store(
          db,
          chosen.map((place, index) => ({
            ...place,
            ...people[index],
            ...(index === 1
              ? { tags: '["vip","x"]', tagIndexes: ['vip', 'x'].map((tag) => cipher.index('tag', tag)) }
              : {}),
            ...(index === 2 ? { contactEmailIndex } : {}),
          })),
        )
      }),
    )

    const found = async (filter: object) => {
      const { text } = await download('CSV', { ...year, ...filter })
      const ids = text.split('\r\n').slice(1, -1)
      return ids.map((row) => chosen.findIndex(({ id }) => id === uuidOf(row.split(',')[0] ?? '')))
    }

    test.each([
      [{}, [0, 1, 2]],
      [{ status: ['COMPLETED', 'BLOCKED'] }, [0, 2]],
      [{ leadQuality: ['LOW'] }, [1]],
      [{ flagged: true }, [0]],
      [{ flagged: false }, [1, 2]],
      [{ minLeadScore: 20 }, [0, 1]],
      [{ minLeadScore: 21, maxLeadScore: 60 }, [0]],
      [{ maxLeadScore: 59 }, [1]],
      [{ startDate: '2021-01-02T00:00:00Z', endDate: '2021-01-03T00:00:00Z' }, [1]],
      [{ sentiment: ['POSITIVE', 'NEGATIVE'] }, [0, 1]],
      [{ tag: 'vip' }, [1]],
      [{ tag: 'vi' }, []],
      [{ service: 'web' }, [2]],
      [{ email: ' ANN@example.com ' }, [2]],
      [{ email: 'ann@example.co' }, []],
      [{ status: ['BLOCKED'], flagged: true }, []],
      [{ status: [] }, []],
      [{ leadQuality: [] }, []],
      [{ sentiment: [] }, []],
    ])('%j finds %j', async (filter, expected) => {
      expect(await found(filter)).toStrictEqual(expected)
    })

    test.each([
      [{ minLeadScore: 101 }, 'input.filter.minLeadScore'],
      [{ email: ' ' }, 'input.filter.email'],
      [{ tag: '\0' }, 'input.filter.tag'],
      [{ startDate: '2021-01-02T00:00:00Z', endDate: '2021-01-01T00:00:00Z' }, 'input.filter.endDate'],
    ])('%j is refused at %s', async (filter, path) => {
      const { errors } = await request(app.url, CREATE, { input: { format: 'CSV', filter } }, app.adminKey)
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', issues: [{ path }] } }])
    })
  })

  describe('a link', () => {
    test('needs no credential, lasts five minutes and says nothing of what it is for', async () => {
      const before = Date.now()
      const { url, expiresAt } = await exportLink(app, 'CSV', { email: 'ann@example.com', tag: 'planted-tag' })
      const lasts = Date.parse(expiresAt) - 5 * 60_000
      expect(lasts).toBeGreaterThanOrEqual(before)
      expect(lasts).toBeLessThanOrEqual(Date.now())
      const token = url.pathname.split('/').at(-1) ?? ''
      const opened = token.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      for (const text of [url.href, ...opened]) expect(text).not.toMatch(/ann@|example|planted|expires/i)
      expect((await fetch(url)).status).toBe(200)
    })

    test('that has expired is a 410, one that was altered or made up a 404, and neither says more', async () => {
      const cipher = createFieldCipher(app.app.secrets.encryptionKeys)
      const made = createExportLinks(cipher).make(
        { where: {}, format: 'CSV', actor: 'admin-1' },
        Date.now() - 5 * 60_000,
      )
      const expired = await fetch(new URL(made.url, app.url))
      expect([expired.status, await expired.json()]).toStrictEqual([410, { error: 'This link has expired' }])

      const { url } = await exportLink(app, 'CSV')
      const foreign = createExportLinks(createFieldCipher([Buffer.alloc(32)])).make({
        where: {},
        format: 'CSV',
        actor: 'admin-1',
      })
      const sealedElsewhere = cipher.seal(JSON.stringify({ where: {}, format: 'CSV', expiresAt: 9e15 }), 'Message')
      const flipped = [9, 20, 40, url.pathname.length - 12].map((place) => {
        const other = url.pathname[place] === 'A' ? 'B' : 'A'
        return url.pathname.slice(0, place) + other + url.pathname.slice(place + 1)
      })
      for (const path of [
        ...flipped,
        url.pathname.slice(0, -4),
        foreign.url,
        `/export/${sealedElsewhere}`,
        '/export/',
        '/export/%00',
        '/export/a/b',
      ]) {
        const response = await fetch(new URL(path, app.app.url)) // a proxy may have its own thoughts of some
        expect([path, response.status, await response.json()]).toStrictEqual([path, 404, { error: 'Not found' }])
        expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      }
    })

    test('leaves an entry in the audit log each time it is followed, under the key that made it', async () => {
      const LOG = '{ auditLog(first: 4) { edges { node { action actor outcome targetType targetId } } } }'
      type Log = { auditLog: { edges: { node: object }[] } }
      const { url } = await exportLink(app, 'CSV', { status: ['BLOCKED'] })
      for (let times = 0; times < 2; times++) await (await fetch(url)).text()
      await fetch(url, { method: 'HEAD' })
      const read = async () => {
        const { auditLog } = await mustRequest<Log, object>(app.url, LOG, {}, app.adminKey)
        return auditLog.edges.map(({ node }) => node).slice(0, 3)
      }
      const entry = { actor: 'admin-1', outcome: 'DONE', targetType: 'Conversation', targetId: null }
      await expect
        .poll(read) // the last byte is sent before its end is written down
        .toStrictEqual(['downloadExport', 'downloadExport', 'createExport'].map((action) => ({ action, ...entry })))
    })

    test('is read by GET and HEAD alone', async () => {
      const { url } = await exportLink(app, 'CSV', { status: ['BLOCKED'] })
      const head = await fetch(url, { method: 'HEAD' })
      expect([head.status, await head.text()]).toStrictEqual([200, ''])
      expect(head.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect((await fetch(new URL('/export/x', app.url), { method: 'HEAD' })).status).toBe(404)
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const response = await fetch(url, { method, headers: { 'Content-Type': 'application/json' } })
        expect([response.status, response.headers.get('allow')]).toStrictEqual([405, 'GET, HEAD'])
      }
    })

    test('is not for HTTP/1.0, where a file that is cut off looks like a whole one', async () => {
      const { url } = await exportLink(app, 'CSV')
      const server = new URL(app.app.url) // a proxy speaks HTTP/1.1 to it
      const socket = connect(Number(server.port), server.hostname)
      socket.write(`GET ${url.pathname} HTTP/1.0\r\n\r\n`)
      const [answer] = await once(socket, 'data')
      expect(String(answer)).toMatch(/^HTTP\/1\.1 505 /)
      socket.destroy()
    })
  })

  test('leave nothing of their links or contents in the log', () => {
    expect(app.logs()).toContain('an export has ended')
    expect(app.logs()).not.toMatch(/\/export\/|gnp|ann@example/i)
  })
})
