import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { openAdapter, openDatabase } from '../../src/storage/database.ts'
import { applyMigrations, withSchemaEngine } from '../../src/storage/migrations.ts'
import { backends, postgresBackend } from '../support/backends.ts'

const directory = join(import.meta.dirname, '../../prisma/migrations')
const schemaFile = join(import.meta.dirname, '../../prisma/schema.prisma')
const names = readdirSync(directory, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
const cipher = createFieldCipher([randomBytes(32)])

interface AppliedMigration {
  migration_name: string
  checksum: string
  finished_at: Date | null
  rolled_back_at: Date | null
  applied_steps_count: number
  logs: string | null
}

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'aiplace-migrations-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const readApplied = (db: Awaited<ReturnType<typeof openDatabase>>['db']) =>
  db.$queryRaw<AppliedMigration[]>`SELECT * FROM "_prisma_migrations" ORDER BY "started_at"`

describe.each(backends)('$name', (backend) => {
  let databaseUrl: string | null = null
  let drop = async () => {}
  beforeEach(async () => {
    const database = await backend.createDatabase?.()
    databaseUrl = database?.url ?? null
    drop = async () => database?.drop()
  })
  afterEach(() => drop())

  test('an empty database gets every migration, in order, and can be written', async () => {
    const { db, close } = await openDatabase({ databaseUrl, dataDir, cipher })
    expect((await readApplied(db)).map((row) => row.migration_name)).toEqual(names)
    expect(await db.message.count()).toBe(0)
    await close()
  })

  test('prisma/migrations leads to what prisma/schema.prisma says', async () => {
    const { adapter, close } = await openAdapter({ databaseUrl, dataDir })
    expect(await applyMigrations(adapter, directory)).toEqual(names)
    const files = [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }]
    const { exitCode, stdout } = await withSchemaEngine(adapter, (engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: directory },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: { externalTables: [], externalEnums: [] },
      }),
    )
    await close()
    expect(stdout).toContain('-- This is an empty migration.')
    expect(exitCode).toBe(0)
  })

  test('opening it again applies nothing and keeps what is there', async () => {
    const first = await openDatabase({ databaseUrl, dataDir, cipher })
    await first.db.serverInstance.create({ data: { id: '6f9a1a52-7a0f-4c43-9d0e-0c8d1f6f7f10' } })
    const before = await readApplied(first.db)
    await first.close()
    const second = await openDatabase({ databaseUrl, dataDir, cipher })
    expect(await readApplied(second.db)).toEqual(before)
    expect(await second.db.serverInstance.count()).toBe(1)
    await second.close()
  })

  test("the bookkeeping is that of Prisma's own command", async () => {
    const { db, close } = await openDatabase({ databaseUrl, dataDir, cipher })
    const [digest] = await db.$queryRaw<
      { sum: string }[]
    >`SELECT encode(sha256(${readMigration(0)}::bytea), 'hex') AS sum`
    const [first] = await readApplied(db)
    expect(first).toMatchObject({ checksum: digest?.sum, applied_steps_count: 1, rolled_back_at: null, logs: null })
    expect(first?.finished_at).toBeInstanceOf(Date)
    const columns = await db.$queryRaw<{ name: string; type: string }[]>`
      SELECT column_name AS name, data_type AS type FROM information_schema.columns
      WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`
    expect(columns).toEqual([
      { name: 'id', type: 'character varying' },
      { name: 'checksum', type: 'character varying' },
      { name: 'finished_at', type: 'timestamp with time zone' },
      { name: 'migration_name', type: 'character varying' },
      { name: 'logs', type: 'text' },
      { name: 'rolled_back_at', type: 'timestamp with time zone' },
      { name: 'started_at', type: 'timestamp with time zone' },
      { name: 'applied_steps_count', type: 'integer' },
    ])
    await close()
  })
})

const readMigration = (index: number) => readFileSync(join(directory, names[index] ?? '', 'migration.sql'))

describe.runIf(postgresBackend)('servers that start at the same moment on one empty PostgreSQL', () => {
  test('all come up, and each migration is applied once', async () => {
    const database = await postgresBackend?.createDatabase?.()
    if (!database) throw new Error('no PostgreSQL')
    try {
      const opening = Array.from({ length: 4 }, () =>
        openDatabase({ databaseUrl: database.url, dataDir, cipher, poolSize: 2 }),
      )
      const settled = await Promise.allSettled(opening)
      const open = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      const failed = settled.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))
      const applied = open[0] && (await readApplied(open[0].db))
      await Promise.all(open.map(({ close }) => close()))
      expect(failed).toEqual([])
      expect(applied?.map((row) => [row.migration_name, row.applied_steps_count])).toEqual(
        names.map((name) => [name, 1]),
      )
    } finally {
      await database.drop()
    }
  })
})
