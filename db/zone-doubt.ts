import { sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { all } from '@/db/run'
import type { WallClock } from '@/lib/engine-time'

const minuteMs = 60_000
/** Clocks of servers may differ by this much without anybody's fault. */
const toleranceMs = 2 * minuteMs
/** Zones differ by multiples of this. */
const stepMs = 30 * minuteMs
const furthestMs = 14 * 60 * minuteMs

/**
 * Whether the newest job says that ENGINE_TIME_ZONE is not the zone of the engine: one that was
 * created in the future can't be otherwise; one that is as old as zones lie apart may be.
 * Undefined where nothing speaks against the zone.
 */
export async function zoneDoubt(engine: Engine): Promise<string | undefined> {
  const { job } = engine.tables
  // The sample is as old as its last start.
  if (engine.about.sample || !engine.features.has(job.createTime)) return undefined
  const statement = sql`select max(${job.createTime}) as newest from ${job}`
  const [row] = await all<{ newest: WallClock | null }>(engine.pools.counts, statement)
  if (!row?.newest) return undefined

  const aheadMs = Date.parse(engine.clock.instant(row.newest)) - Date.parse(engine.now())
  const apartMs = Math.abs(aheadMs)
  if (aheadMs > toleranceMs && apartMs <= furthestMs + toleranceMs)
    return `The newest job was created ${Math.round(apartMs / minuteMs)} minutes from now, so ENGINE_TIME_ZONE=${engine.clock.zone} can't be the zone of the engine.`

  const offStepMs = Math.abs(apartMs - Math.round(apartMs / stepMs) * stepMs)
  if (apartMs > stepMs - toleranceMs && apartMs <= furthestMs && offStepMs < toleranceMs)
    return `The newest job is ${Math.round(apartMs / stepMs) / 2} h old, as far as zones lie apart: if the engine is busy, ENGINE_TIME_ZONE=${engine.clock.zone} may not be its zone.`
  return undefined
}
