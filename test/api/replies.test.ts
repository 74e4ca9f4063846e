import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { openConversation, say, type Transport, wholeReply } from '../support/client.ts'

describe.each(backends)('$name', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  test.each<Transport>(['sse', 'ws'])(
    'a visitor says something and reads the whole reply over %s',
    async (transport) => {
      app.claude.setScript(() => ({ kind: 'answer', text: 'Grüß Gott 👋, how can I help?' }))
      const conversation = await openConversation(app.url)
      const { replyId } = await say(app.url, conversation, 'Hello')
      const { text, ended, error } = await wholeReply(app, conversation.token, replyId, transport)
      expect(text).toBe('Grüß Gott 👋, how can I help?')
      expect(ended).toMatchObject({
        status: 'COMPLETED',
        content: text,
        finishReason: 'end_turn',
        model: 'offline-demo',
      })
      expect(error).toBeNull()
    },
  )
})
