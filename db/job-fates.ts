import { sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { type LineRow, lineColumns, lineJoins, lineOf } from '@/db/job-line'
import { isListed } from '@/db/job-where'
import { all } from '@/db/run'
import type { JobFate } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'

interface FateRow extends LineRow {
  listed: boolean
}

/** What became of jobs that a reader still sees: whether they exist, and whether the query lists them. */
export async function findFates(
  engine: Engine,
  query: JobQuery,
  ids: string[],
  signal?: AbortSignal,
): Promise<JobFate[]> {
  const { job } = engine.tables
  const columns = sql`${lineColumns(engine)}, ${isListed(engine, query)} as listed`
  const statement = sql`select ${columns} from ${job} ${lineJoins(engine)}
    where ${job.id} = any(${sql.param(ids)})`
  const rows = await all<FateRow>(engine.pools.lookups, statement, signal)
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = known.get(id)
    return { id, job: row ? lineOf(row, engine.clock) : null, listed: row?.listed ?? false }
  })
}
