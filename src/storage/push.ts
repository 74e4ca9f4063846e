// `npm run db:push`: makes the database that the configuration names equal to prisma/schema.prisma, without a
// migration: for trying out a change. Runs on Prisma's WebAssembly schema engine, like the migrations.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { lockDataDir } from './data-dir.ts'
import { openAdapter } from './database.ts'
import { withSchemaEngine } from './migrations.ts'

const root = join(import.meta.dirname, '../..')
const config = readConfig(process.env, root)
if (config.databaseUrl === null) lockDataDir(config.dataDir)
const { adapter, close } = await openAdapter(config)
const path = join(root, 'prisma/schema.prisma')
const { executedSteps, warnings, unexecutable } = await withSchemaEngine(adapter, (engine) =>
  engine.schemaPush({
    force: process.argv.includes('--accept-data-loss'),
    schema: { files: [{ path, content: readFileSync(path, 'utf8') }] },
    filters: { externalTables: [], externalEnums: [] },
  }),
)
for (const line of [...warnings, ...unexecutable]) process.stderr.write(`${line}\n`)
process.stdout.write(`${executedSteps} steps executed\n`)
await close()
process.exit(unexecutable.length > 0 || (warnings.length > 0 && executedSteps === 0) ? 1 : 0)
