import { notFound } from '../errors.ts'
import type { ConversationStatus } from '../generated/prisma/client.ts'
import type { Statements } from '../statements.ts'

/**
 * Holds a conversation until the transaction ends: what changes it, and what adds to it, goes one after the other.
 * @returns its status
 * @throws NOT_FOUND
 */
export async function lockConversation(tx: Statements, id: string): Promise<ConversationStatus> {
  const [locked] = await tx.$queryRaw<{ status: ConversationStatus }>`
    SELECT "status"::text FROM "Conversation" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`
  if (!locked) throw notFound()
  return locked.status
}
