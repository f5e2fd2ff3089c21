import { sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { exportColumns } from '@/db/export-columns'
import { lineJoins } from '@/db/job-line'
import { orderBy, wholeOrderOf } from '@/db/job-order'
import { whereClause } from '@/db/job-where'
import { selected, writerOf } from '@/db/list-columns'
import { valueBatches } from '@/db/run'
import type { ExportFormatName } from '@/lib/job/export'
import type { Instant } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'

/** Some 700 KB of text: large enough that neither the round trips nor the stream's own steps count. */
const rowsPerBatch = 1000

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
  const { tables, pools, listTimeoutMs } = engine
  const columns = exportColumns(engine, asOf)
  const statement = sql`select ${selected(columns)} from ${tables.job} ${lineJoins(engine)}
    ${whereClause(engine, query)} order by ${orderBy(wholeOrderOf(query), tables.job)}`

  const { head, lines } = writerOf(format, columns)
  // Whoever wants a whole list in a costly order waits for its first row as long as for its last.
  const given = valueBatches(pools.lists, statement, {
    rowsPerBatch,
    signal,
    firstWithinMs: listTimeoutMs,
  })
  let opening = head
  for await (const batch of given) {
    if (batch.length === 0) continue
    yield opening + lines(batch)
    opening = ''
  }
  if (opening) yield opening
}
