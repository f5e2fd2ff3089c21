import { sql } from 'drizzle-orm'
import { copied } from '@/db/copy'
import type { Engine } from '@/db/engine'
import { exportColumns } from '@/db/export-columns'
import { lineJoins } from '@/db/job-line'
import { orderBy, wholeOrderOf } from '@/db/job-order'
import { whereClause } from '@/db/job-where'
import { selected, writerOf } from '@/db/list-columns'
import type { ExportFormatName } from '@/lib/job/export'
import type { Instant } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'

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
  const given = copied(pools.lists, statement, { signal, allWithinMs: listTimeoutMs })
  let opening = head
  for await (const batch of given) {
    yield opening + lines(batch)
    opening = ''
  }
  if (opening) yield opening
}
