import { type Message, Prisma } from '../generated/prisma/client.ts'
import { type Column, columnList, type Rows } from '../storage/rows.ts'

/** Which messages of a conversation. */
export interface MessageWindow {
  /** Only those beyond this place. */
  after: number | null
  /** Only those before this place. */
  before: number | null
  /** The last ones, not the first ones. */
  backward: boolean
  limit: number
  /** What of them is read; sealed columns beside `id`, and what they are ordered by, come along. */
  columns: readonly Column<'Message'>[]
}

/** Reads current messages, those of many conversations at once. */
export interface MessagePages {
  /** The messages in order. What is asked of several conversations at one time is one statement. */
  read(conversationId: string, window: MessageWindow): Promise<Message[]>
}

/** What the messages of a window are told apart and ordered by. */
const KEYS = ['id', 'conversationId', 'place'] as const

/** The messages of each conversation, in the order of the window. */
export function messagesStatement(conversationIds: readonly string[], window: MessageWindow): Prisma.Sql {
  const { after, before, backward, limit, columns } = window
  return Prisma.sql`
    SELECT found.* FROM unnest(${conversationIds}::uuid[]) AS asked(id) CROSS JOIN LATERAL (
      SELECT ${columnList(new Set([...KEYS, ...columns]), 'm')} FROM "Message" m
      WHERE m."conversationId" = asked.id AND m."current"
      ${after === null ? Prisma.empty : Prisma.sql`AND m."place" > ${after}`}
      ${before === null ? Prisma.empty : Prisma.sql`AND m."place" < ${before}`}
      ORDER BY m."place" ${backward ? Prisma.raw('DESC') : Prisma.raw('ASC')} LIMIT ${limit}
    ) found`
}

export function createMessagePages({ rows }: { rows: Rows }): MessagePages {
  /** What has been asked for since the last statement, by window. */
  const asked = new Map<string, { window: MessageWindow; ids: Set<string>; found: Promise<Map<string, Message[]>> }>()

  async function readAll(key: string): Promise<Map<string, Message[]>> {
    await new Promise((resolve) => setImmediate(resolve))
    const batch = asked.get(key)
    asked.delete(key)
    const found = new Map<string, Message[]>()
    if (!batch) return found
    for (const message of await rows.read('Message', messagesStatement([...batch.ids], batch.window))) {
      const others = found.get(message.conversationId)
      if (others) others.push(message)
      else found.set(message.conversationId, [message])
    }
    return found
  }

  return {
    async read(conversationId, window) {
      const key = JSON.stringify(window)
      const batch = asked.get(key) ?? { window, ids: new Set<string>(), found: readAll(key) }
      asked.set(key, batch)
      batch.ids.add(conversationId)
      const messages = (await batch.found).get(conversationId) ?? []
      // Opened one conversation at a time: what cannot be opened is the misfortune of its own.
      return messages.map((message) => rows.open('Message', { ...message })).sort((a, b) => a.place - b.place)
    },
  }
}
