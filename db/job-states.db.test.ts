import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countJobs, countStates } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs, jobIds } from '@/db/testing/jobs'
import type { JobQuery } from '@/lib/job/query'
import { jobStates } from '@/lib/job/state'
import { countIn } from '@/lib/job/state-counts'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  await insertJobs(test.writer, test.engine.tables)
})
afterAll(() => test.close())

describe('the counts of the states', () => {
  it('add up, and each is the count of its own list', async () => {
    const { attention, states, sampled } = await countStates(test.engine, {})
    expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(jobIds.length)
    expect(attention).toBe(await countJobs(test.engine, { needsAttention: true }))
    for (const state of jobStates)
      expect(states[state], state).toBe(await countJobs(test.engine, { stateIn: [state] }))
    expect(sampled).toBe(false)
  })

  it('are those within the other filters, whatever state the list itself asks for', async () => {
    const query = { lockOwner: 'node' }
    const counts = await countStates(test.engine, query)
    expect(counts).toMatchObject({ states: { locked: 1, ready: 1, failed: 0 } })
    expect(await countStates(test.engine, { ...query, stateIn: ['failed'] })).toEqual(counts)
  })

  it.each([
    {},
    { needsAttention: true },
    { stateIn: ['failed', 'scheduled'] },
    { stateNotIn: ['failed'] },
    { stateIn: ['failed', 'ready'], stateNotIn: ['ready'] },
    { stateIn: ['ready'], timers: true },
    { needsAttention: true, stateIn: [...jobStates] },
  ] satisfies JobQuery[])('say how many jobs the list has: %j', async (query) => {
    const counts = await countStates(test.engine, query)
    expect(countIn(counts, query)).toBe(await countJobs(test.engine, query))
  })

  it('say nothing of a list that they do not tell apart', async () => {
    const counts = await countStates(test.engine, {})
    expect(countIn(counts, { needsAttention: true, stateNotIn: ['failed'] })).toBeUndefined()
  })

  it('are asked for once, however many want them, and know their age', async () => {
    const [one, other] = await Promise.all([
      countStates(test.engine, { timers: true }),
      countStates(test.engine, { timers: true }),
    ])
    expect(one).toBe(other)
    expect(one.asOf).toBe(test.engine.now())
  })
})
