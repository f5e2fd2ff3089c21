import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Engine } from '@/db/engine'
import type { EngineTables } from '@/db/schema'
import type { EngineClock, WallClock } from '@/lib/engine-time'
import { overdueAfterMs } from '@/lib/job/lateness'
import type { JobQuery } from '@/lib/job/query'

/** What a predicate may look at beside its own value. */
export interface PredicateContext
  extends Pick<EngineTables, 'job' | 'jobDefinition' | 'execution'> {
  clock: EngineClock
  now: WallClock
  /** Whoever could have been taken before this and was not, is overdue. */
  overdueBefore: WallClock
  /** Whether this engine's tables have the column. */
  has: (column: PgColumn) => boolean
  /** The whole query, for the few filters that read one another. */
  query: JobQuery
}

export function contextOf(engine: Engine, query: JobQuery): PredicateContext {
  const { tables, clock, features } = engine
  const now = engine.now()
  const overdueBefore = new Date(Date.parse(now) - overdueAfterMs).toISOString()
  return {
    ...tables,
    clock,
    now: clock.wallClock(now),
    overdueBefore: clock.wallClock(overdueBefore),
    has: features.has,
    query,
  }
}
