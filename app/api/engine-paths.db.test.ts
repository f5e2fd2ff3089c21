import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineRest, namedEngine } from '@/app/api/engine-paths'
import { closeEngine, connectedEngine } from '@/db/engine'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs } from '@/db/testing/jobs'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  await insertJobs(test.writer, test.engine.tables)
  process.env.DATABASE_URL = test.url
  process.env.MAX_RESULTS_LIMIT = '3'
  process.env.ENGINE_NAME = 'main'
})
afterAll(async () => {
  await closeEngine(await connectedEngine())
  await test.close()
})

const ask = async (path: string[], query = '', handlers = engineRest) => {
  const request = new Request(`http://jobscope.test/engine-rest/x?${query}`)
  const response = await handlers.GET(request, { params: Promise.resolve({ path }) })
  return { status: response.status, body: await response.text() }
}

describe("the paths of the engine's own REST API", () => {
  it('lead to the same handlers as ours, with and without the name of the engine', async () => {
    const count = { status: 200, body: '{"count":2}' }
    expect(await ask(['job', 'count'], 'timers=true')).toEqual(count)
    expect(await ask(['engine', 'main', 'job', 'count'], 'timers=true')).toEqual(count)
    expect(await ask(['main', 'job', 'count'], 'timers=true', namedEngine)).toEqual(count)
    expect((await ask(['job'], 'jobId=plain&maxResults=1')).body).toContain('"id":"plain"')
    expect((await ask(['job', 'plain'])).body).toContain('"id":"plain"')
    expect(await ask(['job', 'plain', 'stacktrace'])).toEqual({ status: 204, body: '' })
  })

  it('have no extensions: what the engine ignores or refuses is so under its own path', async () => {
    const everything = await ask(['job', 'count'])
    expect(await ask(['job', 'count'], 'stateIn=failed&handlerType=x')).toEqual(everything)
    expect(await ask(['job'], 'sortBy=createTime&sortOrder=asc&maxResults=1')).toMatchObject({
      status: 400,
      body: expect.stringContaining("'sortBy' to value 'createTime'"),
    })
  })

  it('know one engine', async () => {
    expect(await ask(['engine'])).toEqual({ status: 200, body: '[{"name":"main"}]' })
    expect(await ask(['engine', 'default', 'job', 'count'])).toEqual({
      status: 400,
      body: '{"type":"InvalidRequestException","message":"No process engine available","code":null}',
    })
  })

  it('answer 405 where the engine would change something, and 404 where it has nothing', async () => {
    for (const path of [
      ['job', 'plain', 'retries'],
      ['job', 'suspended'],
      ['job', 'retries'],
    ])
      expect(await ask(path)).toMatchObject({ status: 405 })
    for (const path of [['job', 'plain', 'nope'], ['task'], ['job', 'a', 'b', 'c']])
      expect(await ask(path)).toMatchObject({ status: 404 })
  })

  it('keep to the limit of results, which a count does not have', async () => {
    expect(await ask(['job'])).toEqual({
      status: 400,
      body: '{"type":"BadUserRequestException","message":"An unbound number of results is forbidden!","code":0}',
    })
    expect((await ask(['job'], 'maxResults=4')).body).toContain('Max results limit of 3 exceeded!')
    expect((await ask(['job', 'count'])).body).toBe('{"count":12}')
  })
})
