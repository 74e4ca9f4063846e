// `npm run report`: the figures of the last days in the terminal. The embedded database must have no server.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ConfigError, readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { createFieldCipher } from '../storage/cipher.ts'
import { DataDirInUseError, lockDataDir } from '../storage/data-dir.ts'
import { openDatabase } from '../storage/database.ts'
import { checkKeys, MissingKeyError } from '../storage/encryption-keys.ts'
import { resolveSecrets } from '../storage/secrets.ts'
import { createMetrics } from './metrics/metrics.ts'
import { createReports } from './report.ts'
import { reportText } from './report-text.ts'

const Days = z.coerce.number().int().min(1).max(366).default(7)

function readDays(args: string[]): number | null {
  try {
    return Days.safeParse(parseArgs({ args, options: { days: { type: 'string' } } }).values.days).data ?? null
  } catch {
    return null
  }
}

/** @returns the exit code */
async function run(): Promise<number> {
  const days = readDays(process.argv.slice(2))
  if (days === null) {
    process.stderr.write('npm run report -- [--days 7], 1 to 366\n')
    return 2
  }
  const config = readConfig(process.env, join(import.meta.dirname, '../..'))
  if (config.databaseUrl === null) lockDataDir(config.dataDir)
  const cipher = createFieldCipher(resolveSecrets(config).encryptionKeys)
  const { db, reports, close } = await openDatabase({ ...config, cipher, poolSize: 2 })
  try {
    await checkKeys(db, cipher)
    const metrics = createMetrics({ db: reports, cipher, log: createLog(config.logLevel) })
    const report = await createReports({ db: reports, metrics }).report(days, new Date())
    process.stdout.write(reportText(report))
    return 0
  } finally {
    await close()
  }
}

/** What a person at the terminal can act on; the stack only where the fault is ours. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof DataDirInUseError) {
    return `${error.message}. While the server runs, ask it: analyticsReport in GraphiQL has the same figures.`
  }
  if (error instanceof ConfigError || error instanceof MissingKeyError) return error.message
  return error.stack ?? error.message
}

process.exitCode = await run().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  return 1
})
process.exit()
