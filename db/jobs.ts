import { eq, sql } from 'drizzle-orm'
import { copied } from '@/db/copy'
import type { Engine } from '@/db/engine'
import { engineFields, engineJson } from '@/db/engine-json'
import { type LineRow, lineColumns, lineJoins, lineOf } from '@/db/job-line'
import { sortValueOf } from '@/db/job-order'
import { selectPage } from '@/db/job-select'
import { rowsPoolOf } from '@/db/rows-pool'
import { all, allValues } from '@/db/run'
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
  const columns = sql`${lineColumns(engine)}, ${sortValueOf(sortBy, job)} as "sortValue"`
  const asOf = engine.now()
  const startedMs = performance.now()
  const found = await all<PlacedRow>(
    rowsPoolOf(engine, query),
    await selectPage(engine, asked, columns, lineJoins(engine)),
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

/** A page of no more jobs is read at once. */
const shortPage = 500

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
  const { maxResults = Number.POSITIVE_INFINITY } = query
  const statement = await selectPage(engine, query, engineFields(engine))
  const jsonOf = engineJson(engine)
  if (maxResults <= shortPage) {
    yield `[${jsonOf(await allValues(rowsPoolOf(engine, query), statement, signal))}]`
    return
  }
  const given = copied(maxResults <= longestPage ? rows : lists, statement, {
    signal,
    firstWithinMs: engine.rowsTimeoutMs,
    allWithinMs: engine.listTimeoutMs,
  })
  let opening = '['
  for await (const batch of given) {
    yield opening + jsonOf(batch)
    opening = ','
  }
  yield opening === '[' ? '[]' : ']'
}

/** The job as the engine's JSON object. */
export async function findJobJson(engine: Engine, id: string): Promise<string | undefined> {
  const { job } = engine.tables
  const statement = sql`select ${engineFields(engine)} from ${job} where ${eq(job.id, id)}`
  return engineJson(engine)(await allValues(engine.pools.lookups, statement)) || undefined
}

/** Whether there is such a job. */
export async function jobExists(engine: Engine, id: string): Promise<boolean> {
  const { job } = engine.tables
  const statement = sql`select 1 from ${job} where ${eq(job.id, id)}`
  return (await all(engine.pools.lookups, statement)).length > 0
}
