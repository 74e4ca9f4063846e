import { setTimeout } from 'node:timers/promises'
import { type Claude, type ReplyStream, UpstreamError } from '../claude/claude.ts'
import { totalTokens } from '../claude/prices.ts'
import { DomainError } from '../errors.ts'
import type { Message } from '../generated/prisma/client.ts'
import { estimateTokens, type Reservation } from '../limits/token-budget.ts'
import type { Log } from '../log.ts'
import type { Statements } from '../statements.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'
import { type Ending, endReply } from './ending.ts'
import { isHighSurrogate } from './growing-text.ts'
import type { Journal } from './journal.ts'
import { type ContextOptions, type SealedTurn, turnsOf } from './prompt.ts'
import type { ReplyText, ReplyTexts } from './texts.ts'

/** Writes replies: each is a job of the server, which no client's coming or going touches. */
export interface ReplyWriter {
  /** The replies that are being written, or about to be. */
  ids(): string[]
  /**
   * Makes the reply's text known to readers before the reply itself can be seen; take it back if it comes to nothing.
   * To start it takes what it answers: the messages before it, the last one first.
   * @throws SHUTTING_DOWN
   */
  reserve(
    messageId: string,
    conversationId: string,
  ): {
    start(reply: Message, answered: readonly SealedTurn[], options: ContextOptions, tokens: Reservation): void
    takeBack(): void
  }
  /** Ends a running reply with what it has; resolves when that is stored. False when it is not being written here. */
  stop(messageId: string, status: 'STOPPED' | 'INTERRUPTED'): Promise<boolean>
  /** Begins no reply any more, gives the running ones so many milliseconds to end, and interrupts the rest. */
  shutdown(graceMs: number): Promise<void>
  /** Gives up one reply, or all, without touching them: they belong to someone else by now, or were erased. */
  abandon(messageId?: string): void
}

interface Job {
  abort: AbortController
  /** Why it was told to stop. */
  told: 'STOPPED' | 'INTERRUPTED' | undefined
  /** Resolves when the reply has ended and is stored, or came to nothing. */
  closed: Promise<void>
  close(): void
}

function newJob(): Job {
  let close = () => {}
  const closed = new Promise<void>((resolve) => {
    close = resolve
  })
  return { abort: new AbortController(), told: undefined, closed, close }
}

const RETRY_END_MS = 500

/** What a reply has used up, as far as it is known: Claude counts the answer only when it is whole. */
function usedTokens(outcome: Ending['outcome'], content: string): number {
  if (!outcome?.usage) return 0
  const uncounted = outcome.finishReason === null ? estimateTokens(content.length) : 0
  return totalTokens({ ...outcome.usage, outputTokens: Math.max(outcome.usage.outputTokens, uncounted) })
}

/** @param onEnded called when a reply has ended and the database knows */
export function createReplyWriter(options: {
  db: Database
  driver: Statements
  cipher: FieldCipher
  claude: Claude
  system: string
  journal: Journal
  texts: ReplyTexts
  /** Ends replies of dead servers, ours included when it was declared dead. */
  endOrphans: () => Promise<void>
  log: Log
  onEnded: (message: Message) => void
}): ReplyWriter {
  const { db, driver, cipher, claude, system, journal, texts, endOrphans, log, onEnded } = options
  const jobs = new Map<string, Job>()
  let closing = false

  /** A function of its own, so that the turns are not held while the reply is written. @throws for a text that does not open */
  async function prepare({ abort }: Job, answered: readonly SealedTurn[], { maxContextMessages }: ContextOptions) {
    return claude.streamReply({ system, turns: turnsOf(cipher, answered, maxContextMessages), abort })
  }

  async function write(job: Job, reply: Message, text: ReplyText, prepared: Promise<ReplyStream>, tokens: Reservation) {
    let length = 0
    let firstTextAt: Date | undefined
    const show = (stored: string) => {
      firstTextAt ??= new Date()
      texts.append(reply.id, stored)
    }
    const append = (piece: string) => {
      if (piece === '') return
      journal.append(reply.id, length, piece, show)
      length += piece.length
    }

    let outcome: Ending['outcome']
    let ending: Ending
    try {
      const stream = await prepared
      let half = '' // the first half of a character whose second half has not come yet
      try {
        await stream.read((piece) => {
          const joined = half + piece
          const cut = isHighSurrogate(joined.charCodeAt(joined.length - 1)) ? joined.length - 1 : joined.length
          half = joined.slice(cut)
          append(joined.slice(0, cut).toWellFormed())
        })
        append(half.toWellFormed())
      } finally {
        outcome = stream.outcome()
      }
      ending = { status: job.told ?? 'COMPLETED' }
    } catch (error) {
      if (job.told) ending = { status: job.told }
      else if (error instanceof UpstreamError) {
        ending = {
          status: 'FAILED',
          error: { code: error.code, retryable: error.retryable },
        }
      } else {
        log.error({ err: error, messageId: reply.id }, 'writing a reply failed')
        ending = {
          status: 'FAILED',
          error: { code: 'INTERNAL', retryable: true },
        }
      }
    }
    const tail = await journal.takeBack(reply.id)
    if (tail !== '') firstTextAt ??= new Date()
    // A slice that could not be stored under this server's lease leaves a gap: what follows it does not count.
    const content = text.length + tail.length === length ? text.after(0) + tail : text.after(0)
    const message = await end(reply, content, {
      ...ending,
      ...(outcome ? { outcome } : {}),
      firstTextAt,
    })
    await tokens.settle(usedTokens(outcome, content))
    return message
  }

  /** Records the end, however long the database is away. */
  async function end(reply: Message, content: string, ending: Ending): Promise<Message | null> {
    for (;;) {
      try {
        const ended = await endReply(driver, cipher, { ...reply, content }, ending)
        if (ended) return ended
        const message = await db.message.findUnique({ where: { id: reply.id } })
        if (message?.status !== 'STREAMING') return message
        await endOrphans() // ours no longer: whoever declared us dead has not ended it yet
      } catch (err) {
        log.error({ err, messageId: reply.id }, 'storing the end of a reply failed; trying again')
      }
      await setTimeout(RETRY_END_MS)
    }
  }

  return {
    ids: () => [...jobs.keys()],
    reserve(messageId, conversationId) {
      if (closing) throw new DomainError('SHUTTING_DOWN', 'The server is shutting down: try again in a moment')
      const text = texts.open(messageId, conversationId)
      const job = newJob()
      jobs.set(messageId, job)
      const close = (message: Message | null) => {
        jobs.delete(messageId)
        texts.finish(messageId, message)
        job.close()
      }
      return {
        start(reply, answered, options, tokens) {
          void write(job, reply, text, prepare(job, answered, options), tokens).then((message) => {
            close(message)
            if (message) onEnded(message)
          })
        },
        takeBack: () => close(null),
      }
    },
    async stop(messageId, status) {
      const job = jobs.get(messageId)
      if (!job) return false
      job.told ??= status
      job.abort.abort()
      await job.closed
      return true
    },
    async shutdown(graceMs) {
      closing = true
      const allEnded = Promise.all([...jobs.values()].map(({ closed }) => closed))
      const graceEnds = new AbortController()
      const grace = setTimeout(graceMs, undefined, { signal: graceEnds.signal }).catch(() => {})
      await Promise.race([allEnded, grace])
      graceEnds.abort()
      await Promise.all([...jobs.keys()].map((messageId) => this.stop(messageId, 'INTERRUPTED')))
    },
    abandon(messageId) {
      for (const [id, job] of jobs) {
        if (messageId !== undefined && id !== messageId) continue
        job.told ??= 'INTERRUPTED'
        job.abort.abort()
      }
    },
  }
}
