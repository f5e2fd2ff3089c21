import fc from 'fast-check'
import { type JobInsert, type World, wallClockOf } from '@/db/testing/reference'
import { type FilterName, sortKeys, sortOrders } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'
import { jobStates } from '@/lib/job/state'

/**
 * Worlds of a few hundred jobs and questions about them. Both draw from the same few values, so that
 * filters hit, tie and stand exactly on their bounds.
 */

const ids = ['a', 'b', 'B', 'ä', '', ' ', "o'x", '%', 'a,b', '10', '9']
const messages = ['', 'boom', 'BOOM', 'boom ', 'it\'s "quoted" \\ $1', 'emoji 🚑', 'x'.repeat(4000)]
const patterns = ['%', 'b__m', 'BOOM%', '%"QUOTED" \\\\%', '%\\', '\\%', '_%', '', '%🚑', 'x%']
const priorities = [-(2n ** 63n), -1n, 0n, 1n, 2n ** 53n + 1n, 2n ** 63n - 1n]

const now = '2026-10-25T00:59:30Z'

/** Around the end of summer time in Berlin, an hour that happens twice, and far away on both sides. */
const instants = [
  now,
  '2026-10-25T00:59:29.999Z',
  '2026-10-25T00:30:00Z',
  '2026-10-25T01:30:00Z',
  '2026-10-25T01:30:00.001Z',
  '2026-03-29T01:00:00Z',
  '1899-12-31T23:59:59Z',
  '9000-01-01T00:00:00Z',
]
const wallClocks = ['2026-10-25T02:30:00', '2026-03-29T02:30:00', '2026-10-25T00:00:00.5']

const maybe = <T>(values: T[]) => fc.option(fc.constantFrom(...values), { nil: null })
const date = (zone: string) => maybe(instants.map((instant) => wallClockOf(instant, zone)))

function job(zone: string): fc.Arbitrary<Omit<JobInsert, 'id'>> {
  return fc.record({
    rev: fc.constant(1),
    type: fc.constantFrom('timer', 'message', 'ever-living'),
    lockExpirationTime: date(zone),
    lockOwner: maybe(ids),
    exclusive: maybe([true, false]),
    executionId: maybe(ids),
    rootProcessInstanceId: maybe(ids),
    processInstanceId: maybe(ids),
    processDefinitionId: maybe(ids),
    processDefinitionKey: maybe(ids),
    retries: maybe([0, 1, 3, -1]),
    exceptionStackId: fc.constant(null),
    // As often as not: a job without one may be scheduled or ready.
    exceptionMessage: fc.option(fc.constantFrom(...messages), { nil: null, freq: 2 }),
    failedActivityId: maybe(ids),
    dueDate: date(zone),
    repeat: fc.constant(null),
    repeatOffset: fc.constant(0n),
    handlerType: maybe(ids),
    handlerConfiguration: maybe(ids),
    deploymentId: maybe(ids),
    suspensionState: fc.constantFrom(1, 2),
    jobDefinitionId: maybe(ids),
    priority: fc.constantFrom(...priorities),
    sequenceCounter: fc.constant(null),
    tenantId: maybe(ids),
    createTime: date(zone),
    lastFailureLogId: fc.constant(null),
    batchId: maybe(ids),
  })
}

/** The same world for the same zone and seed. */
export function makeWorld(zone: string, seed: number): World {
  const draw = <T>(arbitrary: fc.Arbitrary<T>, size: number) =>
    fc.sample(arbitrary, { seed, numRuns: size })
  const some = ids.filter((_, n) => n % 3 !== 0)
  const states = draw(fc.constantFrom(1, 2, null), some.length)
  const activities = draw(maybe(ids), some.length)
  const keys = draw(maybe(ids), some.length).reverse()
  return {
    jobs: draw(job(zone), 400).map((row, n) => ({ ...row, id: `${ids[n % ids.length]}${n}` })),
    instances: new Map(some.map((id, n) => [id, states[n] ?? null])),
    businessKeys: new Map(some.map((id, n) => [id, keys[n] ?? null])),
    activities: new Map(some.map((id, n) => [id, activities[n] ?? null])),
    zone,
    now,
  }
}

const one = fc.constantFrom(...ids)
const several = fc.uniqueArray(one, { minLength: 1, maxLength: 4 }).map((set) => set.sort())
const flag = fc.constant(true as const)
const bound = fc.constantFrom(...instants, ...wallClocks)
const bounds = fc.oneof(
  fc.record({ gt: bound, lt: bound }),
  fc.record({ gt: bound }),
  fc.record({ lt: bound }),
)
const sort = fc.record({
  sortBy: fc.constantFrom(...sortKeys),
  sortOrder: fc.constantFrom(...sortOrders),
})

const filters = {
  jobId: fc.nat(399).map((n) => `${ids[n % ids.length]}${n}`),
  jobIds: fc
    .uniqueArray(fc.nat(399), { minLength: 1 })
    .map((set) => set.map((n) => `${ids[n % ids.length]}${n}`).sort()),
  processInstanceId: one,
  processInstanceIds: several,
  executionId: one,
  processDefinitionKey: one,
  processDefinitionId: one,
  jobDefinitionId: one,
  activityId: one,
  failedActivityId: one,
  withRetriesLeft: flag,
  noRetriesLeft: flag,
  executable: flag,
  timers: flag,
  messages: flag,
  active: flag,
  suspended: flag,
  acquired: flag,
  withException: flag,
  exceptionMessage: fc.constantFrom(...messages),
  dueDates: bounds,
  createTimes: bounds,
  priorityHigherThanOrEquals: fc.constantFrom(...priorities),
  priorityLowerThanOrEquals: fc.constantFrom(...priorities),
  tenantIdIn: several,
  withoutTenantId: flag,
  includeJobsWithoutTenantId: flag,
  processInstanceIdNotIn: several,
  rootProcessInstanceId: one,
  rootProcessInstanceIdNotIn: several,
  businessKey: one,
  businessKeyNotIn: several,
  batchId: one,
  batchIdNotIn: several,
  processDefinitionKeyIn: several,
  processDefinitionKeyNotIn: several,
  activityIdIn: several,
  activityIdNotIn: several,
  handlerType: one,
  handlerTypeNotIn: several,
  needsAttention: flag,
  stateIn: fc.subarray([...jobStates], { minLength: 1 }),
  stateNotIn: fc.subarray([...jobStates], { minLength: 1 }),
  lockOwner: one,
  lockOwnerNotIn: several,
  exceptionMessageLike: fc.constantFrom(...patterns),
  exceptionMessageNotLike: fc.constantFrom(...patterns),
  tenantIdNotIn: several,
} satisfies { [N in FilterName]: fc.Arbitrary<NonNullable<JobQuery[N]>> }

type Filters = { [N in keyof typeof filters]?: NonNullable<JobQuery[N]> }

/** Up to four filters, an order of up to two keys, and a page or none. */
export const queries: fc.Arbitrary<JobQuery> = fc
  .tuple(
    fc.record<Filters>(filters, { requiredKeys: [] }),
    fc.subarray(Object.keys(filters) as (keyof Filters)[], { maxLength: 4 }),
    fc.option(sort, { nil: undefined }),
    fc.option(sort, { nil: undefined }),
    fc.record({ firstResult: fc.nat(50), maxResults: fc.nat(50) }, { requiredKeys: [] }),
  )
  .map(([values, names, first, second, page]) => ({
    ...Object.fromEntries(
      names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
    ),
    ...first,
    ...(second && { furtherOrder: [second] }),
    ...page,
  }))
