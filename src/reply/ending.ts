import type { ReplyOutcome } from '../claude/claude.ts'
import { type Message, Prisma } from '../generated/prisma/client.ts'
import type { Statements } from '../statements.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import { sealedPlace } from '../storage/sealed-columns.ts'

/** How a reply came to its end. */
export interface Ending {
  status: 'COMPLETED' | 'STOPPED' | 'INTERRUPTED' | 'FAILED'
  outcome?: ReplyOutcome
  error?: { code: string; retryable: boolean }
  firstTextAt?: Date | null | undefined
}

/** What stands in the database for a reply's end. */
function columns({ status, outcome, error, firstTextAt }: Ending) {
  return {
    status,
    endedAt: new Date(),
    firstTextAt: firstTextAt ?? null,
    model: outcome?.model ?? null,
    finishReason: outcome?.finishReason ?? null,
    costUsd: outcome?.costUsd ? new Prisma.Decimal(outcome.costUsd) : null,
    inputTokens: outcome?.usage?.inputTokens ?? null,
    outputTokens: outcome?.usage?.outputTokens ?? null,
    cacheReadTokens: outcome?.usage?.cacheReadTokens ?? null,
    cacheWriteTokens: outcome?.usage?.cacheWriteTokens ?? null,
    errorCode: error?.code ?? null,
    errorRetryable: error?.retryable ?? null,
  }
}

/**
 * What analytics keep of the replies in `ended`: one event for each call to Claude, whichever way it ended. Its times
 * count from the visitor's request; a reply whose server died has none, since nobody saw it end.
 */
const recordEnds = Prisma.sql`
  INSERT INTO "AnalyticsEvent" ("type", "conversationId", "leadQuality", "operation", "status", "errorCode", "model",
    "responseTimeMs", "timeToFirstTokenMs",
    "inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens", "costUsd")
  SELECT CASE ended."status" WHEN 'FAILED' THEN 'API_ERROR' ELSE 'MESSAGE_RECEIVED' END::"AnalyticsEventType",
    ended."conversationId", "leadQuality", 'REPLY', ended."status", "errorCode", "model",
    CASE WHEN ended."status" <> 'INTERRUPTED' THEN extract(epoch FROM ended."endedAt" - "createdAt") * 1000 END,
    extract(epoch FROM "firstTextAt" - "createdAt") * 1000,
    "inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens", "costUsd"
  FROM ended JOIN "Conversation" ON "Conversation"."id" = ended."conversationId"`

/**
 * Ends a reply, once and in one statement: its text moves from the stored slices into the message.
 * Another writer's reply, or one that somebody else has ended, is left alone.
 * @param reply the reply as its writer knows it, with its whole text
 * @returns the message as it stands now; null when it is not its writer's to end any more
 */
export async function endReply(
  statements: Statements,
  cipher: FieldCipher,
  reply: Message,
  ending: Ending,
): Promise<Message | null> {
  const { id, content, writerId } = reply
  const end = columns(ending)
  const costUsd = ending.outcome?.costUsd ?? null
  const [counted] = await statements.$queryRaw<{ ended: number }>`
    WITH ended AS (
      UPDATE "Message" SET
        "content" = ${cipher.seal(content, sealedPlace('Message', 'content', id))},
        "status" = ${end.status}::"MessageStatus", "endedAt" = ${end.endedAt}, "firstTextAt" = ${end.firstTextAt},
        "model" = ${end.model}, "finishReason" = ${end.finishReason}, "costUsd" = ${costUsd}::numeric,
        "inputTokens" = ${end.inputTokens}::int, "outputTokens" = ${end.outputTokens}::int,
        "cacheReadTokens" = ${end.cacheReadTokens}::int, "cacheWriteTokens" = ${end.cacheWriteTokens}::int,
        "errorCode" = ${end.errorCode}, "errorRetryable" = ${end.errorRetryable}::boolean
      WHERE "id" = ${id}::uuid AND "status" = 'STREAMING' AND "writerId" = ${writerId}::uuid
      RETURNING *),
    spent AS (DELETE FROM "MessageChunk" WHERE "messageId" = ${id}::uuid AND EXISTS (SELECT 1 FROM ended)),
    event AS (${recordEnds})
    SELECT count(*)::int AS "ended" FROM ended`
  return counted && counted.ended > 0 ? { ...reply, ...end } : null
}

/** Which replies a server is writing. */
export interface Written {
  instanceId: string
  ids(): string[]
}

/**
 * Ends the replies that nobody writes, with the text that was stored: their server is gone, or it is this one, which
 * was not told that it had begun them (the database committed, and its answer was lost). Safe to run on every
 * instance at once: each reply is locked while it is ended and passed over by the others.
 * @param here what this server writes
 * @param onEnded told of each reply that was ended
 * @param onFailed told of each that could not be, such as for a text that does not open: it is tried again the next time, and keeps none from its end
 */
export async function interruptOrphans(options: {
  db: Database
  cipher: FieldCipher
  here?: Written | undefined
  onEnded: (reply: { id: string; conversationId: string }) => void
  onFailed: (error: unknown, id: string) => void
}): Promise<void> {
  const { db, cipher, here, onEnded, onFailed } = options
  const found = await db.$queryRaw<{ id: string; conversationId: string; own: boolean }[]>`
    SELECT "Message"."id", "conversationId", instance."id" IS NOT NULL AS "own" FROM "Message"
    LEFT JOIN "ServerInstance" AS instance ON instance."id" = "Message"."writerId"
    WHERE "status" = 'STREAMING' AND (instance."id" IS NULL
      OR instance."id" = ${here?.instanceId ?? null}::uuid AND "Message"."id" <> ALL(${here?.ids() ?? []}::uuid[]))`
  // What was begun while this was asked is being written by now: a reply is known here before it is in the database.
  const writtenNow = new Set(here?.ids())
  for (const { id, conversationId } of found.filter(({ id, own }) => !(own && writtenNow.has(id)))) {
    const done = await db
      .$transaction(async (tx) => {
        const locked = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM "Message" WHERE "id" = ${id}::uuid AND "status" = 'STREAMING' FOR UPDATE SKIP LOCKED`
        if (locked.length === 0) return false
        const { chunks, ...reply } = await tx.message.findUniqueOrThrow({
          where: { id },
          include: { chunks: { orderBy: { offset: 'asc' } } },
        })
        const content = chunks.map(({ text }) => text).join('')
        await endReply(tx, cipher, { ...reply, content }, { status: 'INTERRUPTED' })
        return true
      })
      .catch((error: unknown) => {
        onFailed(error, id)
        return false
      })
    if (done) onEnded({ id, conversationId })
  }
}
