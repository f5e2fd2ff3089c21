import { Temporal } from 'temporal-polyfill'
import type { EngineTables } from '@/db/schema'
import type { FilterName, SortKey } from '@/lib/job/parameters'
import type { JobQuery, Sort } from '@/lib/job/query'
import type { DateTime } from '@/lib/query/date-time'

/**
 * What the engine's query means, written down a second time, without SQL: rows in memory, the
 * conditions as its documentation states them, wall clocks straight from the zone's rules. The
 * predicates are held against it, so that none can be wrong alone.
 */

export type JobInsert = EngineTables['job']['$inferSelect']

export interface World {
  jobs: JobInsert[]
  /** Suspension state of process instances by id. */
  instances: Map<string, number | null>
  /** Activity of job definitions by id. */
  activities: Map<string, string | null>
  zone: string
  /** An instant. */
  now: string
}

const wallClocks = new Map<string, string>()

export function wallClockOf(date: DateTime, zone: string): string {
  const known = wallClocks.get(date + zone)
  if (known !== undefined) return known
  const instant = date.endsWith('Z')
    ? Temporal.Instant.from(date)
    : Temporal.PlainDateTime.from(date)
        .toZonedDateTime(zone, { disambiguation: 'later' })
        .toInstant()
  const wall = instant.toZonedDateTimeISO(zone).toPlainDateTime()
  const text = wall.toString({ smallestUnit: 'microsecond' }).replace('T', ' ')
  wallClocks.set(date + zone, text)
  return text
}

type Meaning<N extends FilterName> = (
  job: JobInsert,
  value: NonNullable<JobQuery[N]>,
  world: World,
  query: JobQuery,
) => boolean

const isIn = (values: string[], value: string | null) => value !== null && values.includes(value)
const retriesOf = ({ retries }: JobInsert) => retries ?? Number.NaN

/** Of every filter that the engine has. */
const meanings: { [N in FilterName]?: Meaning<N> } = {
  jobId: (job, id) => job.id === id,
  jobIds: (job, ids) => isIn(ids, job.id),
  processInstanceId: (job, id) => job.processInstanceId === id,
  processInstanceIds: (job, ids) => isIn(ids, job.processInstanceId),
  executionId: (job, id) => job.executionId === id,
  processDefinitionKey: (job, key) => job.processDefinitionKey === key,
  processDefinitionId: (job, id) => job.processDefinitionId === id,
  jobDefinitionId: (job, id) => job.jobDefinitionId === id,
  activityId: (job, id, { activities }) =>
    job.jobDefinitionId !== null && activities.get(job.jobDefinitionId) === id,
  failedActivityId: (job, id) => job.failedActivityId === id,
  withRetriesLeft: (job) => retriesOf(job) > 0,
  noRetriesLeft: (job) => retriesOf(job) === 0,
  executable: (job, _, { instances, now, zone }) => {
    const due = job.dueDate === null || job.dueDate <= wallClockOf(now, zone)
    const instance = (job.processInstanceId !== null && instances.get(job.processInstanceId)) || 1
    return retriesOf(job) > 0 && due && (job.executionId === null || instance === 1)
  },
  timers: (job) => job.type === 'timer',
  messages: (job) => job.type === 'message',
  active: (job, _, __, query) => query.suspended === true || job.suspensionState === 1,
  suspended: (job) => job.suspensionState === 2,
  acquired: (job, _, { now, zone }) =>
    job.lockExpirationTime !== null && job.lockExpirationTime > wallClockOf(now, zone),
  withException: (job) => job.exceptionMessage !== null || job.exceptionStackId !== null,
  exceptionMessage: (job, message) => job.exceptionMessage === message,
  dueDates: ({ dueDate }, { gt, lt }, { zone }) =>
    dueDate !== null &&
    (gt === undefined || dueDate > wallClockOf(gt, zone)) &&
    (lt === undefined || dueDate < wallClockOf(lt, zone)),
  createTimes: ({ createTime }, { gt, lt }, { zone }) =>
    createTime !== null &&
    (gt === undefined || createTime > wallClockOf(gt, zone)) &&
    (lt === undefined || createTime <= wallClockOf(lt, zone)),
  priorityHigherThanOrEquals: (job, priority) => job.priority >= priority,
  priorityLowerThanOrEquals: (job, priority) => job.priority <= priority,
  tenantIdIn: (job, ids, _, query) =>
    query.withoutTenantId === true ||
    isIn(ids, job.tenantId) ||
    (query.includeJobsWithoutTenantId === true && job.tenantId === null),
  withoutTenantId: (job) => job.tenantId === null,
  includeJobsWithoutTenantId: () => true,
}

const keys: { [K in SortKey]: (job: JobInsert) => string | number | bigint | null } = {
  jobId: (job) => job.id,
  executionId: (job) => job.executionId,
  processInstanceId: (job) => job.processInstanceId,
  processDefinitionId: (job) => job.processDefinitionId,
  processDefinitionKey: (job) => job.processDefinitionKey,
  jobPriority: (job) => job.priority,
  jobRetries: (job) => job.retries,
  jobDueDate: (job) => job.dueDate,
  tenantId: (job) => job.tenantId,
}

/** By bytes, as the tests' database collates; null is greater than any value. */
function compare(a: string | number | bigint | null, b: string | number | bigint | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'string' && typeof b === 'string')
    return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : Number(a > b)
}

function byAll(sorts: Sort[]) {
  const all: Sort[] = [...sorts, { sortBy: 'jobId', sortOrder: 'asc' }]
  return (a: JobInsert, b: JobInsert) => {
    for (const { sortBy, sortOrder } of all) {
      const order = compare(keys[sortBy](a), keys[sortBy](b))
      if (order !== 0) return sortOrder === 'asc' ? order : -order
    }
    return 0
  }
}

function keeps<N extends FilterName>(name: N, job: JobInsert, world: World, query: JobQuery) {
  const value = query[name]
  const meaning = meanings[name]
  return value === undefined || meaning === undefined || meaning(job, value, world, query)
}

/** The ids of the jobs that the query finds, in its order. */
export function findInMemory(world: World, query: JobQuery): string[] {
  const { sortBy, sortOrder, furtherOrder = [], firstResult = 0, maxResults } = query
  const names = Object.keys(meanings) as FilterName[]
  const sorts = sortBy && sortOrder ? [{ sortBy, sortOrder }, ...furtherOrder] : furtherOrder
  return world.jobs
    .filter((job) => names.every((name) => keeps(name, job, world, query)))
    .sort(byAll(sorts))
    .slice(firstResult, maxResults === undefined ? undefined : firstResult + maxResults)
    .map(({ id }) => id)
}
