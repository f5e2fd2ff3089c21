import { closeEngine, type Engine } from '@/db/engine'
import { findJobs } from '@/db/jobs'
import { type JobQuery, jobQuery } from '@/lib/job/query'
import type { Bench } from './bench'
import { type Findings, shown, worst } from './findings'
import { alternate } from './measure'
import { openPatiently } from './patient-engine'
import { rowsPerPage } from './questions'

/** Orders that the engine's own indexes serve. */
const orders = ['jobId', 'executionId', 'processInstanceId']

/** How much of the list lies before the page. */
const depths = [0, 0.01, 0.1, 0.5, 0.9]

async function pageAt(engine: Engine, order: string, position: number): Promise<JobQuery> {
  const search = `sortBy=${order}&sortOrder=asc&maxResults=${rowsPerPage}`
  const { query } = jobQuery.read(new URLSearchParams(search))
  if (position === 0) return query
  const { next } = await findJobs(engine, { ...query, firstResult: position - 1, maxResults: 1 })
  if (!next) throw new Error(`no place ${position} in the order by ${order}`)
  return { ...query, after: next }
}

/** Pages behind a place, which is how the list goes on: however deep, none is passed over to reach them. */
export async function byPlace({ database, say }: Bench): Promise<Findings> {
  const engine = await openPatiently(database)
  const pages: { order: string; depth: number; ms: number }[] = []
  try {
    for (const order of orders)
      for (const depth of depths) {
        const query = await pageAt(engine, order, Math.floor(depth * database.jobs))
        const { ms } = await alternate({ ms: () => findJobs(engine, query) })
        say(`  by ${order}, behind ${depth}: ${shown(ms)} ms`)
        pages.push({ order, depth, ms })
      }
  } finally {
    await closeEngine(engine)
  }
  const slowest = worst(pages, ({ ms }) => ms)
  const percent = (depth: number) => `${depth * 100} %`
  return {
    title: 'A page of 50 behind a place in the list, in milliseconds',
    notes: [
      'With `after=`, in orders that an index of the engine serves, behind so much of the list. The rows are those of the screen, mapped.',
    ],
    tables: [
      {
        headers: ['order', ...depths.map(percent)],
        rows: orders.map((order) => [
          order,
          ...pages.filter((page) => page.order === order).map(({ ms }) => shown(ms)),
        ]),
      },
    ],
    targets: [
      {
        name: `a page behind any place (${slowest.order}, ${percent(slowest.depth)})`,
        bound: 'atMost',
        limit: 20,
        measured: slowest.ms,
        unit: 'ms',
        why: 'each reads 51 entries of an index at any depth, so what is above comes from elsewhere: the joins of the list, or a busy machine.',
      },
    ],
  }
}
