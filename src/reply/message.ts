import { type Message, Prisma } from '../generated/prisma/client.ts'
import type { Statements } from '../statements.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import { sealedPlace } from '../storage/sealed-columns.ts'

/** What a message has before anything more is known of it: the database's own defaults. */
export const blankMessage = {
  attempt: 0,
  current: true,
  clientMessageIndex: null,
  answersId: null,
  replacesId: null,
  firstTextAt: null,
  endedAt: null,
  model: null,
  finishReason: null,
  errorCode: null,
  errorRetryable: null,
  stopRequested: false,
  inputTokens: null,
  outputTokens: null,
  cacheReadTokens: null,
  cacheWriteTokens: null,
  costUsd: null,
  writerId: null,
} satisfies Partial<Message>

/** Stores new messages: what of them differs from a blank one. */
export function insertMessages(statements: Statements, cipher: FieldCipher, messages: readonly Message[]) {
  const rows = messages.map(
    ({ id, conversationId, place, attempt, role, status, content, ...message }) => Prisma.sql`(
      ${id}::uuid, ${conversationId}::uuid, ${place}::int, ${attempt}::int, ${role}::"MessageRole",
      ${status}::"MessageStatus", ${cipher.seal(content, sealedPlace('Message', 'content', id))},
      ${message.clientMessageIndex}, ${message.answersId}::uuid, ${message.replacesId}::uuid,
      ${message.writerId}::uuid, ${message.createdAt}::timestamptz)`,
  )
  return statements.$executeRaw`
    INSERT INTO "Message" ("id", "conversationId", "place", "attempt", "role", "status", "content",
      "clientMessageIndex", "answersId", "replacesId", "writerId", "createdAt") VALUES ${Prisma.join(rows)}`
}
