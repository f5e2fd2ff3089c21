import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { aboutDatabase } from '@/db/about'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs } from '@/db/testing/jobs'

let test: TestEngine
afterEach(() => test.close())

describe('what we say of a database', () => {
  it('is where its job table is, how large, and that nothing is missing', async () => {
    test = await createTestEngine()
    const before = await aboutDatabase(test.engine)
    expect(before.table).toMatchObject({ name: 'public.act_ru_job', estimatedRows: null })
    await insertJobs(test.writer, test.engine.tables)
    await test.writer.execute(sql`analyze act_ru_job`)
    const { table, lacking, indexes } = await aboutDatabase(test.engine)
    expect(table.estimatedRows).toBe(12)
    expect(table.bytes).toBeGreaterThan(0)
    expect(table.serverVersion).toMatch(/^\d+/)
    expect(lacking).toEqual([])
    expect(indexes.length).toBeGreaterThan(0)
  })

  it('names each column that an older engine lacks, and what that costs', async () => {
    test = await createTestEngine({}, (writer) =>
      writer.execute(sql`alter table act_ru_job drop column batch_id_, drop column create_time_`),
    )
    const { lacking, doubt } = await aboutDatabase(test.engine)
    expect(lacking.map(({ column, since }) => [column, since])).toEqual([
      ['CREATE_TIME_', '7.10'],
      ['BATCH_ID_', '7.22'],
    ])
    expect(doubt).toBeUndefined()
  })

  it('is an outage where the database is away', async () => {
    test = await createTestEngine()
    await Promise.all(Object.values(test.engine.pools).map((pool) => pool.end()))
    await expect(aboutDatabase(test.engine)).rejects.toMatchObject({ code: 'CONNECTION_ENDED' })
  })
})
