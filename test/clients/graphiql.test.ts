import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, say } from '../support/client.ts'
import type { SendMessageMutation, StartConversationMutation } from '../support/operations.ts'
import { ViewerDocument } from '../support/operations.ts'
import { browserMissing, graphiqlOf, launchBrowser } from './browser.ts'

const words = Array.from({ length: 60 }, (_, index) => `word${index} `)

describe.skipIf(browserMissing)('GraphiQL in Chromium', () => {
  let app: TestApp
  let browser: Browser
  beforeAll(async () => {
    app = await startTestApp({ script: () => ({ kind: 'answer', text: words, paceMs: 100 }) })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  /** GraphiQL in a browser that was never there before, with all that it asks for and complains of. */
  async function visit() {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    const requested: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const schemaRead = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.goto(app.url)
    await page.locator('.graphiql-execute-button').waitFor()
    await (await schemaRead).finished()
    return { page, requested, complaints, graphiql: graphiqlOf(page) }
  }

  /** Plays a tab and gives what the server answered to it. */
  async function played<Data>(page: Page, operation: string, play: () => Promise<void>): Promise<Data> {
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes(`"operationName":"${operation}"`) === true,
    )
    await play()
    const { data }: { data: Data } = await (await answered).json()
    return data
  }

  /** The first two steps: a conversation, and a message whose reply has begun. */
  async function begin({ page, graphiql }: Awaited<ReturnType<typeof visit>>) {
    const { startConversation } = await played<StartConversationMutation>(page, 'OpenConversation', () =>
      graphiql.play('sessionToken'),
    )
    await graphiql.screenshot('1-open')
    const token = startConversation.sessionToken
    const headers = { Authorization: `Bearer ${token}` }
    await graphiql.open('SaySomething')
    await graphiql.screenshot('2-say-before')
    await graphiql.paste('Headers', headers)
    await graphiql.paste('Variables', { conversationId: startConversation.conversation.id })
    const { sendMessage } = await played<SendMessageMutation>(page, 'SaySomething', () => graphiql.play('STREAMING'))
    await graphiql.screenshot('2-say')
    return { token, headers, replyId: sendMessage.reply?.id ?? '' }
  }

  test('comes whole from this server, opens without a complaint, and shows the tabs in their order', async () => {
    const { page, requested, complaints, graphiql } = await visit()
    await graphiql.screenshot('0-first-sight')
    expect(await graphiql.tabs()).toEqual([
      'OpenConversation',
      'SaySomething',
      'ReadReply',
      'WholeConversation',
      'FindConversations',
      'SeeTheLead',
      'HowDoesItGo',
    ])
    const { origin } = new URL(app.url)
    expect(requested.map((url) => new URL(url).origin).filter((other) => other !== origin)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a person walks through the tabs: opens, says something, and sees the reply grow to its end', async () => {
    const visitor = await visit()
    const { page, graphiql, complaints } = visitor
    const { headers, replyId } = await begin(visitor)

    await graphiql.open('ReadReply')
    await graphiql.paste('Headers', headers)
    await graphiql.paste('Variables', { messageId: replyId, after: 0 })
    await graphiql.play('"offset"')
    await graphiql.screenshot('3-reading')
    await page.locator('.result-window', { hasText: 'COMPLETED' }).waitFor()
    await graphiql.screenshot('3-read')
    const shown = (await graphiql.answer()).join('\n').match(/word\d+/g)
    expect(new Set(shown)).toEqual(new Set(words.map((word) => word.trim())))

    await graphiql.open('WholeConversation')
    await graphiql.paste('Headers', headers)
    await graphiql.play('"messageCount": 2')
    await graphiql.screenshot('4-whole')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('staff see a conversation with its score, the signals and the very messages they stand in', async () => {
    const { page, graphiql, complaints } = await visit()
    const own = await openConversation(app.url)
    await say(app.url, own, 'We need an online shop. Our budget of 15,000 euros is approved.', { reply: false })
    await say(app.url, own, 'I am the founder: Ada Byron, ada@byron.example. Please send a quote.', { reply: false })
    await mustRequest(
      app.url,
      'mutation ($id: ID!) { calculateLeadScore(input: { conversationId: $id }) { cached } }',
      { id: own.id },
      app.adminKey,
    )
    const headers = { Authorization: `Bearer ${app.adminKey}` }
    await graphiql.open('FindConversations')
    await graphiql.paste('Headers', headers)
    const list = await played(page, 'FindConversations', () => graphiql.play('"totalCount"'))
    await graphiql.screenshot('5-find')
    const found = expect.objectContaining({ id: own.id, leadQuality: 'HIGH' })
    expect(list).toMatchObject({ conversations: { edges: expect.arrayContaining([{ node: found }]) } })
    await graphiql.open('SeeTheLead')
    await graphiql.paste('Headers', headers)
    await graphiql.paste('Variables', { conversationId: own.id })
    const data = await played(page, 'SeeTheLead', () => graphiql.play('"signals"'))
    await graphiql.screenshot('6-lead')
    expect(data).toMatchObject({
      conversation: {
        leadQuality: 'HIGH',
        interestedServices: ['online-shop'],
        leadScores: {
          edges: [
            {
              node: {
                signals: expect.arrayContaining([
                  {
                    component: 'BUDGET',
                    label: expect.stringMatching(/^Budget: .*15,000, approved$/),
                    points: expect.any(Number),
                    message: { content: 'We need an online shop. Our budget of 15,000 euros is approved.' },
                  },
                ]),
              },
            },
          ],
        },
      },
    })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('leaves neither token nor headers in the browser, and has none after a reload', async () => {
    const visitor = await visit()
    const { page } = visitor
    const { token } = await begin(visitor)
    expect((await mustRequest(app.url, ViewerDocument, {}, token)).viewer.conversation).not.toBeNull()

    // GraphiQL stores its tabs half a second after the last change: when the new title is there, so is all the rest.
    await page.locator('.graphiql-tab-add').click()
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('<untitled>'))
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
    )
    expect(stored).toContain('SaySomething')
    expect(stored).not.toContain(token)
    const headers = [...stored.matchAll(/\bheaders\W+(\w*)/g)].map(([, value]) => value)
    expect(new Set(headers)).toEqual(new Set(['null']))
    await page.reload()
    await page.locator('.graphiql-execute-button').waitFor()
    expect(await page.content()).not.toContain(token)
    await page.context().close()
  })
})
