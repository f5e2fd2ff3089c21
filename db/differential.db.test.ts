import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { stateCase } from '@/db/job-state'
import { countJobs, findJobs, streamJobs } from '@/db/jobs'
import { all } from '@/db/run'
import { createTestEngine } from '@/db/testing/engine'
import { factsOf, findInMemory, type World, wallClockOf } from '@/db/testing/reference'
import { makeWorld, queries } from '@/db/testing/worlds'
import type { JobQuery } from '@/lib/job/query'
import { jobStates, stateOf } from '@/lib/job/state'

/** More on request: DIFFERENTIAL_QUERIES=20000. Half of them in each zone. */
const total = Number(process.env.DIFFERENTIAL_QUERIES ?? 2000)
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 7)

async function openWorld(world: World) {
  const test = await createTestEngine({ ENGINE_TIME_ZONE: world.zone })
  const { tables } = test.engine
  const { writer } = test
  await writer.insert(tables.job).values(world.jobs)
  const states = [...world.instances].map(([id, suspensionState]) => ({
    id,
    suspensionState,
    businessKey: world.businessKeys.get(id) ?? null,
  }))
  await writer.insert(tables.execution).values(states)
  const activities = [...world.activities].map(([id, activityId]) => ({
    id,
    activityId,
    jobType: 'x',
  }))
  await writer.insert(tables.jobDefinition).values(activities)
  return { ...test, engine: { ...test.engine, now: () => world.now } }
}

describe.each(['UTC', 'Europe/Berlin'])('in the zone %s', async (zone) => {
  const world = makeWorld(zone, seed)
  const test = await openWorld(world)
  afterAll(() => test.close())

  const askDatabase = async (query: JobQuery) =>
    (await findJobs(test.engine, query)).jobs.map(({ id }) => id)

  it(`${total / 2} random questions find in the database what they find in memory`, async () => {
    let found = 0
    const sameAnswer = fc.asyncProperty(queries, async (query) => {
      const expected = findInMemory(world, query)
      found += expected.length
      expect(await askDatabase(query)).toEqual(expected)
      const { firstResult: _, maxResults: __, ...whole } = query
      expect(await countJobs(test.engine, whole)).toBe(findInMemory(world, whole).length)
    })
    await fc.assert(sameAnswer, { numRuns: total / 2, seed })
    // Questions that nothing answers prove nothing.
    expect(found).toBeGreaterThan(total)
  }, 600_000)

  it('a whole list, whose values are part of its text, has what is in memory', async () => {
    const sameList = fc.asyncProperty(queries, async (query) => {
      const { firstResult: _, maxResults: __, ...whole } = query
      let json = ''
      for await (const piece of streamJobs(test.engine, whole)) json += piece
      const ids = JSON.parse(json).map(({ id }: { id: string }) => id)
      expect(ids).toEqual(findInMemory(world, whole))
    })
    await fc.assert(sameList, { numRuns: total / 10, seed })
  }, 600_000)

  /** The list read page by page to its end, and from there back to its beginning. */
  async function readByPlaces(query: JobQuery, maxResults: number) {
    const forwards: string[] = []
    let page = await findJobs(test.engine, { ...query, maxResults })
    expect(page.previous).toBeNull()
    forwards.push(...page.jobs.map(({ id }) => id))
    while (page.next) {
      page = await findJobs(test.engine, { ...query, after: page.next, maxResults })
      forwards.push(...page.jobs.map(({ id }) => id))
    }
    const backwards: string[] = page.jobs.map(({ id }) => id)
    while (page.previous) {
      page = await findJobs(test.engine, { ...query, before: page.previous, maxResults })
      backwards.unshift(...page.jobs.map(({ id }) => id))
    }
    return { forwards, backwards }
  }

  it('a list read by its places is the list: no row twice, none left out', async () => {
    const ordered = queries.filter(({ furtherOrder }) => !furtherOrder)
    const samePages = fc.asyncProperty(
      ordered,
      fc.integer({ min: 1, max: 90 }),
      async (q, size) => {
        const { firstResult: _, maxResults: __, ...query } = q
        const expected = findInMemory(world, query)
        expect(await readByPlaces(query, size)).toEqual({ forwards: expected, backwards: expected })
      },
    )
    await fc.assert(samePages, { numRuns: 100, seed })
  }, 120_000)

  it.each(['asc', 'desc'] as const)(
    'tenants and none are one list in the order by tenant, %s',
    async (sortOrder) => {
      const tenants = [...new Set(world.jobs.flatMap(({ tenantId }) => tenantId ?? []))].sort()
      const query: JobQuery = {
        tenantIdIn: tenants.slice(1, 3),
        includeJobsWithoutTenantId: true,
        sortBy: 'tenantId',
        sortOrder,
      }
      const expected = findInMemory(world, query)
      for (const size of [7, expected.length - 1])
        expect(await readByPlaces(query, size)).toEqual({ forwards: expected, backwards: expected })
      for (const firstResult of [0, 7, expected.length - 3])
        expect(await askDatabase({ ...query, firstResult, maxResults: 9 })).toEqual(
          expected.slice(firstResult, firstResult + 9),
        )
    },
  )

  it('the state of every job is in the database what it is in the browser', async () => {
    const { job } = test.engine.tables
    const statement = sql`select ${job.id} as id, ${stateCase(job, wallClockOf(world.now, zone))} as state from ${job}`
    const rows = await all<{ id: string; state: string }>(test.engine.pools.rows, statement)
    const states = new Map(rows.map(({ id, state }) => [id, state]))
    for (const row of world.jobs) expect(states.get(row.id)).toBe(stateOf(...factsOf(row, world)))
    expect([...new Set(states.values())].sort()).toEqual([...jobStates].sort())
  })
})
