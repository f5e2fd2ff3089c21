import { Temporal } from 'temporal-polyfill'
import type { EngineTables } from '@/db/schema'
import { needsAttention } from '@/lib/job/lateness'
import type { FilterName, SortKey } from '@/lib/job/parameters'
import type { JobQuery, Sort } from '@/lib/job/query'
import { stateOf } from '@/lib/job/state'
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
  /** Business key of process instances by id. */
  businessKeys: Map<string, string | null>
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
const activityOf = ({ jobDefinitionId }: JobInsert, { activities }: World) =>
  jobDefinitionId === null ? null : (activities.get(jobDefinitionId) ?? null)
const businessKeyOf = ({ processInstanceId }: JobInsert, { businessKeys }: World) =>
  processInstanceId === null ? null : (businessKeys.get(processInstanceId) ?? null)
/** As `like` of SQL has it, with the letters' case ignored. */
function isLike(value: string | null, pattern: string): boolean {
  const pieces = pattern.match(/\\.|./gsu) ?? []
  const source = pieces.map((piece) => {
    if (piece === '%') return '.*'
    if (piece === '_') return '.'
    const literal = piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece
    return literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  })
  return value !== null && new RegExp(`^${source.join('')}$`, 'isu').test(value)
}

/** Wall clocks taken for instants: they compare as they do in the database. */
const asInstant = (wall: string | null) => wall && `${wall.replace(' ', 'T')}Z`

/** The job as the functions see it that derive its state, and the time to compare with. */
export function factsOf(job: JobInsert, { instances, now, zone }: World) {
  const facts = {
    suspended: job.suspensionState === 2,
    retries: job.retries ?? 3,
    lockOwner: job.lockOwner,
    lockExpirationTime: asInstant(job.lockExpirationTime),
    failed: job.exceptionMessage !== null || job.exceptionStackId !== null,
    dueDate: asInstant(job.dueDate),
    createTime: asInstant(job.createTime),
    instanceSuspended: job.processInstanceId !== null && instances.get(job.processInstanceId) === 2,
  }
  return [facts, `${wallClockOf(now, zone).replace(' ', 'T')}Z`] as const
}

const retriesOf = ({ retries }: JobInsert) => retries ?? Number.NaN

const meanings: { [N in FilterName]: Meaning<N> } = {
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
  processInstanceIdNotIn: (job, ids) => !isIn(ids, job.processInstanceId),
  rootProcessInstanceId: (job, id) => job.rootProcessInstanceId === id,
  rootProcessInstanceIdNotIn: (job, ids) => !isIn(ids, job.rootProcessInstanceId),
  businessKey: (job, key, world) => businessKeyOf(job, world) === key,
  businessKeyNotIn: (job, keys, world) => !isIn(keys, businessKeyOf(job, world)),
  batchId: (job, id) => job.batchId === id,
  batchIdNotIn: (job, ids) => !isIn(ids, job.batchId),
  processDefinitionKeyIn: (job, keys) => isIn(keys, job.processDefinitionKey),
  processDefinitionKeyNotIn: (job, keys) => !isIn(keys, job.processDefinitionKey),
  activityIdIn: (job, ids, world) => isIn(ids, activityOf(job, world)),
  activityIdNotIn: (job, ids, world) => !isIn(ids, activityOf(job, world)),
  handlerType: (job, type) => job.handlerType === type,
  handlerTypeNotIn: (job, types) => !isIn(types, job.handlerType),
  lockOwner: (job, owner) => job.lockOwner === owner,
  lockOwnerNotIn: (job, owners) => !isIn(owners, job.lockOwner),
  exceptionMessageLike: (job, pattern) => isLike(job.exceptionMessage, pattern),
  exceptionMessageNotLike: (job, pattern) => !isLike(job.exceptionMessage, pattern),
  tenantIdNotIn: (job, ids) => !isIn(ids, job.tenantId),
  needsAttention: (job, _, world) => needsAttention(...factsOf(job, world)),
  stateIn: (job, states, world) => states.includes(stateOf(...factsOf(job, world))),
  stateNotIn: (job, states, world) => !states.includes(stateOf(...factsOf(job, world))),
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
  createTime: (job) => job.createTime,
}

/** By bytes, as the tests' database collates; null is greater than any value. */
function compare(a: string | number | bigint | null, b: string | number | bigint | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'string' && typeof b === 'string')
    return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : Number(a > b)
}

function byAll(sorts: Sort[]) {
  const all: Sort[] = [...sorts, { sortBy: 'jobId', sortOrder: sorts.at(-1)?.sortOrder ?? 'asc' }]
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
  return value === undefined || meaning(job, value, world, query)
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
