import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countJobs, countJobsUpTo, findJob, findJobs, findStacktrace, streamJobs } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs, jobIds } from '@/db/testing/jobs'
import { type FilterName, type SortKey, sortKeys } from '@/lib/job/parameters'
import { type JobQuery, jobQuery } from '@/lib/job/query'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  await insertJobs(test.writer, test.engine.tables)
})
afterAll(() => test.close())

const without = (...left: string[]) => jobIds.filter((id) => !left.includes(id))
const idsOf = async (query: JobQuery) =>
  (await findJobs(test.engine, query)).jobs.map(({ id }) => id)

async function textOf(query: JobQuery): Promise<string> {
  let text = ''
  for await (const piece of streamJobs(test.engine, query)) text += piece
  return text
}

/** For every filter a query string, and the jobs that it keeps of the dozen. */
const cases = {
  jobId: ['jobId=plain', ['plain']],
  jobIds: ['jobIds=plain,nope,timer', ['plain', 'timer']],
  processInstanceId: ['processInstanceId=instance', ['failed']],
  processInstanceIds: ['processInstanceIds=instance,sleeping', ['asleep', 'failed']],
  executionId: ['executionId=execution', ['failed']],
  processDefinitionKey: ['processDefinitionKey=invoice', ['failed']],
  processDefinitionId: ['processDefinitionId=invoice:1', ['failed']],
  jobDefinitionId: ['jobDefinitionId=definition', ['failed']],
  activityId: ['activityId=chargeCard', ['failed']],
  failedActivityId: ['failedActivityId=charge', ['failed']],
  withRetriesLeft: ['withRetriesLeft=true', without('failed', 'nothing')],
  noRetriesLeft: ['noRetriesLeft=true', ['failed']],
  executable: ['executable=true', without('timer', 'failed', 'asleep', 'nothing')],
  timers: ['timers=true', ['timer', 'overdue']],
  messages: ['messages=true', without('timer', 'overdue', 'cleanup')],
  active: ['active=true', without('suspended')],
  suspended: ['suspended=true', ['suspended']],
  acquired: ['acquired=true', ['locked']],
  withException: ['withException=true', ['failed', 'silent', 'blank']],
  exceptionMessage: ['exceptionMessage=', ['blank']],
  dueDates: ['dueDates=gt_2026-06-15T11:00:00Z,lt_2026-06-15T13:00:01Z', ['timer']],
  createTimes: ['createTimes=gt_2026-06-01T00:00:00Z,lt_2026-06-02T00:00:00Z', ['overdue']],
  priorityHigherThanOrEquals: ['priorityHigherThanOrEquals=9223372036854775807', ['cleanup']],
  priorityLowerThanOrEquals: ['priorityLowerThanOrEquals=-9223372036854775808', ['nothing']],
  tenantIdIn: ['tenantIdIn=acme,initech', ['suspended']],
  withoutTenantId: ['withoutTenantId=true&tenantIdIn=acme', without('suspended', 'asleep')],
  processInstanceIdNotIn: ['processInstanceIdNotIn=instance,x', without('failed')],
  rootProcessInstanceId: ['rootProcessInstanceId=root', ['failed']],
  rootProcessInstanceIdNotIn: ['rootProcessInstanceIdNotIn=root', without('failed')],
  businessKey: ['businessKey=INV-1', ['failed']],
  businessKeyNotIn: ['businessKeyNotIn=INV-1', without('failed')],
  batchId: ['batchId=batch', ['cleanup']],
  batchIdNotIn: ['batchIdNotIn=batch', without('cleanup')],
  processDefinitionKeyIn: ['processDefinitionKeyIn=invoice,order', ['failed']],
  processDefinitionKeyNotIn: ['processDefinitionKeyNotIn=invoice,order', without('failed')],
  activityIdIn: ['activityIdIn=chargeCard,ship', ['failed']],
  activityIdNotIn: ['activityIdNotIn=chargeCard,ship', without('failed')],
  handlerType: ['handlerType=timer-transition', ['timer']],
  handlerTypeNotIn: ['handlerTypeNotIn=timer-transition', without('timer')],
  needsAttention: [
    'needsAttention=true',
    ['failed', 'silent', 'blank', 'overdue', 'expired', 'plain'],
  ],
  stateIn: ['stateIn=failed,scheduled', ['failed', 'timer']],
  stateNotIn: ['stateNotIn=failed,scheduled', without('failed', 'timer')],
  lockOwner: ['lockOwner=node', ['locked', 'expired']],
  lockOwnerNotIn: ['lockOwnerNotIn=node', without('locked', 'expired')],
  exceptionMessageLike: ['exceptionMessageLike=%25OO_', ['failed']],
  exceptionMessageNotLike: ['exceptionMessageNotLike=%25OO_', without('failed')],
  tenantIdNotIn: ['tenantIdNotIn=acme', without('suspended')],
  includeJobsWithoutTenantId: [
    'includeJobsWithoutTenantId=true&tenantIdIn=acme',
    without('asleep'),
  ],
} satisfies Record<FilterName, [query: string, ids: string[]]>

describe('a filter keeps what the engine keeps', () => {
  it.each(Object.entries(cases))('%s', async (_, [text, ids]) => {
    const { query, problems } = jobQuery.read(new URLSearchParams(text))
    expect(problems).toEqual([])
    expect(ids.length).toBeLessThan(jobIds.length)
    expect((await idsOf(query)).sort()).toEqual([...ids].sort())
    expect(await countJobs(test.engine, query)).toBe(ids.length)
  })

  it('has an inclusive end for create times and an exclusive one for due dates', async () => {
    const end = { lt: '2026-06-15T11:00:00Z' }
    expect(await idsOf({ dueDates: end })).toEqual([])
    expect(await idsOf({ createTimes: { lt: '2026-06-01T00:00:00Z' } })).toEqual(['plain'])
  })

  it('lets suspended win over active, and joins what the engine can not join', async () => {
    expect(await idsOf({ active: true, suspended: true })).toEqual(['suspended'])
    expect(
      await idsOf({ jobId: 'failed', jobIds: ['failed', 'plain'], activityId: 'chargeCard' }),
    ).toEqual(['failed'])
  })

  it('takes hostile text for text', async () => {
    for (const hostile of [
      "' or 1=1 --",
      '%',
      '_',
      '\\',
      '$1',
      '"',
      '🚑',
      '\u0001',
      'x'.repeat(4000),
    ])
      expect(
        await idsOf({ exceptionMessage: hostile, jobIds: [hostile, '{a,b}', 'NULL'] }),
      ).toEqual([])
  })

  it('takes 2,500 ids at once', async () => {
    const many = Array.from({ length: 2500 }, (_, n) => `id-${n}`)
    expect(await idsOf({ jobIds: [...many, 'plain'] })).toEqual(['plain'])
  })
})

describe('the order of a list', () => {
  it('is by id unless told otherwise', async () =>
    expect(await idsOf({})).toEqual([...jobIds].sort()))

  it('puts nulls last ascending and first descending, as Postgres does for the engine', async () => {
    const ascending = await idsOf({ sortBy: 'jobDueDate', sortOrder: 'asc' })
    const descending = await idsOf({ sortBy: 'jobDueDate', sortOrder: 'desc' })
    expect(ascending.slice(0, 2)).toEqual(['overdue', 'timer'])
    expect(descending.slice(-2)).toEqual(['timer', 'overdue'])
  })

  it.each(sortKeys)(
    'by %s never overlaps or skips a row from page to page',
    async (sortBy: SortKey) => {
      for (const sortOrder of ['asc', 'desc'] as const) {
        const whole = await idsOf({ sortBy, sortOrder })
        const pages = await Promise.all(
          [0, 5, 10].map((firstResult) => idsOf({ sortBy, sortOrder, firstResult, maxResults: 5 })),
        )
        expect(pages.flat()).toEqual(whole)
        expect([...whole].sort()).toEqual([...jobIds].sort())
      }
    },
  )

  it('can have several keys', async () => {
    const furtherOrder = [
      { sortBy: 'jobRetries', sortOrder: 'desc' },
      { sortBy: 'jobId', sortOrder: 'desc' },
    ] as const
    expect(await idsOf({ furtherOrder: [...furtherOrder] })).toEqual([
      'nothing',
      ...without('nothing', 'failed', 'silent', 'blank').sort().reverse(),
      'silent',
      'blank',
      'failed',
    ])
  })
})

describe('an answer', () => {
  it('holds all 15 properties in the order of the engine, every bit of a priority', async () => {
    expect(await textOf({ jobIds: ['cleanup', 'failed'] })).toBe(
      '[{"id":"cleanup","jobDefinitionId":null,"processInstanceId":null,"processDefinitionId":null,"processDefinitionKey":null,"executionId":null,"exceptionMessage":null,"failedActivityId":null,"retries":3,"dueDate":null,"suspended":false,"priority":9223372036854775807,"tenantId":null,"createTime":null,"batchId":"batch"},' +
        '{"id":"failed","jobDefinitionId":"definition","processInstanceId":"instance","processDefinitionId":"invoice:1","processDefinitionKey":"invoice","executionId":"execution","exceptionMessage":"boom","failedActivityId":"charge","retries":0,"dueDate":null,"suspended":false,"priority":0,"tenantId":null,"createTime":null,"batchId":null}]',
    )
  })

  it('is an empty array for no rows, and for no rows asked for', async () => {
    for (const query of [{ jobId: 'nope' }, { maxResults: 0 }, { firstResult: 100 }])
      expect(await textOf(query)).toBe('[]')
  })

  it('shows 3 retries where the column is null, which no filter on retries matches', async () => {
    const job = await findJob(test.engine, 'nothing')
    expect(job).toMatchObject({ retries: 3, priority: '-9223372036854775808' })
  })

  it('tells of a failed job what its page shows', async () => {
    expect(await findJob(test.engine, 'failed')).toMatchObject({
      activityId: 'chargeCard',
      processDefinitionName: 'Invoice',
      businessKey: 'INV-1',
      instanceSuspended: false,
      stacktraceBytes: 58,
      log: { entries: [] },
    })
    expect(await findJob(test.engine, 'asleep')).toMatchObject({ instanceSuspended: true })
    expect(await findJob(test.engine, 'nope')).toBeUndefined()
  })

  it('counts no further than it is asked to', async () => {
    expect(await countJobsUpTo(test.engine, {}, 5)).toEqual({ count: 5, atLeast: true })
    expect(await countJobsUpTo(test.engine, {}, 12)).toEqual({ count: 12, atLeast: false })
  })

  it('gives the stack trace as it is stored, or says that there is none', async () => {
    const { text } = await findStacktrace(test.engine, 'failed')
    expect(text).toContain('IllegalStateException: büm\n\tat')
    expect(await findStacktrace(test.engine, 'plain')).toEqual({ found: true })
    expect(await findStacktrace(test.engine, 'nope')).toEqual({ found: false })
  })
})

describe('the database of an engine', () => {
  it('can not be written through any of our connections', async () => {
    for (const pool of Object.values(test.engine.pools))
      await expect(pool`delete from act_ru_job`).rejects.toThrow('read-only transaction')
  })

  it('is no longer busy with a question that nobody waits for', async () => {
    await test.writer.transaction(async (holder) => {
      await holder.execute(sql`lock table act_ru_job in access exclusive mode`)
      const gone = new AbortController()
      const count = countJobs(test.engine, {}, gone.signal)
      const ended = expect(count).rejects.toThrow('canceling statement due to user request')
      setTimeout(() => gone.abort(), 50)
      await ended
    })
  })

  it('ends a question that outlives its time budget', async () => {
    const hasty = await createTestEngine({ COUNT_TIMEOUT_MS: '100' })
    await hasty.writer.transaction(async (holder) => {
      await holder.execute(sql`lock table act_ru_job in access exclusive mode`)
      await expect(countJobs(hasty.engine, {})).rejects.toThrow('statement timeout')
    })
    await hasty.close()
  })
})
