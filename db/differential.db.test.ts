import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { countJobs, findJobs } from '@/db/jobs'
import { createTestEngine } from '@/db/testing/engine'
import { findInMemory, type World } from '@/db/testing/reference'
import { makeWorld, queries } from '@/db/testing/worlds'
import type { JobQuery } from '@/lib/job/query'

/** More on request: DIFFERENTIAL_QUERIES=20000. Half of them in each zone. */
const total = Number(process.env.DIFFERENTIAL_QUERIES ?? 2000)
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 7)

async function openWorld(world: World) {
  const test = await createTestEngine({ ENGINE_TIME_ZONE: world.zone })
  const { tables } = test.engine
  const { writer } = test
  await writer.insert(tables.job).values(world.jobs)
  const states = [...world.instances].map(([id, suspensionState]) => ({ id, suspensionState }))
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
})
