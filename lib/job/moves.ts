import type { Cursor } from '@/lib/query/cursor'
import { defaultPageSize } from './page-size'
import {
  type FilterName,
  filters,
  lookNames,
  type ParameterName,
  pagingNames,
  type SortKey,
  type SortOrder,
} from './parameters'
import { type JobQuery, rules } from './query'

/**
 * Pure steps from one query to the next. Each gives a new query, and every step that changes which
 * jobs are listed or in which order leads to the first page.
 */

export function without(query: JobQuery, names: readonly ParameterName[]): JobQuery {
  const rest = { ...query }
  for (const name of names) delete rest[name]
  return rest
}

/** What a step keeps is the size of a page. */
export const firstPage = (query: JobQuery): JobQuery =>
  without(query, ['after', 'before', 'firstResult'])

export const withFilter = <N extends FilterName>(
  query: JobQuery,
  name: N,
  value: NonNullable<JobQuery[N]>,
): JobQuery => ({ ...firstPage(query), [name]: value })

export const withoutFilters = (query: JobQuery, names: readonly FilterName[]): JobQuery =>
  without(firstPage(query), names)

const filterNames = Object.keys(filters) as FilterName[]

/** The filters that are set, in the order of the canonical query string. */
export const filtersOf = (query: JobQuery): FilterName[] =>
  filterNames.filter((name) => query[name] !== undefined)

/** All jobs, arranged as before. */
export const cleared = (query: JobQuery): JobQuery => withoutFilters(query, filterNames)

/** What decides how many jobs there are: neither order nor page nor look. */
export const uncut = (query: JobQuery): JobQuery =>
  without(query, ['sortBy', 'sortOrder', ...pagingNames, ...lookNames])

export const withSort = (query: JobQuery, sortBy: SortKey, sortOrder: SortOrder): JobQuery => ({
  ...firstPage(query),
  sortBy,
  sortOrder,
})

export const withoutSort = (query: JobQuery): JobQuery =>
  without(firstPage(query), ['sortBy', 'sortOrder'])

/** The page behind this place, or the one in front of it. */
export const withPlace = (query: JobQuery, side: 'after' | 'before', place: Cursor): JobQuery => ({
  ...firstPage(query),
  [side]: place,
})

/** `firstResult` 0 is left out, as the canonical query string wants it. */
export const withFirstResult = (query: JobQuery, firstResult: number): JobQuery =>
  firstResult > 0 ? { ...firstPage(query), firstResult } : firstPage(query)

/** Pages of another size, beginning with the one that has the row now on top as far as the query knows it. */
export function withPageSize(query: JobQuery, maxResults: number): JobQuery {
  const sized =
    maxResults === defaultPageSize ? without(query, ['maxResults']) : { ...query, maxResults }
  if (query.after) return sized
  const first = query.firstResult ?? 0
  return withFirstResult(sized, first - (first % maxResults))
}

/** The filter that is set and forbids setting this one too. */
export function excludedBy(query: JobQuery, name: FilterName): FilterName | undefined {
  const rivals = rules
    .filter(({ type, names }) => type === 'excludes' && names.some((n) => n === name))
    .flatMap(({ names }) => names.filter((n) => n !== name))
  return filtersOf(query).find((set) => rivals.some((rival) => rival === set))
}
