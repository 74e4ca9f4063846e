/** A column that holds the keyed digest of a sealed one, for exact look-ups. */
export interface BlindIndex {
  /** The column of the digest. */
  index: string
  /** What the digest is made for; see FieldCipher. */
  purpose: string
  /** How the value is written before it is digested. */
  normalized?: (value: string) => string
}

/** How an email address is written for its index. */
export const normalizedEmail = (email: string) => email.trim().toLowerCase()

/**
 * The blind indexes by the sealed column that they can be computed from. `Message.clientMessageIndex` and
 * `DeviceLink.codeIndex` are not here: what they are digests of is stored nowhere.
 */
export const blindIndexes: Record<string, Record<string, BlindIndex>> = {
  Conversation: {
    sessionId: { index: 'sessionIndex', purpose: 'sessionId' },
    visitorId: { index: 'visitorIndex', purpose: 'visitorId' },
    contactEmail: { index: 'contactEmailIndex', purpose: 'email', normalized: normalizedEmail },
    source: { index: 'sourceIndex', purpose: 'source' },
    referrer: { index: 'referrerIndex', purpose: 'referrer' },
  },
}
