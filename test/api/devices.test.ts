import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request, say } from '../support/client.ts'
import { CreateDeviceLinkDocument, StartConversationDocument, ViewerDocument } from '../support/operations.ts'
import { whileStopped } from './at-rest.ts'
import { codesOf } from './wire.ts'

describe.each(backends)('$name: a second device', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  const link = async ({ id, token }: { id: string; token: string }) =>
    (await mustRequest(app.url, CreateDeviceLinkDocument, { conversationId: id }, token)).createDeviceLink
  const join = (deviceCode: string, token?: string) =>
    request(app.url, StartConversationDocument, { input: { deviceCode } }, token)

  test('joins with a code and gets a token of its own, which works', async () => {
    const opened = await openConversation(app.url, { sessionId: `shared-${backend.name}` })
    const { code, expiresAt } = await link(opened)
    const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(9)
    expect(minutes).toBeLessThanOrEqual(10)

    const { data } = await join(code)
    expect(data?.startConversation).toMatchObject({ created: false, conversation: { id: opened.id } })
    const token = data?.startConversation.sessionToken ?? ''
    expect(token).not.toBe(opened.token)
    const { viewer } = await mustRequest(app.url, ViewerDocument, {}, token)
    expect(viewer.conversation?.id).toBe(opened.id)
    await say(app.url, { id: opened.id, token }, 'Now from my telephone', { reply: false })
    await say(app.url, opened, 'And from my desk', { reply: false })
  })

  test('takes a code as people type it', async () => {
    const opened = await openConversation(app.url)
    const { code } = await link(opened)
    const { data } = await join(` ${code.toLowerCase().replace('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o')} `)
    expect(data?.startConversation.conversation.id).toBe(opened.id)
  })

  test('leaves its own conversation for the one of the code', async () => {
    const [theirs, mine] = [await openConversation(app.url), await openConversation(app.url)]
    const { data } = await join((await link(theirs)).code, mine.token)
    expect(data?.startConversation.conversation.id).toBe(theirs.id)
  })

  test('a code lets one device in, even when many try at once', async () => {
    const { code } = await link(await openConversation(app.url))
    const answers = await Promise.all(Array.from({ length: 8 }, () => join(code)))
    expect(answers.filter(({ data }) => data)).toHaveLength(1)
    expect(answers.flatMap(codesOf)).toStrictEqual(Array(7).fill('NOT_FOUND'))
  })

  test('a used, an expired and an unknown code look alike', async () => {
    const opened = await openConversation(app.url)
    const used = (await link(opened)).code
    await join(used)
    const expired = (await link(opened)).code
    await whileStopped(app, (db) =>
      db.deviceLink.updateMany({ where: { redeemedAt: null }, data: { expiresAt: new Date(Date.now() - 1) } }),
    )
    const answers = [await join(used), await join(expired), await join('00000-00000')]
    expect(codesOf(answers[0] ?? {})).toStrictEqual(['NOT_FOUND'])
    expect(answers[1]).toStrictEqual(answers[0])
    expect(answers[2]).toStrictEqual(answers[0])
  })

  test('only the conversation’s own visitor makes codes', async () => {
    const [theirs, mine] = [await openConversation(app.url), await openConversation(app.url)]
    const codes = async (token?: string) =>
      codesOf(await request(app.url, CreateDeviceLinkDocument, { conversationId: theirs.id }, token))
    expect(await codes()).toStrictEqual(['UNAUTHENTICATED'])
    expect(await codes(mine.token)).toStrictEqual(['NOT_FOUND'])
    expect(await codes(app.adminKey)).toStrictEqual(['FORBIDDEN'])
    expect(await codes(app.analystKey)).toStrictEqual(['FORBIDDEN'])
  })
})
