import { expect, test } from 'vitest'
import { RefusedError } from '../../examples/errors.ts'
import { keptToken, openSession, type TokenStorage } from '../../examples/session.ts'
import { openConversation, request } from '../support/client.ts'
import { StartConversationDocument, type StartConversationInput } from '../support/operations.ts'
import { onTheTrain } from './on-the-train.ts'

const train = onTheTrain()

/** A browser's localStorage. */
function createStorage(): TokenStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

/** A visit to the website in a browser with this storage. */
function visit(storage: TokenStorage, input: StartConversationInput = {}) {
  async function start(variables: StartConversationInput) {
    const token = keptToken(storage) ?? undefined
    const { data, errors } = await request(train.app.url, StartConversationDocument, { input: variables }, token)
    if (!data) throw new RefusedError(errors ?? [])
    return data.startConversation
  }
  return openSession(storage, start, input)
}

test('a visitor who comes back finds their conversation, and a renewed token', async () => {
  const storage = createStorage()
  const first = await visit(storage)
  const second = await visit(storage)
  expect(first.created).toBe(true)
  expect(second).toMatchObject({ created: false, conversation: { id: first.conversation.id } })
  expect(keptToken(storage)).toBe(second.sessionToken)
})

test('a token that is no longer valid is dropped, and a new conversation is opened', async () => {
  const storage = createStorage()
  const first = await visit(storage)
  storage.setItem('assistant-session', `${first.sessionToken.slice(0, -4)}AAAA`)
  const second = await visit(storage)
  expect(second.created).toBe(true)
  expect(second.conversation.id).not.toBe(first.conversation.id)
  expect(keptToken(storage)).toBe(second.sessionToken)
})

test("a sessionId that is somebody else's is given up for a new one", async () => {
  await openConversation(train.app.url, { sessionId: 'taken' })
  const opened = await visit(createStorage(), { sessionId: 'taken', visitorId: 'visitor-1' })
  expect(opened).toMatchObject({ created: true, conversation: { visitorId: 'visitor-1' } })
  expect(opened.conversation.sessionId).not.toBe('taken')
})

test('a visitor whose input is refused is told so', async () => {
  const opening = visit(createStorage(), { sessionId: 'x'.repeat(10_000) })
  await expect(opening).rejects.toThrow('sessionId')
})
