import type { ConversationEvents } from '../conversation/events.ts'
import { notFound } from '../errors.ts'
import type { LeadScore } from '../generated/prisma/client.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import { assess, type LeadRules, RULES_VERSION } from './assessment.ts'
import { contactChanges, storeAssessment } from './storing.ts'
import type { Transcript } from './transcript.ts'

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

/** A conversation with what was said in it, newest first, and its newest score: all of one moment. */
const readConversation = (db: Database, id: string) =>
  db.conversation.findUnique({
    where: { id },
    include: {
      leadScores: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
      messages: {
        where: { current: true, role: { in: ['USER', 'ASSISTANT'] }, status: { not: 'STREAMING' } },
        orderBy: { place: 'desc' },
        take: MAX_MESSAGES,
        select: { id: true, place: true, role: true, content: true, createdAt: true },
      },
    },
  })

type Read = NonNullable<Awaited<ReturnType<typeof readConversation>>>

const transcriptOf = ({ messages }: Read): Transcript =>
  messages.toReversed().map(({ id, role, content, createdAt }) => ({
    id,
    role: role === 'USER' ? 'USER' : 'ASSISTANT',
    at: createdAt,
    content,
  }))

/** The messages that were not there at the assessment before. */
const newIdsOf = ({ messages, assessedThrough }: Read): ReadonlySet<string> =>
  new Set(messages.filter(({ place }) => place > assessedThrough).map(({ id }) => id))

export function createLeads(options: {
  db: Database
  cipher: FieldCipher
  rules: LeadRules
  events: ConversationEvents
}): Leads {
  const { db, cipher, rules, events } = options

  return {
    async score(id, force) {
      for (;;) {
        const conversation = await readConversation(db, id)
        if (!conversation) throw notFound()
        const [newest] = conversation.leadScores
        const current = newest?.rulesVersion === RULES_VERSION && conversation.assessedThrough >= conversation.lastPlace
        if (newest && current && !force) return { leadScore: newest, cached: true }
        const assessment = assess(transcriptOf(conversation), rules)
        const contact = contactChanges(conversation, assessment, newIdsOf(conversation))
        const leadScore = await storeAssessment({ db, cipher, conversation, assessment, contact })
        if (!leadScore) continue // somebody else was quicker, or staff have entered a contact: look again
        // Scores are not for the visitor: only what of the contact has changed is told.
        if (Object.keys(contact).length > 0) events.publish(id, { kind: 'ConversationUpdated', conversationId: id })
        return { leadScore, cached: false }
      }
    },

    async findPending(saidBefore, limit) {
      const pending = await db.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "Conversation" WHERE "assessedThrough" < "lastPlace" AND "lastMessageAt" < ${saidBefore}
        ORDER BY "lastMessageAt" LIMIT ${limit}`
      return pending.map(({ id }) => id)
    },
  }
}
