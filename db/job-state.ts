import { and, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { EngineTables } from '@/db/schema'
import { suspensionState } from '@/db/suspension'
import type { WallClock } from '@/lib/engine-time'
import { type JobState, jobStates } from '@/lib/job/state'

/**
 * The derived state of a job in SQL: the twin of `stateOf` in lib/job/state, held against it by a
 * test. A condition may be null; it then does not hold.
 */
type Job = EngineTables['job']

export const recordedException = (job: Job): SQL =>
  sql`(${job.exceptionMessage} is not null or ${job.exceptionStackId} is not null)`

const conditions: { [S in JobState]: (job: Job, now: WallClock) => SQL | undefined } = {
  suspended: (job) => eq(job.suspensionState, suspensionState.suspended),
  failed: (job) => lte(job.retries, 0),
  locked: (job, now) => and(isNotNull(job.lockOwner), gt(job.lockExpirationTime, now)),
  retrying: recordedException,
  scheduled: (job, now) => gt(job.dueDate, now),
  ready: () => undefined,
}

/** Spelled so that the planner finds it in the predicate of an optional index, where it can't see through `is not true`. */
const hasRetries = (job: Job) => or(gt(job.retries, 0), isNull(job.retries))

const isNot = (state: JobState, job: Job, now: WallClock): SQL | undefined =>
  state === 'failed' ? hasRetries(job) : sql`(${conditions[state](job, now)}) is not true`

/** That a job is in this state: its condition holds and none of those before it. */
export function isInState(state: JobState, job: Job, now: WallClock): SQL | undefined {
  const earlier = jobStates.slice(0, jobStates.indexOf(state))
  const notEarlier = earlier.map((other) => isNot(other, job, now))
  return and(conditions[state](job, now), ...notEarlier)
}

export const isInStates = (states: readonly JobState[], job: Job, now: WallClock) =>
  or(...states.map((state) => isInState(state, job, now)))

/** The state itself, as its word. */
export const stateCase = (job: Job, now: WallClock): SQL =>
  sql`case ${sql.join(
    jobStates.map((state) => sql`when ${conditions[state](job, now) ?? sql`true`} then ${state}`),
    sql` `,
  )} end`
