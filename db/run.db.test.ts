import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findJobs, streamJobs } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine({ DATABASE_POOL_SIZE: '1' })
  await test.writer.execute(
    sql`insert into act_ru_job (id_, type_, exception_msg_, suspension_state_)
      select 'job-' || n, 'message', repeat('m', 3000), 1 from generate_series(1, 5000) n`,
  )
})
afterAll(() => test.close())

describe('a connection whose statement was ended amid its rows', () => {
  it('gives the next question all its rows, and nothing else', async () => {
    const pieces = streamJobs(test.engine, { maxResults: 5000 })
    await pieces.next()
    await test.writer.execute(
      sql`select pg_cancel_backend(pid) from pg_stat_activity
        where application_name = 'jobscope rows' and datname = current_database()`,
    )
    const rest = async () => {
      for await (const _ of pieces);
    }
    await expect(rest()).rejects.toThrow('canceling statement')

    const { jobs } = await findJobs(test.engine, { maxResults: 3 })
    expect(jobs.map(({ id }) => id)).toEqual(['job-1', 'job-10', 'job-100'])
  })
})
