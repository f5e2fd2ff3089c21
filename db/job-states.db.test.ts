import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countJobs, countStates } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs, jobIds } from '@/db/testing/jobs'
import { jobStates } from '@/lib/job/state'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  await insertJobs(test.writer, test.engine.tables)
})
afterAll(() => test.close())

describe('the counts of the states', () => {
  it('add up, and each is the count of its own list', async () => {
    const { all, attention, states, sampled } = await countStates(test.engine, {})
    expect(all).toBe(jobIds.length)
    expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(all)
    expect(attention).toBe(await countJobs(test.engine, { needsAttention: true }))
    for (const state of jobStates)
      expect(states[state], state).toBe(await countJobs(test.engine, { stateIn: [state] }))
    expect(sampled).toBe(false)
  })

  it('are those within the other filters, whatever state the list itself asks for', async () => {
    const query = { lockOwner: 'node' }
    const counts = await countStates(test.engine, query)
    expect(counts).toMatchObject({ all: 2, states: { locked: 1, ready: 1 } })
    expect(await countStates(test.engine, { ...query, stateIn: ['failed'] })).toEqual(counts)
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
