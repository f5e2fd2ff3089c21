import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findJob, findJobs, streamJobs } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine({ DATABASE_POOL_SIZE: '1' })
  await test.writer.execute(
    sql`insert into act_ru_job (id_, type_, suspension_state_, process_instance_id_, job_def_id_)
      select 'job-' || n, 'message', 1, 'instance', 'definition-' || n
      from generate_series(1, 5000) n`,
  )
  await test.writer.execute(sql`analyze act_ru_job`)
})
afterAll(() => test.close())

it('a list is planned for the values that are asked for, however often it is', async () => {
  for (let turn = 0; turn < 8; turn++)
    await findJobs(test.engine, { jobDefinitionId: 'definition-1', maxResults: 3 })
  const plans = await test.engine.pools.rows`
    select sum(custom_plans)::int as custom, sum(generic_plans)::int as generic
    from pg_prepared_statements where position('job_def_id_" = $' in statement) > 0
      and cardinality(parameter_types) > 0`
  expect(plans).toEqual([{ custom: 8, generic: 0 }])
})

it('what an id leads to is found while other lists take all the connections for rows', async () => {
  let busy = true
  const slow = test.engine.pools.rows`select pg_sleep(60)`
  const over = slow.catch(() => {
    busy = false
  })
  expect(await findJob(test.engine, 'job-1')).toMatchObject({ jobDefinitionId: 'definition-1' })
  expect((await findJobs(test.engine, { processInstanceId: 'instance' })).jobs).toHaveLength(5000)
  for await (const json of streamJobs(test.engine, { jobIds: ['job-7'], maxResults: 1 }))
    expect(json).toContain('"job-7"')
  expect(busy).toBe(true)
  slow.cancel()
  await over
})

it('a list that its client reads at leisure leaves what an id leads to its connections', async () => {
  const query = { processInstanceId: 'instance', maxResults: 5000 }
  const lists = [1, 2, 3].map(() => streamJobs(test.engine, query))
  const begun = lists.map((list) => list.next())
  await Promise.race(begun)
  expect(await findJob(test.engine, 'job-1')).toMatchObject({ id: 'job-1' })
  for (const [n, list] of lists.entries()) {
    await begun[n]
    await list.return()
  }
})
