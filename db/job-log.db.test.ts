import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeEngine, type Engine, openEngine } from '@/db/engine'
import { findAttemptStacktrace, findGoneJob, findJob } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs } from '@/db/testing/jobs'
import { readSettings } from '@/lib/env'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  const { writer, engine } = test
  await insertJobs(writer, engine.tables)
  const entry = (id: string, jobId: string, minute: number, state: number) => ({
    id,
    jobId,
    state,
    timestamp: `2026-06-15 11:0${minute}:00`,
  })
  await writer.insert(engine.tables.jobLog).values([
    { ...entry('f0', 'failed', 0, 0), processInstanceId: 'instance', jobRetries: 1 },
    {
      ...entry('f1', 'failed', 1, 1),
      processInstanceId: 'instance',
      jobRetries: 1,
      jobExceptionMessage: 'boom',
      jobExceptionStackId: 'stack',
      hostname: 'node-1',
    },
    { ...entry('p0', 'plain', 0, 0), jobDueDate: null },
    { ...entry('g0', 'gone', 0, 0), processInstanceId: 'instance' },
    {
      ...entry('g1', 'gone', 5, 2),
      processInstanceId: 'instance',
      processDefinitionKey: 'invoice',
      processDefinitionId: 'invoice:1',
      activityId: 'chargeCard',
      jobDefinitionType: 'async-continuation',
      jobDueDate: '2026-06-15 11:04:00',
      hostname: 'node-2',
    },
  ])
})
afterAll(() => test.close())

describe('the job log', () => {
  it('tells the attempts of a job, newest first, however the log is entered', async () => {
    const failed = await findJob(test.engine, 'failed')
    expect(failed?.log).toEqual({
      entries: [
        expect.objectContaining({ id: 'f1', state: 'failed', hostname: 'node-1', hasTrace: true }),
        expect.objectContaining({ id: 'f0', state: 'created', retries: 1, hasTrace: false }),
      ],
    })
    const plain = await findJob(test.engine, 'plain')
    expect(plain?.log).toMatchObject({ entries: [{ id: 'p0' }] })
    expect((await findJob(test.engine, 'timer'))?.log).toEqual({ entries: [] })
  })

  it('remembers how a job ended that is gone, and what it was', async () => {
    expect(await findGoneJob(test.engine, 'gone')).toEqual({
      entries: [
        expect.objectContaining({ state: 'successful', time: '2026-06-15T11:05:00.000Z' }),
        expect.objectContaining({ state: 'created' }),
      ],
      activityId: 'chargeCard',
      type: 'async-continuation',
      processDefinitionKey: 'invoice',
      processDefinitionId: 'invoice:1',
      processInstanceId: 'instance',
      dueDate: '2026-06-15T11:04:00.000Z',
    })
    expect(await findGoneJob(test.engine, 'never')).toBeUndefined()
  })

  it('has the stack trace of an attempt where one was kept', async () => {
    expect(await findAttemptStacktrace(test.engine, 'f1')).toContain('IllegalStateException: büm')
    expect(await findAttemptStacktrace(test.engine, 'f0')).toBeUndefined()
    expect(await findAttemptStacktrace(test.engine, 'never')).toBeUndefined()
  })
})

describe('a job log that can not be read keeps no job from being shown', () => {
  const unreadIn = async (engine: Engine) => [
    (await findJob(engine, 'failed'))?.log,
    await findGoneJob(engine, 'gone'),
  ]

  it('where there is none', async () => {
    const old = await createTestEngine({}, (writer) =>
      writer.execute(sql`drop table act_hi_job_log`),
    )
    await insertJobs(old.writer, old.engine.tables)
    expect(await unreadIn(old.engine)).toEqual([{ unread: 'absent' }, { unread: 'absent' }])
    expect(await findAttemptStacktrace(old.engine, 'f1')).toBeUndefined()
    await old.close()
  })

  it('where the look-up outlives its time budget', async () => {
    const hasty = await createTestEngine({ ROWS_TIMEOUT_MS: '100' })
    await insertJobs(hasty.writer, hasty.engine.tables)
    await hasty.writer.transaction(async (holder) => {
      await holder.execute(sql`lock table act_hi_job_log in access exclusive mode`)
      expect(await unreadIn(hasty.engine)).toEqual([{ unread: 'slow' }, { unread: 'slow' }])
    })
    await hasty.close()
  })

  it('where the role may not read it', async () => {
    const { writer, url } = test
    await writer.execute(sql`create role logless login password 'secret'`)
    await writer.execute(sql`grant select on all tables in schema public to logless`)
    await writer.execute(sql`revoke all on act_hi_job_log from logless`)
    const asLogless = Object.assign(new URL(url), { username: 'logless', password: 'secret' })
    const engine = await openEngine(readSettings({ DATABASE_URL: asLogless.href }))
    expect(await unreadIn(engine)).toEqual([{ unread: 'denied' }, { unread: 'denied' }])
    await closeEngine(engine)
    await writer.execute(sql`drop owned by logless`)
    await writer.execute(sql`drop role logless`)
  })
})
