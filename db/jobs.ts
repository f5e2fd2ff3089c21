import { eq, type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { type LineRow, lineFields, lineJoins, lineOf } from '@/db/job-line'
import { orderBy, sortValueOf, wholeOrderOf } from '@/db/job-order'
import { pageIds, remainingFrom } from '@/db/job-page'
import { aliased, engineJson, type JobRow, jobFields } from '@/db/job-row'
import { whereClause } from '@/db/job-where'
import { all, batches } from '@/db/run'
import type { JobPage } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'
import type { Cursor } from '@/lib/query/cursor'

/**
 * The only door to the jobs of an engine. Everything here reads; each function runs one statement
 * under its pool's time budget and throws the driver's error, which `@/lib/problem` can describe.
 */

export { findMeanings } from '@/db/finding'
export { countJobs, countJobsUpTo } from '@/db/job-counts'
export { findJob } from '@/db/job-detail'
export { findAttemptStacktrace, findGoneJob } from '@/db/job-log'
export { lacking } from '@/db/job-order'
export { countStates } from '@/db/job-states'
export { unsupportedBy } from '@/db/job-where'
export { countBefore, findNeighbours } from '@/db/neighbours'
export { findStacktrace } from '@/db/stacktrace'
export { suggest } from '@/db/suggestions'

/** `select fields from job …` for a query: the page's ids first, then its rows. */
async function select(
  engine: Engine,
  query: JobQuery,
  fields: Record<string, SQL>,
  joins: SQL,
): Promise<SQL> {
  const { job } = engine.tables
  const order = orderBy(wholeOrderOf(query), job)
  const { firstResult = 0, maxResults, after, before } = query
  if (firstResult === 0 && maxResults === undefined && !after && !before)
    return sql`select ${aliased(fields)} from ${job} ${joins} ${whereClause(engine, query)} order by ${order}`
  const ids = pageIds(engine, query, await remainingFrom(engine, query))
  return sql`select ${aliased(fields)} from ${job}
    join (${ids}) page on page_id = ${job.id} ${joins} order by ${order}`
}

interface PlacedRow extends LineRow {
  /** What the row is sorted by, as text. */
  sortValue: string | null
}

const placeOf = ({ id, sortValue }: PlacedRow): Cursor => ({ id, value: sortValue })

/**
 * The page's rows, with what a reader wants beside the engine's own properties. One row more than the
 * page has is asked for, to know whether the list goes on.
 */
export async function findJobs(
  engine: Engine,
  query: JobQuery,
  signal?: AbortSignal,
): Promise<JobPage> {
  const { job } = engine.tables
  const { maxResults, sortBy = 'jobId', firstResult = 0, after, before } = query
  const asked = maxResults === undefined ? query : { ...query, maxResults: maxResults + 1 }
  const fields = { ...lineFields(engine), sortValue: sortValueOf(sortBy, job) }
  const asOf = engine.now()
  const startedMs = performance.now()
  const found = await all<PlacedRow>(
    engine.pools.rows,
    await select(engine, asked, fields, lineJoins(engine)),
    signal,
  )
  const more = found.length > (maxResults ?? Number.POSITIVE_INFINITY)
  const rows = more ? (before ? found.slice(1) : found.slice(0, -1)) : found
  const [first] = rows
  const last = rows.at(-1)
  const isBehind = before ? more : after !== undefined || firstResult > 0
  const goesOn = before ? true : more
  return {
    jobs: rows.map((row) => lineOf(row, engine.clock)),
    asOf,
    tookMs: Math.round(performance.now() - startedMs),
    previous: first && isBehind ? placeOf(first) : null,
    next: last && goesOn ? placeOf(last) : null,
  }
}

/** So many jobs are read at a time where the list has no end of its own. */
const rowsPerBatch = 500

/** Beyond this a list may take its client longer to read than a page may take. */
const longestPage = 10_000

/**
 * The engine's JSON array of jobs in pieces: whole lists pass through without being held in memory.
 * The first piece comes only when the database has answered, so that a failure still has its status;
 * until then the budget of a page holds, from then on the client may take its time.
 */
export async function* streamJobs(
  engine: Engine,
  query: JobQuery,
  signal?: AbortSignal,
): AsyncGenerator<string, void> {
  const { rows, lists } = engine.pools
  const isPage = query.maxResults !== undefined && query.maxResults <= longestPage
  const statement = await select(engine, query, jobFields(engine), sql``)
  const given = batches<JobRow>(isPage ? rows : lists, statement, {
    rowsPerBatch,
    signal,
    firstWithinMs: engine.rowsTimeoutMs,
  })
  let opening = '['
  for await (const batch of given) {
    if (batch.length === 0) continue
    yield opening + batch.map((row) => engineJson(row, engine.clock)).join(',')
    opening = ','
  }
  yield opening === '[' ? '[]' : ']'
}

/** The job as the engine's JSON object. */
export async function findJobJson(engine: Engine, id: string): Promise<string | undefined> {
  const { job } = engine.tables
  const statement = sql`select ${aliased(jobFields(engine))} from ${job} where ${eq(job.id, id)}`
  const [row] = await all<JobRow>(engine.pools.rows, statement)
  return row && engineJson(row, engine.clock)
}

/** Whether there is such a job. */
export async function jobExists(engine: Engine, id: string): Promise<boolean> {
  const { job } = engine.tables
  const statement = sql`select 1 from ${job} where ${eq(job.id, id)}`
  return (await all(engine.pools.rows, statement)).length > 0
}
