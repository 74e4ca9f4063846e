import { randomUUID } from 'node:crypto'
import { type Conversation, type ConversionKind, Prisma } from '../generated/prisma/client.ts'
import type { Database } from '../storage/database.ts'
import { lockConversation } from './lock.ts'

export interface ConversionInput {
  conversationId: string
  kind: ConversionKind
  /** US dollars, exact, with at most two decimals. */
  valueUsd?: string | null | undefined
  note?: string | null | undefined
}

/** What came of conversations. */
export interface Conversions {
  /** @throws NOT_FOUND */
  record(input: ConversionInput): Promise<Conversation>
}

export function createConversions({ db }: { db: Database }): Conversions {
  return {
    record: ({ conversationId, kind, valueUsd, note }) =>
      db.$transaction(async (tx) => {
        await lockConversation(tx, conversationId)
        await tx.conversion.create({
          data: {
            id: randomUUID(),
            conversationId,
            kind,
            valueUsd: typeof valueUsd === 'string' ? new Prisma.Decimal(valueUsd) : null,
            note: note ?? null,
          },
        })
        await tx.analyticsEvent.createMany({ data: [{ type: 'CONVERTED', conversationId }] })
        return tx.conversation.findUniqueOrThrow({ where: { id: conversationId } })
      }),
  }
}
