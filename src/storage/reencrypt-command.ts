// `npm run db:reencrypt`: brings every encrypted column and every blind index under the newest key of ENCRYPTION_KEY,
// after which the older ones can be removed. On PostgreSQL while servers run; the embedded database must have none.
import { join } from 'node:path'
import { ConfigError, readConfig } from '../config.ts'
import { createFieldCipher } from './cipher.ts'
import { DataDirInUseError, lockDataDir } from './data-dir.ts'
import { openDatabase } from './database.ts'
import { checkKeys, MissingKeyError, retireKeys } from './encryption-keys.ts'
import { createProgress } from './progress.ts'
import { reencrypt } from './reencrypt.ts'
import { resolveSecrets } from './secrets.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Re-encrypts, and says what came of it. @returns whether everything stands under the newest key */
async function run(): Promise<boolean> {
  const config = readConfig(process.env, join(import.meta.dirname, '../..'))
  if (config.databaseUrl === null) lockDataDir(config.dataDir)
  const cipher = createFieldCipher(resolveSecrets(config).encryptionKeys)
  const { db, close } = await openDatabase({ ...config, cipher, poolSize: 2 })
  try {
    await checkKeys(db, cipher)
    const progress = createProgress(process.stderr, 'texts')
    const { texts, conflicts, broken, remaining } = await reencrypt({ db, cipher, onProgress: progress.show })
    progress.end()
    say(`${texts.toLocaleString('en')} texts were brought under the key ${cipher.keyId}.`)
    if (conflicts > 0) say(`${conflicts} of them are no longer found by their index: another row has its place.`)
    for (const place of broken) say(`${place} does not open: it was altered, moved or never sealed.`)
    for (const [keyId, count] of remaining) {
      say(`${count.toLocaleString('en')} texts still ${keyId ? `stand under the key ${keyId}` : 'have no key at all'}.`)
    }
    for (const keyId of await retireKeys(db, cipher, new Set(remaining.keys()))) {
      say(`The key ${keyId} is no longer needed: it can be removed from ENCRYPTION_KEY.`)
    }
    return remaining.size === 0
  } finally {
    await close()
  }
}

/** What a person at the terminal can act on; the stack only where the fault is ours. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof DataDirInUseError) {
    return `${error.message}. The embedded database can be re-encrypted only while no server has it open.`
  }
  const isPlain = error instanceof ConfigError || error instanceof MissingKeyError
  return isPlain ? error.message : `${error.stack ?? error.message}\nWhat was done stays done: run it again to go on.`
}

process.exitCode = await run().then(
  (complete) => (complete ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`)
    return 1
  },
)
process.exit()
