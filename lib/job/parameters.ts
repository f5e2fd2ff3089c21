import { bounds } from '@/lib/query/bounds'
import { choice } from '@/lib/query/choice'
import { choices } from '@/lib/query/choices'
import { cursor } from '@/lib/query/cursor'
import { flag } from '@/lib/query/flag'
import { long, position } from '@/lib/query/integer'
import type { Described } from '@/lib/query/kind'
import { pattern } from '@/lib/query/pattern'
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

const row = (group: keyof typeof groups, label: string): Described => ({ group, label })

const own = (...parts: Parameters<typeof row>) => ({ ...row(...parts), extension: true as const })

export const engineSortKeys = [
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
  jobId: text(row('identity', 'Job')),
  jobIds: texts(row('identity', 'Jobs')),
  processInstanceId: text(row('identity', 'Process instance')),
  processInstanceIds: texts(row('identity', 'Process instances')),
  processInstanceIdNotIn: texts(own('identity', 'Not process instance')),
  rootProcessInstanceId: text(own('identity', 'Root instance')),
  rootProcessInstanceIdNotIn: texts(own('identity', 'Not root instance')),
  executionId: text(row('identity', 'Execution')),
  businessKey: text(own('identity', 'Business key')),
  businessKeyNotIn: texts(own('identity', 'Not business key')),
  batchId: text(own('identity', 'Batch')),
  batchIdNotIn: texts(own('identity', 'Not batch')),
  processDefinitionKey: text(row('process', 'Process')),
  processDefinitionKeyIn: texts(own('process', 'Processes')),
  processDefinitionKeyNotIn: texts(own('process', 'Not process')),
  processDefinitionId: text(row('process', 'Process version')),
  jobDefinitionId: text(row('process', 'Job definition')),
  activityId: text(row('process', 'Activity')),
  activityIdIn: texts(own('process', 'Activities')),
  activityIdNotIn: texts(own('process', 'Not activity')),
  handlerType: text(own('process', 'Handler')),
  handlerTypeNotIn: texts(own('process', 'Not handler')),
  failedActivityId: text(row('error', 'Failed activity')),
  needsAttention: flag(own('state', 'Needs attention')),
  stateIn: choices({
    ...own('state', 'State'),
    words: jobStates,
  }),
  stateNotIn: choices({
    ...own('state', 'Not state'),
    words: jobStates,
  }),
  withRetriesLeft: flag(row('state', 'Retries left')),
  noRetriesLeft: flag(row('state', 'No retries left')),
  executable: flag(row('state', 'Executable')),
  timers: flag(row('state', 'Timers')),
  messages: flag(row('state', 'Messages')),
  active: flag(row('state', 'Active')),
  suspended: flag(row('state', 'Suspended')),
  acquired: flag(row('state', 'Acquired')),
  lockOwner: text(own('state', 'Lock owner')),
  lockOwnerNotIn: texts(own('state', 'Not lock owner')),
  withException: flag(row('error', 'With exception')),
  exceptionMessage: text(row('error', 'Exception message')),
  exceptionMessageLike: pattern(own('error', 'Message like')),
  exceptionMessageNotLike: pattern(own('error', 'Message not like')),
  dueDates: bounds({
    ...row('time', 'Due'),
    noun: 'due date',
  }),
  createTimes: bounds({
    ...row('time', 'Created'),
    noun: 'create time',
  }),
  priorityHigherThanOrEquals: long(row('tenant', 'Priority at least')),
  priorityLowerThanOrEquals: long(row('tenant', 'Priority at most')),
  tenantIdIn: texts({
    ...row('tenant', 'Tenants'),
    blankIsUnset: true,
  }),
  tenantIdNotIn: texts(own('tenant', 'Not tenant')),
  withoutTenantId: flag(row('tenant', 'Without tenant')),
  includeJobsWithoutTenantId: flag(row('tenant', 'Or without tenant')),
}

/** What arranges the list. The engine looks at sortOrder before sortBy. */
const arrangement = {
  sortOrder: choice({
    ...row('list', 'Direction'),
    words: sortOrders,
  }),
  sortBy: choice({ ...row('list', 'Sort by'), words: sortKeys }),
  after: cursor(own('list', 'After')),
  before: cursor(own('list', 'Before')),
  firstResult: position(row('list', 'First row')),
  maxResults: position(row('list', 'Rows')),
  columns: choices({
    ...own('list', 'Columns'),
    words: columnNames,
  }),
  density: choice({
    ...own('list', 'Density'),
    words: densities,
  }),
}

export const parameters = { ...filters, ...arrangement }

/** What cuts a page out of the list as the engine does it. */
export const positionNames = ['firstResult', 'maxResults'] as const satisfies ParameterName[]

/** What cuts a page out of the list. */
export const pagingNames = ['after', 'before', ...positionNames] as const satisfies ParameterName[]

/** What says how the page shows the rows, and nothing of which they are. */
export const lookNames = ['columns', 'density'] as const satisfies ParameterName[]

export type FilterName = keyof typeof filters
export type ParameterName = keyof typeof parameters
