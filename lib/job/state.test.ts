import { describe, expect, it } from 'vitest'
import { stateOf } from './state'

const now = '2026-11-22T12:00:00.000Z'
const later = '2026-11-22T12:00:00.001Z'
const idle = {
  suspended: false,
  retries: 3,
  lockOwner: null,
  lockExpirationTime: null,
  failed: false,
  dueDate: null,
}
const locked = { lockOwner: 'node', lockExpirationTime: later }

describe('the state of a job', () => {
  it.each([
    ['suspended', { suspended: true, retries: 0, ...locked }],
    ['failed', { retries: 0, failed: true, ...locked }],
    ['failed', { retries: -1 }],
    ['locked', { failed: true, dueDate: later, ...locked }],
    ['retrying', { failed: true, dueDate: later, lockOwner: 'node', lockExpirationTime: now }],
    ['scheduled', { dueDate: later }],
    ['ready', { dueDate: now }],
    ['ready', {}],
  ])('is %s: the first that fits of %o', (state, facts) =>
    expect(stateOf({ ...idle, ...facts }, now)).toBe(state),
  )
})
