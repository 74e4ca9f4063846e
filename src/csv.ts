import { visible } from './visible.ts'

export type Cell = string | number | boolean | Date | null

/** Opens the file: spreadsheets take a text without it for one of the system's old encodings. */
export const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet takes for the beginning of a formula, in full-width form too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  if (typeof cell !== 'string') return String(cell)
  const text = visible(cell)
  return FORMULA.test(text) ? `'${text}` : text
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * One line of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, and what
 * cannot be seen is written out.
 */
export const csvLine = (cells: readonly Cell[]) => `${cells.map((cell) => quoted(textOf(cell))).join(',')}\r\n`
