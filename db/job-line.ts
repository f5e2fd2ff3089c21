import { type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { aliased, type JobRow, jobFields, jobOf, present } from '@/db/job-row'
import { once } from '@/db/once'
import { isSuspended } from '@/db/suspension'
import type { EngineClock, WallClock } from '@/lib/engine-time'
import type { JobLine } from '@/lib/job/job'

/** A list shows two lines of a message that may have 4,000 characters: 200 such rows would be a megabyte. */
const messageCharacters = 300

export interface LineRow extends JobRow {
  type: string
  handlerType: string | null
  activityId: string | null
  exceptionStackId: string | null
  lockOwner: string | null
  lockExpirationTime: WallClock | null
  deploymentId: string | null
  rootProcessInstanceId: string | null
  processDefinitionName: string | null
  processDefinitionVersion: number | null
  businessKey: string | null
  instanceSuspensionState: number | null
}

/** What to select for a LineRow, from the job and the three tables of `lineJoins`. */
export function lineFields(engine: Engine): Record<keyof LineRow, SQL> {
  const { job, jobDefinition, processDefinition, execution } = engine.tables
  return {
    ...jobFields(engine),
    exceptionMessage: sql`left(${job.exceptionMessage}, ${sql.raw(String(messageCharacters))})`,
    type: sql`${job.type}`,
    handlerType: sql`${job.handlerType}`,
    activityId: sql`${jobDefinition.activityId}`,
    exceptionStackId: sql`${job.exceptionStackId}`,
    lockOwner: sql`${job.lockOwner}`,
    lockExpirationTime: sql`${job.lockExpirationTime}`,
    deploymentId: sql`${job.deploymentId}`,
    rootProcessInstanceId: present(engine, job.rootProcessInstanceId),
    processDefinitionName: sql`${processDefinition.name}`,
    processDefinitionVersion: sql`${processDefinition.version}`,
    businessKey: sql`${execution.businessKey}`,
    instanceSuspensionState: sql`${execution.suspensionState}`,
  }
}

/** `lineFields` as they stand in a select list. */
export const lineColumns = once((engine) => aliased(lineFields(engine)))

/** Each by primary key, so that nothing multiplies a job. The instance is the execution of its own id. */
export const lineJoins = once(
  ({ tables: { job, jobDefinition, processDefinition, execution } }) => {
    return sql`
    left join ${jobDefinition} on ${jobDefinition.id} = ${job.jobDefinitionId}
    left join ${processDefinition} on ${processDefinition.id} = ${job.processDefinitionId}
    left join ${execution} on ${execution.id} = ${job.processInstanceId}`
  },
)

export function lineOf(row: LineRow, clock: EngineClock): JobLine {
  // Not a spread, which was measured to take most of a row's time.
  return Object.assign(jobOf(row, clock), {
    type: row.type,
    handlerType: row.handlerType,
    activityId: row.activityId,
    failed: row.exceptionMessage !== null || row.exceptionStackId !== null,
    lockOwner: row.lockOwner,
    lockExpirationTime: row.lockExpirationTime && clock.instant(row.lockExpirationTime),
    deploymentId: row.deploymentId,
    rootProcessInstanceId: row.rootProcessInstanceId,
    processDefinitionName: row.processDefinitionName,
    processDefinitionVersion: row.processDefinitionVersion,
    businessKey: row.businessKey,
    instanceSuspended: isSuspended(row.instanceSuspensionState),
  })
}
