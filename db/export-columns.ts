import { type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { lineFields } from '@/db/job-line'
import { defaultRetries } from '@/db/job-row'
import { stateCase } from '@/db/job-state'
import { suspensionState } from '@/db/suspension'
import type { FileColumn } from '@/lib/job/export-lines'
import type { Instant } from '@/lib/job/job'

/** What to select for a column of an export, and how its values are written. */
interface ExportColumn extends Omit<FileColumn, 'name'> {
  field: SQL
}

const text = (field: SQL): ExportColumn => ({ field, is: 'text' })

const bare = (field: SQL): ExportColumn => ({ field, is: 'bare' })

const suspended = (state: SQL): ExportColumn =>
  bare(sql`(${state} = ${suspensionState.suspended}) is true`)

/**
 * The columns of an export, from the tables of `lineJoins`: the engine's 15 properties in its order and
 * spelling, and what the list adds. `asOf` is when the export began: the derived state is as of then,
 * in the first row as in the last.
 */
export function exportColumns(engine: Engine, asOf: Instant) {
  const { clock, tables } = engine
  const { job } = tables
  const line = lineFields(engine)
  const date = (field: SQL): ExportColumn => ({ ...text(field), spelling: clock.engineFormat })
  return {
    id: text(line.id),
    jobDefinitionId: text(line.jobDefinitionId),
    processInstanceId: text(line.processInstanceId),
    processDefinitionId: text(line.processDefinitionId),
    processDefinitionKey: text(line.processDefinitionKey),
    executionId: text(line.executionId),
    // The list shows the beginning of it.
    exceptionMessage: text(sql`${job.exceptionMessage}`),
    failedActivityId: text(line.failedActivityId),
    retries: bare(sql`coalesce(${line.retries}, ${defaultRetries})`),
    dueDate: date(line.dueDate),
    suspended: suspended(line.suspensionState),
    priority: bare(sql`coalesce(${line.priority}, 0)`),
    tenantId: text(line.tenantId),
    createTime: date(line.createTime),
    batchId: text(line.batchId),
    state: text(stateCase(job, clock.wallClock(asOf))),
    type: text(line.type),
    handlerType: text(line.handlerType),
    activityId: text(line.activityId),
    lockOwner: text(line.lockOwner),
    lockExpirationTime: date(line.lockExpirationTime),
    deploymentId: text(line.deploymentId),
    rootProcessInstanceId: text(line.rootProcessInstanceId),
    processDefinitionName: text(line.processDefinitionName),
    processDefinitionVersion: bare(line.processDefinitionVersion),
    businessKey: text(line.businessKey),
    instanceSuspended: suspended(line.instanceSuspensionState),
  } satisfies Record<string, ExportColumn>
}
