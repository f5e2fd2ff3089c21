import Papa from 'papaparse'
import type { ExportFormatName } from './export'

/** A value of a file. 64 bits are a bigint, so that they are written as a number with all their digits. */
export type Cell = string | number | bigint | boolean | null

interface LineWriter {
  /** What stands above the first row, its line end included. */
  head: (columns: readonly string[]) => string
  lines: (columns: readonly string[], rows: readonly Cell[][]) => string
}

/** RFC 4180 ends every line with both. */
const newline = '\r\n'

/** How a formula may begin, also after a line end and in full-width characters. The library's own pattern misses texts of several lines. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * Messages, business keys and names are written by whoever starts a process, and a spreadsheet
 * would calculate a text that begins like a formula. Such texts begin with an apostrophe instead;
 * numbers stay as they are.
 */
const csvText = (rows: readonly (readonly Cell[])[]): string =>
  Papa.unparse(rows as Cell[][], { newline, escapeFormulae: formula }) + newline

const jsonOf = (cell: Cell): string =>
  typeof cell === 'bigint' ? String(cell) : JSON.stringify(cell)

function jsonLines(columns: readonly string[], rows: readonly Cell[][]): string {
  const starts = columns.map((name, n) => `${n === 0 ? '{' : ','}${JSON.stringify(name)}:`)
  let text = ''
  for (const row of rows) {
    for (let n = 0; n < row.length; n++) text += starts[n] + jsonOf(row[n] ?? null)
    text += '}\n'
  }
  return text
}

export const lineWriters: Record<ExportFormatName, LineWriter> = {
  csv: {
    head: (columns) => csvText([columns]),
    lines: (_, rows) => csvText(rows),
  },
  ndjson: { head: () => '', lines: jsonLines },
}
