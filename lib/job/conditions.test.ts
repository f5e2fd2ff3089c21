import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditionsOf } from './conditions'
import type { JobDetail } from './detail'

const now = '2026-11-22T12:00:00.000Z'
const past = '2026-11-22T11:59:59.999Z'
const future = '2026-11-22T12:00:00.001Z'

/** A job that any executor may take. */
const free: JobDetail = {
  id: 'job',
  jobDefinitionId: null,
  processInstanceId: 'instance',
  processDefinitionId: null,
  processDefinitionKey: null,
  executionId: null,
  exceptionMessage: null,
  failedActivityId: null,
  retries: 3,
  dueDate: null,
  suspended: false,
  priority: '0',
  tenantId: null,
  createTime: null,
  batchId: null,
  type: 'message',
  handlerType: null,
  activityId: null,
  failed: false,
  lockOwner: null,
  lockExpirationTime: null,
  deploymentId: 'deployment',
  rootProcessInstanceId: 'instance',
  processDefinitionName: null,
  processDefinitionVersion: null,
  businessKey: null,
  instanceSuspended: false,
  revision: 1,
  storedRetries: 3,
  exclusive: true,
  blocker: null,
  repeat: null,
  handlerConfiguration: null,
  sequenceCounter: null,
  stacktraceBytes: null,
  jobDefinitionSuspended: false,
  processDefinitionSuspended: false,
  incidentId: null,
  incidentTime: null,
  log: { entries: [] },
}
const blocker = { id: 'other', lockOwner: 'node', lockExpirationTime: future, sameInstance: true }

const unmetOf = (job: Partial<JobDetail>) =>
  conditionsOf({ ...free, ...job }, now)
    .filter(({ met }) => met === false)
    .map(({ name }) => name)

test.each<[string[], Partial<JobDetail>]>([
  [[], {}],
  [['Retries left'], { storedRetries: 0 }],
  [['Retries left'], { storedRetries: null, retries: 3 }],
  [[], { dueDate: now }],
  [['Due'], { dueDate: future }],
  [['Not locked'], { lockOwner: 'node', lockExpirationTime: now }],
  [['Not locked'], { lockOwner: 'node', lockExpirationTime: null }],
  [[], { lockOwner: 'node', lockExpirationTime: past }],
  [[], { lockOwner: null, lockExpirationTime: future }],
  [['Not suspended'], { suspended: true }],
  // The engine's acquisition does not look at what the job belongs to.
  [[], { instanceSuspended: true, jobDefinitionSuspended: true, processDefinitionSuspended: true }],
  [['Its turn'], { blocker }],
  [[], { blocker: { ...blocker, sameInstance: false } }],
  [['Its turn'], { exclusive: null }],
  [[], { exclusive: false }],
  [
    ['Retries left', 'Due', 'Not suspended'],
    { storedRetries: 0, dueDate: future, suspended: true },
  ],
])('what keeps an executor from a job is %j for %o', (names, job) =>
  expect(unmetOf(job)).toEqual(names),
)

test('what the database does not say is not claimed', () => {
  const undecided = conditionsOf({ ...free, blocker: { ...blocker, sameInstance: false } }, now)
    .filter(({ met }) => met === undefined)
    .map(({ name }) => name)
  expect(undecided).toEqual(['Its turn', 'An executor'])
})

test('a job in the way is named, and until when', () => {
  const [words] = conditionsOf({ ...free, blocker }, now).flatMap(({ name, words }) =>
    name === 'Its turn' ? [words] : [],
  )
  expect(words).toContainEqual({ job: 'other' })
  expect(words).toContainEqual({ moment: future })
})

test('every condition says something in every case', () => {
  const some = fc.record({
    storedRetries: fc.constantFrom(null, -1, 0, 3),
    dueDate: fc.constantFrom(null, past, now, future),
    lockOwner: fc.constantFrom(null, 'node'),
    lockExpirationTime: fc.constantFrom(null, past, now, future),
    suspended: fc.boolean(),
    instanceSuspended: fc.boolean(),
    exclusive: fc.constantFrom(null, true, false),
    processInstanceId: fc.constantFrom(null, 'instance'),
    blocker: fc.constantFrom(null, blocker),
    deploymentId: fc.constantFrom(null, 'deployment'),
  })
  fc.assert(
    fc.property(some, (facts) => {
      for (const { words } of conditionsOf({ ...free, ...facts }, now))
        expect(words.map((word) => (typeof word === 'string' ? word : '…')).join('')).toMatch(/\.$/)
    }),
  )
})
