import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Engine } from '@/db/engine'
import { isSuspended } from '@/db/suspension'
import type { EngineClock, WallClock } from '@/lib/engine-time'
import type { Job } from '@/lib/job/job'

/** A row of ACT_RU_JOB as the driver gives it: timestamps and 64-bit integers are text. */
export type JobRow = Omit<Job, 'retries' | 'dueDate' | 'suspended' | 'createTime'> & {
  retries: number | null
  dueDate: WallClock | null
  suspensionState: number | null
  createTime: WallClock | null
}

const rowNames = [
  'id',
  'jobDefinitionId',
  'processInstanceId',
  'processDefinitionId',
  'processDefinitionKey',
  'executionId',
  'exceptionMessage',
  'failedActivityId',
  'retries',
  'dueDate',
  'suspensionState',
  'priority',
  'tenantId',
  'createTime',
  'batchId',
] as const satisfies readonly (keyof JobRow)[]

/** A column, or null where this engine does not have it yet: a query must not name what is not there. */
export const present = ({ features }: Engine, column: PgColumn): SQL =>
  features.has(column) ? sql`${column}` : sql`null`

export const aliased = (fields: Record<string, SQL>): SQL =>
  sql.join(
    Object.entries(fields).map(([name, field]) => sql`${field} as ${sql.identifier(name)}`),
    sql`, `,
  )

/** What to select for a JobRow. */
export const jobFields = (engine: Engine): Record<keyof JobRow, SQL> =>
  Object.fromEntries(
    rowNames.map((name) => [name, present(engine, engine.tables.job[name])]),
  ) as Record<keyof JobRow, SQL>

/** JobEntity's own default, which survives a NULL in the column. */
export const defaultRetries = 3

/** A job as a reader sees it. */
export function jobOf(row: JobRow, { instant }: EngineClock): Job {
  return {
    id: row.id,
    jobDefinitionId: row.jobDefinitionId,
    processInstanceId: row.processInstanceId,
    processDefinitionId: row.processDefinitionId,
    processDefinitionKey: row.processDefinitionKey,
    executionId: row.executionId,
    exceptionMessage: row.exceptionMessage,
    failedActivityId: row.failedActivityId,
    retries: row.retries ?? defaultRetries,
    dueDate: row.dueDate && instant(row.dueDate),
    suspended: isSuspended(row.suspensionState),
    priority: row.priority,
    tenantId: row.tenantId,
    createTime: row.createTime && instant(row.createTime),
    batchId: row.batchId,
  }
}
