import { randomUUID } from 'node:crypto'
import {
  type AnalyticsEventType,
  type Conversation,
  LeadQuality,
  type LeadScore,
  Prisma,
} from '../generated/prisma/client.ts'
import type { Statements } from '../statements.ts'
import { normalizedEmail } from '../storage/blind-indexes.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import { sealedPlace } from '../storage/sealed-columns.ts'
import type { Assessment } from './assessment.ts'
import { RULES_VERSION } from './rules-version.ts'
import { describe } from './words.ts'

/** What of a contact is to be changed. */
export type ContactChanges = Partial<
  Pick<Conversation, 'contactName' | 'contactEmail' | 'contactPhone' | 'contactCompany'>
>

/**
 * The contact columns that a visitor's new words change: never one that staff entered. What was said before the last
 * assessment has had its effect, and does not undo what was entered since.
 */
export function contactChanges(
  conversation: Conversation,
  { contact }: Assessment,
  newIds: ReadonlySet<string>,
): ContactChanges {
  const changes: ContactChanges = {}
  const found = {
    contactName: contact.name,
    contactEmail: contact.email,
    contactPhone: contact.phone,
    contactCompany: contact.company,
  }
  for (const column of ['contactName', 'contactEmail', 'contactPhone', 'contactCompany'] as const) {
    const { value, messageId } = found[column] ?? {}
    if (value === undefined || messageId === undefined || !newIds.has(messageId)) continue
    if (value !== conversation[column] && !conversation.staffFields.includes(column)) changes[column] = value
  }
  return changes
}

const QUALIFIED = new Set<LeadQuality>([LeadQuality.HIGH, LeadQuality.QUALIFIED])

/** What a score may be the first to tell of its conversation: that it is a qualified lead, that a contact was captured. */
function firsts(conversation: Conversation, { quality }: Assessment, contact: ContactChanges) {
  const types: AnalyticsEventType[] = []
  if (QUALIFIED.has(quality) && !QUALIFIED.has(conversation.leadQuality)) types.push('LEAD_QUALIFIED')
  const hadAddress = conversation.contactEmail ?? conversation.contactPhone
  if ((contact.contactEmail ?? contact.contactPhone) && !hadAddress) types.push('CONTACT_CAPTURED')
  return types
}

/** Tells each of these unless it has been told. A part of its own, so that the statement without it is planned only once. */
const tellFirst = (types: AnalyticsEventType[]) => Prisma.sql`
  , first AS (
    INSERT INTO "AnalyticsEvent" ("type", "conversationId")
    SELECT told."type", claimed."id" FROM claimed, unnest(${types}::"AnalyticsEventType"[]) AS told ("type")
    WHERE NOT EXISTS (
      SELECT 1 FROM "AnalyticsEvent" WHERE "conversationId" = claimed."id" AND "type" = told."type"))`

/**
 * Stores a score with its signals and what follows from it: all or nothing, in one statement.
 * @param options.conversation as it was when it was assessed
 * @returns null, with nothing stored, when it has been assessed since, or staff have entered a contact
 */
export async function storeAssessment(options: {
  driver: Statements
  cipher: FieldCipher
  conversation: Conversation
  assessment: Assessment
  contact: ContactChanges
}): Promise<LeadScore | null> {
  const { driver, cipher, conversation, assessment, contact } = options
  const { components, quality, total, signals, sentiment, services } = assessment
  const { keywords, summary, recommendations } = describe(assessment)
  const score: LeadScore = {
    id: randomUUID(),
    conversationId: conversation.id,
    totalScore: total,
    engagementScore: components.ENGAGEMENT,
    intentScore: components.INTENT,
    budgetScore: components.BUDGET,
    timelineScore: components.TIMELINE,
    qualificationScore: components.QUALIFICATION,
    leadQuality: quality,
    keywords: JSON.stringify(keywords),
    summary,
    recommendations,
    rulesVersion: RULES_VERSION,
    scoredThroughPlace: conversation.lastPlace,
    createdAt: new Date(),
  }
  const sealed = (column: 'keywords' | 'summary' | 'recommendations') =>
    cipher.seal(score[column], sealedPlace('LeadScore', column, score.id))
  const sealedContact = (column: keyof ContactChanges) => {
    const value = contact[column]
    return value ? cipher.seal(value, sealedPlace('Conversation', column, conversation.id)) : null
  }
  const emailIndex = contact.contactEmail ? cipher.index('email', normalizedEmail(contact.contactEmail)) : null
  const first = firsts(conversation, assessment, contact)
  const signalIds = signals.map(() => randomUUID())
  const labels = signals.map(({ label }, rank) =>
    cipher.seal(label, sealedPlace('LeadSignal', 'label', signalIds[rank] ?? '')),
  )
  const [stored] = await driver.$queryRaw<{ stored: number }>`
    WITH claimed AS (
      UPDATE "Conversation" SET
        "contactName" = COALESCE(${sealedContact('contactName')}, "contactName"),
        "contactEmail" = COALESCE(${sealedContact('contactEmail')}, "contactEmail"),
        "contactEmailIndex" = COALESCE(${emailIndex}, "contactEmailIndex"),
        "contactPhone" = COALESCE(${sealedContact('contactPhone')}, "contactPhone"),
        "contactCompany" = COALESCE(${sealedContact('contactCompany')}, "contactCompany"),
        "leadScore" = ${total}, "leadQuality" = ${quality}::"LeadQuality", "sentiment" = ${sentiment}::"Sentiment",
        "interestedServices" = ${services}::text[], "assessedThrough" = ${score.scoredThroughPlace}
      WHERE "id" = ${conversation.id}::uuid AND "assessedThrough" = ${conversation.assessedThrough}
        AND "staffFields" = ${conversation.staffFields}::text[]
      RETURNING "id"),
    score AS (
      INSERT INTO "LeadScore" ("id", "conversationId", "totalScore", "engagementScore", "intentScore", "budgetScore",
        "timelineScore", "qualificationScore", "leadQuality", "keywords", "summary", "recommendations", "rulesVersion",
        "scoredThroughPlace", "createdAt")
      SELECT ${score.id}::uuid, claimed."id", ${total}::int, ${score.engagementScore}::int, ${score.intentScore}::int,
        ${score.budgetScore}::int, ${score.timelineScore}::int, ${score.qualificationScore}::int,
        ${quality}::"LeadQuality", ${sealed('keywords')}, ${sealed('summary')}, ${sealed('recommendations')},
        ${RULES_VERSION}, ${score.scoredThroughPlace}::int, ${score.createdAt}
      FROM claimed),
    signal AS (
      INSERT INTO "LeadSignal" ("id", "leadScoreId", "component", "label", "points", "rank", "messageId")
      SELECT signal."id", ${score.id}::uuid, signal."component", signal."label", signal."points", signal."rank" - 1,
        signal."messageId"
      FROM claimed, unnest(
        ${signalIds}::uuid[], ${signals.map(({ component }) => component)}::"LeadComponent"[], ${labels}::text[],
        ${signals.map(({ points }) => points)}::int[], ${signals.map(({ messageId }) => messageId)}::uuid[]
      ) WITH ORDINALITY AS signal ("id", "component", "label", "points", "messageId", "rank")),
    event AS (INSERT INTO "AnalyticsEvent" ("type", "conversationId") SELECT 'LEAD_SCORED', "id" FROM claimed)
    ${first.length === 0 ? Prisma.empty : tellFirst(first)}
    SELECT count(*)::int AS "stored" FROM claimed`
  return stored && stored.stored > 0 ? score : null
}
