import { isTooSlow, TooSlow } from '@/lib/problem'
import { filtersOf } from './moves'
import { type FilterName, filters, type SortKey } from './parameters'
import type { JobQuery } from './query'
import { sortings } from './sortings'

/**
 * What a question costs a large job table, by the indexes that the engine has.
 * `narrow`: one of the engine's indexes finds its few rows. `scan`: nothing of the engine's serves it,
 * every job is looked at. `broad`: beside it most jobs remain, so that it neither helps nor hurts.
 * `indexed` names the column of the optional index that would serve it (docs/indexes).
 */
type Cost = { cost: 'narrow' | 'broad' | 'scan'; indexed?: string }

const narrow: Cost = { cost: 'narrow' }
const broad: Cost = { cost: 'broad' }
const scan = (indexed?: string): Cost => ({ cost: 'scan', ...(indexed && { indexed }) })

export const filterCosts: Record<FilterName, Cost> = {
  jobId: narrow,
  jobIds: narrow,
  processInstanceId: narrow,
  processInstanceIds: narrow,
  executionId: narrow,
  processDefinitionKey: scan('process_def_key_'),
  processDefinitionId: scan('process_def_id_'),
  jobDefinitionId: narrow,
  activityId: narrow,
  failedActivityId: scan(),
  withRetriesLeft: broad,
  noRetriesLeft: scan('retries_'),
  executable: scan('duedate_'),
  timers: broad,
  messages: broad,
  active: broad,
  suspended: scan(),
  acquired: scan(),
  withException: scan(),
  exceptionMessage: scan('exception_msg_'),
  dueDates: scan('duedate_'),
  createTimes: scan('create_time_'),
  priorityHigherThanOrEquals: scan('priority_'),
  priorityLowerThanOrEquals: scan('priority_'),
  tenantIdIn: narrow,
  withoutTenantId: broad,
  includeJobsWithoutTenantId: broad,
  processInstanceIdNotIn: broad,
  rootProcessInstanceId: narrow,
  rootProcessInstanceIdNotIn: broad,
  businessKey: narrow,
  businessKeyNotIn: broad,
  batchId: scan(),
  batchIdNotIn: broad,
  processDefinitionKeyIn: scan('process_def_key_'),
  processDefinitionKeyNotIn: broad,
  activityIdIn: narrow,
  activityIdNotIn: broad,
  handlerType: narrow,
  handlerTypeNotIn: broad,
  needsAttention: scan(),
  stateIn: scan('retries_'),
  stateNotIn: broad,
  lockOwner: scan(),
  lockOwnerNotIn: broad,
  exceptionMessageLike: scan(),
  exceptionMessageNotLike: scan(),
  tenantIdNotIn: broad,
}

export const orderCosts: Record<SortKey, Cost> = {
  jobId: broad,
  executionId: broad,
  processInstanceId: broad,
  processDefinitionId: scan('process_def_id_'),
  processDefinitionKey: scan('process_def_key_'),
  jobPriority: scan('priority_'),
  jobRetries: scan('retries_'),
  jobDueDate: scan('duedate_'),
  tenantId: broad,
  createTime: scan('create_time_'),
}

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

/** What of the query made the database look at every job, and what would be cheaper; in sentences. */
export function costAdvice(query: JobQuery): string {
  const set = filtersOf(query)
  const costly = set.filter((name) => filterCosts[name].cost === 'scan')
  const keys = [query, ...(query.furtherOrder ?? [])].flatMap(({ sortBy }) => sortBy ?? [])
  const sorted = keys.filter((key) => orderCosts[key].cost === 'scan')
  const names = [
    ...costly.map((name) => `the filter "${filters[name].label}" (${name})`),
    ...sorted.map((key) => `the order by ${sortings[key].label.toLowerCase()}`),
  ]
  const columns = [
    ...new Set(
      [...costly.map((name) => filterCosts[name]), ...sorted.map((key) => orderCosts[key])].flatMap(
        ({ indexed }) => indexed?.toUpperCase() ?? [],
      ),
    ),
  ]
  const narrowed = set.some((name) => filterCosts[name].cost === 'narrow')
  const cheaper = [
    ...(narrowed ? [] : ['an id, a process instance or an activity to narrow it']),
    ...(sorted.length > 0 ? ['the order by job id'] : []),
    ...(columns.length > 0 ? [`an optional index on ${listed.format(columns)} (see /about)`] : []),
  ]
  const why =
    names.length > 0
      ? `No index of the engine's serves ${listed.format(names)}.`
      : 'There are too many jobs to look at.'
  return cheaper.length > 0 ? `${why} Cheaper: ${cheaper.join('; ')}.` : why
}

/** Lets a question that used up its time budget say what was costly in it. @throws TooSlow, or whatever `ask` throws */
export async function advised<T>(query: JobQuery, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw isTooSlow(error) ? new TooSlow(costAdvice(query), { cause: error }) : error
  }
}
