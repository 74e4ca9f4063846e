import { join } from 'node:path'
import type { DestinationStream } from 'pino'
import { createAuditLog } from './admin/audit.ts'
import { createConversationList } from './admin/conversation-list.ts'
import { createConversions } from './admin/conversions.ts'
import { createEraser } from './admin/erase.ts'
import { createExports } from './admin/exports.ts'
import { createFlags } from './admin/flags.ts'
import { createModeration } from './admin/moderation.ts'
import { createStatuses } from './admin/statuses.ts'
import { createInstruments } from './analytics/instruments.ts'
import { createMetrics } from './analytics/metrics/metrics.ts'
import { createRefusals } from './analytics/refusals.ts'
import { createReports } from './analytics/report.ts'
import { createRollup } from './analytics/rollup/rollup.ts'
import { createDisposers, type Disposers } from './app/disposers.ts'
import { createLimits } from './app/limits.ts'
import { startReplyEngine } from './app/reply-engine.ts'
import { readAssistant } from './assistant.ts'
import { startOfflineClaude } from './claude/offline/server.ts'
import type { Config } from './config.ts'
import { createConversations } from './conversation/conversations.ts'
import { createConversationEvents } from './conversation/events.ts'
import { createMessagePages } from './conversation/message-pages.ts'
import { createSessions } from './conversation/sessions.ts'
import { globalId } from './graphql/ids.ts'
import { buildSchema } from './graphql/schema.ts'
import { createIdentify } from './http/caller.ts'
import { listen } from './http/listener.ts'
import { startHttpServer } from './http/server.ts'
import { createStaffKeys } from './http/staff-keys.ts'
import { createStanding } from './http/standing.ts'
import { createAnalyst } from './lead/analysis.ts'
import { createAssessor } from './lead/assessor.ts'
import { createLeads } from './lead/leads.ts'
import { createLeadQueue } from './lead/queue.ts'
import { estimateTokens } from './limits/token-budget.ts'
import { createLog, type Log } from './log.ts'
import { createReplies } from './reply/replies.ts'
import { createLocalBus, createRedisBus } from './storage/bus.ts'
import { createFieldCipher } from './storage/cipher.ts'
import { lockDataDir } from './storage/data-dir.ts'
import { openDatabase } from './storage/database.ts'
import { checkKeys, registerKey } from './storage/encryption-keys.ts'
import { resolveSecrets, type Secrets } from './storage/secrets.ts'
import { createVacuum } from './storage/vacuum.ts'

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

/** An unanswered statement fails in time for the next sign of life, before the lease runs out. */
const DATABASE_PATIENCE_MS = 4_500
const TIDY_EVERY_MS = 30_000
const REFUSALS_LOOKED_BACK_MS = 3_600_000

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

async function wire(config: Config, log: Log, disposers: Disposers): Promise<App> {
  const assistant = readAssistant(config.assistantFile)
  if (config.databaseUrl === null) disposers.push(lockDataDir(config.dataDir))
  const secrets = resolveSecrets(config)
  const cipher = createFieldCipher(secrets.encryptionKeys)
  const listener = await listen(config)
  disposers.push(listener.close)
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  const url = `http://${host}:${listener.port}/graphql`
  const database = await openDatabase({
    ...config,
    cipher,
    patienceMs: DATABASE_PATIENCE_MS,
    onAway: (err) => log.warn({ err, url }, 'the database cannot be reached; waiting for it'),
    onDiskFull: (isFull) =>
      isFull
        ? log.error('the disk is full: nothing is written until there is space')
        : log.info('there is space again'),
  })
  const { db, driver, rows, reports, exclusive } = database
  disposers.push(database.close)
  await checkKeys(db, cipher)

  const offline = config.anthropicApiKey === null && config.anthropicBaseUrl === null
  const standIn = offline ? await startOfflineClaude({ assistant }) : null
  disposers.push(() => standIn?.close())

  const bus =
    config.redisUrl === null ? createLocalBus({ alone: exclusive }) : createRedisBus({ url: config.redisUrl, log })
  disposers.push(bus.close)
  const events = createConversationEvents({ bus, db, log })
  disposers.push(events.close)
  const refusals = createRefusals({ db, log })
  disposers.push(refusals.close)
  const sessions = createSessions({
    db,
    driver,
    cipher,
    secrets: secrets.sessionSecrets,
  })

  const ping = () => db.$queryRaw`SELECT 1`
  const instruments = createInstruments({
    writing: () => engine.texts.writing,
    following: () => replies.following,
    pings: { database: ping, redis: bus.ping },
  })
  const { rateLimits, guesses, counter } = await createLimits({
    config,
    log,
    disposers,
    onRefused(budget) {
      refusals.add(budget === 'REPLIES' ? 'REPLY' : null)
      instruments.limitHit(budget)
    },
  })
  const flags = createFlags({ db, cipher })
  const moderation = createModeration({ db, flags, counter, abuse: assistant.moderation.abuse, log })
  disposers.push(moderation.close)
  await moderation.catchUp(new Date(0))
  const engine = await startReplyEngine({
    config,
    assistant,
    claudeUrl: standIn?.url ?? config.anthropicBaseUrl,
    database,
    cipher,
    bus,
    events,
    log,
    disposers,
    onStored: instruments.textStored,
    onEnded(message) {
      instruments.replyEnded(message)
      moderation.replyEnded(message)
    },
  })
  const { assess, close } = createAssessor({
    script: join(projectRoot, 'dist/lead/assess-thread.js'),
    rules: { services: assistant.services, leads: assistant.leads },
  })
  disposers.push(close)
  const leads = createLeads({ db, driver, rows, cipher, assess, events })
  const leadQueue = createLeadQueue({ leads, log })
  disposers.push(leadQueue.close)
  await leadQueue.catchUp(new Date())
  const replies = createReplies({
    db,
    driver,
    cipher,
    events,
    ...engine,
    inspect: moderation.inspect,
    tokens: estimateTokens(engine.system.length) + config.maxTokens,
    maxMessageLength: config.maxMessageLength,
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
  const eraser = createEraser({
    db,
    cipher,
    events,
    stopReply: engine.stops.stop,
    retentionMs: config.retentionMs,
    log,
  })
  disposers.push(eraser.close)
  const vacuum = exclusive ? createVacuum({ db, isIdle: () => engine.texts.writing === 0 }) : null
  const rollup = createRollup({ db: database.background, log })
  disposers.push(rollup.close)
  rollup.start()
  const tidying = setInterval(() => {
    const now = Date.now()
    const tidied = [
      conversations.tidy(),
      leadQueue.catchUp(new Date(now - TIDY_EVERY_MS)),
      moderation.catchUp(new Date(now - REFUSALS_LOOKED_BACK_MS)),
      eraser.tidy(),
      vacuum?.tidy(),
      registerKey(db, cipher), // a re-encryption may have found it unused meanwhile
    ]
    Promise.all(tidied).catch((err: unknown) => log.warn({ err }, 'tidying up failed'))
  }, TIDY_EVERY_MS)
  disposers.push(() => clearInterval(tidying))

  let stopping: Promise<void> | undefined
  const staffKeys = createStaffKeys({ ...secrets, files: config, log })
  disposers.push(staffKeys.close)
  const identify = createIdentify({ staffKeys, sessions, guesses })
  const standing = createStanding({ staffKeys, present: sessions.present, log })
  disposers.push(standing.close)
  const metrics = createMetrics({
    db: reports,
    cipher,
    log,
    flush: refusals.flush,
    wantZoneDays: rollup.wantZoneDays,
  })
  const server = await startHttpServer({
    listener,
    title: `${assistant.business.name}: ${assistant.persona.name}`,
    schema: buildSchema(),
    identify,
    health: {
      ready: async () => stopping === undefined && ping().then(() => true),
      measurements: instruments.expose,
      mayMeasure: (caller) =>
        identify(caller).then(
          ({ role }) => role === 'ADMIN',
          () => false,
        ),
    },
    services: {
      db,
      conversations,
      conversationList: createConversationList({ rows, cipher }),
      messagePages: createMessagePages({ rows }),
      replies,
      leads,
      events,
      rateLimits,
      analyst: createAnalyst({ db, assistant, log, onCalled: instruments.callEnded, ...engine }),
      metrics,
      reports: createReports({ db: reports, metrics }),
      eraser,
      exports: createExports({ db, cipher, globalId, log }),
      audit: createAuditLog({ db, cipher, log }),
      conversions: createConversions({ db }),
      flags,
      moderation,
      statuses: createStatuses({ db, events, stopReply: replies.stopAll }),
    },
    standing,
    allowedOrigins: config.allowedOrigins,
    trustProxyHops: config.trustProxyHops,
    maxSocketsPerAddress: config.maxSocketsPerAddress,
    maxStreamsPerAddress: config.maxStreamsPerAddress,
    log,
  })

  const firstStart = (await db.conversation.findFirst({ select: { id: true } })) === null
  async function stop() {
    server.drain()
    await engine.writer.shutdown(config.shutdownGraceMs) // readers see how their replies ended before their streams are closed
    engine.texts.close()
    events.close()
    await server.close()
    await disposers.disposeAll()
  }
  return {
    url,
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
