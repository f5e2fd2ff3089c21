import { asc, desc, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Engine } from '@/db/engine'
import type { EngineTables } from '@/db/schema'
import { type SortKey, sortKeys } from '@/lib/job/parameters'
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
  createTime: (job) => job.createTime,
}

/** The orders that this engine, being older, has no column for. */
export const lacking = ({ features, tables }: Engine): SortKey[] =>
  sortKeys.filter((key) => !features.has(jobOrder[key](tables.job)))

const directions = { asc, desc }

/** What a query wants to be sorted by, the first key first. */
export const sortsOf = ({ sortBy, sortOrder, furtherOrder = [] }: JobQuery): Sort[] =>
  sortBy && sortOrder ? [{ sortBy, sortOrder }, ...furtherOrder] : furtherOrder

const opposite = { asc: 'desc', desc: 'asc' } as const

export const reversed = (sorts: Sort[]): Sort[] =>
  sorts.map(({ sortBy, sortOrder }) => ({ sortBy, sortOrder: opposite[sortOrder] }))

/**
 * What rows are really sorted by. The id comes last, so that pages never overlap or skip among ties,
 * which the engine leaves undefined; it goes the way of the key before it, so that an index on both
 * can be read in either direction.
 */
export function wholeOrderOf(query: JobQuery): Sort[] {
  const sorts = sortsOf(query)
  if (sorts.some(({ sortBy }) => sortBy === 'jobId')) return sorts
  return [...sorts, { sortBy: 'jobId', sortOrder: sorts.at(-1)?.sortOrder ?? 'asc' }]
}

/** Nulls stand where Postgres puts them for the engine too: last ascending, first descending. */
export const orderBy = (sorts: Sort[], job: EngineTables['job']): SQL =>
  sql.join(
    sorts.map(({ sortBy, sortOrder }) => directions[sortOrder](jobOrder[sortBy](job))),
    sql`, `,
  )

/** What a row is sorted by, as a cursor has it: null where that is the id alone. */
export function sortValueOf(sortBy: SortKey, job: EngineTables['job']): SQL {
  if (sortBy === 'jobId') return sql`null`
  const key = jobOrder[sortBy](job)
  return key.getSQLType() === 'timestamp' ? sql`replace(${key}::text, ' ', 'T')` : sql`${key}::text`
}
