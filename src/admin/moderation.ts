import type { Counter } from '../limits/counter.ts'
import type { Log } from '../log.ts'
import type { Statements } from '../statements.ts'
import type { Database } from '../storage/database.ts'
import type { Viewer } from '../viewer.ts'
import { createAbuseFinder } from './abuse-words.ts'
import type { Flags } from './flags.ts'
import { createLimitStorms } from './limit-storms.ts'
import { lockConversation } from './lock.ts'

/** Flags conversations by itself. */
export interface Moderation {
  /** Looks for abuse in a visitor's message, within the transaction that stores it: the two stand or fall together. */
  inspect(tx: Statements, message: { conversationId: string; content: string }): Promise<void>
  /** A reply has ended: one that Claude refused to write is flagged soon. */
  replyEnded(message: { conversationId: string; finishReason: string | null }): void
  /** A budget of the viewer's was empty: too many of these in a minute are flagged soon. */
  limited(viewer: Viewer): void
  /** Flags refusals that were not: before a crash, or in a moment of trouble. */
  catchUp(endedSince: Date): Promise<void>
  /** Resolves when what is under way has ended. */
  close(): Promise<void>
}

/** So many abusive words are named. */
const NAMED_WORDS = 5

const reasons = {
  'system:refusal': 'Claude refused to answer.',
  'system:limit-storm': 'The visitor went on and on sending although their budgets were empty.',
} as const

/**
 * @param abuse words and phrases in place of the built-in ones
 * @param counter counts refusals, for all servers together where it is shared
 */
export function createModeration(options: {
  db: Database
  flags: Flags
  counter: Counter
  abuse?: readonly string[] | undefined
  log: Log
}): Moderation {
  const { db, flags, counter, abuse, log } = options
  const findAbuse = createAbuseFinder(abuse)
  const makesStorm = createLimitStorms(counter)
  const underWay = new Set<Promise<void>>()

  const raise = (conversationId: string, rule: keyof typeof reasons) =>
    db.$transaction(async (tx) => {
      await lockConversation(tx, conversationId)
      await flags.raise(tx, conversationId, rule, reasons[rule])
    })

  /** Nobody waits for this flag. */
  function raiseSoon(conversationId: string, rule: keyof typeof reasons, isDue: () => Promise<boolean>) {
    const raising = isDue()
      .then((due) => (due ? raise(conversationId, rule) : undefined))
      .catch((err: unknown) => {
        log.warn({ err, conversationId, rule }, 'flagging a conversation failed')
      })
    underWay.add(raising)
    void raising.finally(() => underWay.delete(raising))
  }

  return {
    async inspect(tx, { conversationId, content }) {
      const found = findAbuse(content).slice(0, NAMED_WORDS)
      if (found.length === 0) return
      await flags.raise(tx, conversationId, 'system:abuse', `Abusive words in a message: ${found.join(', ')}.`)
    },
    replyEnded({ conversationId, finishReason }) {
      if (finishReason === 'refusal') raiseSoon(conversationId, 'system:refusal', async () => true)
    },
    limited(viewer) {
      if (viewer.role !== 'VISITOR' || viewer.conversationId === null) return
      const { conversationId } = viewer
      raiseSoon(conversationId, 'system:limit-storm', () => makesStorm(conversationId))
    },
    async catchUp(endedSince) {
      // A flag covers the refusals before it was resolved.
      const missed = await db.$queryRaw<{ conversationId: string }[]>`
        SELECT DISTINCT "conversationId" FROM "Message" WHERE "finishReason" = 'refusal' AND "endedAt" >= ${endedSince}
        AND NOT EXISTS (SELECT 1 FROM "Flag" WHERE "Flag"."conversationId" = "Message"."conversationId"
          AND "flaggedBy" = 'system:refusal' AND ("resolvedAt" IS NULL OR "resolvedAt" >= "Message"."endedAt"))`
      for (const { conversationId } of missed) await raise(conversationId, 'system:refusal')
    },
    async close() {
      await Promise.all(underWay)
    },
  }
}
