// `npm run db:rollup`: makes the sums that metrics are answered from anew, from the events.
import { join } from 'node:path'
import { readConfig } from '../../config.ts'
import { createLog } from '../../log.ts'
import { createFieldCipher } from '../../storage/cipher.ts'
import { lockDataDir } from '../../storage/data-dir.ts'
import { openDatabase } from '../../storage/database.ts'
import { resolveSecrets } from '../../storage/secrets.ts'
import { createRollup } from './rollup.ts'

const config = readConfig(process.env, join(import.meta.dirname, '../../..'))
if (config.databaseUrl === null) lockDataDir(config.dataDir)
const cipher = createFieldCipher(resolveSecrets(config).encryptionKeys)
const { db, close } = await openDatabase({ ...config, cipher })
await createRollup({ db, log: createLog(config.logLevel) }).rebuild()
const rows = (await db.analyticsRollup.count()) + (await db.conversationRollup.count())
process.stdout.write(`${rows} rows\n`)
await close()
process.exit()
