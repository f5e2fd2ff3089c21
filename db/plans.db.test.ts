import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageIds } from '@/db/job-page'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { type JobQuery, jobQuery } from '@/lib/job/query'

/** Enough that reading all of them would be the dearer plan. */
const jobs = 30_000

/** Every other job belongs to one of fifty tenants. */
const jobsOfTenant = jobs / 100

let test: TestEngine
let reader: postgres.Sql
beforeAll(async () => {
  test = await createTestEngine()
  const { writer } = test
  await writer.execute(sql`insert into act_ru_execution (id_, suspension_state_)
    select 'instance-' || n, case when n % 1000 = 0 then 2 else 1 end from generate_series(1, ${jobs}::int) n`)
  await writer.execute(sql`insert into act_ru_job
      (id_, type_, retries_, process_instance_id_, execution_id_, duedate_, suspension_state_, tenant_id_)
    select 'job-' || n, 'message', n % 4, 'instance-' || n, 'instance-' || n,
      timestamp '2026-06-01' + n * interval '1 minute', 1,
      case when n % 2 = 1 then 'tenant-' || n % 100 end
    from generate_series(1, ${jobs}::int) n`)
  await writer.execute(sql`analyze`)
  reader = postgres(test.url, { max: 1 })
})
afterAll(async () => {
  await reader.end()
  await test.close()
})

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Subplan Name'?: string
  Plans?: Plan[]
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

async function planOf(statement: SQL): Promise<Plan[]> {
  const { sql: text, params } = new PgDialect().sqlToQuery(statement)
  const [row] = await reader.unsafe(`explain (analyze, format json) ${text}`, params as never[])
  return nodesOf(row?.['QUERY PLAN'][0].Plan)
}

const planFor = (search: string, remaining?: number) => {
  const query: JobQuery = jobQuery.read(new URLSearchParams(search)).query
  return planOf(pageIds(test.engine, query, remaining))
}

/** How many rows a node looked at, whether or not it kept them. */
const seen = (node: Plan) =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
const most = (nodes: Plan[]) => Math.max(...nodes.map(seen))
const kinds = (nodes: Plan[]) => nodes.map((node) => node['Node Type'])

/** `indexes`: their columns and conditions by name. They are gone afterwards, however that ends. */
async function whileIndexed(indexes: Record<string, string>, work: () => Promise<void>) {
  const names = Object.keys(indexes)
  try {
    for (const name of names)
      await test.writer.execute(sql.raw(`create index ${name} on act_ru_job ${indexes[name]}`))
    await work()
  } finally {
    await test.writer.execute(sql.raw(`drop index if exists ${names.join()}`))
  }
}

describe('the plan of a page', () => {
  it.each([
    'maxResults=50',
    'maxResults=50&sortBy=jobId&sortOrder=desc',
    'maxResults=50&after=job-2',
    'maxResults=50&before=job-2',
    'maxResults=50&processInstanceId=instance-77',
    'maxResults=50&jobIds=job-1,job-2',
  ])('of %s walks an index and sorts no table', async (search) => {
    const nodes = await planFor(search)
    expect(most(nodes)).toBeLessThanOrEqual(60)
    expect(kinds(nodes)).not.toContain('Seq Scan')
  })

  it.each(['', '&after=job-77,2026-06-01T01:17:00', '&before=job-77,2026-06-01T01:17:00'])(
    'in the order of an optional index walks that one, from any place%s',
    (place) =>
      whileIndexed({ due: '(duedate_, id_)' }, async () => {
        for (const order of ['asc', 'desc']) {
          const nodes = await planFor(`maxResults=50&sortBy=jobDueDate&sortOrder=${order}${place}`)
          expect(most(nodes)).toBeLessThanOrEqual(60)
          expect(kinds(nodes)).not.toContain('Seq Scan')
          expect(kinds(nodes)).not.toContain('Sort')
        }
      }),
  )

  it('of some tenants or none passes over the other tenants', async () => {
    const search = 'tenantIdIn=tenant-1,tenant-99&includeJobsWithoutTenantId=true'
    for (const place of ['', '&after=job-101,tenant-1']) {
      const nodes = await planFor(`maxResults=50&${search}&sortBy=tenantId&sortOrder=asc${place}`)
      expect(most(nodes)).toBeLessThanOrEqual(2 * jobsOfTenant)
    }
  })

  it.each(['withRetriesLeft=true&withException=true', 'stateIn=retrying'])(
    'of retrying jobs by due date (%s) walks the index of those, not past all others',
    async (search) => {
      await test.writer.execute(sql`update act_ru_job set exception_msg_ = 'boom'
        where id_ in (select 'job-' || n from generate_series(29001, 30000) n)`)
      const indexes = {
        due: '(duedate_, id_)',
        retrying: `(duedate_, id_) where (retries_ > 0 or retries_ is null)
          and (exception_msg_ is not null or exception_stack_id_ is not null)`,
      }
      await whileIndexed(indexes, async () => {
        await test.writer.execute(sql`analyze act_ru_job`)
        const nodes = await planFor(`${search}&maxResults=50&sortBy=jobDueDate&sortOrder=asc`)
        expect(nodes.map((node) => node['Index Name'])).toContain('retrying')
        expect(kinds(nodes)).not.toContain('Sort')
      })
    },
  )

  it('near the end walks from there', async () => {
    const nodes = await planFor('maxResults=50&firstResult=29900', 100)
    expect(most(nodes)).toBeLessThanOrEqual(110)
    expect(kinds(nodes)).not.toContain('Sort')
  })

  it('of what is executable looks for suspended instances once, not for each job', async () => {
    const nodes = await planFor('executable=true&maxResults=50&sortBy=jobDueDate&sortOrder=asc')
    const lookups = nodes.filter((node) => node['Relation Name'] === 'act_ru_execution')
    expect(lookups.length).toBe(1)
    expect(lookups[0]?.['Actual Loops']).toBe(1)
  })
})

describe('a page near the end', () => {
  it('is the same, whichever end it is walked from', async () => {
    const idsOf = async (search: string, remaining?: number) => {
      const { query } = jobQuery.read(new URLSearchParams(search))
      const statement = new PgDialect().sqlToQuery(pageIds(test.engine, query, remaining))
      const rows = await reader.unsafe(statement.sql, statement.params as never[])
      return rows.map(({ page_id }) => page_id).sort()
    }
    for (const first of [0, 29_900, 29_960, 29_999, 30_000, 40_000])
      for (const order of ['', '&sortBy=jobRetries&sortOrder=desc']) {
        const search = `maxResults=50&firstResult=${first}${order}`
        const remaining = Math.max(jobs - first, 0)
        expect(await idsOf(search, remaining), search).toEqual(await idsOf(search))
      }
  })
})
