import { and, type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { jobOrder, orderBy, reversed, wholeOrderOf } from '@/db/job-order'
import { clause, whereOf } from '@/db/job-where'
import { all } from '@/db/run'
import type { EngineTables } from '@/db/schema'
import { estimatedJobs } from '@/db/table-size'
import type { JobQuery, Sort } from '@/lib/job/query'
import type { Cursor } from '@/lib/query/cursor'

type Job = EngineTables['job']

/** The rows beyond a place: those near it, and where nulls part the list those behind them. */
interface Beyond {
  near: SQL
  far?: SQL
}

/**
 * What follows a cursor in this order. Nulls are greater than every value, and `(key, id) > (…)` is
 * what an index on both is entered with; an OR with the nulls would make it read from its beginning.
 */
function beyond({ id, value }: Cursor, { sortBy, sortOrder }: Sort, job: Job): Beyond {
  const sign = sql.raw(sortOrder === 'asc' ? '>' : '<')
  if (sortBy === 'jobId') return { near: sql`${job.id} ${sign} ${id}` }
  const key = jobOrder[sortBy](job)
  if (value === null) {
    const near = sql`${key} is null and ${job.id} ${sign} ${id}`
    return sortOrder === 'asc' ? { near } : { near, far: sql`${key} is not null` }
  }
  const near = sql`(${key}, ${job.id}) ${sign} (${value}::${sql.raw(key.getSQLType())}, ${id})`
  return sortOrder === 'asc' && !key.notNull ? { near, far: sql`${key} is null` } : { near }
}

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
  const { firstResult = 0, maxResults, after, before } = query
  const filters = whereOf(engine, query)
  const order = before ? reversed(wholeOrderOf(query)) : wholeOrderOf(query)
  const limit = limitOf(query)
  const ids = (condition: SQL | undefined, rest: SQL) =>
    sql`select ${job.id} as page_id from ${job} ${clause(condition)} order by ${orderBy(order, job)} ${rest}`

  const cursor = after ?? before
  const [first] = order
  const offset = firstResult === 0 ? sql`` : sql`offset ${firstResult}`
  if (!cursor || !first) return ids(filters, sql`${limit} ${offset}`)
  const { near, far } = beyond(cursor, first, job)
  if (!far) return ids(and(near, filters), limit)
  // The far part is looked at only if the near one does not fill the page.
  const enough =
    maxResults === undefined ? sql`true` : sql`(select count(*) from near) < ${maxResults}`
  const left =
    maxResults === undefined ? sql`` : sql`limit ${maxResults} - (select count(*) from near)`
  return sql`with near as materialized (${ids(and(near, filters), limit)}),
    far as (${ids(and(far, enough, filters), left)})
    select page_id from near union all select page_id from far`
}
