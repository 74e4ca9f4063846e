import type { AnalyticsEventType } from '../../src/generated/prisma/client.ts'
import { decodeId } from '../../src/graphql/ids.ts'
import type { TestApp } from '../support/app.ts'
import { mustRequest, subscribe } from '../support/client.ts'
import { ConversationEventsDocument, UpdateConversationDocument } from '../support/operations.ts'
import { whileStopped } from './at-rest.ts'
import { type Answer, ask, type Wire } from './wire.ts'

export interface Flag {
  id: string
  reason: string
  flaggedBy: string
  automatic: boolean
  createdAt: string
  resolvedAt: string | null
  resolvedBy: string | null
  resolution: string | null
}
export const FLAG = 'id reason flaggedBy automatic createdAt resolvedAt resolvedBy resolution'

/** What staff do to conversations, as any ADMIN may. */
export function staffOf(app: TestApp) {
  const asAdmin = <Data>(wire: Wire, query: string, variables: object): Promise<Answer<Data>> =>
    ask<Data, object>(app, wire, query, variables, { token: app.adminKey })
  return {
    ask: asAdmin,
    flag: (id: string, reason: string, wire: Wire = 'http') =>
      asAdmin<{ flagConversation: Flag | null }>(
        wire,
        `mutation ($id: ID!, $reason: String!) { flagConversation(input: { conversationId: $id, reason: $reason }) { ${FLAG} } }`,
        { id, reason },
      ),
    resolve: (id: string, resolution: string, wire: Wire = 'http') =>
      asAdmin<{ resolveFlag: Flag | null }>(
        wire,
        `mutation ($id: ID!, $resolution: String!) { resolveFlag(flagId: $id, resolution: $resolution) { ${FLAG} } }`,
        { id, resolution },
      ),
    setStatus: (id: string, status: string, wire: Wire = 'http') =>
      asAdmin<{ setConversationStatus: { id: string; status: string } | null }>(
        wire,
        'mutation ($id: ID!, $status: ConversationStatus!) { setConversationStatus(conversationId: $id, status: $status) { id status } }',
        { id, status },
      ),
    /** How a conversation is flagged. */
    async flagsOf(id: string) {
      const { conversation } = await mustRequest<{ conversation: { flagged: boolean; flags: Flag[] } }, object>(
        app.url,
        `query ($id: ID!) { conversation(id: $id) { flagged flags { ${FLAG} } } }`,
        { id },
        app.adminKey,
      )
      return conversation
    },
  }
}

/** A subscription to a conversation's events that is known to run: a title is set until it has told of it. */
export async function following<T>(
  app: { url: string },
  own: { id: string; token: string },
  results: AsyncIterableIterator<T>,
): Promise<AsyncIterableIterator<T>> {
  let heard = false
  const first = results.next().then(() => {
    heard = true
  })
  for (let knock = 1; !heard; knock++) {
    const input = { conversationId: own.id, title: `knock ${knock}` }
    await mustRequest(app.url, UpdateConversationDocument, { input }, own.token)
  }
  await first
  return results
}

/** A device of a conversation's visitor that is known to listen from here on. */
export async function listener(app: TestApp, own: { id: string; token: string }) {
  const results = subscribe(app, 'ws', ConversationEventsDocument, { conversationId: own.id }, own.token)
  const title = (text: string) =>
    mustRequest(app.url, UpdateConversationDocument, { input: { conversationId: own.id, title: text } }, own.token)
  async function next() {
    const { value } = await results.next()
    if (!value?.data) throw new Error(JSON.stringify(value))
    return value.data.conversationEvents
  }
  const knocked = { heard: false }
  const first = next().then(() => {
    knocked.heard = true
  })
  while (!knocked.heard) await title('knock')
  await first
  await title('ready')
  for (;;) {
    const event = await next()
    if (event.__typename === 'ConversationUpdated' && event.conversation.title === 'ready') break
  }
  return {
    /** The next event as `kind status`. */
    async next() {
      const event = await next()
      const { status } = event.__typename === 'ConversationUpdated' ? event.conversation : event.message
      return `${event.__typename} ${status}`
    },
    leave: () => results.return?.(),
  }
}

/** How often this has been recorded for a conversation. */
export function eventsOf(app: TestApp, id: string, type: AnalyticsEventType): Promise<number> {
  const conversationId = decodeId(id)?.id ?? ''
  return whileStopped(app, (db) => db.analyticsEvent.count({ where: { conversationId, type } }))
}

/** The only record of an answer. */
export function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Nothing was given')
  return value
}
