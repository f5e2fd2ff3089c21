import { createHash } from 'node:crypto'
import { getTableColumns } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { engineTables } from '@/db/schema'
import { type JobState, stateOf } from '@/lib/job/state'
import { generateSample } from './generate'
import { type Row, type SampleRows, tableNames } from './rows'
import { hourMs, wallClock } from './time'

const nowMs = Date.UTC(2026, 10, 22, 10, 4, 31, 250)
const now = wallClock(nowMs)
const sample = generateSample(7, nowMs)
const samples = [sample, generateSample(8, nowMs), generateSample(9, nowMs)]

const state = (job: Row<'job'>, at = now): JobState =>
  stateOf(
    {
      suspended: job.suspensionState === 2,
      retries: job.retries ?? 3,
      lockOwner: job.lockOwner ?? null,
      lockExpirationTime: job.lockExpirationTime ?? null,
      failed: job.exceptionMessage != null || job.exceptionStackId != null,
      dueDate: job.dueDate ?? null,
    },
    at,
  )

const jobsIn = (rows: SampleRows, wanted: JobState) =>
  rows.job.filter((job) => state(job) === wanted)

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

const logOf = (rows: SampleRows) => groupBy(rows.jobLog, ({ jobId }) => jobId)

/** Millions of bytes are compared as one. */
function fingerprint(rows: SampleRows): string {
  const hash = createHash('sha256')
  for (const name of tableNames) {
    for (const [property, value] of rows[name].flatMap((row) => Object.entries(row))) {
      hash.update(property).update(value instanceof Uint8Array ? value : String(value))
    }
  }
  return hash.digest('hex')
}

test('the same seed gives the same rows at the same moment', () => {
  expect(fingerprint(generateSample(7, nowMs))).toBe(fingerprint(sample))
})

test('at another moment only the times differ', () => {
  const laterMs = nowMs + 40 * 24 * hourMs + 12_345
  const later = generateSample(7, laterMs)
  const told = (rows: SampleRows, at: string) => rows.job.map((job) => [job.id, state(job, at)])
  expect(told(later, wallClock(laterMs))).toEqual(told(sample, now))
})

test('another seed gives another sample', () => {
  const ids = new Set(samples.flatMap(({ job }) => job.map(({ id }) => id)))
  expect(ids.size).toBe(samples.reduce((total, { job }) => total + job.length, 0))
})

describe.each(samples.map((rows, index) => ({ rows, index })))('sample $index', ({ rows }) => {
  test('every state has as many jobs as a real installation might have', () => {
    expect(rows.job.length).toBeGreaterThan(5_000)
    expect(rows.job.length).toBeLessThan(7_000)
    const atLeast: [JobState, number][] = [
      ['suspended', 50],
      ['failed', 190],
      ['locked', 7],
      ['retrying', 300],
      ['ready', 60],
    ]
    for (const [name, least] of atLeast) {
      const { length } = jobsIn(rows, name)
      expect(length, name).toBeGreaterThanOrEqual(least)
      expect(length, name).toBeLessThan(500)
    }
    expect(jobsIn(rows, 'scheduled').length).toBeGreaterThan(4_000)
  })

  test('an identifier names one row', () => {
    for (const name of tableNames) {
      const ids = rows[name].map((row) => ('id' in row ? row.id : row.name))
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })

  test('every reference leads to a row', () => {
    const ids = (name: 'byteArray' | 'execution' | 'jobDefinition') =>
      new Set<string | null>(rows[name].map(({ id }) => id)).add(null)
    const definitions = new Map(rows.processDefinition.map((row) => [row.id, row]))
    const deployments = new Set(rows.deployment.map(({ id }) => id))
    const known = {
      byteArray: ids('byteArray'),
      execution: ids('execution'),
      jobDefinition: ids('jobDefinition'),
    }
    const jobsAstray = rows.job.filter(
      (job) =>
        !known.execution.has(job.executionId ?? null) ||
        !known.execution.has(job.processInstanceId ?? null) ||
        !known.execution.has(job.rootProcessInstanceId ?? null) ||
        !known.jobDefinition.has(job.jobDefinitionId ?? null) ||
        !known.byteArray.has(job.exceptionStackId ?? null) ||
        (job.processDefinitionId &&
          definitions.get(job.processDefinitionId)?.key !== job.processDefinitionKey) ||
        (job.deploymentId && !deployments.has(job.deploymentId)),
    )
    const executionsAstray = rows.execution.filter(
      (execution) =>
        !known.execution.has(execution.parentId ?? null) ||
        !known.execution.has(execution.superExecutionId ?? null) ||
        !definitions.has(execution.processDefinitionId ?? ''),
    )
    const entriesAstray = rows.jobLog.filter(
      ({ jobExceptionStackId }) => !known.byteArray.has(jobExceptionStackId ?? null),
    )
    expect([...jobsAstray, ...executionsAstray, ...entriesAstray]).toEqual([])
  })

  test('a job waits in an execution of its own instance', () => {
    const executions = new Map(rows.execution.map((row) => [row.id, row]))
    const astray = rows.job.filter(({ executionId, processInstanceId, tenantId }) => {
      const execution = executions.get(executionId ?? '')
      return execution?.processInstanceId !== processInstanceId || execution?.tenantId !== tenantId
    })
    expect(astray.filter(({ executionId }) => executionId != null)).toEqual([])
  })

  test('a failed job has an incident, a stack trace and a log that counts its retries down', () => {
    const incidents = new Map(rows.incident.map((row) => [row.configuration, row]))
    const traces = new Map(rows.byteArray.map((row) => [row.id, row]))
    const log = logOf(rows)
    for (const job of rows.job.filter(({ retries }) => retries === 0)) {
      expect(incidents.get(job.id)?.message).toBe(job.exceptionMessage)
      const trace = Buffer.from(traces.get(job.exceptionStackId ?? '')?.bytes ?? []).toString()
      expect(trace).toContain(job.exceptionMessage ?? 'Exception\n')
      const failures = log.get(job.id)?.filter((entry) => entry.state === 1) ?? []
      expect(failures.at(-1)).toMatchObject({ id: job.lastFailureLogId, jobRetries: 1 })
      expect(failures[0]?.jobRetries).toBe(3)
    }
  })

  test('the log of a job begins with its creation, goes on in order and ends in the past', () => {
    for (const [jobId, entries] of logOf(rows)) {
      const times = entries.map(({ timestamp }) => timestamp)
      const inOrder =
        entries[0]?.state === 0 &&
        entries.every(({ sequenceCounter }, index) => sequenceCounter === BigInt(index + 1)) &&
        times.join() === times.toSorted().join() &&
        (times.at(-1) ?? '') <= now
      expect(inOrder || entries, jobId).toBe(true)
    }
  })

  test('the log knows jobs that are gone, and how they ended', () => {
    const present = new Set(rows.job.map(({ id }) => id))
    const gone = [...logOf(rows)].filter(([id]) => !present.has(id))
    const ends = gone.map(([, entries]) => entries.at(-1)?.state)
    expect(gone.length).toBeGreaterThan(1_000)
    expect(new Set(ends)).toEqual(new Set([2, 3]))
  })

  test('one cause stands out among the failed, and it is two hours old', () => {
    const failed = groupBy(
      rows.job.filter(({ retries }) => retries === 0),
      (job) => `${job.failedActivityId}: ${job.exceptionMessage}`,
    )
    const [outage, next] = [...failed.values()].toSorted((a, b) => b.length - a.length)
    expect(outage?.length).toBeGreaterThan(5 * (next?.length ?? 0))
    const created = outage?.map(({ createTime }) => createTime ?? '').toSorted()[0] ?? ''
    expect(created > wallClock(nowMs - 2.5 * hourMs), created).toBe(true)
    expect(created < wallClock(nowMs - 2 * hourMs), created).toBe(true)
  })

  test('every text fits its column', () => {
    const tables = engineTables({ prefix: '' })
    for (const name of tableNames) {
      const columns = Object.entries(getTableColumns(tables[name]))
      const values: readonly Record<string, unknown>[] = rows[name]
      for (const row of values) {
        for (const [property, column] of columns) {
          const value = row[property]
          const length = 'length' in column ? Number(column.length) : Infinity
          if (typeof value === 'string' && value.length > length)
            expect.fail(`${name}.${property} holds ${length} characters, not ${value}`)
        }
      }
    }
  })
})
