import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findJob, jobExists } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'

const now = '2026-06-15 12:00:00'
const past = '2026-06-15 11:59:59'
const ahead = '2026-06-15 12:05:00'

const waiting = { type: 'message', retries: 3, exclusive: true } as const
const taken = { ...waiting, lockOwner: 'node', lockExpirationTime: ahead }

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  const { writer, engine } = test
  await writer.insert(engine.tables.job).values([
    { ...waiting, id: 'waits', processInstanceId: 'busy', rootProcessInstanceId: 'root' },
    { ...waiting, id: 'beside', processInstanceId: 'busy', exclusive: false },
    { ...waiting, id: 'unsaid', processInstanceId: 'busy', exclusive: null },
    { ...taken, id: 'taken', processInstanceId: 'busy', rootProcessInstanceId: 'root' },
    { ...waiting, id: 'called', processInstanceId: 'calm', rootProcessInstanceId: 'root' },
    { ...waiting, id: 'stray', processInstanceId: 'calm' },
    { ...taken, id: 'freed', processInstanceId: 'freed', lockExpirationTime: past },
    { ...waiting, id: 'after', processInstanceId: 'freed' },
    { ...taken, id: 'edge', processInstanceId: 'edge', lockExpirationTime: now },
    { ...waiting, id: 'on the edge', processInstanceId: 'edge' },
    { ...taken, id: 'rude', processInstanceId: 'rude', exclusive: false },
    { ...waiting, id: 'unharmed', processInstanceId: 'rude' },
    { ...waiting, id: 'homeless' },
    { ...taken, id: 'homeless too' },
  ])
})
afterAll(() => test.close())

const blockerOf = async (id: string) => (await findJob(test.engine, id))?.blocker

describe('the job in the way of an exclusive job', () => {
  it('is the locked exclusive job of the same process instance', async () =>
    expect(await blockerOf('waits')).toEqual({
      id: 'taken',
      lockOwner: 'node',
      lockExpirationTime: '2026-06-15T12:05:00.000Z',
      sameInstance: true,
    }))

  it('is told apart when it is of another instance under the same root', async () =>
    expect(await blockerOf('called')).toMatchObject({ id: 'taken', sameInstance: false }))

  it('is one whose lock holds at this very moment', async () =>
    expect(await blockerOf('on the edge')).toMatchObject({ id: 'edge' }))

  it.each(['beside', 'unsaid', 'taken', 'stray', 'after', 'unharmed', 'homeless'])(
    'is nobody for %s',
    async (id) => expect(await blockerOf(id)).toBeNull(),
  )
})

it('an id has a job or has none', async () => {
  expect(await jobExists(test.engine, 'waits')).toBe(true)
  expect(await jobExists(test.engine, 'nobody')).toBe(false)
})
