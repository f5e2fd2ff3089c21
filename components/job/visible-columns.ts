import type { FilterName, SortKey } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'
import { sortOf } from '@/lib/job/sortings'

/** Columns that are the same for most jobs, and what in a query makes them worth their room. */
const onDemand: Record<string, readonly (FilterName | SortKey)[]> = {
  priority: ['priorityHigherThanOrEquals', 'priorityLowerThanOrEquals', 'jobPriority'],
  tenant: ['tenantIdIn', 'includeJobsWithoutTenantId', 'tenantId'],
}

/** The table's visibility state: a projection of the query, as its order is. */
export function visibleColumns(query: JobQuery): Record<string, boolean> {
  const mentioned = new Set<string>([...Object.keys(query), sortOf(query).key])
  const visible = Object.entries(onDemand).map(([column, names]) => [
    column,
    names.some((name) => mentioned.has(name)),
  ])
  return Object.fromEntries(visible)
}
