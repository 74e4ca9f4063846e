// `npm run codegen`: prints schema.graphql from the code; with --check it only says whether the file is current.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, printSchema } from './schema.ts'

const file = join(import.meta.dirname, '../../schema.graphql')
const printed = printSchema(buildSchema())
if (!process.argv.includes('--check')) writeFileSync(file, printed)
else if (readFileSync(file, 'utf8') !== printed) {
  process.stderr.write('schema.graphql is not what the code says: npm run codegen\n')
  process.exitCode = 1
}
