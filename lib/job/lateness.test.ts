import { describe, expect, test } from 'vitest'
import { lockExpired, overdueBy, takableSince } from './lateness'

const now = '2026-11-22T12:00:00.000Z'
const minutesAgo = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString()

const ready = {
  suspended: false,
  retries: 3,
  lockOwner: null,
  lockExpirationTime: null,
  failed: false,
  dueDate: null as string | null,
  createTime: minutesAgo(30) as string | null,
  instanceSuspended: false,
}

describe('a job is overdue when executors could have taken it for some minutes', () => {
  test('since it was due, or since it was created where it has no due date', () => {
    expect(takableSince({ ...ready, dueDate: minutesAgo(10) }, now)).toBe(minutesAgo(10))
    expect(overdueBy(ready, now)).toBe(30 * 60_000)
  })

  test.each([
    ['it is due only now', { dueDate: minutesAgo(4) }],
    ['it is due later', { dueDate: minutesAgo(-10) }],
    ['it has no retries left', { retries: 0 }],
    ['it is suspended', { suspended: true }],
    ['its process instance is suspended', { instanceSuspended: true }],
    ['somebody has it', { lockOwner: 'node', lockExpirationTime: minutesAgo(-1) }],
    ['nobody knows since when it is there', { createTime: null }],
  ])('not when %s', (_, facts) => {
    expect(overdueBy({ ...ready, ...facts }, now)).toBeUndefined()
  })

  test('counted from the end of the last lock, which nobody renewed', () => {
    const expired = { ...ready, lockOwner: 'node', lockExpirationTime: minutesAgo(7) }
    expect(takableSince(expired, now)).toBe(minutesAgo(7))
  })

  test('also when it failed and waits for its next attempt', () => {
    expect(overdueBy({ ...ready, failed: true, dueDate: minutesAgo(6) }, now)).toBe(6 * 60_000)
  })
})

test('a lock is expired when it has an owner and its time is over', () => {
  expect(lockExpired({ lockOwner: 'node', lockExpirationTime: minutesAgo(1) }, now)).toBe(true)
  expect(lockExpired({ lockOwner: 'node', lockExpirationTime: minutesAgo(-1) }, now)).toBe(false)
  expect(lockExpired({ lockOwner: null, lockExpirationTime: minutesAgo(1) }, now)).toBe(false)
})
