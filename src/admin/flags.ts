import { randomUUID } from 'node:crypto'
import { DomainError, notFound } from '../errors.ts'
import type { Flag } from '../generated/prisma/client.ts'
import type { Statements } from '../statements.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { sealedPlace } from '../storage/sealed-columns.ts'
import { lockConversation } from './lock.ts'

/** What flags a conversation by itself, as `flaggedBy` names it. */
export type FlagRule = 'system:abuse' | 'system:refusal' | 'system:limit-storm'

/** Marks on conversations that somebody should look at. A conversation is flagged while one of its flags is open. */
export interface Flags {
  /** @param flaggedBy a key's name @throws NOT_FOUND */
  flag(conversationId: string, reason: string, flaggedBy: string): Promise<Flag>
  /** @param resolvedBy a key's name @throws NOT_FOUND, CONFLICT for a flag that has been resolved */
  resolve(flagId: string, resolution: string, resolvedBy: string): Promise<Flag>
  /**
   * Flags a conversation by a rule, unless a flag of that rule is still open.
   * @param tx a transaction that holds the conversation
   */
  raise(tx: Statements, conversationId: string, rule: FlagRule, reason: string): Promise<void>
}

export function createFlags({ db, cipher }: { db: Database; cipher: FieldCipher }): Flags {
  /** What follows from a new flag. */
  async function mark(tx: Transaction, conversationId: string) {
    await tx.conversation.updateMany({ where: { id: conversationId }, data: { flagged: true } })
    await tx.analyticsEvent.createMany({ data: [{ type: 'FLAGGED', conversationId }] })
  }

  return {
    flag: (conversationId, reason, flaggedBy) =>
      db.$transaction(async (tx) => {
        await lockConversation(tx, conversationId)
        const flag = await tx.flag.create({ data: { id: randomUUID(), conversationId, reason, flaggedBy } })
        await mark(tx, conversationId)
        return flag
      }),

    async resolve(id, resolution, resolvedBy) {
      const found = await db.flag.findUnique({ where: { id }, select: { conversationId: true } })
      if (!found) throw notFound()
      const { conversationId } = found
      return db.$transaction(async (tx) => {
        await lockConversation(tx, conversationId)
        const flag = await tx.flag.findUnique({ where: { id }, select: { resolvedAt: true } })
        if (!flag) throw notFound()
        if (flag.resolvedAt) throw new DomainError('CONFLICT', 'This flag has been resolved already')
        const resolved = await tx.flag.update({
          where: { id },
          data: { resolution, resolvedBy, resolvedAt: new Date() },
        })
        const open = await tx.flag.count({ where: { conversationId, resolvedAt: null } })
        await tx.conversation.updateMany({ where: { id: conversationId }, data: { flagged: open > 0 } })
        return resolved
      })
    },

    async raise(tx, conversationId, rule, reason) {
      const id = randomUUID()
      await tx.$executeRaw`
        WITH raised AS (
          INSERT INTO "Flag" ("id", "conversationId", "reason", "flaggedBy", "automatic")
          VALUES (${id}::uuid, ${conversationId}::uuid, ${cipher.seal(reason, sealedPlace('Flag', 'reason', id))}, ${rule}, true)
          ON CONFLICT DO NOTHING -- the index Flag_one_open_of_a_rule
          RETURNING "conversationId"),
        marked AS (UPDATE "Conversation" SET "flagged" = true FROM raised WHERE "id" = raised."conversationId")
        INSERT INTO "AnalyticsEvent" ("type", "conversationId") SELECT 'FLAGGED', "conversationId" FROM raised`
    },
  }
}
