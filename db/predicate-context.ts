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

/** One moment for all that a query asks; it becomes a wall clock only where a predicate looks at it. */
export function contextOf(engine: Engine, query: JobQuery): PredicateContext {
  const { tables, clock, features } = engine
  const now = engine.now()
  return {
    ...tables,
    clock,
    get now() {
      return clock.wallClock(now)
    },
    get overdueBefore() {
      return clock.wallClock(new Date(Date.parse(now) - overdueAfterMs).toISOString())
    },
    has: features.has,
    query,
  }
}
