import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as route from '@/app/api/job/export/route'
import { closeEngine, connectedEngine } from '@/db/engine'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { poison } from '@/db/testing/poison'

/** More than what the sockets on the way may hold. */
const rows = 60_000

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  await test.writer.execute(
    sql`insert into act_ru_job (id_, type_, retries_, exception_msg_, suspension_state_)
      select 'job-' || n, 'message', 3, repeat('m', 500), 1 from generate_series(1, ${sql.raw(String(rows))}) n
      order by 1`,
  )
  // So that the list is read in its order, and fails on its way, not while it is sorted.
  await test.writer.execute(sql`analyze act_ru_job`)
  process.env.DATABASE_URL = test.url
})
afterAll(async () => {
  await closeEngine(await connectedEngine())
  await test.close()
})

const get = (query: string, init: RequestInit = {}) =>
  route.GET(new Request(`http://jobscope.test/api/job/export?${query}`, init), {
    params: Promise.resolve({}),
  })

/** Sessions that still work for a list. */
async function busy(): Promise<number> {
  const [row] = await test.writer.execute<{ busy: number }>(
    sql`select count(*)::int as busy from pg_stat_activity
      where application_name = 'jobscope lists' and state <> 'idle' and datname = current_database()
        and backend_type = 'client backend'`,
  )
  return row?.busy ?? 0
}

describe('GET /job/export', () => {
  it('is a file of the whole list, whatever the page', async () => {
    const response = await get('format=csv&firstResult=5&maxResults=1')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="jobs-\d{4}-\d\d-\d\dT\d{6}Z\.csv"$/,
    )
    expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(rows + 1)
  })

  it('is NDJSON on demand', async () => {
    const response = await get('format=ndjson&jobId=job-7')
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    expect(await response.text()).toMatch(/^\{"id":"job-7",.*\}\n$/)
  })

  it('names the format that it does not know, and every other fault', async () => {
    for (const [query, name] of [
      ['format=xls', 'format'],
      ['', 'format'],
      ['format=csv&timers=yes', 'timers'],
    ]) {
      const response = await get(query ?? '')
      expect(response.status).toBe(400)
      expect(await response.text()).toContain(`'${name}'`)
    }
  })

  it('names what it did not look at', async () => {
    const response = await get('format=csv&jobId=x&_=1')
    expect(response.headers.get('ignored-parameters')).toBe('_')
  })

  it('that nobody reads on is no longer asked of the database', async () => {
    const gone = new AbortController()
    const response = await get('format=ndjson', { signal: gone.signal })
    const reader = response.body?.getReader()
    await reader?.read()
    expect(await busy()).toBe(1)
    gone.abort()
    await reader?.cancel()
    await expect.poll(busy).toBe(0)
  })

  it('that fails on its way ends with an error, never as a shorter file', async () => {
    await poison(test.writer, 'job-9000')
    const response = await get('format=ndjson')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('division by zero')
  })

  it('that fails before its first row has the status of the failure', async () => {
    await test.writer.execute(sql`drop view act_ru_job`)
    const response = await get('format=ndjson')
    expect(response.status).toBe(500)
    expect(response.headers.get('content-disposition')).toBeNull()
  })
})
