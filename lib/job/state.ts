import type { Instant, JobLine } from './job'

/**
 * The derived state of a job: disjoint, the first match wins, so that counts per state add up.
 * A locked job is not called running: the executor that holds it may still have it in a queue.
 */
export const jobStates = [
  'suspended',
  'failed',
  'locked',
  'retrying',
  'scheduled',
  'ready',
] as const
export type JobState = (typeof jobStates)[number]

type Facts = Pick<
  JobLine,
  'suspended' | 'retries' | 'lockOwner' | 'lockExpirationTime' | 'failed' | 'dueDate'
>

/** `now` is when the facts were read. */
export function stateOf(job: Facts, now: Instant): JobState {
  if (job.suspended) return 'suspended'
  if (job.retries <= 0) return 'failed'
  if (job.lockOwner !== null && job.lockExpirationTime !== null && job.lockExpirationTime > now)
    return 'locked'
  if (job.failed) return 'retrying'
  if (job.dueDate !== null && job.dueDate > now) return 'scheduled'
  return 'ready'
}
