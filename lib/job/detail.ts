import type { Instant, JobLine } from './job'

/** One entry of the engine's job log. */
export interface JobLogEntry {
  id: string
  time: Instant
  state: 'created' | 'failed' | 'successful' | 'deleted'
  /** Retries when the entry was written: of a failed attempt, before it was counted down. */
  retries: number | null
  exceptionMessage: string | null
  failedActivityId: string | null
  hostname: string | null
  /** The stack trace of this attempt is stored, too. */
  hasTrace: boolean
}

/**
 * What the job log holds of a job, newest first, or why nobody knows: there is no such table, the
 * role may not read it, or the look-up took too long.
 */
export type JobLog = { entries: JobLogEntry[] } | { unread: 'absent' | 'denied' | 'slow' }

/** A locked exclusive job, which other exclusive jobs have to wait for. */
export interface Blocker {
  id: string
  lockOwner: string
  lockExpirationTime: Instant
  /** Of the same process instance, or else of the same hierarchy of called instances. */
  sameInstance: boolean
}

/** Everything that the job's own page shows. */
export interface JobDetail extends JobLine {
  revision: number | null
  /** `retries` as they are stored: where the column is empty, an executor finds none. */
  storedRetries: number | null
  exclusive: boolean | null
  blocker: Blocker | null
  repeat: string | null
  handlerConfiguration: string | null
  sequenceCounter: string | null
  /** Bytes of the stored stack trace; null without one. */
  stacktraceBytes: number | null
  jobDefinitionSuspended: boolean
  processDefinitionSuspended: boolean
  incidentId: string | null
  incidentTime: Instant | null
  log: JobLog
}

/** What the job log knows of a job that is no longer there. */
export interface GoneJob {
  /** Newest first, at least one. */
  entries: [JobLogEntry, ...JobLogEntry[]]
  activityId: string | null
  type: string | null
  processDefinitionKey: string | null
  processDefinitionId: string | null
  processInstanceId: string | null
  dueDate: Instant | null
}
