import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { inject } from 'vitest'
import { type App, projectRoot, startApp } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { type OfflineClaude, type OfflineScript, startOfflineClaude } from '../../src/claude/offline/server.ts'
import { readConfig } from '../../src/config.ts'
import type { Backend } from './backends.ts'
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
  /** Stops the server and starts it again on the same data, with some settings changed from then on. */
  restart(env?: Record<string, string>): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the same app that production starts, on data of its own, with limits off unless `env` sets them.
 * @param options.env further settings, as environment variables
 * @param options.script what Claude does, request by request
 */
export async function startTestApp(
  options: { backend?: Backend; env?: Record<string, string>; script?: OfflineScript; paceMs?: number } = {},
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
    ...options.env,
  }
  let app = await startApp(readConfig(environment, projectRoot), destination)
  const port = new URL(app.url).port
  return {
    get url() {
      return app.url
    },
    get wsUrl() {
      return app.url.replace('http', 'ws')
    },
    adminKey: app.secrets.adminApiKeys[0] ?? '',
    analystKey: app.secrets.analystApiKeys[0] ?? '',
    dataDir,
    databaseUrl: database?.url ?? null,
    get app() {
      return app
    },
    claude,
    logs: () => lines.join(''),
    async restart(env = {}) {
      await app.stop()
      environment = { ...environment, ...env }
      app = await startApp(readConfig({ ...environment, PORT: port }, projectRoot), destination)
    },
    async stop() {
      await app.stop()
      await claude.close()
      await database?.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
