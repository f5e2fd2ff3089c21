import { type SQL, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Engine } from '@/db/engine'
import { wantsAttention } from '@/db/job-attention'
import { stateCase } from '@/db/job-state'
import { whereClause } from '@/db/job-where'
import { contextOf } from '@/db/predicate-context'
import { all } from '@/db/run'
import { estimatedJobs } from '@/db/table-size'
import { type JobQuery, jobQuery } from '@/lib/job/query'
import { type JobState, jobStates } from '@/lib/job/state'
import type { JobStateCounts } from '@/lib/job/state-counts'
import { withoutState } from '@/lib/job/views'
import { expectedFailure } from '@/lib/problem'

/** Rows that a sample should have: enough for two digits of a state that one job in a hundred is in. */
const sampleRows = 20_000

/**
 * How long counts that took so long are shown before the database is asked again: they are as good as
 * new where they cost nothing, and half a minute old at most where they cost much.
 */
const keptMs = (tookMs: number) => Math.min(Math.max(100 * tookMs, 1000), 30_000)

interface CountRow {
  state: JobState
  count: string
  attention: string
}

/** All states in one pass over the jobs of the query; `source` is the table or a sample of it. */
async function count(engine: Engine, query: JobQuery, source: SQL): Promise<CountRow[]> {
  const context = contextOf(engine, query)
  const { job, now } = context
  return all<CountRow>(
    engine.pools.groups,
    sql`select ${stateCase(job, now)} as state, count(*) as count,
        count(*) filter (where ${wantsAttention(context)}) as attention
      from ${source} ${whereClause(engine, query)} group by 1`,
  )
}

function countsOf(rows: CountRow[], factor: number): Omit<JobStateCounts, 'asOf' | 'sampled'> {
  const sum = (numbers: string[]) =>
    Math.round(factor * numbers.reduce((total, number) => total + Number(number), 0))
  const of = (state: JobState) => sum(rows.flatMap((row) => (row.state === state ? row.count : [])))
  return {
    attention: sum(rows.map(({ attention }) => attention)),
    states: Object.fromEntries(jobStates.map((state) => [state, of(state)])) as Record<
      JobState,
      number
    >,
  }
}

/** How much of the table makes a sample of the wanted size, in percent. */
async function samplePercent(engine: Engine): Promise<number> {
  const jobs = await estimatedJobs(engine, engine.pools.groups)
  return (100 * sampleRows) / Math.max(jobs, sampleRows)
}

/** Exact within the budget, else from a sample, which says of itself that it is one. */
async function countAnew(engine: Engine, query: JobQuery): Promise<JobStateCounts> {
  const { job } = engine.tables
  const asOf = engine.now()
  try {
    return { ...countsOf(await count(engine, query, sql`${job}`), 1), sampled: false, asOf }
  } catch (error) {
    if (expectedFailure(error)?.status !== 504) throw error
    const percent = await samplePercent(engine)
    const sample = sql`${job} tablesample system (${sql.raw(percent.toFixed(4))})`
    return { ...countsOf(await count(engine, query, sample), 100 / percent), sampled: true, asOf }
  }
}

type Cache = LRUCache<string, JobStateCounts, Engine>

const newCache = (): Cache =>
  new LRUCache({
    max: 500,
    fetchMethod: async (canonical, _, { context: engine, options }) => {
      const startedMs = performance.now()
      const { query } = jobQuery.read(new URLSearchParams(canonical))
      const counts = await countAnew(engine, query)
      options.ttl = keptMs(performance.now() - startedMs)
      return counts
    },
  })

const caches = new WeakMap<Engine, Cache>()

/**
 * How many jobs of the query are in each state, whatever state the query itself asks for. At most half
 * a minute old, and however many ask at once, the database is asked once.
 */
export function countStates(engine: Engine, query: JobQuery): Promise<JobStateCounts> {
  const cache = caches.get(engine) ?? newCache()
  caches.set(engine, cache)
  return cache.forceFetch(jobQuery.write(withoutState(query)), { context: engine })
}
