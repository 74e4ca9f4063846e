import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

const require = createRequire(import.meta.url)

let loaded: Promise<void> | undefined

/** Loads the engine's WebAssembly, once: its glue code holds one instance for the process. */
async function loadEngine(): Promise<void> {
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const module = await WebAssembly.compile(readFileSync(file))
  const { exports } = await WebAssembly.instantiate(module, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(exports)
  if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start()
}

/** Prisma's schema engine, in its WebAssembly build, on a database connection. */
export async function openSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory, schema?: [string, string][]) {
  loaded ??= loadEngine()
  await loaded
  return engine.SchemaEngine.new({ datamodels: schema }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter))
}

/** The files of prisma/migrations in the form the engine takes. */
export function readMigrations(dir: string): engine.MigrationList {
  const names = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: dir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(dir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(dir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/**
 * Brings a database up to the newest migration, as `prisma migrate deploy` does and with the same bookkeeping.
 * @returns the names of the migrations that were applied
 */
export async function applyMigrations(adapter: SqlMigrationAwareDriverAdapterFactory, dir: string): Promise<string[]> {
  // The engine holds an advisory lock for as long as its connection is open, and leaves closing it to us.
  const connections: SqlDriverAdapter[] = []
  const schemaEngine = await openSchemaEngine({
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connectToShadowDb: () => adapter.connectToShadowDb(),
    async connect() {
      const connection = await adapter.connect()
      connections.push(connection)
      return connection
    },
  })
  try {
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      migrationsList: readMigrations(dir),
      filters: { externalTables: [], externalEnums: [] },
    })
    return appliedMigrationNames
  } finally {
    schemaEngine.free()
    for (const connection of connections) await connection.dispose()
  }
}
