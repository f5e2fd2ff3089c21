import { describe, expect, it } from 'vitest'
import { countJobs, findJob, findJobJson } from '@/db/jobs'
import { createTestEngine } from '@/db/testing/engine'
import { zoneDoubt } from '@/db/zone-doubt'
import { jobQuery } from '@/lib/job/query'

const read = (text: string) => jobQuery.read(new URLSearchParams(text)).query

type Row = { id: string; dueDate?: string; createTime?: string; lockExpirationTime?: string }

async function engineIn(zone: string, ...rows: Row[]) {
  const test = await createTestEngine({ ENGINE_TIME_ZONE: zone })
  const jobs = rows.map((row) => ({ type: 'timer', retries: 1, ...row }))
  await test.writer.insert(test.engine.tables.job).values(jobs)
  return test
}

describe('an engine in Berlin', () => {
  it('has its dates printed with the offset of their day, as the engine prints them', async () => {
    const test = await engineIn('Europe/Berlin', {
      id: 'j-08',
      dueDate: '2020-06-01 12:00:00',
      createTime: '2020-01-08 09:00:00',
    })
    const json = await findJobJson(test.engine, 'j-08')
    expect(json).toContain('"dueDate":"2020-06-01T12:00:00.000+0200"')
    expect(json).toContain('"createTime":"2020-01-08T09:00:00.000+0100"')
    expect(await findJob(test.engine, 'j-08')).toMatchObject({
      dueDate: '2020-06-01T10:00:00.000Z',
    })
    await test.close()
  })

  it('has its bounds compared on its own wall clock, exclusive where the engine is', async () => {
    const test = await engineIn('Europe/Berlin', { id: 'a', dueDate: '2020-01-01 10:00:00' })
    const count = (text: string) => countJobs(test.engine, read(text))
    expect(await count('dueDates=lt_2020-01-01T09:00:00.000%2B0000')).toBe(0)
    expect(await count('dueDates=lt_2020-01-01T09:00:00.001%2B0000')).toBe(1)
    expect(await count('dueDates=gt_2020-01-01T08:59:59.999Z')).toBe(1)
    expect(await count('dueDates=lt_2020-01-01T10:00:00.001')).toBe(1)
    await test.close()
  })

  it('has its own now: what is due and what is locked', async () => {
    // The clock of the tests stands at 12:00 UTC, which is 14:00 in Berlin.
    const test = await engineIn(
      'Europe/Berlin',
      { id: 'due', dueDate: '2026-06-15 13:59:00', lockExpirationTime: '2026-06-15 13:59:00' },
      { id: 'ahead', dueDate: '2026-06-15 14:01:00', lockExpirationTime: '2026-06-15 14:01:00' },
    )
    expect(await countJobs(test.engine, read('executable=true&jobId=due'))).toBe(1)
    expect(await countJobs(test.engine, read('executable=true'))).toBe(1)
    expect(await countJobs(test.engine, read('acquired=true&jobId=ahead'))).toBe(1)
    expect(await countJobs(test.engine, read('acquired=true'))).toBe(1)
    await test.close()
  })
})

describe('a wrong zone', () => {
  const doubt = async (zone: string, createTime: string) => {
    const test = await engineIn(zone, { id: 'newest', createTime })
    const text = await zoneDoubt(test.engine)
    await test.close()
    return text
  }

  it('is certain when the newest job comes from the future', async () => {
    expect(await doubt('UTC', '2026-06-15 13:59:30')).toContain(
      "120 minutes from now, so ENGINE_TIME_ZONE=UTC can't be",
    )
  })
  it('is possible when the newest job is as old as zones lie apart', async () => {
    expect(await doubt('Europe/Berlin', '2026-06-15 12:00:10')).toContain('2 h old')
  })
  it('is not suspected of a busy engine in the right zone, nor of an idle one', async () => {
    expect(await doubt('Europe/Berlin', '2026-06-15 13:59:58')).toBeUndefined()
    expect(await doubt('UTC', '2026-06-15 10:45:00')).toBeUndefined()
    expect(await doubt('UTC', '2026-05-01 12:00:00')).toBeUndefined()
  })
})
