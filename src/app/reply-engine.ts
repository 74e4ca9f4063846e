import type { Assistant } from '../assistant.ts'
import { type Claude, createClaude } from '../claude/claude.ts'
import type { Config } from '../config.ts'
import type { ConversationEvents } from '../conversation/events.ts'
import type { Message } from '../generated/prisma/client.ts'
import { createTokenBudget, type TokenBudget } from '../limits/token-budget.ts'
import type { Log } from '../log.ts'
import { interruptOrphans } from '../reply/ending.ts'
import { createJournal } from '../reply/journal.ts'
import { type Lease, takeLease } from '../reply/lease.ts'
import { createPace } from '../reply/pace.ts'
import { systemPrompt } from '../reply/prompt.ts'
import { createStops, type Stops } from '../reply/stops.ts'
import { createReplyTexts, type ReplyTexts } from '../reply/texts.ts'
import { createReplyWriter, type ReplyWriter } from '../reply/writer.ts'
import type { Bus } from '../storage/bus.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { OpenDatabase } from '../storage/database.ts'
import type { Disposers } from './disposers.ts'

/** Everything that writes replies. */
export interface ReplyEngine {
  claude: Claude
  texts: ReplyTexts
  writer: ReplyWriter
  stops: Stops
  budget: TokenBudget
  /** What Claude is told before every conversation. */
  system: string
  /** Under which lease this server writes. */
  instanceId: () => string
}

/**
 * Starts what writes replies. Its parts need each other: the writer stores through the journal, the journal writes under
 * the lease, and whoever loses the lease has the writer give up its replies.
 * @param options.claudeUrl where Claude answers; null: where the SDK knows
 */
export async function startReplyEngine(options: {
  config: Config
  assistant: Assistant
  claudeUrl: string | null
  database: OpenDatabase
  cipher: FieldCipher
  bus: Bus
  events: ConversationEvents
  log: Log
  disposers: Disposers
  onStored: (ms: number) => void
  onEnded: (message: Message) => void
}): Promise<ReplyEngine> {
  const { config, assistant, claudeUrl, database, cipher, bus, events, log, disposers, onStored, onEnded } = options
  const { db, driver, exclusive } = database
  const held: { lease?: Lease } = {}
  const instanceId = () => held.lease?.instanceId() ?? ''
  const budget = createTokenBudget({ db, limit: config.dailyTokenBudget, instanceId, log })
  const ended = (id: string, conversationId: string) =>
    events.publish(conversationId, { kind: 'MessageUpdated', messageId: id })
  const endOrphans = async () => {
    await budget.releaseOrphans()
    const here = held.lease && { instanceId: held.lease.instanceId(), ids: writer.ids }
    const orphans: string[] = []
    await interruptOrphans({
      db,
      cipher,
      here,
      onEnded({ id, conversationId }) {
        orphans.push(id)
        ended(id, conversationId)
      },
      onFailed: (err, messageId) => log.error({ err, messageId }, 'a reply that nobody writes could not be ended'),
    })
    await budget.release(orphans)
  }

  const texts = createReplyTexts({ db, bus, log, buryDead: async () => held.lease?.check() })
  disposers.push(texts.close)
  const pace = createPace(() => texts.writing)
  disposers.push(pace.stop)
  const claude = createClaude({
    apiKey: config.anthropicApiKey ?? 'offline',
    baseUrl: claudeUrl,
    model: config.model,
    analysisModel: config.analysisModel,
    maxTokens: config.maxTokens,
    idleTimeoutMs: config.replyIdleTimeoutMs,
    tick: pace.tick,
    log,
  })
  disposers.push(claude.close)
  const system = systemPrompt(assistant)
  const journal = createJournal({
    driver,
    cipher,
    log,
    gatherMs: pace.gatherMs,
    instanceId,
    onStored,
    onFenced: () => {
      writer.abandon()
      lease.renew().catch(() => {}) // the regular rounds repeat it
    },
    onLost: (messageId) => writer.abandon(messageId),
  })
  disposers.push(journal.close)
  const writer = createReplyWriter({
    db,
    driver,
    cipher,
    claude,
    system,
    journal,
    texts,
    endOrphans,
    log,
    onEnded: (message) => {
      ended(message.id, message.conversationId)
      onEnded(message)
    },
  })
  const lease = await takeLease({ db, exclusive, log, onLost: () => writer.abandon(), onDead: endOrphans })
  held.lease = lease
  disposers.push(lease.release)
  disposers.push(() => writer.shutdown(0))
  const stops = createStops({ db, driver, bus, texts, writer, instanceId, log })
  disposers.push(stops.close)
  return { claude, texts, writer, stops, budget, system, instanceId }
}
