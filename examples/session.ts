import type { StartConversationInput, StartConversationMutation } from '../test/support/operations.ts'
import { errorCode } from './errors.ts'

export type Opened = StartConversationMutation['startConversation']

/** What keeps the session token between two visits: `localStorage`. */
export type TokenStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const KEY = 'assistant-session'

/** The kept token, for your client's `token` option. */
export const keptToken = (storage: TokenStorage) => storage.getItem(KEY)

/**
 * Opens the visitor's conversation: the kept one, or a new one. Call it when the widget is opened.
 * @param start runs the startConversation mutation, with the kept token if there is one
 */
export async function openSession(
  storage: TokenStorage,
  start: (input: StartConversationInput) => Promise<Opened>,
  input: StartConversationInput = {},
): Promise<Opened> {
  try {
    const opened = await start(input)
    storage.setItem(KEY, opened.sessionToken) // renewed each time, for another 30 days
    return opened
  } catch (error) {
    const code = errorCode(error)
    const expired = code === 'UNAUTHENTICATED' && storage.getItem(KEY) !== null
    const taken = code === 'CONFLICT' && input.sessionId // somebody's, and its token is not ours: take another
    if (!expired && !taken) throw error
    storage.removeItem(KEY)
    const { sessionId: _, ...rest } = input
    return openSession(storage, start, taken ? rest : input)
  }
}
