import { DomainError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Leads } from './leads.ts'

/** Assesses visitors by itself, off the path of everything that somebody waits for. */
export interface LeadQueue {
  /** Something was said: the visitor is assessed soon. */
  add(conversationId: string): void
  /** Takes up what was said and not assessed: before a crash, on a server that is gone, or in a moment of trouble. */
  catchUp(saidBefore: Date): Promise<void>
  /** Takes nothing more, and resolves when what is under way has ended; the rest is taken up after the next start. */
  close(): Promise<void>
}

/** A reply's first words come before the score of what it answers. */
const DELAY_MS = 250
const CATCH_UP_BATCH = 100

export function createLeadQueue({ leads, log }: { leads: Leads; log: Log }): LeadQueue {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> | undefined
  let closed = false

  async function work() {
    for (const conversationId of waiting) {
      if (closed) return
      waiting.delete(conversationId)
      await leads.score(conversationId, false).catch((err: unknown) => {
        if (err instanceof DomainError && err.code === 'NOT_FOUND') return // erased meanwhile
        log.warn({ err, conversationId }, 'assessing a visitor failed; it is tried again later')
      })
    }
  }

  function run() {
    timer = undefined
    working ??= work().finally(() => {
      working = undefined
      if (waiting.size > 0) schedule()
    })
  }

  function schedule() {
    if (!closed && !working) timer ??= setTimeout(run, DELAY_MS)
  }

  function add(conversationId: string) {
    waiting.add(conversationId)
    schedule()
  }

  return {
    add,
    async catchUp(saidBefore) {
      if (closed) return
      for (const id of await leads.findPending(saidBefore, CATCH_UP_BATCH)) add(id)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await working
    },
  }
}
