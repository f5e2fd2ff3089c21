import { and, type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { jobOrder } from '@/db/job-order'
import { whereOf } from '@/db/job-where'
import type { EngineTables } from '@/db/schema'
import { without } from '@/lib/job/moves'
import type { JobQuery, Sort } from '@/lib/job/query'
import type { Cursor } from '@/lib/query/cursor'

/** Rows that follow one another in a list: an index is entered where they begin. */
interface Stretch {
  condition?: SQL
  /** They have no value to be sorted by. Nulls are greater than every value. */
  nulls: boolean
}

/**
 * What follows a cursor in this order. `(key, id) > (…)` is what an index on both is entered with; an
 * OR with the nulls would make it read from its beginning.
 */
function beyond(
  { id, value }: Cursor,
  { sortBy, sortOrder }: Sort,
  job: EngineTables['job'],
): Stretch[] {
  const sign = sql.raw(sortOrder === 'asc' ? '>' : '<')
  if (sortBy === 'jobId') return [{ condition: sql`${job.id} ${sign} ${id}`, nulls: false }]
  const key = jobOrder[sortBy](job)
  if (value === null) {
    const near = { condition: sql`${key} is null and ${job.id} ${sign} ${id}`, nulls: true }
    const far = { condition: sql`${key} is not null`, nulls: false }
    return sortOrder === 'asc' ? [near] : [near, far]
  }
  const place = sql`(${value}::${sql.raw(key.getSQLType())}, ${id})`
  const near = { condition: sql`(${key}, ${job.id}) ${sign} ${place}`, nulls: false }
  const far = { condition: sql`${key} is null`, nulls: true }
  return sortOrder === 'asc' && !key.notNull ? [near, far] : [near]
}

/** Some tenants' jobs and those of none, asked for in the order by tenant: another OR that no index can be entered with. */
const tenantsOrNone = (query: JobQuery, { sortBy }: Sort): boolean =>
  sortBy === 'tenantId' &&
  query.tenantIdIn !== undefined &&
  query.includeJobsWithoutTenantId === true &&
  !query.withoutTenantId

const oneKindOf = (query: JobQuery, { nulls }: Stretch): JobQuery =>
  nulls
    ? { ...without(query, ['tenantIdIn']), withoutTenantId: true }
    : without(query, ['includeJobsWithoutTenantId'])

/** The whole list as one stretch, or where its tenants end and the jobs of none begin as two. */
function fromBeginning({ sortOrder }: Sort, parted: boolean): Stretch[] {
  const values = { nulls: false }
  if (!parted) return [values]
  return sortOrder === 'asc' ? [values, { nulls: true }] : [{ nulls: true }, values]
}

/**
 * The conditions of the stretches that make up a query's list, in the order of the list: one, or two
 * where nulls part it. A list whose first rows are to be passed over is always one.
 */
export function stretchesOf(
  engine: Engine,
  query: JobQuery,
  [order = { sortBy: 'jobId', sortOrder: 'asc' }]: Sort[],
): [near: SQL | undefined, far?: SQL | undefined] {
  const { firstResult = 0, after, before } = query
  const cursor = after ?? before
  const parted = firstResult === 0 && tenantsOrNone(query, order)
  const stretches = cursor ? beyond(cursor, order, engine.tables.job) : fromBeginning(order, parted)
  const [near, far] = stretches.map((stretch) =>
    and(stretch.condition, whereOf(engine, parted ? oneKindOf(query, stretch) : query)),
  )
  return far ? [near, far] : [near]
}
