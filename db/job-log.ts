import { and, desc, eq, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import type { LineRow } from '@/db/job-line'
import { aliased, present } from '@/db/job-row'
import { all } from '@/db/run'
import type { WallClock } from '@/lib/engine-time'
import type { JobLogEntry } from '@/lib/job/job'

/** JOB_STATE_ is the position in this list. */
const states = ['created', 'failed', 'successful', 'deleted'] as const

const newestEntries = 100

interface LogRow extends Omit<JobLogEntry, 'time' | 'state'> {
  time: WallClock
  state: number | null
}

/**
 * What the job log holds of a job, newest first. The engine has no index on JOB_ID_, so the log is
 * entered through what it has one for: the process instance or else the job definition.
 */
export async function findJobLog(
  engine: Engine,
  job: Pick<LineRow, 'id' | 'processInstanceId' | 'jobDefinitionId'>,
): Promise<JobLogEntry[]> {
  const { jobLog } = engine.tables
  if (!engine.features.has(jobLog.id)) return []
  const fields = aliased({
    id: sql`${jobLog.id}`,
    time: sql`${jobLog.timestamp}`,
    state: sql`${jobLog.state}`,
    retries: sql`${jobLog.jobRetries}`,
    exceptionMessage: sql`${jobLog.jobExceptionMessage}`,
    failedActivityId: present(engine, jobLog.failedActivityId),
    hostname: present(engine, jobLog.hostname),
  })
  const entrance = job.processInstanceId
    ? eq(jobLog.processInstanceId, job.processInstanceId)
    : job.jobDefinitionId
      ? eq(jobLog.jobDefinitionId, job.jobDefinitionId)
      : undefined
  const statement = sql`select ${fields} from ${jobLog}
    where ${and(entrance, eq(jobLog.jobId, job.id))}
    order by ${desc(jobLog.timestamp)}, ${desc(jobLog.sequenceCounter)}, ${desc(jobLog.id)}
    limit ${sql.raw(String(newestEntries))}`
  const rows = await all<LogRow>(engine.pools.rows, statement)
  return rows.map(({ time, state, ...entry }) => ({
    ...entry,
    time: engine.clock.instant(time),
    state: states[state ?? 0] ?? 'created',
  }))
}
