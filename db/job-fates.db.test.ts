import { afterAll, beforeAll, expect, it } from 'vitest'
import { findFates } from '@/db/job-fates'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs } from '@/db/testing/jobs'
import type { JobQuery } from '@/lib/job/query'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  await insertJobs(test.writer, test.engine.tables)
})
afterAll(() => test.close())

const fatesOf = async (query: JobQuery, ids: string[]) =>
  (await findFates(test.engine, query, ids)).map(({ id, job, listed }) => [
    id,
    job?.id ?? null,
    listed,
  ])

it('tells a job that left the list from one that is gone, in the order asked for', async () => {
  expect(await fatesOf({ noRetriesLeft: true }, ['timer', 'nobody', 'failed'])).toEqual([
    ['timer', 'timer', false],
    ['nobody', null, false],
    ['failed', 'failed', true],
  ])
})

it('takes a comparison with nothing for a job that is not listed', async () => {
  expect(await fatesOf({ priorityLowerThanOrEquals: 5n, tenantIdIn: ['acme'] }, ['timer'])).toEqual(
    [['timer', 'timer', false]],
  )
})

it('asks for whole lists, whatever page of them is open', async () => {
  const page: JobQuery = { firstResult: 100, maxResults: 1, sortBy: 'jobPriority' }
  expect(await fatesOf(page, ['plain'])).toEqual([['plain', 'plain', true]])
  expect(await fatesOf({ jobIds: ['timer'] }, ['plain', 'timer'])).toEqual([
    ['plain', 'plain', false],
    ['timer', 'timer', true],
  ])
  expect(await fatesOf({}, [])).toEqual([])
})
