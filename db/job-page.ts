import { and, type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { orderBy, reversed, wholeOrderOf } from '@/db/job-order'
import { stretchesOf } from '@/db/job-stretch'
import { clause, whereOf } from '@/db/job-where'
import { all } from '@/db/run'
import { estimatedJobs } from '@/db/table-size'
import type { JobQuery } from '@/lib/job/query'

/** Where the page ends; a list that is asked for as a whole has no such clause. */
export const limitOf = ({ maxResults }: JobQuery): SQL =>
  maxResults === undefined ? sql`` : sql`limit ${maxResults}`

/** From this position on it is worth asking whether the list's end is nearer than its beginning. */
const deepFrom = 100_000

/**
 * How many jobs there are from the page's first row to the end of the list, where that is nearer than
 * the beginning, as far as the planner knows the size of the table; only for a list without filters,
 * where counting is cheap. Counted in a statement of its own, because the planner must know how far to
 * walk: a row that comes in between moves the page by one, as it would a moment later.
 */
export async function remainingFrom(engine: Engine, query: JobQuery): Promise<number | undefined> {
  const { firstResult = 0, maxResults } = query
  if (firstResult < deepFrom || maxResults === undefined || whereOf(engine, query)) return undefined
  const { job } = engine.tables
  if (firstResult <= (await estimatedJobs(engine, engine.pools.rows)) / 2) return undefined
  const [counted] = await all<{ jobs: string }>(
    engine.pools.rows,
    sql`select count(*) as jobs from ${job}`,
  )
  return Math.max(Number(counted?.jobs) - firstResult, 0)
}

/** The same page walked to from the other end. */
function pageIdsFromEnd({ tables: { job } }: Engine, query: JobQuery, remaining: number): SQL {
  const { maxResults = 0 } = query
  return sql`select ${job.id} as page_id from ${job}
    order by ${orderBy(reversed(wholeOrderOf(query)), job)}
    limit ${Math.min(maxResults, remaining)} offset ${Math.max(remaining - maxResults, 0)}`
}

/**
 * `select page_id …`: the ids of the query's page, in any order. An index alone can answer this where
 * one fits; only the page's own rows are then read whole. `remaining`: see `remainingFrom`.
 */
export function pageIds(engine: Engine, query: JobQuery, remaining?: number): SQL {
  if (remaining !== undefined) return pageIdsFromEnd(engine, query, remaining)
  const { job } = engine.tables
  const { firstResult = 0, maxResults, before } = query
  const order = before ? reversed(wholeOrderOf(query)) : wholeOrderOf(query)
  const limit = limitOf(query)
  const ids = (condition: SQL | undefined, rest: SQL) =>
    sql`select ${job.id} as page_id from ${job} ${clause(condition)} order by ${orderBy(order, job)} ${rest}`

  const [near, far] = stretchesOf(engine, query, order)
  if (!far) return ids(near, firstResult === 0 ? limit : sql`${limit} offset ${firstResult}`)
  // The far part is looked at only if the near one does not fill the page.
  const enough =
    maxResults === undefined ? sql`true` : sql`(select count(*) from near) < ${maxResults}`
  const left =
    maxResults === undefined ? sql`` : sql`limit ${maxResults} - (select count(*) from near)`
  return sql`with near as materialized (${ids(near, limit)}),
    far as (${ids(and(far, enough), left)})
    select page_id from near union all select page_id from far`
}
