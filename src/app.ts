import { join } from 'node:path'
import type { DestinationStream } from 'pino'
import { createMetrics } from './analytics/metrics/metrics.ts'
import { createRollup } from './analytics/rollup/rollup.ts'
import { readAssistant } from './assistant.ts'
import { createClaude } from './claude/claude.ts'
import { startOfflineClaude } from './claude/offline/server.ts'
import type { Config } from './config.ts'
import { createConversations } from './conversation/conversations.ts'
import { createConversationEvents } from './conversation/events.ts'
import { createSessions } from './conversation/sessions.ts'
import { buildSchema } from './graphql/schema.ts'
import { createIdentify } from './http/caller.ts'
import { startHttpServer } from './http/server.ts'
import { createAnalyst } from './lead/analysis.ts'
import { createLeads } from './lead/leads.ts'
import { createLeadQueue } from './lead/queue.ts'
import { createRateLimits } from './limits/rate-limits.ts'
import { createLog, type Log } from './log.ts'
import { interruptOrphans } from './reply/ending.ts'
import { createJournal } from './reply/journal.ts'
import { type Lease, takeLease } from './reply/lease.ts'
import { createPace } from './reply/pace.ts'
import { systemPrompt } from './reply/prompt.ts'
import { createReplies } from './reply/replies.ts'
import { createReplyTexts } from './reply/texts.ts'
import { createReplyWriter } from './reply/writer.ts'
import { createFieldCipher } from './storage/cipher.ts'
import { lockDataDir } from './storage/data-dir.ts'
import { openDatabase } from './storage/database.ts'
import { resolveSecrets, type Secrets } from './storage/secrets.ts'

/** Where the project's own files are, from the built code as from the sources. */
export const projectRoot = join(import.meta.dirname, '..')

/** A running server. */
export interface App {
  url: string
  /** Whether the offline stand-in answers instead of Claude. */
  offline: boolean
  /** Whether there was no conversation yet. */
  firstStart: boolean
  secrets: Secrets
  log: Log
  stop(): Promise<void>
}

const TIDY_EVERY_MS = 30_000

/** What has been started so far, to be stopped in reverse order. */
function createDisposers() {
  const disposers: (() => unknown)[] = []
  return {
    push: (dispose: () => unknown) => disposers.push(dispose),
    async disposeAll() {
      for (const dispose of disposers.splice(0).reverse()) await dispose()
    },
  }
}

/**
 * Wires everything and starts it; the one place that knows all parts.
 * @param logDestination where log lines go instead of standard output
 * @throws what keeps it from starting, with everything that was started stopped again
 */
export async function startApp(config: Config, logDestination?: DestinationStream): Promise<App> {
  const log = createLog(config.logLevel, logDestination)
  const disposers = createDisposers()
  try {
    return await wire(config, log, disposers)
  } catch (error) {
    await disposers.disposeAll()
    throw error
  }
}

async function wire(config: Config, log: Log, disposers: ReturnType<typeof createDisposers>): Promise<App> {
  const assistant = readAssistant(config.assistantFile)
  if (config.databaseUrl === null) disposers.push(lockDataDir(config.dataDir))
  const secrets = resolveSecrets(config)
  const cipher = createFieldCipher(secrets.encryptionKeys)
  const { db, reports, exclusive, close: closeDatabase } = await openDatabase({ ...config, cipher })
  disposers.push(closeDatabase)

  const offline = config.anthropicApiKey === null && config.anthropicBaseUrl === null
  const standIn = offline ? await startOfflineClaude({ assistant }) : null
  disposers.push(() => standIn?.close())

  const events = createConversationEvents()
  disposers.push(events.close)
  const rateLimits = createRateLimits(config.rateLimits)
  const sessions = createSessions({
    db,
    cipher,
    secrets: secrets.sessionSecrets,
  })

  // The lease and the writer need each other: whoever lost the lease gives up its replies.
  const wired: { lease?: Lease } = {}
  const instanceId = () => wired.lease?.instanceId() ?? ''
  const endOrphans = async () => {
    for (const { id, conversationId } of await interruptOrphans(db)) {
      events.publish(conversationId, { kind: 'MessageUpdated', messageId: id })
    }
  }
  const buryDead = async () => wired.lease?.check()
  const texts = createReplyTexts({ db, log, buryDead })
  disposers.push(texts.close)
  const pace = createPace(() => texts.writing)
  disposers.push(pace.stop)
  const claude = createClaude({
    apiKey: config.anthropicApiKey ?? 'offline',
    baseUrl: standIn?.url ?? config.anthropicBaseUrl,
    model: config.model,
    analysisModel: config.analysisModel,
    maxTokens: config.maxTokens,
    idleTimeoutMs: config.replyIdleTimeoutMs,
    tick: pace.tick,
    log,
  })
  disposers.push(claude.close)
  const analyst = createAnalyst({ db, claude, assistant, log })
  const journal = createJournal({
    db,
    cipher,
    log,
    instanceId,
    onFenced: () => {
      writer.abandon()
      lease.renew().catch(() => {}) // the regular rounds repeat it
    },
  })
  disposers.push(journal.close)
  const writer = createReplyWriter({
    db,
    cipher,
    claude,
    system: systemPrompt(assistant),
    journal,
    texts,
    endOrphans,
    log,
    onEnded: ({ id, conversationId }) => events.publish(conversationId, { kind: 'MessageUpdated', messageId: id }),
  })
  const lease = await takeLease({
    db,
    exclusive,
    log,
    onLost: () => writer.abandon(),
    onDead: endOrphans,
  })
  wired.lease = lease
  disposers.push(lease.release)
  disposers.push(writer.shutdown)
  const leads = createLeads({ db, cipher, rules: assistant, events })
  const leadQueue = createLeadQueue({ leads, log })
  disposers.push(leadQueue.close)
  await leadQueue.catchUp(new Date())
  const replies = createReplies({
    db,
    cipher,
    texts,
    writer,
    events,
    instanceId,
    onSaid: leadQueue.add,
  })
  const conversations = createConversations({
    db,
    cipher,
    sessions,
    events,
    stopReply: replies.stopAll,
    abandonAfterMs: config.abandonAfterMs,
  })
  const metrics = createMetrics({ db: reports, cipher, log })
  const rollup = createRollup({ db, log })
  disposers.push(rollup.close)
  rollup.start()
  const tidying = setInterval(() => {
    const tidied = [conversations.tidy(), leadQueue.catchUp(new Date(Date.now() - TIDY_EVERY_MS))]
    Promise.all(tidied).catch((err: unknown) => log.warn({ err }, 'tidying up failed'))
  }, TIDY_EVERY_MS)
  disposers.push(() => clearInterval(tidying))

  const server = await startHttpServer({
    host: config.host,
    port: config.port,
    title: `${assistant.business.name}: ${assistant.persona.name}`,
    schema: buildSchema(),
    services: { db, conversations, replies, leads, events, rateLimits, analyst, metrics },
    identify: createIdentify({ ...secrets, sessions }),
    allowedOrigins: config.allowedOrigins,
    trustProxyHops: config.trustProxyHops,
    log,
  })

  const firstStart = (await db.conversation.findFirst({ select: { id: true } })) === null
  let stopping: Promise<void> | undefined
  async function stop() {
    await writer.shutdown() // readers see how their replies ended before their streams are closed
    await server.close()
    await disposers.disposeAll()
  }
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return {
    url: `http://${host}:${server.port}/graphql`,
    offline,
    firstStart,
    secrets,
    log,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}
