import { randomUUID } from 'node:crypto'
import type { Database } from '../../src/storage/database.ts'

/** Adds to a conversation what nobody but staff, or a crash, would: a row in every table that can have one. */
export async function fillUp(db: Database, conversationId: string, words: string): Promise<void> {
  const flag = { id: randomUUID(), conversationId, flaggedBy: 'admin-1', reason: words, resolution: words }
  await db.flag.create({ data: { ...flag, resolvedAt: new Date(), resolvedBy: 'admin-1' } })
  await db.conversion.create({ data: { id: randomUUID(), conversationId, kind: 'DEMO', note: words } })
  await db.deviceLink.create({
    data: { codeIndex: randomUUID(), conversationId, expiresAt: new Date(Date.now() + 600_000) },
  })
  const { id: messageId } = await db.message.findFirstOrThrow({ where: { conversationId }, orderBy: { place: 'desc' } })
  await db.messageChunk.create({ data: { messageId, offset: 1_000_000, text: words } })
  const score = { totalScore: 70, engagementScore: 14, intentScore: 14, budgetScore: 14, timelineScore: 14 }
  const leadScoreId = randomUUID()
  await db.leadScore.create({
    data: {
      ...score,
      id: leadScoreId,
      conversationId,
      qualificationScore: 14,
      leadQuality: 'HIGH',
      keywords: JSON.stringify([words]),
      summary: words,
      recommendations: words,
      rulesVersion: 'test',
      scoredThroughPlace: 1,
    },
  })
  const signal = { id: randomUUID(), leadScoreId, component: 'BUDGET', label: words, points: 3, rank: 0 } as const
  await db.leadSignal.create({ data: { ...signal, messageId } })
  await db.analyticsEvent.create({ data: { type: 'CONVERTED', conversationId } })
}

/** The ids of a conversation and of everything that belongs to it. */
export async function idsOf(db: Database, conversationId: string): Promise<string[]> {
  const where = { conversationId }
  const select = { id: true } as const
  const found = await Promise.all([
    db.message.findMany({ where, select }),
    db.device.findMany({ where, select }),
    db.leadScore.findMany({ where, select }),
    db.flag.findMany({ where, select }),
    db.conversion.findMany({ where, select }),
    db.leadSignal.findMany({ where: { leadScore: where }, select }),
  ])
  return [conversationId, ...found.flat().map(({ id }) => id)]
}
