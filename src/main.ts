import { type App, projectRoot, startApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { DataDirInUseError } from './storage/data-dir.ts'
import { MissingKeyError } from './storage/encryption-keys.ts'
import { welcome } from './welcome.ts'

/** How long the end may take after the grace of running replies: with the database away they cannot be stored at all. */
const STOPPED_WITHIN_MS = 10_000

async function main() {
  const config = readConfig(process.env, projectRoot)
  let app: App | undefined
  let stopping = false
  /** Before the server serves there is nothing to finish: it may still be waiting for its database. */
  async function stop(signal: string) {
    if (stopping) process.exit(1) // a second signal does not wait
    stopping = true
    app?.log.info({ signal }, 'stopping')
    setTimeout(() => {
      app?.log.error('not everything could be stored in time; another server ends what was being written')
      process.exit(1)
    }, config.shutdownGraceMs + STOPPED_WITHIN_MS)
    await app?.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)

  app = await startApp(config)
  app.log.info({ url: app.url, offline: app.offline }, 'serving')
  if (!config.production) {
    await welcome(app, {
      firstStart: app.firstStart,
      dataDir: config.dataDir,
      embedded: config.databaseUrl === null,
    })
  }
}

/** What a person at the terminal can act on; the stack only where the fault is ours. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ([ConfigError, DataDirInUseError, MissingKeyError].some((kind) => error instanceof kind)) return error.message
  if ('code' in error && error.code === 'EADDRINUSE') return `${error.message}: set PORT to another one`
  return error.stack ?? error.message
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
}
