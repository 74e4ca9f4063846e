// `npm run db:seed`: fills an empty database with an invented history, so that there is something to ask metrics about.
// On the embedded database no server may run meanwhile.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createRollup } from '../analytics/rollup/rollup.ts'
import { readAssistant } from '../assistant.ts'
import { ConfigError, readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { createFieldCipher } from '../storage/cipher.ts'
import { DataDirInUseError, lockDataDir } from '../storage/data-dir.ts'
import { databaseErrorCode, openDatabase } from '../storage/database.ts'
import { checkKeys, MissingKeyError } from '../storage/encryption-keys.ts'
import { createProgress } from '../storage/progress.ts'
import { resolveSecrets } from '../storage/secrets.ts'
import { seedHistory } from './seed.ts'

const USAGE = 'npm run db:seed -- [--conversations 10000] [--days 365] [--seed 1] [--add]'

/** PostgreSQL's code of a key that is taken. */
const UNIQUE_VIOLATION = '23505'

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max)
const Options = z.object({
  conversations: whole(1, 10_000_000).default(10_000),
  days: whole(1, 3_650).default(365),
  seed: whole(0, 2 ** 32 - 1).default(1),
  add: z.boolean().default(false),
})

function readOptions(args: string[]): z.infer<typeof Options> | null {
  const text = { type: 'string' as const }
  try {
    const { values } = parseArgs({
      args,
      options: { conversations: text, days: text, seed: text, add: { type: 'boolean' } },
    })
    return Options.safeParse(values).data ?? null
  } catch {
    return null
  }
}

/** @returns the exit code */
async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  if (!options) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const { conversations, days, seed, add } = options
  const config = readConfig(process.env, join(import.meta.dirname, '../..'))
  const assistant = readAssistant(config.assistantFile)
  if (config.databaseUrl === null) lockDataDir(config.dataDir)
  const keys = resolveSecrets(config).encryptionKeys
  const cipher = createFieldCipher(keys)
  const { db, close } = await openDatabase({ ...config, cipher, poolSize: 2 })
  try {
    await checkKeys(db, cipher)
    if (!add && (await db.conversation.findFirst({ select: { id: true } }))) {
      process.stderr.write('There are conversations already: an invented history would mix with them. --add does so.\n')
      return 1
    }
    const progress = createProgress(process.stderr, 'conversations')
    const onProgress = progress.show
    const written = await seedHistory({ db, keys, assistant, conversations, days, seed, now: new Date(), onProgress })
    progress.end()
    await createRollup({ db, log: createLog(config.logLevel) }).rebuild()
    const [messages, events] = [written.messages, written.events].map((count) => count.toLocaleString('en'))
    const what = `${written.conversations.toLocaleString('en')} conversations with ${messages} messages and ${events} events`
    process.stdout.write(`${what} were invented, over ${days} days.\n`)
    return 0
  } finally {
    await close()
  }
}

/** What a person at the terminal can act on; the stack only where the fault is ours. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof DataDirInUseError)
    return `${error.message}. The embedded database is filled while no server runs.`
  if (databaseErrorCode(error) === UNIQUE_VIOLATION) return 'This history is there already: choose another --seed.'
  if (error instanceof ConfigError || error instanceof MissingKeyError) return error.message
  return error.stack ?? error.message
}

process.exitCode = await run().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  return 1
})
process.exit()
