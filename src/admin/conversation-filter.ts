import { type ConversationStatus, type LeadQuality, Prisma, type Sentiment } from '../generated/prisma/client.ts'
import { normalizedEmail } from '../storage/blind-indexes.ts'
import type { FieldCipher } from '../storage/cipher.ts'

/** Which conversations; what is absent does not restrict them, and an empty list matches none. */
export interface ConversationFilter {
  status?: ConversationStatus[] | undefined
  leadQuality?: LeadQuality[] | undefined
  flagged?: boolean | undefined
  minLeadScore?: number | undefined
  maxLeadScore?: number | undefined
  /** Opened at this time or later. */
  startDate?: Date | undefined
  /** Opened before this time. */
  endDate?: Date | undefined
  sentiment?: Sentiment[] | undefined
  tag?: string | undefined
  service?: string | undefined
  email?: string | undefined
}

/** A filter as Prisma takes it. An email address or a tag becomes its blind indexes: it stands in the result no more. */
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
    typeof tag === 'string' && { tagIndexes: { hasSome: cipher.indexes('tag', tag) } },
    typeof service === 'string' && { interestedServices: { has: service } },
    typeof email === 'string' && { contactEmailIndex: { in: cipher.indexes('email', normalizedEmail(email)) } },
  ]
  return { AND: conditions.filter((condition) => condition !== false && condition !== null && condition !== undefined) }
}

/** A filter as SQL, of a conversation `c`: its conditions, or null where it can find nothing. */
export function conversationConditions(filter: ConversationFilter, cipher: FieldCipher): Prisma.Sql[] | null {
  const { status, leadQuality, flagged, minLeadScore, maxLeadScore, startDate, endDate } = filter
  const { sentiment, tag, service, email } = filter
  const { sql } = Prisma
  if ([status, leadQuality, sentiment].some((list) => list?.length === 0)) return null
  const conditions: Prisma.Sql[] = []
  if (status) conditions.push(sql`c."status" = ANY(${status}::"ConversationStatus"[])`)
  if (leadQuality) conditions.push(sql`c."leadQuality" = ANY(${leadQuality}::"LeadQuality"[])`)
  if (sentiment) conditions.push(sql`c."sentiment" = ANY(${sentiment}::"Sentiment"[])`)
  if (typeof flagged === 'boolean') conditions.push(flagged ? sql`c."flagged"` : sql`NOT c."flagged"`)
  if (typeof minLeadScore === 'number') conditions.push(sql`c."leadScore" >= ${minLeadScore}`)
  if (typeof maxLeadScore === 'number') conditions.push(sql`c."leadScore" <= ${maxLeadScore}`)
  if (startDate) conditions.push(sql`c."startedAt" >= ${startDate}`)
  if (endDate) conditions.push(sql`c."startedAt" < ${endDate}`)
  // Said twice, since the indexes leave out conversations without any.
  if (typeof tag === 'string')
    conditions.push(sql`c."tagIndexes" && ${cipher.indexes('tag', tag)}::text[] AND c."tagIndexes" <> '{}'`)
  if (typeof service === 'string')
    conditions.push(sql`c."interestedServices" @> ARRAY[${service}] AND c."interestedServices" <> '{}'`)
  if (typeof email === 'string')
    conditions.push(sql`c."contactEmailIndex" = ANY(${cipher.indexes('email', normalizedEmail(email))})`)
  return conditions
}
