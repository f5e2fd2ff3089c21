import { badUserRequest, type Failure } from '@/lib/problem'
import type { JobQuery } from './query'

/**
 * What the engine's setting `queryMaxResultsLimit` refuses. The engine looks at it only for
 * authenticated users; here whoever sets MAX_RESULTS_LIMIT means everybody.
 */
export function beyondLimit(
  limit: number | undefined,
  { maxResults }: JobQuery,
): Failure | undefined {
  if (limit === undefined) return undefined
  if (maxResults === undefined) return badUserRequest('An unbound number of results is forbidden!')
  return maxResults > limit ? badUserRequest(`Max results limit of ${limit} exceeded!`) : undefined
}
