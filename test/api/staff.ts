import type { AnalyticsEventType } from '../../src/generated/prisma/client.ts'
import { decodeId } from '../../src/graphql/ids.ts'
import type { TestApp } from '../support/app.ts'
import { mustRequest } from '../support/client.ts'
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

/** How often each of these has been recorded for a conversation. */
export function eventsOf(app: TestApp, id: string, type: AnalyticsEventType): Promise<number> {
  const conversationId = decodeId(id)?.id ?? ''
  return whileStopped(app, (db) => db.analyticsEvent.count({ where: { conversationId, type } }))
}

/** The only record of an answer. */
export function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Nothing was given')
  return value
}
