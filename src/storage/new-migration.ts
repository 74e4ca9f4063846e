// `npm run db:migrate -- <name>`: writes the next file of prisma/migrations from what changed in prisma/schema.prisma.
// It is applied by the next start. Needs no database: the changes are found against an empty embedded one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { openEmbedded } from './embedded.ts'
import { applyMigrations, withSchemaEngine } from './migrations.ts'

const name = process.argv[2]
const directory = join(import.meta.dirname, '../../prisma/migrations')
const schemaFile = join(import.meta.dirname, '../../prisma/schema.prisma')
const schema = readFileSync(schemaFile, 'utf8')
const adapter = new PrismaPg((await openEmbedded()).pool)
await applyMigrations(adapter, directory)
const files = [{ path: schemaFile, content: schema }]
const { stdout: script, exitCode } = await withSchemaEngine(adapter, (engine) =>
  engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: directory },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  }),
)
const changed = exitCode === 2
if (!changed) {
  process.stdout.write('prisma/migrations is up to date with prisma/schema.prisma\n')
} else if (!name) {
  process.stderr.write('prisma/schema.prisma has changes without a migration: npm run db:migrate -- <name>\n')
  process.exitCode = 1
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const file = join(directory, `${stamp}_${name.replace(/\W+/g, '_')}`, 'migration.sql')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, script ?? '')
  process.stdout.write(`${file}\n`)
}
process.exit()
