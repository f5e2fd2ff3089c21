import { eq, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { countUpTo } from '@/db/job-counts'
import { sortValueOf } from '@/db/job-order'
import { pageIds } from '@/db/job-page'
import { isListed } from '@/db/job-where'
import { all } from '@/db/run'
import type { JobCount } from '@/lib/job/job'
import { without } from '@/lib/job/moves'
import type { Neighbours } from '@/lib/job/neighbours'
import { pagingNames } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'
import type { Cursor } from '@/lib/query/cursor'

interface Place {
  cursor: Cursor
  /** The filters of the list keep the job. */
  listed: boolean
}

/** Where a job stands in a list, or would stand if it were in it; undefined without such a job. */
async function placeIn(
  engine: Engine,
  list: JobQuery,
  id: string,
  signal?: AbortSignal,
): Promise<Place | undefined> {
  const { job } = engine.tables
  const value = sortValueOf(list.sortBy ?? 'jobId', job)
  const statement = sql`select ${value} as value, ${isListed(engine, list)} as listed
    from ${job} where ${eq(job.id, id)}`
  const [row] = await all<{ value: string | null; listed: boolean }>(
    engine.pools.counts,
    statement,
    signal,
  )
  return row && { cursor: { id, value: row.value }, listed: row.listed }
}

/** The whole list, wherever a page of it begins and ends. */
const whole = (list: JobQuery): JobQuery => without(list, pagingNames)

/** The jobs just before and behind this one in the order of a list; undefined without such a job. */
export async function findNeighbours(
  engine: Engine,
  list: JobQuery,
  id: string,
  signal?: AbortSignal,
): Promise<Neighbours | undefined> {
  const query = whole(list)
  const place = await placeIn(engine, query, id, signal)
  if (!place) return undefined
  const one = async (side: 'after' | 'before') => {
    const ids = pageIds(engine, { ...query, [side]: place.cursor, maxResults: 1 })
    const [row] = await all<{ page_id: string }>(engine.pools.counts, ids, signal)
    return row?.page_id ?? null
  }
  const [previous, next] = await Promise.all([one('before'), one('after')])
  return { previous, next, listed: place.listed }
}

/** How many jobs of the list stand before this one, counted no further than `limit`. */
export async function countBefore(
  engine: Engine,
  list: JobQuery,
  id: string,
  limit: number,
  signal?: AbortSignal,
): Promise<JobCount | undefined> {
  const query = whole(list)
  const place = await placeIn(engine, query, id, signal)
  if (!place) return undefined
  const ids = pageIds(engine, { ...query, before: place.cursor, maxResults: limit + 1 })
  return countUpTo(engine, ids, limit, signal)
}
