import type { ConversationStatus, LeadQuality, Prisma, Sentiment } from '../generated/prisma/client.ts'
import { normalizedEmail } from '../storage/blind-indexes.ts'
import type { FieldCipher } from '../storage/cipher.ts'

/** Which conversations; what is absent or null does not restrict them, and an empty list matches none. */
export interface ConversationFilter {
  status?: ConversationStatus[] | null | undefined
  leadQuality?: LeadQuality[] | null | undefined
  flagged?: boolean | null | undefined
  minLeadScore?: number | null | undefined
  maxLeadScore?: number | null | undefined
  /** Opened at this time or later. */
  startDate?: Date | null | undefined
  /** Opened before this time. */
  endDate?: Date | null | undefined
  sentiment?: Sentiment[] | null | undefined
  tag?: string | null | undefined
  service?: string | null | undefined
  email?: string | null | undefined
}

/** A filter as Prisma takes it. An email address becomes its blind indexes: it stands in the result no more. */
export function conversationWhere(filter: ConversationFilter, cipher: FieldCipher): Prisma.ConversationWhereInput {
  const { status, leadQuality, flagged, minLeadScore, maxLeadScore, startDate, endDate, sentiment } = filter
  const { tag, service, email } = filter
  const conditions: (Prisma.ConversationWhereInput | false | null | undefined)[] = [
    status && { status: { in: status } },
    leadQuality && { leadQuality: { in: leadQuality } },
    sentiment && { sentiment: { in: sentiment } },
    typeof flagged === 'boolean' && { flagged },
    typeof minLeadScore === 'number' && { leadScore: { gte: minLeadScore } },
    typeof maxLeadScore === 'number' && { leadScore: { lte: maxLeadScore } },
    startDate && { startedAt: { gte: startDate } },
    endDate && { startedAt: { lt: endDate } },
    typeof tag === 'string' && { tags: { has: tag } },
    typeof service === 'string' && { interestedServices: { has: service } },
    typeof email === 'string' && { contactEmailIndex: { in: cipher.indexes('email', normalizedEmail(email)) } },
  ]
  return { AND: conditions.filter((condition) => condition !== false && condition !== null && condition !== undefined) }
}
