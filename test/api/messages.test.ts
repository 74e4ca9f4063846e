import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say, wholeReply } from '../support/client.ts'
import { MessagesDocument, type MessagesQueryVariables, RegenerateReplyDocument } from '../support/operations.ts'

type Page = Omit<MessagesQueryVariables, 'id'>

describe.each(backends)('$name: the messages of a conversation', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  const contents = Array.from({ length: 7 }, (_, index) => `message ${index + 1}`)
  beforeAll(async () => {
    app = await startTestApp({ backend })
    own = await openConversation(app.url)
    for (const content of contents) await say(app.url, own, content, { reply: false })
  })
  afterAll(() => app.stop())

  async function read(page: Page, of = own) {
    const { conversation } = await mustRequest(app.url, MessagesDocument, { id: of.id, ...page }, of.token)
    if (!conversation) throw new Error('Not found')
    const { edges, pageInfo, totalCount } = conversation.messages
    return {
      contents: edges.map(({ node }) => node.content),
      cursors: edges.map(({ cursor }) => cursor),
      pageInfo,
      totalCount,
    }
  }
  const refusal = async (page: Page) => {
    const { data, errors } = await request(app.url, MessagesDocument, { id: own.id, ...page }, own.token)
    return { data, extensions: errors?.[0]?.extensions }
  }

  test('are all there, in order, on the first page', async () => {
    const all = await read({})
    expect(all.contents).toStrictEqual(contents)
    expect(all.totalCount).toBe(7)
    expect(all.pageInfo).toStrictEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: all.cursors[0],
      endCursor: all.cursors[6],
    })
    expect(new Set(all.cursors).size).toBe(7)
  })

  test.each([1, 2, 3, 7, 100])('are each met once going forward by %i', async (first) => {
    const met: string[] = []
    let after: string | null = null
    for (;;) {
      const page = await read({ first, after })
      expect(page.contents.length).toBeLessThanOrEqual(first)
      expect(page.totalCount).toBe(7)
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      met.push(...page.contents)
      after = page.pageInfo.endCursor ?? null
      if (!page.pageInfo.hasNextPage) break
    }
    expect(met).toStrictEqual(contents)
  })

  test.each([1, 2, 3, 7, 100])('are each met once going backward by %i, in order on each page', async (last) => {
    const met: string[] = []
    let before: string | null = null
    for (;;) {
      const page = await read({ last, before })
      expect(page.contents.length).toBeLessThanOrEqual(last)
      expect(page.pageInfo.hasNextPage).toBe(before !== null)
      met.unshift(...page.contents)
      before = page.pageInfo.startCursor ?? null
      if (!page.pageInfo.hasPreviousPage) break
    }
    expect(met).toStrictEqual(contents)
  })

  test('between two cursors are those between them', async () => {
    const [, second = '', , , , sixth = ''] = (await read({})).cursors
    expect((await read({ first: 10, after: second, before: sixth })).contents).toStrictEqual(contents.slice(2, 5))
  })

  test('beyond the last one are none', async () => {
    const beyond = await read({ first: 5, after: (await read({})).pageInfo.endCursor ?? null })
    expect(beyond).toMatchObject({ contents: [], totalCount: 7, pageInfo: { hasNextPage: false } })
  })

  test('are counted without being read by first: 0', async () => {
    expect(await read({ first: 0 })).toMatchObject({ contents: [], totalCount: 7 })
  })

  test.each<['first' | 'last', number]>([
    ['first', -1],
    ['first', 101],
    ['last', -1],
    ['last', 101],
  ])('are refused for %s: %i', async (name, count) => {
    expect(await refusal({ [name]: count })).toStrictEqual({
      data: { conversation: null },
      extensions: { code: 'BAD_USER_INPUT', issues: [{ path: name, message: 'must be 0 to 100' }] },
    })
  })

  test.each(['', 'garbage', 'bGVmdDox', Buffer.from('place:-1').toString('base64url')])(
    'are refused for the cursor %j',
    async (cursor) => {
      for (const name of ['after', 'before'] as const) {
        const issues = [{ path: name, message: 'is not a cursor of this connection' }]
        expect((await refusal({ first: 1, [name]: cursor })).extensions).toStrictEqual({
          code: 'BAD_USER_INPUT',
          issues,
        })
      }
    },
  )

  test('are one’s own whatever conversation the cursor is of', async () => {
    const other = await openConversation(app.url)
    await say(app.url, other, 'not yours', { reply: false })
    const page = await read({ first: 100, after: (await read({}, other)).pageInfo.endCursor ?? null })
    expect(page.contents).toStrictEqual(contents.slice(1))
  })

  test('do not include a reply that was replaced', async () => {
    const talk = await openConversation(app.url)
    app.claude.setScript((_request, nth) => ({ kind: 'answer', text: `answer ${nth}` }))
    const { replyId } = await say(app.url, talk, 'a question')
    await wholeReply(app, talk.token, replyId)
    const regenerate = { messageId: replyId }
    const { regenerateReply } = await mustRequest(app.url, RegenerateReplyDocument, regenerate, talk.token)
    await wholeReply(app, talk.token, regenerateReply.id)
    await say(app.url, talk, 'another one', { reply: false })
    expect(await read({}, talk)).toMatchObject({
      contents: ['a question', 'answer 2', 'another one'],
      totalCount: 3,
    })
  })
})
