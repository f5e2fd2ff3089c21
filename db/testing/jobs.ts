import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { EngineTables } from '@/db/schema'

type JobInsert = EngineTables['job']['$inferInsert']

const due = '2026-06-15 11:00:00'
const ahead = '2026-06-15 13:00:00'

/**
 * A dozen jobs in which every filter finds one to keep and one to drop. The clock of the tests stands
 * at 2026-06-15 12:00 UTC. `plain` is the job that is nothing in particular.
 */
const jobs: JobInsert[] = [
  { id: 'plain', type: 'message', retries: 3, createTime: '2026-06-01 00:00:00' },
  { id: 'timer', type: 'timer', retries: 3, dueDate: ahead, handlerType: 'timer-transition' },
  { id: 'overdue', type: 'timer', retries: 3, dueDate: due, createTime: '2026-06-02 00:00:00' },
  {
    id: 'failed',
    type: 'message',
    retries: 0,
    exceptionMessage: 'boom',
    exceptionStackId: 'stack',
    failedActivityId: 'charge',
    jobDefinitionId: 'definition',
    processDefinitionId: 'invoice:1',
    processDefinitionKey: 'invoice',
    processInstanceId: 'instance',
    executionId: 'execution',
    rootProcessInstanceId: 'root',
  },
  { id: 'silent', type: 'message', retries: 1, exceptionStackId: 'stack' },
  { id: 'blank', type: 'message', retries: 1, exceptionMessage: '' },
  { id: 'suspended', type: 'message', retries: 3, suspensionState: 2, tenantId: 'acme' },
  {
    id: 'asleep',
    type: 'message',
    retries: 3,
    processInstanceId: 'sleeping',
    executionId: 'sleeping',
    tenantId: 'globex',
  },
  { id: 'locked', type: 'message', retries: 3, lockOwner: 'node', lockExpirationTime: ahead },
  { id: 'expired', type: 'message', retries: 3, lockOwner: 'node', lockExpirationTime: due },
  {
    id: 'cleanup',
    type: 'ever-living',
    retries: 3,
    priority: 9223372036854775807n,
    batchId: 'batch',
  },
  { id: 'nothing', type: 'message', retries: null, priority: -9223372036854775808n },
]

export const jobIds = jobs.map(({ id }) => id)

/** Writes the dozen and what they refer to. */
export async function insertJobs(writer: PostgresJsDatabase, tables: EngineTables): Promise<void> {
  const trace = new TextEncoder().encode(
    'java.lang.IllegalStateException: büm\n\tat x.Y.z(Y.java:1)\n',
  )
  await writer.insert(tables.byteArray).values({ id: 'stack', bytes: trace })
  await writer
    .insert(tables.processDefinition)
    .values({ id: 'invoice:1', key: 'invoice', name: 'Invoice', version: 1 })
  await writer.insert(tables.execution).values([
    { id: 'instance', processInstanceId: 'instance', businessKey: 'INV-1', suspensionState: 1 },
    { id: 'sleeping', processInstanceId: 'sleeping', suspensionState: 2 },
  ])
  await writer
    .insert(tables.jobDefinition)
    .values({ id: 'definition', jobType: 'async-continuation', activityId: 'chargeCard' })
  await writer.insert(tables.job).values(jobs)
}
