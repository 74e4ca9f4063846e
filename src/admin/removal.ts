import type { Transaction } from '../storage/database.ts'

/** What was taken out of the database with a conversation. */
export interface Removed {
  /** Rows, replaced replies included. */
  messages: number
  /** The replies that were still being written. */
  running: string[]
}

/** Takes the conversation's lock: whatever adds to it has come before, or will not find it. */
async function lock(tx: Transaction, id: string, silentSince: Date | null): Promise<boolean> {
  const locked =
    silentSince === null
      ? await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Conversation" WHERE "id" = ${id}::uuid FOR UPDATE`
      : await tx.$queryRaw<unknown[]>`
          SELECT 1 FROM "Conversation" WHERE "id" = ${id}::uuid AND "lastActivityAt" < ${silentSince}
          FOR UPDATE SKIP LOCKED`
  return locked.length > 0
}

/** Keeps the conversation's part in the counts of its day; one that was still open has ended with this. */
const count = (tx: Transaction, id: string) => tx.$executeRaw`
  INSERT INTO "ErasedTally" ("day", "status", "leadQuality", "sentiment",
    "conversations", "messages", "scored", "leadScoreSum", "qualified", "converted")
  SELECT ("startedAt" AT TIME ZONE 'UTC')::date, CASE "status" WHEN 'ACTIVE' THEN 'COMPLETED' ELSE "status" END,
    "leadQuality", "sentiment", 1, "messageCount", ("leadScore" IS NOT NULL)::int, coalesce("leadScore", 0),
    EXISTS (SELECT 1 FROM "LeadScore" AS score
      WHERE score."conversationId" = conversation."id" AND score."leadQuality" IN ('HIGH', 'QUALIFIED'))::int,
    EXISTS (SELECT 1 FROM "Conversion" WHERE "Conversion"."conversationId" = conversation."id")::int
  FROM "Conversation" AS conversation WHERE "id" = ${id}::uuid
  ON CONFLICT ("day", "status", "leadQuality", "sentiment") DO UPDATE SET
    "conversations" = "ErasedTally"."conversations" + excluded."conversations",
    "messages" = "ErasedTally"."messages" + excluded."messages",
    "scored" = "ErasedTally"."scored" + excluded."scored",
    "leadScoreSum" = "ErasedTally"."leadScoreSum" + excluded."leadScoreSum",
    "qualified" = "ErasedTally"."qualified" + excluded."qualified",
    "converted" = "ErasedTally"."converted" + excluded."converted"`

/**
 * Removes a conversation and, by cascade, every row that belongs to it. Its analytics events stay without its id, and
 * the day's tally counts it on.
 * @param silentSince leaves it alone where something has happened since then, or where somebody is at it now; null:
 *   waits for its turn
 * @returns null where there was nothing to remove
 */
export async function removeConversation(
  tx: Transaction,
  id: string,
  silentSince: Date | null,
): Promise<Removed | null> {
  if (!(await lock(tx, id, silentSince))) return null
  const messages = await tx.message.count({ where: { conversationId: id } })
  const running = await tx.message.findMany({
    where: { conversationId: id, status: 'STREAMING' },
    select: { id: true },
  })
  await count(tx, id)
  await tx.analyticsEvent.updateMany({ where: { conversationId: id }, data: { conversationId: null } })
  await tx.conversation.deleteMany({ where: { id } })
  return { messages, running: running.map((reply) => reply.id) }
}
