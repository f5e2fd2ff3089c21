import type { Sql } from 'postgres'
import type { Engine } from '@/db/engine'
import type { JobQuery } from '@/lib/job/query'

/** Filters by id: an index of the engine leads to the few jobs they leave, whatever else is asked of them. */
const ids = [
  'jobId',
  'jobIds',
  'executionId',
  'processInstanceId',
  'processInstanceIds',
] as const satisfies readonly (keyof JobQuery)[]

/**
 * Where a list's rows are read: one that an id leads to never waits behind those that take long. Not for
 * lists that a client reads at its own pace, for which those few connections are not meant.
 */
export const rowsPoolOf = ({ pools }: Engine, query: JobQuery): Sql =>
  ids.some((name) => query[name] !== undefined) ? pools.lookups : pools.rows
