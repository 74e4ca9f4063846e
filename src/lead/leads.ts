import type { ConversationEvents } from '../conversation/events.ts'
import { notFound } from '../errors.ts'
import { type Conversation, type LeadScore, type Message, Prisma } from '../generated/prisma/client.ts'
import type { Statements } from '../statements.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import { type Column, columnList, type Rows } from '../storage/rows.ts'
import type { Assessor } from './assessor.ts'
import { RULES_VERSION } from './rules-version.ts'
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

/** What of a conversation an assessment starts from, or changes. */
const CONVERSATION = columnList(
  [
    'id',
    'contactName',
    'contactEmail',
    'contactPhone',
    'contactCompany',
    'staffFields',
    'leadQuality',
    'lastPlace',
    'assessedThrough',
  ] satisfies Column<'Conversation'>[],
  'c',
)

/** What was said in a conversation, oldest first. Nothing after `lastPlace`: the assessment says that it reaches so far. */
async function readMessages(rows: Rows, { id, lastPlace }: Conversation): Promise<Message[]> {
  const newest = await rows.read(
    'Message',
    Prisma.sql`
      SELECT "id", "place", "role", "content", "createdAt" FROM "Message" WHERE "conversationId" = ${id}::uuid
      AND "place" <= ${lastPlace} AND "current" AND "role" IN ('USER', 'ASSISTANT') AND "status" <> 'STREAMING'
      ORDER BY "place" DESC LIMIT ${MAX_MESSAGES}`,
  )
  return newest.reverse().map((message) => rows.open('Message', message))
}

const transcriptOf = (messages: readonly Message[]): Transcript =>
  messages.map(({ id, role, content, createdAt }) => ({
    id,
    role: role === 'USER' ? 'USER' : 'ASSISTANT',
    at: createdAt,
    content,
  }))

export function createLeads(options: {
  db: Database
  driver: Statements
  rows: Rows
  cipher: FieldCipher
  assess: Assessor['assess']
  events: ConversationEvents
}): Leads {
  const { db, driver, rows, cipher, assess, events } = options

  async function readConversation(id: string): Promise<Conversation> {
    const statement = Prisma.sql`SELECT ${CONVERSATION} FROM "Conversation" c WHERE "id" = ${id}::uuid`
    const [conversation] = await rows.read('Conversation', statement)
    if (!conversation) throw notFound()
    return rows.open('Conversation', conversation)
  }

  const newestScore = (conversationId: string) =>
    db.leadScore.findFirst({ where: { conversationId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })

  return {
    async score(id, force) {
      for (;;) {
        const conversation = await readConversation(id)
        const { assessedThrough, lastPlace } = conversation
        const newest = force || assessedThrough < lastPlace ? null : await newestScore(id)
        if (newest?.rulesVersion === RULES_VERSION) return { leadScore: newest, cached: true }
        const messages = await readMessages(rows, conversation)
        const assessment = await assess(transcriptOf(messages))
        const newIds = new Set(messages.filter(({ place }) => place > assessedThrough).map(({ id }) => id))
        const contact = contactChanges(conversation, assessment, newIds)
        const leadScore = await storeAssessment({ driver, cipher, conversation, assessment, contact })
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
