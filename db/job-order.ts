import { asc, desc, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { EngineTables } from '@/db/schema'
import type { SortKey } from '@/lib/job/parameters'
import type { JobQuery, Sort } from '@/lib/job/query'

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

/** What a query wants to be sorted by, the first key first. */
export const sortsOf = ({ sortBy, sortOrder, furtherOrder = [] }: JobQuery): Sort[] =>
  sortBy && sortOrder ? [{ sortBy, sortOrder }, ...furtherOrder] : furtherOrder

/**
 * The id comes last, so that pages never overlap or skip among ties, which the engine leaves
 * undefined. Nulls stand where Postgres puts them for the engine too: last ascending, first descending.
 */
export function orderOf(query: JobQuery, job: EngineTables['job']): SQL[] {
  const sorts = sortsOf(query)
  const wanted = sorts.map(({ sortBy, sortOrder }) => directions[sortOrder](jobOrder[sortBy](job)))
  return sorts.some(({ sortBy }) => sortBy === 'jobId') ? wanted : [...wanted, asc(job.id)]
}
