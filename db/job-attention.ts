import { and, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { isInState, recordedException } from '@/db/job-state'
import type { PredicateContext } from '@/db/predicate-context'
import { suspensionState } from '@/db/suspension'

/** Not suspended as far as the engine looks: at the process instance, which is the execution of its id. */
export function instanceActive({ job, execution }: PredicateContext): SQL {
  const state = sql`(select ${execution.suspensionState} from ${execution}
    where ${execution.id} = ${job.processInstanceId})`
  return sql`coalesce(${state}, ${suspensionState.active}) = ${suspensionState.active}`
}

/**
 * Failed, retrying, overdue or with a lock that expired: the twin of `needsAttention` in
 * lib/job/lateness, held against it by a test.
 */
export function wantsAttention(context: PredicateContext): SQL | undefined {
  const { job, now, overdueBefore, has } = context
  const since = has(job.createTime)
    ? sql`coalesce(${job.dueDate}, ${job.createTime})`
    : sql`${job.dueDate}`
  const overdue = and(
    or(isNull(job.lockOwner), isNull(job.lockExpirationTime)),
    lt(since, overdueBefore),
    instanceActive(context),
  )
  const lockExpired = and(isNotNull(job.lockOwner), lte(job.lockExpirationTime, now))
  const free = and(
    sql`(${job.suspensionState} = ${suspensionState.suspended}) is not true`,
    sql`(${isInState('locked', job, now)}) is not true`,
  )
  return and(free, or(lte(job.retries, 0), recordedException(job), lockExpired, overdue))
}
