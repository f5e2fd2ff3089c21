import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as one from '@/app/api/job/[id]/route'
import * as stacktrace from '@/app/api/job/[id]/stacktrace/route'
import * as count from '@/app/api/job/count/route'
import * as list from '@/app/api/job/route'
import { closeEngine, connectedEngine } from '@/db/engine'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs } from '@/db/testing/jobs'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  await insertJobs(test.writer, test.engine.tables)
  // The handlers find their engine as in production: by the environment.
  process.env.DATABASE_URL = test.url
})
afterAll(async () => {
  await closeEngine(await connectedEngine())
  await test.close()
})

const base = 'http://jobscope.test/api/job'
const context = (id = '') => ({ params: Promise.resolve({ id }) })

async function answerOf(response: Response) {
  return { status: response.status, body: await response.text() }
}

const get = (query: string) => list.GET(new Request(`${base}?${query}`), context())

const post = (body: string, query = '', type = 'application/json') =>
  list.POST(
    new Request(`${base}?${query}`, { method: 'POST', body, headers: { 'content-type': type } }),
    context(),
  )

const failed =
  '{"id":"failed","jobDefinitionId":"definition","processInstanceId":"instance","processDefinitionId":"invoice:1","processDefinitionKey":"invoice","executionId":"execution","exceptionMessage":"boom","failedActivityId":"charge","retries":0,"dueDate":null,"suspended":false,"priority":0,"tenantId":null,"createTime":null,"batchId":null}'

describe('GET /job', () => {
  it('is the bare JSON array of the engine', async () => {
    const response = await get('noRetriesLeft=true')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await answerOf(response)).toEqual({ status: 200, body: `[${failed}]` })
  })

  it('names in a header what it did not look at', async () => {
    const response = await get('jobId=x&_=123&jobId=y&größe=1')
    expect(response.headers.get('ignored-parameters')).toBe('_, jobId, gr%C3%B6%C3%9Fe')
    expect(await answerOf(response)).toEqual({ status: 200, body: '[]' })
  })

  it('says of a bad parameter what the engine says', async () => {
    expect(await answerOf(await get('timers=yes&firstResult=0'))).toEqual({
      status: 400,
      body: '{"type":"InvalidRequestException","message":"Cannot set query parameter \'timers\' to value \'yes\': Cannot convert value yes to java type java.lang.Boolean","code":null}',
    })
  })

  it.each([
    'maxResults=abc',
    'firstResult=-1',
    'maxResults=',
    'jobId=%00',
    'dueDates=gt_2026-02-30',
  ])('answers %s with 400, where the engine is misleading or fails', async (query) => {
    const { status, body } = await answerOf(await get(query))
    expect(status).toBe(400)
    expect(body).toContain(query.split('=')[0] === 'dueDates' ? 'due date' : query.split('=')[0])
  })

  it("takes the example of the engine's own documentation", async () => {
    const query = "dueDates=gt_2012-07-17'T'17:00:00,lt_2012-07-17'T'18:00:00"
    expect(await answerOf(await get(query))).toEqual({ status: 200, body: '[]' })
  })
})

describe('POST /job', () => {
  it('answers as GET does', async () => {
    expect(await answerOf(await post('{"noRetriesLeft": true}', 'maxResults=3'))).toEqual({
      status: 200,
      body: `[${failed}]`,
    })
  })

  it('takes 2,500 ids', async () => {
    const jobIds = Array.from({ length: 2500 }, (_, n) => `id-${n}`)
    const { body } = await answerOf(await post(JSON.stringify({ jobIds: [...jobIds, 'failed'] })))
    expect(body).toBe(`[${failed}]`)
  })

  it('wants JSON', async () => {
    expect(await answerOf(await post('timers=true', '', 'text/plain'))).toMatchObject({
      status: 415,
    })
  })
})

describe('GET /job/count', () => {
  const ask = (query: string) => count.GET(new Request(`${base}/count?${query}`), context())

  it('counts exactly and has no pages', async () => {
    const { body } = await answerOf(await ask('timers=true&maxResults=1&firstResult=x'))
    expect(body).toBe('{"count":2}')
  })

  it('refuses what the list refuses', async () => {
    expect(await answerOf(await ask('sortBy=jobId'))).toMatchObject({ status: 400 })
  })
})

describe('GET /job/{id}', () => {
  const ask = (id: string) => one.GET(new Request(`${base}/x`), context(id))

  it('is one object of the list', async () =>
    expect(await answerOf(await ask('failed'))).toEqual({ status: 200, body: failed }))

  it.each(['nope', "o'brien/%20", '\0'])('answers 404 for %j', async (id) => {
    const { status, body } = await answerOf(await ask(id))
    expect(status).toBe(404)
    expect(JSON.parse(body)).toMatchObject({ type: 'InvalidRequestException', code: null })
  })
})

describe('GET /job/{id}/stacktrace', () => {
  const ask = (id: string, accept = '*/*') =>
    stacktrace.GET(new Request(`${base}/x/stacktrace`, { headers: { accept } }), context(id))

  it('is the stored text, byte for byte', async () => {
    const response = await ask('failed')
    expect(response.headers.get('content-type')).toBe('text/plain;charset=UTF-8')
    expect((await answerOf(response)).body).toBe(
      'java.lang.IllegalStateException: büm\n\tat x.Y.z(Y.java:1)\n',
    )
  })

  it('is 204 without a stack trace, 404 without a job, 406 for a client that wants JSON', async () => {
    expect(await answerOf(await ask('plain'))).toEqual({ status: 204, body: '' })
    expect(await answerOf(await ask('nope'))).toEqual({
      status: 404,
      body: '{"type":"InvalidRequestException","message":"No job found with id nope: job is null","code":null}',
    })
    expect(await answerOf(await ask('failed', 'application/json'))).toMatchObject({ status: 406 })
  })
})
