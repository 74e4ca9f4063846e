import type { TestApp } from '../support/app.ts'
import { readReply, say } from '../support/client.ts'

export const BEGINNING = 'Well, let me '

/** Claude begins an answer and then says nothing more. */
export function fallSilent(app: TestApp) {
  app.claude.setScript(() => ({ kind: 'answer', text: ['Well, ', 'let me ', 'see.'], silentAfter: 2 }))
}

/** Says something and returns once the reply to it is being written and its beginning is to be read. */
export async function unfinishedReply(app: TestApp, conversation: { id: string; token: string }, content = 'Hello') {
  fallSilent(app)
  const sent = await say(app.url, conversation, content)
  let text = ''
  for await (const event of readReply(app, 'ws', conversation.token, sent.replyId)) {
    if (event.__typename === 'MessageEnded') throw new Error(`It ended as ${event.message.status}`)
    text += event.text
    if (text === BEGINNING) return sent
  }
  throw new Error('The stream ended')
}
