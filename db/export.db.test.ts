import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportJobs } from '@/db/export'
import { exportColumns } from '@/db/export-columns'
import { findJobJson, findJobs } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs, jobIds } from '@/db/testing/jobs'
import type { ExportFormatName } from '@/lib/job/export'
import type { JobQuery } from '@/lib/job/query'
import { stateOf } from '@/lib/job/state'

const message = `=cmd|' /C calc'!A0,"${'x'.repeat(3900)}"\nand a second line`

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine({ ENGINE_TIME_ZONE: 'Europe/Berlin' })
  const { writer, engine } = test
  await insertJobs(writer, engine.tables)
  await writer
    .insert(engine.tables.job)
    .values({ id: 'hostile', type: 'message', retries: 1, exceptionMessage: message })
})
afterAll(() => test.close())

const asOf = '2026-06-15T12:00:00.000Z'

async function textOf(query: JobQuery, format: ExportFormatName): Promise<string> {
  let text = ''
  for await (const piece of exportJobs(test.engine, query, format, asOf)) text += piece
  return text
}

const columnNames = () => Object.keys(exportColumns(test.engine, asOf))
const everyId = [...jobIds, 'hostile'].sort()
const linesOf = async (query: JobQuery) => (await textOf(query, 'ndjson')).split('\n').slice(0, -1)

describe('an export', () => {
  it('begins each line of NDJSON with the very bytes of the API', async () => {
    for (const line of await linesOf({})) {
      const api = await findJobJson(test.engine, JSON.parse(line).id)
      expect(line.slice(0, (api?.length ?? 0) - 1)).toBe(api?.slice(0, -1))
    }
  })

  it('tells of every job what the list tells, and its state as of the start', async () => {
    const { jobs } = await findJobs(test.engine, {})
    const lines = (await linesOf({})).map((line) => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual(everyId)
    for (const [n, job] of jobs.entries()) {
      const { dueDate, createTime, lockExpirationTime, failed, priority, ...rest } = job
      const shown = lines[n]
      expect(shown).toMatchObject({
        ...rest,
        exceptionMessage: job.id === 'hostile' ? message : job.exceptionMessage,
        state: stateOf(job, asOf),
      })
      expect(Object.keys(shown)).toEqual(columnNames())
      expect(shown.lockExpirationTime && new Date(shown.lockExpirationTime).toISOString()).toBe(
        lockExpirationTime,
      )
    }
    expect(new Set(lines.map(({ state }) => state)).size).toBeGreaterThan(3)
  })

  it('says the same in CSV, whose texts no spreadsheet calculates', async () => {
    const { data } = Papa.parse<Record<string, string>>(await textOf({}, 'csv'), {
      header: true,
      skipEmptyLines: true,
    })
    const lines = (await linesOf({})).map((line) => JSON.parse(line))
    expect(data.map(({ id }) => id)).toEqual(everyId)
    expect(data.find(({ id }) => id === 'cleanup')?.priority).toBe('9223372036854775807')
    expect(data.find(({ id }) => id === 'hostile')?.exceptionMessage).toBe(`'${message}`)
    for (const [n, row] of data.entries())
      for (const name of ['dueDate', 'state', 'businessKey', 'suspended', 'retries'])
        expect(row[name]).toBe(String(lines[n][name] ?? ''))
  })

  it('honours the filters and the order', async () => {
    const query = { timers: true, sortBy: 'jobDueDate', sortOrder: 'desc' } as const
    expect((await linesOf(query)).map((line) => JSON.parse(line).id)).toEqual(['timer', 'overdue'])
  })

  it('of nothing is the names of the columns, or nothing', async () => {
    expect(await textOf({ jobId: 'nope' }, 'csv')).toBe(`${columnNames()}\r\n`)
    expect(await textOf({ jobId: 'nope' }, 'ndjson')).toBe('')
  })
})
