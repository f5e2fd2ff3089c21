import { desc, eq, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import type { LineRow } from '@/db/job-line'
import { all } from '@/db/run'
import type { WallClock } from '@/lib/engine-time'
import type { Blocker } from '@/lib/job/detail'

interface BlockerRow extends Omit<Blocker, 'lockExpirationTime'> {
  lockExpirationTime: WallClock
}

/**
 * The locked exclusive job that keeps an executor from taking this exclusive one, as the engine's
 * acquisition looks for it. Whether it looks beyond the process instance, at everything under the
 * same root, is a setting of the engine (jobExecutorAcquireExclusiveOverProcessHierarchies, 7.21).
 */
export async function findBlocker(
  engine: Engine,
  { id, processInstanceId, rootProcessInstanceId }: LineRow,
): Promise<Blocker | null> {
  const { job } = engine.tables
  if (processInstanceId === null) return null
  const sameInstance = eq(job.processInstanceId, processInstanceId)
  // A column is set only where this engine has it.
  const family =
    rootProcessInstanceId === null
      ? sameInstance
      : sql`(${sameInstance} or ${eq(job.rootProcessInstanceId, rootProcessInstanceId)})`
  const statement = sql`select ${job.id} as id, ${job.lockOwner} as "lockOwner",
      ${job.lockExpirationTime} as "lockExpirationTime",
      coalesce(${sameInstance}, false) as "sameInstance"
    from ${job}
    where ${family} and ${job.id} <> ${id} and ${job.exclusive} and ${job.lockOwner} is not null
      and ${job.lockExpirationTime} >= ${engine.clock.wallClock(engine.now())}
    order by "sameInstance" desc, ${desc(job.lockExpirationTime)} limit 1`
  const [row] = await all<BlockerRow>(engine.pools.lookups, statement)
  return row ? { ...row, lockExpirationTime: engine.clock.instant(row.lockExpirationTime) } : null
}
