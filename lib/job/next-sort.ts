import { withSort } from './moves'
import type { SortKey } from './parameters'
import type { JobQuery } from './query'
import { sortOf } from './sortings'
import { ownSort, viewOf } from './views'

/** What a header's click does: ascending, then descending, then the view's own order again. */
export function withNextSort(
  query: JobQuery,
  sortBy: SortKey,
  lacks: readonly SortKey[] = [],
): JobQuery {
  const { key, order } = sortOf(query)
  if (key !== sortBy) return withSort(query, sortBy, 'asc')
  if (order === 'asc') return withSort(query, sortBy, 'desc')
  const view = viewOf(query)
  const own = view && ownSort(view, lacks)
  return own && own.sortBy !== sortBy
    ? withSort(query, own.sortBy, own.sortOrder)
    : withSort(query, sortBy, 'asc')
}
