import { expect, test } from 'vitest'
import type { JobLine } from './job'
import { jobQuery } from './query'
import { rowFilters } from './row-filters'

const now = '2026-11-22T10:00:00.000Z'

const job: JobLine = {
  id: 'job',
  jobDefinitionId: null,
  processInstanceId: 'instance',
  processDefinitionId: 'payment:1',
  processDefinitionKey: 'payment',
  executionId: null,
  exceptionMessage: 'Card 100% declined for ORD-1',
  failedActivityId: null,
  retries: 0,
  dueDate: null,
  suspended: false,
  priority: '0',
  tenantId: 'acme',
  createTime: null,
  batchId: null,
  type: 'message',
  handlerType: 'async-continuation',
  activityId: 'charge',
  failed: true,
  lockOwner: null,
  lockExpirationTime: null,
  deploymentId: null,
  rootProcessInstanceId: null,
  processDefinitionName: null,
  processDefinitionVersion: null,
  businessKey: 'a,b',
  instanceSuspended: false,
}

const written = (query = {}) => {
  const filters = rowFilters(query, job, now)
  return new Map(
    filters.map(({ label, only, without }) => [
      label,
      [jobQuery.write(only), without && jobQuery.write(without)],
    ]),
  )
}

test('every value of a row leads to what shares it and to all but that', () => {
  expect(written().get('Activity')).toEqual(['activityId=charge', 'activityIdNotIn=charge'])
  expect(written().get('State')).toEqual(['stateIn=failed', 'stateNotIn=failed'])
  expect(written().get('Tenant')).toEqual(['tenantIdIn=acme', 'tenantIdNotIn=acme'])
})

test('what a row has not is not offered, nor a value that a list of values would part in two', () => {
  expect(written().has('Batch')).toBe(false)
  expect(written().get('Business key')).toEqual(['businessKey=a,b', undefined])
})

test('an error stands for those that begin alike, whatever signs it has', () => {
  const [only] = written().get('Error') ?? []
  expect(only).toBe('exceptionMessageLike=Card%20100%5C%25%20declined%20for%20ORD-1%25')
})

test('exclusions add up, the state that is in sight gives way, and the list begins anew', () => {
  const query = { activityIdNotIn: ['ship'], needsAttention: true, firstResult: 50 } as const
  const filters = written({ ...query, activityIdNotIn: [...query.activityIdNotIn] })
  expect(filters.get('Activity')?.[1]).toBe('activityIdNotIn=charge,ship&needsAttention=true')
  expect(filters.get('State')?.[0]).toBe('activityIdNotIn=ship&stateIn=failed')
})
