import { randomUUID } from 'node:crypto'
import { normalizedEmail } from '../conversation/conversations.ts'
import type { ConversationEvents } from '../conversation/events.ts'
import { notFound } from '../errors.ts'
import { AnalyticsEventType, type Conversation, type LeadScore } from '../generated/prisma/client.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { type Assessment, assess, type LeadRules, RULES_VERSION } from './assessment.ts'
import type { Transcript } from './transcript.ts'
import { describe } from './words.ts'

/** Assesses visitors and keeps what was found. */
export interface Leads {
  /**
   * The newest score, made anew when something was said since, the rules have changed, or `force` asks for it.
   * @throws NOT_FOUND
   */
  score(conversationId: string, force: boolean): Promise<{ leadScore: LeadScore; cached: boolean }>
  /** Conversations in which something was said that has not been assessed yet, the ones waiting longest first. */
  findPending(saidBefore: Date, limit: number): Promise<string[]>
}

/** So many messages of a conversation are read, the newest ones. */
const MAX_MESSAGES = 1_000

const QUALIFIED = new Set<string>(['HIGH', 'QUALIFIED'])

/** A conversation as it is assessed, and which of its messages were not there at the assessment before. */
async function readTranscript(
  tx: Transaction,
  { id: conversationId, lastPlace, assessedThrough }: Conversation,
): Promise<{ transcript: Transcript; newIds: ReadonlySet<string> }> {
  const messages = await tx.message.findMany({
    where: {
      conversationId,
      current: true,
      role: { in: ['USER', 'ASSISTANT'] },
      status: { not: 'STREAMING' },
      place: { lte: lastPlace },
    },
    orderBy: { place: 'desc' },
    take: MAX_MESSAGES,
    select: { id: true, place: true, role: true, content: true, createdAt: true },
  })
  return {
    transcript: messages.reverse().map(({ id, role, content, createdAt }) => ({
      id,
      role: role === 'USER' ? 'USER' : 'ASSISTANT',
      at: createdAt,
      content,
    })),
    newIds: new Set(messages.filter(({ place }) => place > assessedThrough).map(({ id }) => id)),
  }
}

type ContactChanges = Partial<
  Pick<Conversation, 'contactName' | 'contactEmail' | 'contactEmailIndex' | 'contactPhone' | 'contactCompany'>
>

/**
 * The contact columns that a visitor's new words change: never one that staff entered. What was said before the last
 * assessment has had its effect, and does not undo what was entered since.
 */
function contactChanges(
  conversation: Conversation,
  { contact }: Assessment,
  newIds: ReadonlySet<string>,
  cipher: FieldCipher,
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
  if (changes.contactEmail) changes.contactEmailIndex = cipher.index('email', normalizedEmail(changes.contactEmail))
  return changes
}

export function createLeads(options: {
  db: Database
  cipher: FieldCipher
  rules: LeadRules
  events: ConversationEvents
}): Leads {
  const { db, cipher, rules, events } = options

  /** Stores a score with its signals, and what follows from it: all or nothing. */
  async function store(
    tx: Transaction,
    conversation: Conversation,
    assessment: Assessment,
    contact: ContactChanges,
  ): Promise<LeadScore> {
    const { id: conversationId } = conversation
    const { components, quality, total } = assessment
    const { keywords, summary, recommendations } = describe(assessment)
    const leadScore = await tx.leadScore.create({
      data: {
        id: randomUUID(),
        conversationId,
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
      },
    })
    await tx.leadSignal.createMany({
      data: assessment.signals.map((signal, rank) => ({
        ...signal,
        id: randomUUID(),
        rank,
        leadScoreId: leadScore.id,
      })),
    })
    await tx.conversation.update({
      where: { id: conversationId },
      data: {
        ...contact,
        leadScore: total,
        leadQuality: quality,
        sentiment: assessment.sentiment,
        interestedServices: assessment.services,
        assessedThrough: conversation.lastPlace,
      },
    })
    await tx.analyticsEvent.createMany({
      data: (await happenings(tx, conversation, assessment, contact)).map((type) => ({ type, conversationId })),
    })
    return leadScore
  }

  /** What a score means for the record; a qualified lead and a captured contact are told once for a conversation. */
  async function happenings(
    tx: Transaction,
    conversation: Conversation,
    assessment: Assessment,
    contact: ContactChanges,
  ): Promise<AnalyticsEventType[]> {
    const once = [
      ...(QUALIFIED.has(assessment.quality) && !QUALIFIED.has(conversation.leadQuality)
        ? [AnalyticsEventType.LEAD_QUALIFIED]
        : []),
      ...((contact.contactEmail ?? contact.contactPhone) && !conversation.contactEmail && !conversation.contactPhone
        ? [AnalyticsEventType.CONTACT_CAPTURED]
        : []),
    ]
    if (once.length === 0) return [AnalyticsEventType.LEAD_SCORED]
    const told = await tx.analyticsEvent.findMany({
      where: { conversationId: conversation.id, type: { in: once } },
      select: { type: true },
    })
    return [AnalyticsEventType.LEAD_SCORED, ...once.filter((type) => !told.some((event) => event.type === type))]
  }

  return {
    async score(id, force) {
      const { changed, ...result } = await db.$transaction(async (tx) => {
        // One assessment of a conversation at a time, on whichever instance.
        await tx.$queryRaw`SELECT 1 FROM "Conversation" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`
        const conversation = await tx.conversation.findUnique({ where: { id } })
        if (!conversation) throw notFound()
        const newest = await tx.leadScore.findFirst({
          where: { conversationId: id },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        })
        const current = newest?.rulesVersion === RULES_VERSION && conversation.assessedThrough >= conversation.lastPlace
        if (newest && current && !force) return { leadScore: newest, cached: true, changed: false }
        const { transcript, newIds } = await readTranscript(tx, conversation)
        const assessment = assess(transcript, rules)
        const contact = contactChanges(conversation, assessment, newIds, cipher)
        const changed = Object.keys(contact).length > 0 // of what the visitor may see; scores are not for them
        return { leadScore: await store(tx, conversation, assessment, contact), cached: false, changed }
      })
      if (changed) events.publish(id, { kind: 'ConversationUpdated', conversationId: id })
      return result
    },

    async findPending(saidBefore, limit) {
      const pending = await db.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "Conversation" WHERE "assessedThrough" < "lastPlace" AND "lastMessageAt" < ${saidBefore}
        ORDER BY "lastMessageAt" LIMIT ${limit}`
      return pending.map(({ id }) => id)
    },
  }
}
