import { and, eq, gt, gte, ilike, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { instanceActive, wantsAttention } from '@/db/job-attention'
import { isInStates, recordedException } from '@/db/job-state'
import type { PredicateContext } from '@/db/predicate-context'
import { suspensionState } from '@/db/suspension'
import type { FilterName } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'

/** `undefined`: the filter narrows nothing beside the others. */
type Predicate<N extends FilterName> = (
  value: NonNullable<JobQuery[N]>,
  context: PredicateContext,
) => SQL | undefined

/** One bound parameter however many values: the statement stays the same, and 2,500 ids are no trouble. */
const oneOf = (column: PgColumn, values: string[]) => sql`${column} = any(${sql.param(values)})`

/** What has no value at all is none of them, too. */
const noneOf = (column: PgColumn, values: string[]) => sql`(${oneOf(column, values)}) is not true`

type Definitions = Pick<PredicateContext, 'job' | 'jobDefinition'>

/** The activity of the job definition; a job without one never matches. */
const ofActivities = ({ job, jobDefinition: definition }: Definitions, ids: string[]) =>
  inArray(
    job.jobDefinitionId,
    sql`(select ${definition.id} from ${definition} where ${oneOf(definition.activityId, ids)})`,
  )

/** The business key stands in the execution that is the process instance. */
const ofBusinessKeys = ({ job, execution }: PredicateContext, keys: string[]) =>
  inArray(
    job.processInstanceId,
    sql`(select ${execution.id} from ${execution} where ${oneOf(execution.businessKey, keys)})`,
  )

/** A backslash at the end would escape nothing, which Postgres refuses: it stands for itself. */
const pattern = (text: string) => (/(^|[^\\])(\\\\)*\\$/.test(text) ? `${text}\\` : text)

/**
 * Filter -> SQL, as the engine's Job.xml has it (`selectJobByQueryCriteria`). A filter without its
 * predicate does not compile.
 */
export const jobPredicates: { [N in FilterName]: Predicate<N> } = {
  jobId: (id, { job }) => eq(job.id, id),
  jobIds: (ids, { job }) => oneOf(job.id, ids),
  processInstanceId: (id, { job }) => eq(job.processInstanceId, id),
  processInstanceIds: (ids, { job }) => oneOf(job.processInstanceId, ids),
  processInstanceIdNotIn: (ids, { job }) => noneOf(job.processInstanceId, ids),
  rootProcessInstanceId: (id, { job }) => eq(job.rootProcessInstanceId, id),
  rootProcessInstanceIdNotIn: (ids, { job }) => noneOf(job.rootProcessInstanceId, ids),
  executionId: (id, { job }) => eq(job.executionId, id),
  businessKey: (key, context) => ofBusinessKeys(context, [key]),
  businessKeyNotIn: (keys, context) => sql`(${ofBusinessKeys(context, keys)}) is not true`,
  batchId: (id, { job }) => eq(job.batchId, id),
  batchIdNotIn: (ids, { job }) => noneOf(job.batchId, ids),
  processDefinitionKey: (key, { job }) => eq(job.processDefinitionKey, key),
  processDefinitionKeyIn: (keys, { job }) => oneOf(job.processDefinitionKey, keys),
  processDefinitionKeyNotIn: (keys, { job }) => noneOf(job.processDefinitionKey, keys),
  processDefinitionId: (id, { job }) => eq(job.processDefinitionId, id),
  jobDefinitionId: (id, { job }) => eq(job.jobDefinitionId, id),
  activityId: (id, context) => ofActivities(context, [id]),
  activityIdIn: (ids, context) => ofActivities(context, ids),
  activityIdNotIn: (ids, context) => sql`(${ofActivities(context, ids)}) is not true`,
  handlerType: (type, { job }) => eq(job.handlerType, type),
  handlerTypeNotIn: (types, { job }) => noneOf(job.handlerType, types),
  needsAttention: (_, context) => wantsAttention(context),
  stateIn: (states, { job, now }) => isInStates(states, job, now),
  stateNotIn: (states, { job, now }) => sql`(${isInStates(states, job, now)}) is not true`,
  failedActivityId: (id, { job }) => eq(job.failedActivityId, id),
  withRetriesLeft: (_, { job }) => gt(job.retries, 0),
  noRetriesLeft: (_, { job }) => eq(job.retries, 0),
  // The suspension of the process instance counts, not the job's own; a lock does not matter.
  executable: (_, context) => {
    const { job, now } = context
    return and(
      gt(job.retries, 0),
      or(isNull(job.dueDate), lte(job.dueDate, now)),
      instanceActive(context, sql`${job.executionId} is not null`),
    )
  },
  timers: (_, { job }) => eq(job.type, 'timer'),
  messages: (_, { job }) => eq(job.type, 'message'),
  // One field in the engine's query, and `suspended` is set after `active`.
  active: (_, { job, query }) =>
    query.suspended ? undefined : eq(job.suspensionState, suspensionState.active),
  suspended: (_, { job }) => eq(job.suspensionState, suspensionState.suspended),
  acquired: (_, { job, now }) => gt(job.lockExpirationTime, now),
  lockOwner: (owner, { job }) => eq(job.lockOwner, owner),
  lockOwnerNotIn: (owners, { job }) => noneOf(job.lockOwner, owners),
  withException: (_, { job }) => recordedException(job),
  exceptionMessage: (message, { job }) => eq(job.exceptionMessage, message),
  exceptionMessageLike: (like, { job }) => ilike(job.exceptionMessage, pattern(like)),
  exceptionMessageNotLike: (like, { job }) =>
    sql`(${ilike(job.exceptionMessage, pattern(like))}) is not true`,
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
  tenantIdNotIn: (ids, { job }) => noneOf(job.tenantId, ids),
  withoutTenantId: (_, { job }) => isNull(job.tenantId),
  // Alone it has no effect; beside tenantIdIn that predicate reads it.
  includeJobsWithoutTenantId: () => undefined,
}
