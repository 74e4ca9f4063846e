/** Who is asking. A visitor without a session token has no conversation. */
export type Viewer =
  | {
      role: 'VISITOR'
      conversationId: string | null
      deviceId: string | null
      /** When the session token ends. */
      expiresAt?: Date
    }
  | { role: 'ANALYST' | 'ADMIN'; keyName: string }

/** A visitor who has not opened a conversation yet. */
export const stranger: Viewer = { role: 'VISITOR', conversationId: null, deviceId: null }
