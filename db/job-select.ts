import { type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { orderBy, wholeOrderOf } from '@/db/job-order'
import { limitOf, pageIds, remainingFrom } from '@/db/job-page'
import { whereClause } from '@/db/job-where'
import type { JobQuery } from '@/lib/job/query'

/**
 * Whether rows are read as they are found: those of a whole list, and of a first page by id, to which
 * the primary key leads anyway. Rows that are sorted or passed over are better found by id alone; so
 * are those with joins, because the planner would weigh all that the joins could find.
 */
function readsAsFound(query: JobQuery, joins: SQL | undefined): boolean {
  const { firstResult = 0, maxResults, after, before } = query
  if (firstResult > 0 || after || before) return false
  return maxResults === undefined || (!joins && wholeOrderOf(query)[0]?.sortBy === 'jobId')
}

/** `select <columns> from job <joins> …`: the rows of a query's page, in its order. */
export async function selectPage(
  engine: Engine,
  query: JobQuery,
  columns: SQL,
  joins?: SQL,
): Promise<SQL> {
  const { job } = engine.tables
  const order = orderBy(wholeOrderOf(query), job)
  if (readsAsFound(query, joins))
    return sql`select ${columns} from ${job} ${joins} ${whereClause(engine, query)}
      order by ${order} ${limitOf(query)}`
  const ids = pageIds(engine, query, await remainingFrom(engine, query))
  return sql`select ${columns} from ${job}
    join (${ids}) page on page_id = ${job.id} ${joins} order by ${order}`
}
