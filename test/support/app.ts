import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { inject } from 'vitest'
import { type App, projectRoot, startApp } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { type OfflineClaude, type OfflineScript, startOfflineClaude } from '../../src/claude/offline/server.ts'
import { readConfig } from '../../src/config.ts'
import { type Backend, redisUrl } from './backends.ts'
import { startProxy } from './proxy.ts'
import { startRedis } from './redis-server.ts'
import { copyTemplate } from './template.ts'

/** A running server with a scripted Claude behind it. */
export interface TestApp {
  url: string
  wsUrl: string
  adminKey: string
  analystKey: string
  dataDir: string
  /** PostgreSQL's address; null on the embedded database. */
  databaseUrl: string | null
  app: App
  claude: OfflineClaude
  /** Everything logged so far. */
  logs(): string
  /** Stops the server; `restart` starts it again. */
  halt(): Promise<void>
  /** Stops the server and starts it again on the same data, with some settings changed from then on. */
  restart(env?: Record<string, string>): Promise<void>
  stop(): Promise<void>
}

/** On PostgreSQL: TEST_INSTANCES=2 holds every contract against two servers behind nginx, with a Redis of their own where it is switched on. */
const testInstances = Number(process.env.TEST_INSTANCES ?? 1)

/**
 * Starts the same app that production starts, on data of its own, with limits off unless `env` sets them.
 * @param options.env further settings, as environment variables
 * @param options.script what Claude does, request by request
 * @param options.alone one server, whatever TEST_INSTANCES says: for what is one server's, or a suite that makes its own
 */
export async function startTestApp(
  options: {
    backend?: Backend
    env?: Record<string, string>
    script?: OfflineScript
    paceMs?: number
    alone?: boolean
  } = {},
): Promise<TestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-test-'))
  const database = options.backend?.createDatabase ? await options.backend.createDatabase() : null
  if (!database && options.env?.DATABASE_URL === undefined) copyTemplate(inject('templateDir'), dataDir)
  const claude = await startOfflineClaude({
    assistant: readAssistant(join(projectRoot, 'config/assistant.json')),
    paceMs: options.paceMs ?? 1,
    firstTokenMs: 1,
    ...(options.script ? { script: options.script } : {}),
  })
  const instances = database && !options.alone ? testInstances : 1
  const redis = instances > 1 && redisUrl ? await startRedis() : null
  const lines: string[] = []
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  let environment: Record<string, string> = {
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    ANTHROPIC_API_KEY: 'test-key-of-claude',
    ANTHROPIC_BASE_URL: claude.url,
    RATE_LIMIT_CONVERSATIONS: '0',
    RATE_LIMIT_MESSAGES: '0',
    RATE_LIMIT_REPLIES: '0',
    RATE_LIMIT_KEY_GUESSES: '0',
    MAX_SOCKETS_PER_ADDRESS: '0',
    MAX_STREAMS_PER_ADDRESS: '0',
    SHUTDOWN_GRACE_MS: '0',
    LOG_LEVEL: 'debug',
    ...(database ? { DATABASE_URL: database.url } : {}),
    ...(redis ? { REDIS_URL: redis.url } : {}),
    ...options.env,
    ...(instances > 1 ? { TRUST_PROXY_HOPS: String(1 + Number(options.env?.TRUST_PROXY_HOPS ?? 0)) } : {}),
  }
  const start = (port: string) => startApp(readConfig({ ...environment, PORT: port }, projectRoot), destination)
  const servers: [App, ...App[]] = [await start(environment.PORT ?? '0')]
  while (servers.length < instances) servers.push(await start('0'))
  const ports = servers.map(({ url }) => new URL(url).port)
  const addresses = ports.map((port) => `127.0.0.1:${port}`)
  const proxy = instances > 1 ? await startProxy('nginx', addresses) : null
  const url = () => proxy?.url ?? servers[0].url
  const stopAll = async () => {
    for (const server of servers) await server.stop()
  }
  return {
    get url() {
      return url()
    },
    get wsUrl() {
      return url().replace('http', 'ws')
    },
    adminKey: servers[0].secrets.adminApiKeys[0] ?? '',
    analystKey: servers[0].secrets.analystApiKeys[0] ?? '',
    dataDir,
    databaseUrl: database?.url ?? null,
    get app() {
      return servers[0]
    },
    claude,
    logs: () => lines.join(''),
    halt: stopAll,
    async restart(env = {}) {
      await stopAll()
      environment = { ...environment, ...env }
      for (const [n, port] of ports.entries()) servers[n] = await start(port)
    },
    async stop() {
      await proxy?.stop()
      await stopAll()
      await redis?.kill()
      await claude.close()
      await database?.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
