import { type Failure, invalidRequest } from '@/lib/problem'
import type { Instant } from './job'
import { without } from './moves'
import { pagingNames } from './parameters'
import { type JobQuery, jobQuery } from './query'

/** The whole of a filtered list as a file. */

interface ExportFormat {
  label: string
  doc: string
  mediaType: string
}

export const exportFormats = {
  csv: {
    label: 'CSV',
    doc: 'A table for spreadsheets, with the names of the columns in its first line.',
    mediaType: 'text/csv; charset=utf-8; header=present',
  },
  ndjson: {
    label: 'NDJSON',
    doc: 'One JSON object a line, for scripts. It begins with the properties of the API.',
    mediaType: 'application/x-ndjson',
  },
} as const satisfies Record<string, ExportFormat>

export type ExportFormatName = keyof typeof exportFormats

export const exportFormatNames = Object.keys(exportFormats) as ExportFormatName[]

/** What a page of the list has in its address and the whole list has not. */
const cuts: readonly string[] = pagingNames

/** `format` stands beside the query, as no parameter of it may. */
const formatName = 'format'

type Entry = readonly [string, string]

export interface ExportQuestion {
  format: ExportFormatName | Failure
  /** What remains for the query to read. */
  entries: Entry[]
}

/** A question for a file. Its format has no default: who forgets it should not get a surprise. */
export function readExport(given: Iterable<Entry>): ExportQuestion {
  const all = [...given]
  const text = all.find(([name]) => name === formatName)?.[1]
  const format = exportFormatNames.find((name) => name === text)
  return {
    format:
      format ??
      invalidRequest(
        `Cannot set query parameter '${formatName}' to value '${text ?? ''}': expected ${exportFormatNames.join(' or ')}`,
      ),
    entries: all.filter(([name]) => name !== formatName && !cuts.includes(name)),
  }
}

export function exportHref(query: JobQuery, format: ExportFormatName): string {
  const canonical = jobQuery.write(without(query, pagingNames))
  return `/api/job/export?${formatName}=${format}${canonical && `&${canonical}`}`
}

/** `jobs-2026-11-22T101530Z.csv`: no character that a file system refuses. */
export const exportFileName = (format: ExportFormatName, asOf: Instant): string =>
  `jobs-${asOf.slice(0, 19).replaceAll(':', '')}Z.${format}`
