import type { Cursor } from '@/lib/query/cursor'

/**
 * A job as a reader sees it. Everything here survives JSON, so that rows rendered on the server and
 * rows fetched by the browser are the same values. Instants are ISO 8601 in UTC
 * (`2026-11-22T09:00:00.000Z`); the words are the engine's.
 */

export type Instant = string

/** The 15 properties of the engine's `GET /job`, in its order. */
export interface Job {
  id: string
  jobDefinitionId: string | null
  processInstanceId: string | null
  processDefinitionId: string | null
  processDefinitionKey: string | null
  executionId: string | null
  /** In a list, the first part of a long message; on the job's own page all of it. */
  exceptionMessage: string | null
  failedActivityId: string | null
  /** The engine shows 3 where the column is null. */
  retries: number
  dueDate: Instant | null
  suspended: boolean
  /** 64 bits do not fit a JavaScript number, so these are its decimal digits. */
  priority: string
  tenantId: string | null
  createTime: Instant | null
  batchId: string | null
}

/** What a row of the list shows beyond the engine's own answer. */
export interface JobLine extends Job {
  /** `message`, `timer` or `ever-living`. */
  type: string
  handlerType: string | null
  /** The activity of the job definition; `failedActivityId` may differ. */
  activityId: string | null
  /** An exception was recorded: a message or a stack trace. */
  failed: boolean
  lockOwner: string | null
  lockExpirationTime: Instant | null
  deploymentId: string | null
  rootProcessInstanceId: string | null
  processDefinitionName: string | null
  processDefinitionVersion: number | null
  businessKey: string | null
  /** Suspension of the process instance, which the job's own does not follow. */
  instanceSuspended: boolean
}

export interface JobPage {
  jobs: JobLine[]
  /** When the database was asked. */
  asOf: Instant
  /** How long the database took for it, in milliseconds. */
  tookMs: number
  /** The first row's place, where rows are to be expected before it. */
  previous: Cursor | null
  /** The last row's place, where rows are behind it. */
  next: Cursor | null
}

/** What became of a job: `null` when it is gone; `listed` while it belongs to the list in question. */
export interface JobFate {
  id: string
  job: JobLine | null
  listed: boolean
}

/** `atLeast`: counting stopped at `count`, there are more. */
export interface JobCount {
  count: number
  atLeast: boolean
}
