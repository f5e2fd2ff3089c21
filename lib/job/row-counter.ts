import type { ExportFormatName } from './export'

const lineFeed = 0x0a
const quote = 0x22

/** Counts the rows in the bytes of a file as they come, however they are cut. */
export type RowCounter = (chunk: Uint8Array) => void

/** `rows`: those whose line has ended. A quoted text of CSV may hold line ends of its own. */
export function rowCounter(format: ExportFormatName): { count: RowCounter; rows: () => number } {
  const quotes = format === 'csv'
  let lines = 0
  let quoted = false
  return {
    count(chunk) {
      for (const byte of chunk) {
        if (byte === lineFeed && !quoted) lines++
        else if (quotes && byte === quote) quoted = !quoted
      }
    },
    // The names of the columns are no row.
    rows: () => (quotes ? Math.max(0, lines - 1) : lines),
  }
}
