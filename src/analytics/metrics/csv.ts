import { stringify } from 'csv-stringify/sync'
import type { Row } from './table.ts'

/** A row's value of a field as text; nothing is empty. */
function cell(row: Row, field: string): string {
  if (field === 'bucket') return row.bucket?.toISOString() ?? ''
  return String((field in row.dimensions ? row.dimensions[field] : row.measures[field]) ?? '')
}

/** Rows as CSV (RFC 4180) under a line of field names; what a spreadsheet would run as a formula is disarmed by a leading '. */
export function rowsToCsv(rows: readonly Row[], fields: readonly string[]): string {
  return stringify(
    rows.map((row) => fields.map((field) => cell(row, field))),
    { header: true, columns: [...fields], escape_formulas: true, record_delimiter: 'windows' },
  )
}
