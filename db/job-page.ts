import { and, type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { qualifiedName } from '@/db/features'
import { jobOrder, orderBy, reversed, wholeOrderOf } from '@/db/job-order'
import { whereOf } from '@/db/job-where'
import { all } from '@/db/run'
import type { EngineTables } from '@/db/schema'
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

const clause = (condition: SQL | undefined) => (condition ? sql`where ${condition}` : sql``)

/** From this position on it is worth asking whether the list's end is nearer than its beginning. */
const deepFrom = 100_000

/** Whether the page of a list without filters lies behind its middle, as far as the planner knows its size. */
export async function isNearEnd(engine: Engine, query: JobQuery): Promise<boolean> {
  const { firstResult = 0, maxResults } = query
  if (firstResult < deepFrom || maxResults === undefined || whereOf(engine, query)) return false
  const [table] = await all<{ rows: number }>(
    engine.pools.rows,
    sql`select reltuples as rows from pg_class
      where oid = to_regclass(${qualifiedName(engine.tables.job)})`,
  )
  return firstResult > (table?.rows ?? 0) / 2
}

/** The same page walked to from the other end, whose distance is counted within the statement. */
function pageIdsFromEnd(engine: Engine, query: JobQuery): SQL {
  const { job } = engine.tables
  const { firstResult = 0, maxResults = 0 } = query
  const order = orderBy(reversed(wholeOrderOf(query)), job)
  const left = sql`(select jobs from remaining)`
  return sql`with remaining as materialized (
      select greatest(count(*) - ${firstResult}, 0) as jobs from ${job})
    select ${job.id} as page_id from ${job} order by ${order}
    limit least(${maxResults}, ${left}) offset greatest(${left} - ${maxResults}, 0)`
}

/**
 * `select page_id …`: the ids of the query's page, in any order. An index alone can answer this where
 * one fits; only the page's own rows are then read whole. `nearEnd`: see `isNearEnd`.
 */
export function pageIds(engine: Engine, query: JobQuery, nearEnd = false): SQL {
  if (nearEnd) return pageIdsFromEnd(engine, query)
  const { job } = engine.tables
  const { firstResult = 0, maxResults, after, before } = query
  const filters = whereOf(engine, query)
  const order = before ? reversed(wholeOrderOf(query)) : wholeOrderOf(query)
  const limit = maxResults === undefined ? sql`` : sql`limit ${maxResults}`
  const ids = (condition: SQL | undefined, rest: SQL) =>
    sql`select ${job.id} as page_id from ${job} ${clause(condition)} order by ${orderBy(order, job)} ${rest}`

  const cursor = after ?? before
  const [first] = order
  if (!cursor || !first) return ids(filters, sql`${limit} offset ${firstResult}`)
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
