import type { Database } from '../../src/storage/database.ts'

/** All tables of the schema, with their columns. */
export async function readTables(db: Database): Promise<Map<string, string[]>> {
  const columns = await db.$queryRaw<{ table: string; column: string }[]>`
    SELECT "table_name" AS "table", "column_name" AS "column" FROM information_schema.columns
    WHERE "table_schema" = 'public' AND "table_name" NOT LIKE '\\_%' ORDER BY 1, 2`
  const tables = new Map<string, string[]>()
  for (const { table, column } of columns) tables.set(table, [...(tables.get(table) ?? []), column])
  return tables
}

/** Every row of every table as text, as the database has it. */
export async function readRows(db: Database): Promise<{ table: string; row: string }[]> {
  const rows: { table: string; row: string }[] = []
  for (const table of (await readTables(db)).keys()) {
    const found = await db.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS "row" FROM "${table}" AS t`)
    rows.push(...found.map(({ row }) => ({ table, row })))
  }
  return rows
}

/** How many rows of each table name one of these. */
export async function countRows(db: Database, names: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { table, row } of await readRows(db)) {
    if (names.some((name) => row.includes(name))) counts[table] = (counts[table] ?? 0) + 1
  }
  return counts
}
