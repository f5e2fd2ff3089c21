import { expect, it } from 'vitest'
import { countJobs } from '@/db/jobs'
import { createTestEngine } from '@/db/testing/engine'

it('a question taken back while its connection is being opened costs no connection', async () => {
  const { engine, close } = await createTestEngine({ DATABASE_POOL_SIZE: '1' })
  const gone = new AbortController()
  const count = countJobs(engine, {}, gone.signal).catch(() => 'taken back')
  await Promise.resolve()
  gone.abort()
  await count
  expect(await countJobs(engine, {})).toBe(0)
  await close()
})

it('a question that is taken back before it is asked is not asked', async () => {
  const { engine, close } = await createTestEngine({ DATABASE_POOL_SIZE: '1' })
  await expect(countJobs(engine, {}, AbortSignal.abort())).rejects.toThrow('aborted')
  expect(await countJobs(engine, {})).toBe(0)
  await close()
})
