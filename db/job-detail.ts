import { desc, type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { type LineRow, lineFields, lineJoins, lineOf } from '@/db/job-line'
import { aliased } from '@/db/job-row'
import { all } from '@/db/run'
import { isSuspended } from '@/db/suspension'
import type { WallClock } from '@/lib/engine-time'
import type { JobDetail } from '@/lib/job/detail'
import { findBlocker } from './job-blocker'
import { findJobLog } from './job-log'

interface DetailRow extends LineRow {
  revision: number | null
  exclusive: boolean | null
  repeat: string | null
  handlerConfiguration: string | null
  sequenceCounter: string | null
  stacktraceBytes: number | null
  jobDefinitionSuspensionState: number | null
  processDefinitionSuspensionState: number | null
}

function detailFields(engine: Engine): Record<keyof DetailRow, SQL> {
  const { job, jobDefinition, processDefinition, byteArray } = engine.tables
  return {
    ...lineFields(engine),
    exceptionMessage: sql`${job.exceptionMessage}`,
    revision: sql`${job.rev}`,
    exclusive: sql`${job.exclusive}`,
    repeat: sql`${job.repeat}`,
    handlerConfiguration: sql`${job.handlerConfiguration}`,
    sequenceCounter: sql`${job.sequenceCounter}`,
    // The size alone: Postgres knows it without reading the bytes back.
    stacktraceBytes: sql`(select octet_length(${byteArray.bytes}) from ${byteArray}
      where ${byteArray.id} = ${job.exceptionStackId})`,
    jobDefinitionSuspensionState: sql`${jobDefinition.suspensionState}`,
    processDefinitionSuspensionState: sql`${processDefinition.suspensionState}`,
  }
}

/** The incident that the engine opens when the last retry is used up; its configuration is the job id. */
async function findIncident({ pools, tables: { incident } }: Engine, jobId: string) {
  const statement = sql`select ${incident.id} as id, ${incident.timestamp} as time from ${incident}
    where ${incident.configuration} = ${jobId} and ${incident.type} = 'failedJob'
    order by ${desc(incident.timestamp)} limit 1`
  const [row] = await all<{ id: string; time: WallClock }>(pools.lookups, statement)
  return row
}

export async function findJob(engine: Engine, id: string): Promise<JobDetail | undefined> {
  const { job } = engine.tables
  const statement = sql`select ${aliased(detailFields(engine))} from ${job} ${lineJoins(engine)}
    where ${job.id} = ${id}`
  const [row] = await all<DetailRow>(engine.pools.lookups, statement)
  if (!row) return undefined
  const [incident, blocker, log] = await Promise.all([
    findIncident(engine, id),
    row.exclusive ? findBlocker(engine, row) : null,
    findJobLog(engine, row),
  ])
  return {
    ...lineOf(row, engine.clock),
    revision: row.revision,
    storedRetries: row.retries,
    exclusive: row.exclusive,
    blocker,
    repeat: row.repeat,
    handlerConfiguration: row.handlerConfiguration,
    sequenceCounter: row.sequenceCounter,
    stacktraceBytes: row.stacktraceBytes,
    jobDefinitionSuspended: isSuspended(row.jobDefinitionSuspensionState),
    processDefinitionSuspended: isSuspended(row.processDefinitionSuspensionState),
    incidentId: incident?.id ?? null,
    incidentTime: incident ? engine.clock.instant(incident.time) : null,
    log,
  }
}
