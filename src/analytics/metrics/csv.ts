import { csvLine } from '../../csv.ts'
import type { Row } from './table.ts'

/** A row's value of a field as text; nothing is empty. */
function cell(row: Row, field: string): string {
  if (field === 'bucket') return row.bucket?.toISOString() ?? ''
  return String((field in row.dimensions ? row.dimensions[field] : row.measures[field]) ?? '')
}

/** Rows as CSV under a line of field names. */
export const rowsToCsv = (rows: readonly Row[], fields: readonly string[]): string =>
  [csvLine(fields), ...rows.map((row) => csvLine(fields.map((field) => cell(row, field))))].join('')
