import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countJobs, findJobs } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { poison } from '@/db/testing/poison'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine({ DATABASE_POOL_SIZE: '1' })
  await test.writer.execute(
    sql`insert into act_ru_job (id_, type_, suspension_state_)
      select 'job-' || n, 'message', 1 from generate_series(1000, 5000) n`,
  )
  await poison(test.writer, 'job-2222')
})
afterAll(() => test.close())

describe('a connection whose statement was ended amid its rows', () => {
  it('gives the next question all its rows, and nothing else', async () => {
    const whole = findJobs(test.engine, { maxResults: 5000 })
    await expect(whole).rejects.toThrow('division by zero')
    const { jobs } = await findJobs(test.engine, { maxResults: 3 })
    expect(jobs.map(({ id }) => id)).toEqual(['job-1000', 'job-1001', 'job-1002'])
  })
})

it('a question taken back while its connection is being opened costs no connection', async () => {
  const { engine, close } = await createTestEngine({ DATABASE_POOL_SIZE: '1' })
  const gone = new AbortController()
  const count = countJobs(engine, {}, gone.signal).catch(() => 'taken back')
  await Promise.resolve()
  gone.abort()
  await count
  expect(await countJobs(engine, {})).toBe(0)
  await close()
})

it('a question that is taken back before it is asked is not asked', async () => {
  const { engine, close } = await createTestEngine({ DATABASE_POOL_SIZE: '1' })
  await expect(countJobs(engine, {}, AbortSignal.abort())).rejects.toThrow('aborted')
  expect(await countJobs(engine, {})).toBe(0)
  await close()
})
