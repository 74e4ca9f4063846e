import { visible } from './visible.ts'

export type Cell = string | number | boolean | Date | null

/** Opens the file: spreadsheets take a text without it for one of the system's old encodings. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * Where a spreadsheet takes what follows for a formula, in full-width form too: at the beginning of a cell, and where one begins
 * in its eyes. Those that separate by semicolons or tabs see no quote around a text of ours, nor that its lines belong together.
 */
const FORMULA = /^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=[=+\-@＝＋－＠])/g

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  if (typeof cell !== 'string') return String(cell)
  return visible(cell).replace(FORMULA, "'")
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * One line of CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe in front, and what
 * cannot be seen is written out.
 */
export const csvLine = (cells: readonly Cell[]) => `${cells.map((cell) => quoted(textOf(cell))).join(',')}\r\n`
