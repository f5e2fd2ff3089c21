import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Engine } from '@/db/engine'
import { defaultRetries, present } from '@/db/job-row'
import { suspensionState } from '@/db/suspension'
import type { FileColumn } from '@/lib/job/lines'

/** What to select for a column of a list that is written as text, and how its values are written. */
export interface ListColumn extends Omit<FileColumn, 'name'> {
  field: SQL
}

export const text = (field: SQL): ListColumn => ({ field, is: 'text' })

export const bare = (field: SQL): ListColumn => ({ field, is: 'bare' })

export const suspended = (state: SQL): ListColumn =>
  bare(sql`(${state} = ${sql.raw(String(suspensionState.suspended))}) is true`)

export const date = ({ clock }: Engine, field: SQL): ListColumn => ({
  ...text(field),
  spelling: clock.engineFormat,
})

/** JobEntity's own too. */
const defaultPriority = 0

/** The engine's 15 properties of a job in its order and spelling. */
export function engineColumns(engine: Engine): Record<string, ListColumn> {
  const { job } = engine.tables
  const of = (column: PgColumn) => present(engine, column)
  const orElse = (column: PgColumn, other: number) =>
    sql`coalesce(${column}, ${sql.raw(String(other))})`
  return {
    id: text(of(job.id)),
    jobDefinitionId: text(of(job.jobDefinitionId)),
    processInstanceId: text(of(job.processInstanceId)),
    processDefinitionId: text(of(job.processDefinitionId)),
    processDefinitionKey: text(of(job.processDefinitionKey)),
    executionId: text(of(job.executionId)),
    exceptionMessage: text(of(job.exceptionMessage)),
    failedActivityId: text(of(job.failedActivityId)),
    retries: bare(orElse(job.retries, defaultRetries)),
    dueDate: date(engine, of(job.dueDate)),
    suspended: suspended(of(job.suspensionState)),
    priority: bare(orElse(job.priority, defaultPriority)),
    tenantId: text(of(job.tenantId)),
    createTime: date(engine, of(job.createTime)),
    batchId: text(of(job.batchId)),
  }
}
