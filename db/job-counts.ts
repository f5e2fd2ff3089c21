import { type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { whereClause } from '@/db/job-where'
import { all } from '@/db/run'
import type { JobCount } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'

/** Exact, however long it takes within its budget. */
export async function countJobs(
  engine: Engine,
  query: JobQuery,
  signal?: AbortSignal,
): Promise<number> {
  const statement = sql`select count(*) as count from ${engine.tables.job} ${whereClause(engine, query)}`
  const [row] = await all<{ count: string }>(engine.pools.counts, statement, signal)
  return Number(row?.count ?? 0)
}

/** How many rows a statement gives, which itself goes no further than one beyond `limit`. */
export async function countUpTo(
  { pools }: Engine,
  some: SQL,
  limit: number,
  signal?: AbortSignal,
): Promise<JobCount> {
  const statement = sql`select count(*) as count from (${some}) as counted`
  const [row] = await all<{ count: string }>(pools.counts, statement, signal)
  const count = Number(row?.count ?? 0)
  return { count: Math.min(count, limit), atLeast: count > limit }
}

/** Counts no further than `limit`, which is all that a reader of "≥ 10,000" wants to pay for. */
export function countJobsUpTo(
  engine: Engine,
  query: JobQuery,
  limit: number,
  signal?: AbortSignal,
): Promise<JobCount> {
  const some = sql`select 1 from ${engine.tables.job} ${whereClause(engine, query)} limit ${limit + 1}`
  return countUpTo(engine, some, limit, signal)
}
