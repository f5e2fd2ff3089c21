import type { Instant, JobLine } from './job'
import { stateOf } from './state'

/** An executor that runs looks for jobs at least once a minute, so this long means that none does. */
export const overdueAfterMs = 5 * 60_000

type Facts = Parameters<typeof stateOf>[0] & Pick<JobLine, 'createTime' | 'instanceSuspended'>

/** Since when an executor could have taken the job; undefined while none may. */
export function takableSince(job: Facts, now: Instant): Instant | undefined {
  const state = stateOf(job, now)
  if (job.instanceSuspended || (state !== 'ready' && state !== 'retrying')) return undefined
  const since = job.dueDate ?? job.createTime
  if (since === null || since > now) return undefined
  const { lockOwner, lockExpirationTime } = job
  // While a lock held, now expired, somebody had it.
  return lockOwner !== null && lockExpirationTime !== null && lockExpirationTime > since
    ? lockExpirationTime
    : since
}

/** Nobody took the job although one should have: milliseconds late, or undefined. */
export function overdueBy(job: Facts, now: Instant): number | undefined {
  const since = takableSince(job, now)
  const late = since === undefined ? 0 : Date.parse(now) - Date.parse(since)
  return late > overdueAfterMs ? late : undefined
}

/** Whoever took the job did not finish it in time; the next executor may take it. */
export const lockExpired = (
  { lockOwner, lockExpirationTime }: Pick<JobLine, 'lockOwner' | 'lockExpirationTime'>,
  now: Instant,
): boolean => lockOwner !== null && lockExpirationTime !== null && lockExpirationTime <= now

/** What an operator looks at first: failed, retrying, overdue, or with a lock that expired. */
export function needsAttention(job: Facts, now: Instant): boolean {
  const state = stateOf(job, now)
  if (state === 'suspended') return false
  if (state === 'failed' || state === 'retrying') return true
  return lockExpired(job, now) || overdueBy(job, now) !== undefined
}
