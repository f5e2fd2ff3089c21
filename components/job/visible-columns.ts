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

/**
 * The table's visibility state: what the reader wants to see, what the query gives a reason to, and the
 * job itself in any case.
 */
export function visibleColumns(
  query: JobQuery,
  wanted: readonly ColumnName[] = defaultColumns,
): Record<ColumnName, boolean> {
  const mentioned = new Set<string>([...Object.keys(query), sortOf(query).key])
  const isVisible = (column: ColumnName) =>
    column === 'job' ||
    wanted.includes(column) ||
    (onDemand[column] ?? []).some((name) => mentioned.has(name))
  const visible = columnNames.map((column) => [column, isVisible(column)])
  // Every name of the list is among the entries.
  return Object.fromEntries(visible) as Record<ColumnName, boolean>
}
