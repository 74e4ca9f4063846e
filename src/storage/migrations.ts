import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
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

/** The columns in which the engine asks for PostgreSQL's one-byte "char", a type that the driver adapter does not know. */
const CHAR_COLUMNS = new Set(['confdeltype', 'confupdtype', 'constraint_type'])

/** Lets a connection read them: as text, declared as the type that the engine expects. */
function readChars(connection: SqlDriverAdapter): void {
  const queryRaw = connection.queryRaw.bind(connection)
  connection.queryRaw = async (query) => {
    const sql = query.sql.replace(/\b(con\.conf(?:del|upd)type|constr\.contype)(?=,| AS)/g, '$1::text')
    const result = await queryRaw({ ...query, sql })
    const isChar = (column: number) => CHAR_COLUMNS.has(result.columnNames[column] ?? '')
    const columnTypes = result.columnTypes.map((type, column) => (isChar(column) ? ColumnTypeEnum.Character : type))
    return { ...result, columnTypes }
  }
}

/** Lends Prisma's schema engine, in its WebAssembly build, on a database; its connections are closed afterwards. */
export async function withSchemaEngine<T>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  act: (schemaEngine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= loadEngine()
  await loaded
  // The engine holds an advisory lock for as long as its connection is open, and leaves closing it to us.
  const connections: SqlDriverAdapter[] = []
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connectToShadowDb: () => adapter.connectToShadowDb(),
    async connect() {
      const connection = await adapter.connect()
      connections.push(connection)
      readChars(connection)
      return connection
    },
  }
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await act(schemaEngine)
  } finally {
    schemaEngine.free()
    for (const connection of connections) await connection.dispose()
  }
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
  const { appliedMigrationNames } = await withSchemaEngine(adapter, (schemaEngine) =>
    schemaEngine.applyMigrations({
      migrationsList: readMigrations(dir),
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return appliedMigrationNames
}
