import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import type { LineRow } from '@/db/job-line'
import { aliased, present } from '@/db/job-row'
import { all } from '@/db/run'
import type { WallClock } from '@/lib/engine-time'
import type { GoneJob, JobLog, JobLogEntry } from '@/lib/job/detail'

/** JOB_STATE_ is the position in this list. */
const states = ['created', 'failed', 'successful', 'deleted'] as const

const newestEntries = 100

interface LogRow extends Omit<JobLogEntry, 'time' | 'state' | 'hasTrace'> {
  time: WallClock
  state: number | null
  stackId: string | null
}

const logFields = (engine: Engine): Record<keyof LogRow, SQL> => {
  const { jobLog } = engine.tables
  return {
    id: sql`${jobLog.id}`,
    time: sql`${jobLog.timestamp}`,
    state: sql`${jobLog.state}`,
    retries: sql`${jobLog.jobRetries}`,
    exceptionMessage: sql`${jobLog.jobExceptionMessage}`,
    failedActivityId: present(engine, jobLog.failedActivityId),
    hostname: present(engine, jobLog.hostname),
    stackId: sql`${jobLog.jobExceptionStackId}`,
  }
}

const entryOf = ({ time, state, stackId, ...entry }: LogRow, { clock }: Engine): JobLogEntry => ({
  ...entry,
  time: clock.instant(time),
  state: states[state ?? 0] ?? 'created',
  hasTrace: stackId !== null,
})

/** The log of a job is an extra: what is the matter with it does not keep the job from being shown. */
const excuses: Record<string, 'denied' | 'slow'> = { '42501': 'denied', '57014': 'slow' }

async function excused<T>(reading: Promise<T>): Promise<T | { unread: 'denied' | 'slow' }> {
  try {
    return await reading
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const unread = excuses[code]
    if (!unread) throw error
    return { unread }
  }
}

/** A page waits no longer for what may not be there. */
const patienceMs = 5000

function newest<R extends LogRow>(
  { pools, tables: { jobLog }, rowsTimeoutMs }: Engine,
  fields: Record<keyof R, SQL>,
  where: SQL | undefined,
): Promise<R[]> {
  const statement = sql`select ${aliased(fields)} from ${jobLog} where ${where}
    order by ${desc(jobLog.timestamp)}, ${desc(jobLog.sequenceCounter)}, ${desc(jobLog.id)}
    limit ${sql.raw(String(newestEntries))}`
  // Beside the counts: a log that is read from end to end must not hold up rows.
  return all<R>(pools.counts, statement, AbortSignal.timeout(Math.min(patienceMs, rowsTimeoutMs)))
}

/**
 * The log of a job that is there. The engine has no index on JOB_ID_, so the log is entered through
 * what it has one for: the process instance or else the job definition.
 */
export async function findJobLog(
  engine: Engine,
  job: Pick<LineRow, 'id' | 'processInstanceId' | 'jobDefinitionId'>,
): Promise<JobLog> {
  const { jobLog } = engine.tables
  if (!engine.features.has(jobLog.id)) return { unread: 'absent' }
  const entrance = job.processInstanceId
    ? eq(jobLog.processInstanceId, job.processInstanceId)
    : job.jobDefinitionId
      ? eq(jobLog.jobDefinitionId, job.jobDefinitionId)
      : undefined
  const rows = await excused(
    newest<LogRow>(engine, logFields(engine), and(entrance, eq(jobLog.jobId, job.id))),
  )
  return 'unread' in rows ? rows : { entries: rows.map((row) => entryOf(row, engine)) }
}

interface GoneRow extends LogRow, Omit<GoneJob, 'entries' | 'dueDate'> {
  dueDate: WallClock | null
}

/**
 * What the log still knows of an id without a job. Nothing but the id is known, so the log is read
 * from end to end; undefined where it has never heard of it.
 */
export async function findGoneJob(
  engine: Engine,
  id: string,
): Promise<GoneJob | Extract<JobLog, { unread: unknown }> | undefined> {
  const { jobLog } = engine.tables
  if (!engine.features.has(jobLog.id)) return { unread: 'absent' }
  const fields: Record<keyof GoneRow, SQL> = {
    ...logFields(engine),
    activityId: sql`${jobLog.activityId}`,
    type: sql`${jobLog.jobDefinitionType}`,
    processDefinitionKey: sql`${jobLog.processDefinitionKey}`,
    processDefinitionId: sql`${jobLog.processDefinitionId}`,
    processInstanceId: sql`${jobLog.processInstanceId}`,
    dueDate: sql`${jobLog.jobDueDate}`,
  }
  const rows = await excused(newest<GoneRow>(engine, fields, eq(jobLog.jobId, id)))
  if ('unread' in rows) return rows
  const [last, ...before] = rows
  return (
    last && {
      entries: [entryOf(last, engine), ...before.map((row) => entryOf(row, engine))],
      activityId: last.activityId,
      type: last.type,
      processDefinitionKey: last.processDefinitionKey,
      processDefinitionId: last.processDefinitionId,
      processInstanceId: last.processInstanceId,
      dueDate: last.dueDate && engine.clock.instant(last.dueDate),
    }
  )
}

/** The stack trace of one attempt; undefined without one. */
export async function findAttemptStacktrace(
  { pools, tables: { jobLog, byteArray }, features }: Engine,
  entryId: string,
): Promise<string | undefined> {
  if (!features.has(jobLog.id)) return undefined
  const statement = sql`select ${byteArray.bytes} as bytes from ${jobLog}
    join ${byteArray} on ${byteArray.id} = ${jobLog.jobExceptionStackId}
    where ${eq(jobLog.id, entryId)}`
  const [row] = await all<{ bytes: Uint8Array | null }>(pools.lookups, statement)
  return row?.bytes ? new TextDecoder().decode(row.bytes) : undefined
}
