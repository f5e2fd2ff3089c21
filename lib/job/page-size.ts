import type { JobQuery } from './query'

export const pageSizes = [25, 50, 100, 200] as const
export const defaultPageSize = 50
export const largestPageSize = 200

/**
 * A page has an end where the engine's list has none, and no more rows than a browser shows well. How
 * they look makes no difference to which they are.
 */
export const paged = ({
  columns,
  density,
  ...query
}: JobQuery): JobQuery & { maxResults: number } => ({
  ...query,
  maxResults: Math.min(query.maxResults ?? defaultPageSize, largestPageSize),
})
