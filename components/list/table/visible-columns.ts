import { type ColumnName, columnNames, defaultColumns } from '@/lib/job/look'
import type { FilterName, SortKey } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'
import { sortOf } from '@/lib/job/sortings'

/** What in a query makes a column worth its room that usually isn't. */
const onDemand: Partial<Record<ColumnName, readonly (FilterName | SortKey)[]>> = {
  priority: ['priorityHigherThanOrEquals', 'priorityLowerThanOrEquals', 'jobPriority'],
  tenant: ['tenantIdIn', 'tenantIdNotIn', 'includeJobsWithoutTenantId', 'tenantId'],
  lock: ['acquired', 'lockOwner', 'lockOwnerNotIn'],
  handler: ['handlerTypeNotIn'],
  batch: ['batchIdNotIn'],
  execution: ['executionId'],
  rootInstance: ['rootProcessInstanceId', 'rootProcessInstanceIdNotIn'],
}

/** What the reader wants to see, what the query gives a reason to, and the job itself in any case. */
export function visibleColumns(
  query: JobQuery,
  wanted: readonly ColumnName[] = defaultColumns,
): ColumnName[] {
  const mentioned = new Set<string>([...Object.keys(query), sortOf(query).key])
  return columnNames.filter(
    (column) =>
      column === 'job' ||
      wanted.includes(column) ||
      onDemand[column]?.some((name) => mentioned.has(name)),
  )
}
