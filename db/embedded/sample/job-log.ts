import type { Row } from './rows'
import type { Sample } from './sample'
import type { SampleJob } from './sample-job'
import { wallClock } from './time'

/** The engine's JOB_STATE_. */
const logState = { created: 0, failed: 1, successful: 2, deleted: 3 } as const

/** Writes down the job as it is at this moment. */
export function logJob(
  { rows, newId }: Sample,
  { row, source }: SampleJob,
  state: keyof typeof logState,
  atMs: number,
  hostname: string,
): Row<'jobLog'> {
  const entry: Row<'jobLog'> = {
    id: newId(),
    timestamp: wallClock(atMs),
    jobId: row.id,
    jobDueDate: row.dueDate ?? null,
    jobRetries: row.retries ?? null,
    jobPriority: row.priority ?? 0n,
    state: logState[state],
    jobDefinitionId: row.jobDefinitionId ?? null,
    jobDefinitionType: source.type,
    jobDefinitionConfiguration: source.configuration,
    activityId: source.activityId,
    executionId: row.executionId ?? null,
    rootProcessInstanceId: row.rootProcessInstanceId ?? null,
    processInstanceId: row.processInstanceId ?? null,
    processDefinitionId: row.processDefinitionId ?? null,
    processDefinitionKey: row.processDefinitionKey ?? null,
    deploymentId: row.deploymentId ?? null,
    sequenceCounter: row.sequenceCounter ?? null,
    tenantId: row.tenantId ?? null,
    hostname,
    batchId: row.batchId ?? null,
  }
  rows.jobLog.push(entry)
  return entry
}
