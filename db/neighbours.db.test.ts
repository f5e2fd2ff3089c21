import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countBefore, findJobs, findNeighbours } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs, jobIds } from '@/db/testing/jobs'
import { sortKeys, sortOrders } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  await insertJobs(test.writer, test.engine.tables)
})
afterAll(() => test.close())

const idsOf = async (query: JobQuery) =>
  (await findJobs(test.engine, query)).jobs.map(({ id }) => id)

/** Every list of the dozen that a query string can ask for an order of. */
const lists: JobQuery[] = sortKeys.flatMap((sortBy) =>
  sortOrders.map((sortOrder) => ({ sortBy, sortOrder })),
)

describe('the way through a list', () => {
  it.each(lists)('leads from job to job in its order: %o', async (list) => {
    const ids = await idsOf(list)
    for (const [at, id] of ids.entries()) {
      expect(await findNeighbours(test.engine, list, id), id).toEqual({
        previous: ids[at - 1] ?? null,
        next: ids[at + 1] ?? null,
        listed: true,
      })
      const before = await countBefore(test.engine, list, id, 100)
      expect(before, id).toEqual({ count: at, atLeast: false })
    }
  })

  it('goes on beyond the page that was open', async () => {
    const page: JobQuery = { firstResult: 2, maxResults: 1 }
    const [first, second] = await idsOf({})
    expect(await findNeighbours(test.engine, page, String(first))).toMatchObject({ next: second })
  })

  it('keeps the place of a job that left the list, and says that it left', async () => {
    const list: JobQuery = { jobIds: ['blank', 'failed', 'timer'] }
    expect(await findNeighbours(test.engine, list, 'overdue')).toEqual({
      previous: 'failed',
      next: 'timer',
      listed: false,
    })
  })

  it('knows nothing of a job that is gone', async () => {
    expect(await findNeighbours(test.engine, {}, 'nobody')).toBeUndefined()
    expect(await countBefore(test.engine, {}, 'nobody', 100)).toBeUndefined()
  })

  it('counts no further than it is asked to', async () => {
    const last = [...jobIds].sort().at(-1) ?? ''
    expect(await countBefore(test.engine, {}, last, 5)).toEqual({ count: 5, atLeast: true })
  })
})
