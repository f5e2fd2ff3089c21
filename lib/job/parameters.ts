import { bounds } from '@/lib/query/bounds'
import { choice } from '@/lib/query/choice'
import { choices } from '@/lib/query/choices'
import { cursor } from '@/lib/query/cursor'
import { flag } from '@/lib/query/flag'
import { long, position } from '@/lib/query/integer'
import type { Described } from '@/lib/query/kind'
import { text } from '@/lib/query/text'
import { texts } from '@/lib/query/texts'
import { columnNames, densities } from './look'
import { jobStates } from './state'

/**
 * The parameters of the job query: the one place where each is named. Types, parsing, messages,
 * canonical URL, OpenAPI entry and filter control all follow from its row; its SQL stands in
 * db/job-predicates.ts under the same name.
 *
 * Names and meanings are those of the engine's `GET /job`, of both generations of its documentation;
 * `own` rows are extensions, named as the engine would name them. The order is the order of the
 * canonical query string.
 */

export const groups = {
  identity: 'Identity',
  process: 'Process',
  state: 'State',
  error: 'Error',
  time: 'Time',
  tenant: 'Tenant and priority',
  list: 'List',
} as const

const row = (group: keyof typeof groups, label: string, doc: string): Described => ({
  group,
  label,
  doc,
})

const own = (...parts: Parameters<typeof row>) => ({ ...row(...parts), extension: true as const })

const engineSortKeys = [
  'jobId',
  'executionId',
  'processInstanceId',
  'processDefinitionId',
  'processDefinitionKey',
  'jobPriority',
  'jobRetries',
  'jobDueDate',
  'tenantId',
] as const

export const sortKeys = [...engineSortKeys, 'createTime'] as const
export type SortKey = (typeof sortKeys)[number]

export const sortOrders = ['asc', 'desc'] as const
export type SortOrder = (typeof sortOrders)[number]

export const filters = {
  jobId: text(row('identity', 'Job', 'Only the job with this id.')),
  jobIds: texts(row('identity', 'Jobs', 'Jobs with one of these ids, comma separated.')),
  processInstanceId: text(row('identity', 'Process instance', 'Jobs of this process instance.')),
  processInstanceIds: texts(
    row(
      'identity',
      'Process instances',
      'Jobs of one of these process instances, comma separated.',
    ),
  ),
  processInstanceIdNotIn: texts(
    own('identity', 'Not process instance', 'Jobs of none of these process instances.'),
  ),
  rootProcessInstanceId: text(
    own('identity', 'Root instance', 'Jobs of this process instance and of all that it called.'),
  ),
  rootProcessInstanceIdNotIn: texts(
    own('identity', 'Not root instance', 'Jobs of none of these root process instances.'),
  ),
  executionId: text(row('identity', 'Execution', 'Jobs of this execution.')),
  businessKey: text(
    own('identity', 'Business key', 'Jobs of process instances with this business key.'),
  ),
  businessKeyNotIn: texts(
    own('identity', 'Not business key', 'Jobs whose instance has none of these business keys.'),
  ),
  batchId: text(own('identity', 'Batch', 'Jobs of this batch.')),
  batchIdNotIn: texts(own('identity', 'Not batch', 'Jobs of none of these batches.')),
  processDefinitionKey: text(
    row('process', 'Process', 'Jobs of every version of the process definition with this key.'),
  ),
  processDefinitionKeyIn: texts(
    own('process', 'Processes', 'Jobs of process definitions with one of these keys.'),
  ),
  processDefinitionKeyNotIn: texts(
    own('process', 'Not process', 'Jobs of process definitions with none of these keys.'),
  ),
  processDefinitionId: text(
    row('process', 'Process version', 'Jobs of the process definition with this id.'),
  ),
  jobDefinitionId: text(row('process', 'Job definition', 'Jobs of this job definition.')),
  activityId: text(
    row('process', 'Activity', 'Jobs whose job definition belongs to this activity.'),
  ),
  activityIdIn: texts(
    own('process', 'Activities', 'Jobs whose job definition belongs to one of these activities.'),
  ),
  activityIdNotIn: texts(
    own(
      'process',
      'Not activity',
      'Jobs whose job definition belongs to none of these activities.',
    ),
  ),
  handlerType: text(own('process', 'Handler', 'Jobs that this handler executes.')),
  handlerTypeNotIn: texts(
    own('process', 'Not handler', 'Jobs that none of these handlers executes.'),
  ),
  failedActivityId: text(
    row('error', 'Failed activity', 'Jobs whose last failure happened in this activity.'),
  ),
  needsAttention: flag(
    own(
      'state',
      'Needs attention',
      'Failed, retrying, overdue, or with a lock that expired; suspended jobs are left out.',
    ),
  ),
  stateIn: choices({
    ...own('state', 'State', 'Jobs in one of these states. Each job is in exactly one.'),
    words: jobStates,
  }),
  stateNotIn: choices({
    ...own('state', 'Not state', 'Jobs in none of these states.'),
    words: jobStates,
  }),
  withRetriesLeft: flag(row('state', 'Retries left', 'Jobs with more than 0 retries.')),
  noRetriesLeft: flag(row('state', 'No retries left', 'Failed for good: jobs with 0 retries.')),
  executable: flag(
    row(
      'state',
      'Executable',
      'Retries left, due, and the process instance (not the job itself) is not suspended.',
    ),
  ),
  timers: flag(row('state', 'Timers', 'Timer jobs only. Not together with messages.')),
  messages: flag(row('state', 'Messages', 'Message jobs only. Not together with timers.')),
  active: flag(
    row('state', 'Active', 'Jobs that are not suspended. With suspended, suspended wins.'),
  ),
  suspended: flag(row('state', 'Suspended', 'Jobs that are suspended themselves.')),
  acquired: flag(
    row('state', 'Acquired', 'Jobs locked by a job executor, the lock not yet expired.'),
  ),
  lockOwner: text(own('state', 'Lock owner', 'Jobs that this job executor locked last.')),
  lockOwnerNotIn: texts(
    own('state', 'Not lock owner', 'Jobs that none of these job executors locked last.'),
  ),
  withException: flag(row('error', 'With exception', 'Jobs that recorded an exception.')),
  exceptionMessage: text(
    row('error', 'Exception message', 'Jobs with exactly this exception message.'),
  ),
  exceptionMessageLike: text(
    own(
      'error',
      'Message like',
      'Jobs whose exception message matches: % stands for any text, _ for one character, a backslash before them for themselves. Upper and lower case are the same.',
    ),
  ),
  exceptionMessageNotLike: text(
    own(
      'error',
      'Message not like',
      'Jobs whose exception message does not match, and jobs without one.',
    ),
  ),
  dueDates: bounds({
    ...row('time', 'Due', 'Due after the first and before the second date, both exclusive.'),
    noun: 'due date',
  }),
  createTimes: bounds({
    ...row('time', 'Created', 'Created after the first date, up to and including the second.'),
    noun: 'create time',
  }),
  priorityHigherThanOrEquals: long(row('tenant', 'Priority at least', 'This priority or higher.')),
  priorityLowerThanOrEquals: long(row('tenant', 'Priority at most', 'This priority or lower.')),
  tenantIdIn: texts({
    ...row('tenant', 'Tenants', 'Jobs of one of these tenants, comma separated.'),
    blankIsUnset: true,
  }),
  tenantIdNotIn: texts(
    own('tenant', 'Not tenant', 'Jobs of none of these tenants, and jobs without tenant.'),
  ),
  withoutTenantId: flag(
    row('tenant', 'Without tenant', 'Jobs that belong to no tenant. Overrides tenantIdIn.'),
  ),
  includeJobsWithoutTenantId: flag(
    row('tenant', 'Or without tenant', 'With tenantIdIn: also jobs that belong to no tenant.'),
  ),
}

/** What arranges the list. The engine looks at sortOrder before sortBy. */
const arrangement = {
  sortOrder: choice({
    ...row('list', 'Direction', 'Only together with sortBy.'),
    words: sortOrders,
  }),
  sortBy: choice({ ...row('list', 'Sort by', 'Only together with sortOrder.'), words: sortKeys }),
  after: cursor(
    own('list', 'After', 'Rows behind this place in the list, whatever came or went meanwhile.'),
  ),
  before: cursor(
    own('list', 'Before', 'Rows in front of this place in the list, the nearest ones.'),
  ),
  firstResult: position(row('list', 'First row', 'Position of the first row, from 0.')),
  maxResults: position(row('list', 'Rows', 'How many rows at most.')),
  columns: choices({
    ...own('list', 'Columns', 'For the page alone: the columns of its table.'),
    words: columnNames,
  }),
  density: choice({
    ...own('list', 'Density', 'For the page alone: how close the rows of its table stand.'),
    words: densities,
  }),
}

export const parameters = { ...filters, ...arrangement }

/** What the engine itself knows: an extension is a name, or a word, that it ignores or refuses. */
export const engineParameters = {
  ...Object.fromEntries(Object.entries(parameters).filter(([, { extension }]) => !extension)),
  sortBy: choice({ ...arrangement.sortBy, words: engineSortKeys }),
}

/** What cuts a page out of the list as the engine does it. */
export const positionNames = ['firstResult', 'maxResults'] as const satisfies ParameterName[]

/** What cuts a page out of the list. */
export const pagingNames = ['after', 'before', ...positionNames] as const satisfies ParameterName[]

/** What says how the page shows the rows, and nothing of which they are. */
export const lookNames = ['columns', 'density'] as const satisfies ParameterName[]

export type FilterName = keyof typeof filters
export type ParameterName = keyof typeof parameters
