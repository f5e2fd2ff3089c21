import { bounds } from '@/lib/query/bounds'
import { choice } from '@/lib/query/choice'
import { flag } from '@/lib/query/flag'
import { long, position } from '@/lib/query/integer'
import type { Described } from '@/lib/query/kind'
import { text } from '@/lib/query/text'
import { texts } from '@/lib/query/texts'

/**
 * The parameters of the job query: the one place where each is named. Types, parsing, messages,
 * canonical URL, OpenAPI entry and filter control all follow from its row; its SQL stands in
 * db/job-predicates.ts under the same name.
 *
 * Names and meanings are those of the engine's `GET /job`, of both generations of its documentation.
 * The order is the order of the canonical query string.
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

export const sortKeys = [
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
  executionId: text(row('identity', 'Execution', 'Jobs of this execution.')),
  processDefinitionKey: text(
    row('process', 'Process', 'Jobs of every version of the process definition with this key.'),
  ),
  processDefinitionId: text(
    row('process', 'Process version', 'Jobs of the process definition with this id.'),
  ),
  jobDefinitionId: text(row('process', 'Job definition', 'Jobs of this job definition.')),
  activityId: text(
    row('process', 'Activity', 'Jobs whose job definition belongs to this activity.'),
  ),
  failedActivityId: text(
    row('error', 'Failed activity', 'Jobs whose last failure happened in this activity.'),
  ),
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
  withException: flag(row('error', 'With exception', 'Jobs that recorded an exception.')),
  exceptionMessage: text(
    row('error', 'Exception message', 'Jobs with exactly this exception message.'),
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
  firstResult: position(row('list', 'First row', 'Position of the first row, from 0.')),
  maxResults: position(row('list', 'Rows', 'How many rows at most.')),
}

export const parameters = { ...filters, ...arrangement }

/** What cuts a page out of the list. */
export const pagingNames = ['firstResult', 'maxResults'] as const satisfies ParameterName[]

export type FilterName = keyof typeof filters
export type ParameterName = keyof typeof parameters
