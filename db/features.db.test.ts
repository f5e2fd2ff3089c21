import { sql } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { describe, expect, it } from 'vitest'
import { findJob, findJobs, unsupportedBy } from '@/db/jobs'
import { engineTables } from '@/db/schema'
import { createTestEngine } from '@/db/testing/engine'
import { insertJobs, jobIds } from '@/db/testing/jobs'
import { type JobQuery, jobQuery } from '@/lib/job/query'
import { Unusable } from '@/lib/problem'

const tables = engineTables({ prefix: '' })
type Writer = PostgresJsDatabase

/** The columns that an engine of this version does not have yet: its own and all later ones. */
const cameWith: [version: string, ...columns: string[]][] = [
  ['7.5', 'tenant_id_'],
  ['7.10', 'create_time_'],
  ['7.12', 'repeat_offset_'],
  ['7.13', 'failed_act_id_'],
  ['7.17', 'last_failure_log_id_'],
  ['7.21', 'root_proc_inst_id_'],
  ['7.22', 'batch_id_'],
]

const missingBefore = (version: string) =>
  cameWith
    .slice(cameWith.findIndex(([since]) => since === version))
    .flatMap(([, ...names]) => names)

async function makeOlder(writer: Writer, version: string) {
  for (const column of missingBefore(version))
    await writer.execute(sql.raw(`alter table act_ru_job drop column ${column}`))
  if (version === '7.5' || version === '7.10')
    await writer.execute(
      sql`alter table act_hi_job_log drop column hostname_, drop column failed_act_id_`,
    )
}

const read = (text: string) => jobQuery.read(new URLSearchParams(text)).query

describe.each(cameWith)('an engine before %s', (version) => {
  it('answers with null for what it does not have', async () => {
    const test = await createTestEngine({}, async (writer) => {
      await insertJobs(writer, tables)
      await makeOlder(writer, version)
    })
    const { jobs } = await findJobs(test.engine, {})
    expect(jobs.map(({ id }) => id)).toEqual([...jobIds].sort())
    expect(jobs.every(({ batchId }) => batchId === null)).toBe(true)
    expect(await findJob(test.engine, 'failed')).toMatchObject({ exceptionMessage: 'boom' })
    await test.close()
  })
})

it.each([
  ['7.5', 'TENANT_ID_', 'tenantIdIn=acme'],
  ['7.5', 'TENANT_ID_', 'withoutTenantId=true'],
  ['7.10', 'CREATE_TIME_', 'createTimes=gt_2026-01-01'],
  ['7.13', 'FAILED_ACT_ID_', 'failedActivityId=x'],
])('before %s, a filter on %s is refused and names it', async (version, column, filter) => {
  const test = await createTestEngine({}, (writer) => makeOlder(writer, version))
  const [problem] = unsupportedBy(test.engine, read(filter))
  expect(problem?.message).toContain(`no column ${column}, which came with version ${version}`)
  expect(unsupportedBy(test.engine, read('timers=true&sortBy=jobId&sortOrder=asc'))).toEqual([])
  await test.close()
})

it('an order by a column that the engine lacks is refused, too', async () => {
  const test = await createTestEngine({}, (writer) => makeOlder(writer, '7.5'))
  const [problem] = unsupportedBy(test.engine, read('sortBy=tenantId&sortOrder=asc'))
  expect(problem?.message).toContain("'sortBy' to value 'tenantId'")

  const furtherOrder: JobQuery['furtherOrder'] = [
    { sortBy: 'jobId', sortOrder: 'asc' },
    { sortBy: 'tenantId', sortOrder: 'desc' },
  ]
  expect(unsupportedBy(test.engine, { furtherOrder })).toEqual([
    {
      names: ['sortBy'],
      value: 'tenantId',
      message: expect.stringContaining("'sortBy' to value 'tenantId'"),
      phase: 'apply',
    },
  ])
  await test.close()
})

/** Moves every table of the engine to where an installation with a prefix keeps it. */
async function move(writer: Writer, schema: string, prefix: string) {
  await insertJobs(writer, tables)
  await writer.execute(sql`create schema if not exists ${sql.identifier(schema)}`)
  const found = await writer.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public'`,
  )
  for (const { name } of found) {
    if (prefix)
      await writer.execute(
        sql`alter table ${sql.identifier(name)} rename to ${sql.identifier(prefix + name)}`,
      )
    await writer.execute(
      sql`alter table ${sql.identifier(prefix + name)} set schema ${sql.identifier(schema)}`,
    )
  }
}

describe('the tables of an engine', () => {
  it.each([
    ['a schema of its own', 'camunda', '', { ENGINE_SCHEMA: 'Camunda' }],
    ['a prefix', 'public', 'p1_', { ENGINE_TABLE_PREFIX: 'P1_' }],
    [
      'a prefix and a schema',
      'camunda',
      'x_',
      { ENGINE_SCHEMA: 'camunda', ENGINE_TABLE_PREFIX: 'x_' },
    ],
    ['a prefix that holds the schema', 'camunda', '', { ENGINE_TABLE_PREFIX: 'camunda.' }],
  ])('are found under %s', async (_, schema, prefix, environment) => {
    const test = await createTestEngine(environment, (writer) => move(writer, schema, prefix))
    const { jobs } = await findJobs(
      test.engine,
      read('activityId=chargeCard&withRetriesLeft=false'),
    )
    expect(jobs.map(({ id, businessKey }) => [id, businessKey])).toEqual([['failed', 'INV-1']])
    expect(await findJob(test.engine, 'failed')).toMatchObject({ stacktraceBytes: 58 })
    await test.close()
  })

  it('are missed with a message that says where they were looked for', async () => {
    const elsewhere = createTestEngine({ ENGINE_TABLE_PREFIX: 'other_' })
    await expect(elsewhere).rejects.toThrow(Unusable)
    await expect(elsewhere).rejects.toThrow('no table OTHER_ACT_RU_JOB')
  })
})
