import postgres, { type Sql } from 'postgres'
import { closeEngine } from '@/db/engine'
import { findJobs } from '@/db/jobs'
import { acquire } from './acquisition'
import type { Bench } from './bench'
import { type Findings, shown, worst } from './findings'
import { haveIndexScripts, runIndexScript } from './index-scripts'
import { alternate, timed } from './measure'
import { openPatiently } from './patient-engine'

const title = 'With the optional indexes'

async function pages({ database, questions }: Bench) {
  const engine = await openPatiently(database)
  try {
    const all = []
    for (const { name, query } of questions.filter(({ asks }) => asks === 'page')) {
      const { ms } = await alternate({ ms: () => findJobs(engine, query) })
      all.push({ name, ms })
    }
    return all
  } finally {
    await closeEngine(engine)
  }
}

async function measure(bench: Bench, sql: Sql): Promise<Findings> {
  const without = await acquire(sql, 0)
  bench.say('  making the indexes')
  const createMs = await timed(() => runIndexScript(sql, 'create'))
  await sql`analyze act_ru_job`
  const measured = await pages(bench)
  const withThem = await acquire(sql, 1)
  const slowest = worst(measured, ({ ms }) => ms)
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return {
    title,
    notes: [
      `docs/indexes/create.sql took ${shown(createMs / 1000)} s. An acquisition is what a job executor writes when it takes a job or lets it go.`,
    ],
    tables: [
      { headers: ['page', 'ms'], rows: measured.map(({ name, ms }) => [name, shown(ms)]) },
      {
        headers: ['acquisition', 'ms an update', 'heap-only updates'],
        rows: [
          ['without', shown(without.msPerUpdate), percent(without.heapOnly)],
          ['with', shown(withThem.msPerUpdate), percent(withThem.heapOnly)],
        ],
      },
    ],
    targets: [
      {
        name: `every page with the optional indexes (${slowest.name})`,
        bound: 'atMost',
        limit: 30,
        measured: slowest.ms,
        unit: 'ms',
        why: 'an index on the columns of a lock would end the heap-only updates of acquisition; and a page that passes over hundreds of thousands of jobs by position reads as many entries of the index, which a step by place does not.',
      },
    ],
  }
}

export async function withIndexes(bench: Bench): Promise<Findings> {
  if (!haveIndexScripts())
    return { title, notes: ['There is no docs/indexes/create.sql.'], tables: [], targets: [] }
  const sql = postgres(bench.database.url, { max: 1, max_lifetime: null, onnotice: () => {} })
  try {
    return await measure(bench, sql)
  } finally {
    await runIndexScript(sql, 'drop')
    await sql`vacuum (analyze) act_ru_job`
    await sql.end()
  }
}
