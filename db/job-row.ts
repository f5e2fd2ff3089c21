import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Engine } from '@/db/engine'
import { once } from '@/db/once'
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

/** `jobFields` as they stand in a select list. */
export const jobColumns = once((engine) => aliased(jobFields(engine)))

/** JobEntity's own default, which survives a NULL in the column. */
export const defaultRetries = 3

/** The 15 properties in the engine's order, dates in whatever spelling `date` gives them. */
export function jobOf(row: JobRow, date: (wall: WallClock) => string): Job {
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
    dueDate: row.dueDate && date(row.dueDate),
    suspended: isSuspended(row.suspensionState),
    priority: row.priority,
    tenantId: row.tenantId,
    createTime: row.createTime && date(row.createTime),
    batchId: row.batchId,
  }
}

/**
 * The job as the engine's `GET /job` writes it. JSON.stringify can't write 64 bits as a number, so
 * the digits lose their quotes afterwards: within a text, the quotes of such a match would be escaped.
 */
export const engineJson = (row: JobRow, clock: EngineClock): string =>
  JSON.stringify(jobOf(row, clock.engineFormat)).replace(/"priority":"(-?\d+)"/, '"priority":$1')
