import { asc, desc, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { EngineTables } from '@/db/schema'
import type { SortKey } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'

/** Sort key -> column. */
export const jobOrder: { [K in SortKey]: (job: EngineTables['job']) => PgColumn } = {
  jobId: (job) => job.id,
  executionId: (job) => job.executionId,
  processInstanceId: (job) => job.processInstanceId,
  processDefinitionId: (job) => job.processDefinitionId,
  processDefinitionKey: (job) => job.processDefinitionKey,
  jobPriority: (job) => job.priority,
  jobRetries: (job) => job.retries,
  jobDueDate: (job) => job.dueDate,
  tenantId: (job) => job.tenantId,
}

const directions = { asc, desc }

/**
 * The id comes last, so that pages never overlap or skip among ties, which the engine leaves
 * undefined. Nulls stand where Postgres puts them for the engine too: last ascending, first descending.
 */
export function orderOf({ sortBy, sortOrder }: JobQuery, job: EngineTables['job']): SQL[] {
  if (!sortBy || !sortOrder) return [asc(job.id)]
  const wanted = directions[sortOrder](jobOrder[sortBy](job))
  return sortBy === 'jobId' ? [wanted] : [wanted, asc(job.id)]
}
