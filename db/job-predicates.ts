import {
  and,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { EngineTables } from '@/db/schema'
import { suspensionState } from '@/db/suspension'
import type { EngineClock, WallClock } from '@/lib/engine-time'
import type { FilterName } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'

export interface PredicateContext
  extends Pick<EngineTables, 'job' | 'jobDefinition' | 'execution'> {
  clock: EngineClock
  now: WallClock
  /** The whole query, for the few filters that read one another. */
  query: JobQuery
}

/** `undefined`: the filter narrows nothing beside the others. */
type Predicate<N extends FilterName> = (
  value: NonNullable<JobQuery[N]>,
  context: PredicateContext,
) => SQL | undefined

/** One bound parameter however many values: the statement stays the same, and 2,500 ids are no trouble. */
const oneOf = (column: PgColumn, values: string[]) => sql`${column} = any(${sql.param(values)})`

/**
 * Filter -> SQL, as the engine's Job.xml has it (`selectJobByQueryCriteria`). A filter without its
 * predicate does not compile.
 */
export const jobPredicates: { [N in FilterName]: Predicate<N> } = {
  jobId: (id, { job }) => eq(job.id, id),
  jobIds: (ids, { job }) => oneOf(job.id, ids),
  processInstanceId: (id, { job }) => eq(job.processInstanceId, id),
  processInstanceIds: (ids, { job }) => oneOf(job.processInstanceId, ids),
  executionId: (id, { job }) => eq(job.executionId, id),
  processDefinitionKey: (key, { job }) => eq(job.processDefinitionKey, key),
  processDefinitionId: (id, { job }) => eq(job.processDefinitionId, id),
  jobDefinitionId: (id, { job }) => eq(job.jobDefinitionId, id),
  // The activity of the job definition; a job without one never matches.
  activityId: (id, { job, jobDefinition: definition }) =>
    inArray(
      job.jobDefinitionId,
      sql`(select ${definition.id} from ${definition} where ${eq(definition.activityId, id)})`,
    ),
  failedActivityId: (id, { job }) => eq(job.failedActivityId, id),
  withRetriesLeft: (_, { job }) => gt(job.retries, 0),
  noRetriesLeft: (_, { job }) => eq(job.retries, 0),
  // The suspension of the process instance counts, not the job's own; a lock does not matter.
  executable: (_, { job, execution, now }) => {
    const instanceState = sql`(select ${execution.suspensionState} from ${execution}
      where ${eq(execution.id, job.processInstanceId)})`
    return and(
      gt(job.retries, 0),
      or(isNull(job.dueDate), lte(job.dueDate, now)),
      or(isNull(job.executionId), sql`coalesce(${instanceState}, 1) = 1`),
    )
  },
  timers: (_, { job }) => eq(job.type, 'timer'),
  messages: (_, { job }) => eq(job.type, 'message'),
  // One field in the engine's query, and `suspended` is set after `active`.
  active: (_, { job, query }) =>
    query.suspended ? undefined : eq(job.suspensionState, suspensionState.active),
  suspended: (_, { job }) => eq(job.suspensionState, suspensionState.suspended),
  acquired: (_, { job, now }) => gt(job.lockExpirationTime, now),
  withException: (_, { job }) =>
    or(isNotNull(job.exceptionMessage), isNotNull(job.exceptionStackId)),
  exceptionMessage: (message, { job }) => eq(job.exceptionMessage, message),
  dueDates: (bounds, { job, clock }) =>
    and(
      bounds.gt ? gt(job.dueDate, clock.wallClock(bounds.gt)) : undefined,
      bounds.lt ? lt(job.dueDate, clock.wallClock(bounds.lt)) : undefined,
    ),
  // Inclusive at its end, unlike dueDates.
  createTimes: (bounds, { job, clock }) =>
    and(
      bounds.gt ? gt(job.createTime, clock.wallClock(bounds.gt)) : undefined,
      bounds.lt ? lte(job.createTime, clock.wallClock(bounds.lt)) : undefined,
    ),
  priorityHigherThanOrEquals: (priority, { job }) => gte(job.priority, priority),
  priorityLowerThanOrEquals: (priority, { job }) => lte(job.priority, priority),
  tenantIdIn: (ids, { job, query }) => {
    if (query.withoutTenantId) return undefined
    const member = oneOf(job.tenantId, ids)
    return query.includeJobsWithoutTenantId ? or(member, isNull(job.tenantId)) : member
  },
  withoutTenantId: (_, { job }) => isNull(job.tenantId),
  // Alone it has no effect; beside tenantIdIn that predicate reads it.
  includeJobsWithoutTenantId: () => undefined,
}
