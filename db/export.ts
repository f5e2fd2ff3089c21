import { sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { exportColumns } from '@/db/export-columns'
import { type LineRow, lineFields, lineJoins } from '@/db/job-line'
import { orderBy, wholeOrderOf } from '@/db/job-order'
import { aliased } from '@/db/job-row'
import { whereClause } from '@/db/job-where'
import { valueBatches } from '@/db/run'
import type { ExportFormatName } from '@/lib/job/export'
import { type Cell, lineWriters } from '@/lib/job/export-lines'
import type { Instant } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'

/** Some 700 KB of text: large enough that neither the round trips nor the stream's own steps count. */
const rowsPerBatch = 1000

const columns = Object.keys(exportColumns)
const cells = Object.values(exportColumns)

/** What to select: as for a list, but with the whole of each message. */
const exportFields = (engine: Engine): ReturnType<typeof lineFields> => ({
  ...lineFields(engine),
  exceptionMessage: sql`${engine.tables.job.exceptionMessage}`,
})

/**
 * The whole filtered list as the text of a file, in pieces, the first of which comes only when the
 * database has answered. A failure on the way is thrown, so that the file is seen to be cut short.
 */
export async function* exportJobs(
  engine: Engine,
  query: JobQuery,
  format: ExportFormatName,
  asOf: Instant,
  signal?: AbortSignal,
): AsyncGenerator<string, void> {
  const { tables, clock, pools, listTimeoutMs } = engine
  const fields = exportFields(engine)
  const statement = sql`select ${aliased(fields)} from ${tables.job} ${lineJoins(engine)}
    ${whereClause(engine, query)} order by ${orderBy(wholeOrderOf(query), tables.job)}`

  const names = Object.keys(fields) as (keyof LineRow)[]
  const at = Object.fromEntries(names.map((name, n) => [name, n])) as Record<keyof LineRow, number>
  const reader = { clock, asOf, at }
  const { head, lines } = lineWriters[format]
  // Whoever wants a whole list in a costly order waits for its first row as long as for its last.
  const given = valueBatches(pools.lists, statement, {
    rowsPerBatch,
    signal,
    firstWithinMs: listTimeoutMs,
  })
  let opening = head(columns)
  for await (const batch of given) {
    if (batch.length === 0) continue
    const rows = batch.map((row) => cells.map((cell): Cell => cell(row, reader)))
    yield opening + lines(columns, rows)
    opening = ''
  }
  if (opening) yield opening
}
