/** Who is asking. A visitor without a session token has no conversation. */
export type Viewer =
  | { role: 'VISITOR'; conversationId: string | null; deviceId: string | null }
  | { role: 'ANALYST' | 'ADMIN'; keyName: string }

/** A visitor who has not opened a conversation yet. */
export const stranger: Viewer = { role: 'VISITOR', conversationId: null, deviceId: null }
