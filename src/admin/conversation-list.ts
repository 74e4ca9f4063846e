import { type Conversation, Prisma } from '../generated/prisma/client.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import { type Column, columnList, type Rows } from '../storage/rows.ts'
import { type ConversationFilter, conversationConditions } from './conversation-filter.ts'

/** The columns that a list can be ordered by, and whether a conversation may have no value there. */
export const ORDERS = {
  STARTED_AT: { column: 'startedAt', nullable: false },
  LAST_MESSAGE_AT: { column: 'lastMessageAt', nullable: true },
  LEAD_SCORE: { column: 'leadScore', nullable: true },
  MESSAGE_COUNT: { column: 'messageCount', nullable: false },
} as const

/** Conversations without a value come last, whichever the direction; equal ones are ordered by their ids. */
export interface ConversationOrder {
  field: keyof typeof ORDERS
  direction: 'ASC' | 'DESC'
}

/** Where a conversation stands in an order. */
export interface Place {
  value: Date | number | null
  id: string
}

/** Which part of the ordered list. */
export interface ConversationWindow {
  order: ConversationOrder
  /** Only those beyond this place. */
  after: Place | null
  /** Only those before this place. */
  before: Place | null
  /** The last ones, not the first ones. */
  backward: boolean
  limit: number
  /** What of them is read. */
  columns: readonly Column<'Conversation'>[]
}

/** What staff look through. */
export interface ConversationList {
  /** A part of the list, in its order. */
  read(filter: ConversationFilter, window: ConversationWindow): Promise<Conversation[]>
  /** How many there are in all. */
  count(filter: ConversationFilter): Promise<number>
}

/** The list in one or two stretches, each of them a range of an index: those with a value, and those without one. */
function stretchesOf({ order, backward }: ConversationWindow): ('valued' | 'empty')[] {
  if (!ORDERS[order.field].nullable) return ['valued']
  return backward ? ['empty', 'valued'] : ['valued', 'empty']
}

/** The condition that a stretch and a cursor put on its conversations, or null where none can meet it. */
function boundOf(
  place: Place | null,
  side: 'after' | 'before',
  stretch: 'valued' | 'empty',
  { field, direction }: ConversationOrder,
): Prisma.Sql | null {
  if (place === null) return Prisma.empty
  const column = Prisma.raw(`c."${ORDERS[field].column}"`)
  const beyond = Prisma.raw((side === 'after') === (direction === 'ASC') ? '>' : '<')
  if (stretch === 'empty' && place.value === null) return Prisma.sql` AND c."id" ${beyond} ${place.id}::uuid`
  if (stretch === 'valued' && place.value !== null)
    return Prisma.sql` AND (${column}, c."id") ${beyond} (${place.value}, ${place.id}::uuid)`
  const isBeyond = (stretch === 'empty') === (side === 'after')
  return isBeyond ? Prisma.empty : null
}

/** The statement that reads a stretch in the direction of the window, or null where nothing of it is in the window. */
function statementOf(
  conditions: readonly Prisma.Sql[],
  window: ConversationWindow,
  stretch: 'valued' | 'empty',
): Prisma.Sql | null {
  const { order, backward, limit, columns } = window
  const { column: name, nullable } = ORDERS[order.field]
  const after = boundOf(window.after, 'after', stretch, order)
  const before = boundOf(window.before, 'before', stretch, order)
  if (after === null || before === null) return null
  const column = Prisma.raw(`c."${name}"`)
  const direction = Prisma.raw((order.direction === 'ASC') === backward ? 'DESC' : 'ASC')
  const known = nullable ? [Prisma.sql`${column} ${Prisma.raw(stretch === 'valued' ? 'IS NOT NULL' : 'IS NULL')}`] : []
  const where = Prisma.join([Prisma.sql`TRUE`, ...conditions, ...known], ' AND ')
  return Prisma.sql`
    SELECT ${columnList(new Set(['id', name, ...columns]), 'c')} FROM "Conversation" c
    WHERE ${where}${after}${before}
    ORDER BY ${column} ${direction}, c."id" ${direction} LIMIT ${limit}`
}

/** The statements that read a window: the next one continues where the one before found less than the limit. */
export function conversationsStatements(
  filter: ConversationFilter,
  window: ConversationWindow,
  cipher: FieldCipher,
): Prisma.Sql[] {
  const conditions = conversationConditions(filter, cipher)
  if (conditions === null) return []
  return stretchesOf(window).flatMap((stretch) => statementOf(conditions, window, stretch) ?? [])
}

export function createConversationList({ rows, cipher }: { rows: Rows; cipher: FieldCipher }): ConversationList {
  return {
    async read(filter, window) {
      const found: Conversation[] = []
      for (const statement of conversationsStatements(filter, window, cipher)) {
        if (found.length < window.limit) found.push(...(await rows.read('Conversation', statement)))
      }
      const page = found.slice(0, window.limit)
      return (window.backward ? page.reverse() : page).map((conversation) => rows.open('Conversation', conversation))
    },
    async count(filter) {
      const conditions = conversationConditions(filter, cipher)
      if (conditions === null) return 0
      const where = Prisma.join([Prisma.sql`TRUE`, ...conditions], ' AND ')
      return rows.count(Prisma.sql`SELECT count(*) AS "count" FROM "Conversation" c WHERE ${where}`)
    },
  }
}
