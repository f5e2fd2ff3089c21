import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Engine } from '@/db/engine'
import { defaultRetries, present } from '@/db/job-row'
import { bare, date, type ListColumns, suspended, text } from '@/db/list-columns'

/** JobEntity's own default, as that of the retries is. */
const defaultPriority = 0

/** The engine's 15 properties of a job in its order and spelling. */
export function engineColumns(engine: Engine): ListColumns {
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
