import type { Prisma } from '../generated/prisma/client.ts'
import type { Database } from '../storage/database.ts'

/** Everything that belongs to a conversation, in order. */
const WHOLE = {
  messages: {
    orderBy: [{ place: 'asc' }, { attempt: 'asc' }],
    include: { chunks: { orderBy: { offset: 'asc' } } },
  },
  leadScores: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { signals: { orderBy: { rank: 'asc' } } },
  },
  flags: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  conversions: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.ConversationInclude

const COUNTED = { _count: { select: { flags: true, conversions: true } } } satisfies Prisma.ConversationInclude

/** A conversation with all that belongs to it: replaced replies and what is stored of unfinished ones too. */
export type ConversationRecord = Prisma.ConversationGetPayload<{ include: typeof WHOLE }>

/** A conversation without what was said in it. */
export type ConversationRow = Prisma.ConversationGetPayload<{ include: typeof COUNTED }>

/** What a message says, as far as it is stored: the text of a reply that is being written lies in slices beside it. */
export const contentOf = ({ content, chunks }: ConversationRecord['messages'][number]) =>
  content + chunks.map(({ text }) => text).join('')

const inOrder: Prisma.ConversationOrderByWithRelationInput[] = [{ startedAt: 'asc' }, { id: 'asc' }]

/** Reads conversations whole, the oldest first; each as it is at one moment, since they come by one statement. */
export const readRecords = (db: Database, ids: string[]): Promise<ConversationRecord[]> =>
  db.conversation.findMany({
    relationLoadStrategy: 'join',
    where: { id: { in: ids } },
    orderBy: inOrder,
    include: WHOLE,
  })

/** Reads conversations without their messages, the oldest first. */
export const readRows = (db: Database, ids: string[]): Promise<ConversationRow[]> =>
  db.conversation.findMany({
    relationLoadStrategy: 'join',
    where: { id: { in: ids } },
    orderBy: inOrder,
    include: COUNTED,
  })

interface Place {
  id: string
  startedAt: Date
}

const PAGE = 1_024

/** What follows a place. The second condition is the index's: with the first alone, every page would begin at the first row. */
const following = ({ id, startedAt }: Place): Prisma.ConversationWhereInput => ({
  OR: [{ startedAt: { gt: startedAt } }, { startedAt, id: { gt: id } }],
  startedAt: { gte: startedAt },
})

/** The sizes that batches may have: few, since each one is a statement of its own for the database to prepare. */
const BATCH_SIZES = [32, 8, 1] as const

/**
 * The ids of all conversations that match and were opened before a time, the oldest first, in batches to be read at once.
 * Nothing is held between two batches: no transaction, no more than a page of ids.
 * @param maxMessages so many messages in a batch, unless a single conversation has more
 */
export async function* batchesOfIds(
  db: Database,
  options: { where: Prisma.ConversationWhereInput; openedBefore: Date; maxMessages: number },
): AsyncGenerator<string[], undefined> {
  const { where, openedBefore, maxMessages } = options
  let last: Place | undefined
  for (;;) {
    const page = await db.conversation.findMany({
      where: { AND: [where, { startedAt: { lt: openedBefore } }, ...(last ? [following(last)] : [])] },
      orderBy: inOrder,
      take: PAGE,
      select: { id: true, startedAt: true, messageCount: true },
    })
    let rest = page
    while (rest.length > 0) {
      const fits = (size: number) =>
        size <= rest.length &&
        rest.slice(0, size).reduce((sum, { messageCount }) => sum + messageCount, 0) <= maxMessages
      const size = BATCH_SIZES.find(fits) ?? 1
      yield rest.slice(0, size).map(({ id }) => id)
      rest = rest.slice(size)
    }
    last = page.at(-1)
    if (page.length < PAGE) return
  }
}
