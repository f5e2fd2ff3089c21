import Papa from 'papaparse'
import type { ExportFormatName } from './export'

/** A value as the database gives it. 64 bits are text, so that none of their digits is lost. */
export type FileValue = string | number | boolean | null

/** A column of a file, and how its values are written. */
export interface FileColumn {
  name: string
  /** Numbers, true and false stand as they are, a text as the format wants texts. */
  is: 'bare' | 'text'
  /** What to write for a text, where that is not what was read. */
  spelling?: (read: string) => string
}

/** Beside the formats of files: objects as they stand in a JSON array, which is the API's. */
export type LineFormatName = ExportFormatName | 'json'

interface LineFormat {
  /** What stands above the first row, its line end included. */
  head: (names: readonly string[]) => string
  text: (text: string) => string
  empty: string
  /** What stands before a value of the column at this position. */
  before: (name: string, position: number) => string
  end: string
  /** What stands between rows. */
  between: string
}

/** RFC 4180 ends every line with both. */
const newline = '\r\n'

/** How a formula may begin, also after a line end and in full-width characters. The library's own pattern misses texts of several lines. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** What the library may quote or guard. Most texts are ids, and to hand over each was measured to take half the time of a row. */
const suspect = /^[=+\-@\t＝＋－＠ ]|[",\r\n\ufeff]| $/

/**
 * Messages, business keys and names are written by whoever starts a process, and a spreadsheet
 * would calculate a text that begins like a formula. Such texts begin with an apostrophe instead.
 */
const csvText = (text: string): string =>
  suspect.test(text) ? Papa.unparse([[text]], { newline, escapeFormulae: formula }) : text

/** What JSON may escape. */
const escaped = /["\\\p{Cc}\p{Cs}]/u

const jsonText = (text: string): string => (escaped.test(text) ? JSON.stringify(text) : `"${text}"`)

const object = {
  head: () => '',
  text: jsonText,
  empty: 'null',
  before: (name: string, position: number) =>
    `${position === 0 ? '{' : ','}${JSON.stringify(name)}:`,
}

const formats: Record<LineFormatName, LineFormat> = {
  csv: {
    head: (names) => names.map(csvText).join(',') + newline,
    text: csvText,
    empty: '',
    before: (_, position) => (position === 0 ? '' : ','),
    end: newline,
    between: '',
  },
  ndjson: { ...object, end: '}\n', between: '' },
  json: { ...object, end: '}', between: ',' },
}

export interface LineWriter {
  head: string
  /** Of rows whose values stand in the order of the columns. */
  lines: (rows: readonly (readonly FileValue[])[]) => string
}

export function lineWriter(name: LineFormatName, columns: readonly FileColumn[]): LineWriter {
  const { head, text, empty, before, end, between } = formats[name]
  const cells = columns.map((column, position) => ({
    before: before(column.name, position),
    write: writeOf(column, text),
  }))
  return {
    head: head(columns.map((column) => column.name)),
    lines(rows) {
      let written = ''
      for (const row of rows) {
        if (written) written += between
        cells.forEach(({ before, write }, n) => {
          const value = row[n] ?? null
          written += before + (value === null ? empty : write(String(value)))
        })
        written += end
      }
      return written
    },
  }
}

function writeOf({ is, spelling }: FileColumn, text: LineFormat['text']) {
  if (is === 'bare') return (value: string) => value
  return spelling ? (value: string) => text(spelling(value)) : text
}
