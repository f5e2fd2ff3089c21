import type { Instant, JobLine } from './job'
import { escaped } from './like'
import { messageStem } from './message-stem'
import { withFilter } from './moves'
import type { FilterName } from './parameters'
import type { JobQuery } from './query'
import { jobStates, stateOf } from './state'
import { withoutState } from './views'

/** Something of a job to filter by: the list of what shares it, and the list of all else. */
export interface RowFilter {
  label: string
  value: string
  only: JobQuery
  /** Undefined where nothing can be excluded by it. */
  without?: JobQuery
}

type NamesOf<V> = {
  [N in FilterName]: NonNullable<JobQuery[N]> extends V ? N : never
}[FilterName]
type ExclusionName = Extract<NamesOf<string[]>, `${string}NotIn`>

interface Source {
  label: string
  of: (job: JobLine) => string | null
  only: Extract<NamesOf<string>, string>
  without: ExclusionName
}

/** In the order of the table's columns. */
const sources: readonly Source[] = [
  {
    label: 'Activity',
    of: (job) => job.activityId,
    only: 'activityId',
    without: 'activityIdNotIn',
  },
  {
    label: 'Process',
    of: (job) => job.processDefinitionKey,
    only: 'processDefinitionKey',
    without: 'processDefinitionKeyNotIn',
  },
  {
    label: 'Business key',
    of: (job) => job.businessKey,
    only: 'businessKey',
    without: 'businessKeyNotIn',
  },
  {
    label: 'Process instance',
    of: (job) => job.processInstanceId,
    only: 'processInstanceId',
    without: 'processInstanceIdNotIn',
  },
  {
    label: 'Root instance',
    // Most instances are their own root.
    of: ({ rootProcessInstanceId: root, processInstanceId }) =>
      root === processInstanceId ? null : root,
    only: 'rootProcessInstanceId',
    without: 'rootProcessInstanceIdNotIn',
  },
  {
    label: 'Handler',
    of: (job) => job.handlerType,
    only: 'handlerType',
    without: 'handlerTypeNotIn',
  },
  {
    label: 'Lock owner',
    of: (job) => job.lockOwner,
    only: 'lockOwner',
    without: 'lockOwnerNotIn',
  },
  { label: 'Batch', of: (job) => job.batchId, only: 'batchId', without: 'batchIdNotIn' },
]

/** A comma would part the value in two. */
const excluding = (query: JobQuery, name: ExclusionName, value: string) =>
  value.includes(',')
    ? {}
    : { without: withFilter(query, name, [...new Set([...(query[name] ?? []), value])].sort()) }

function byState(query: JobQuery, job: JobLine, now: Instant): RowFilter {
  const state = stateOf(job, now)
  const others = new Set([...(query.stateNotIn ?? []), state])
  return {
    label: 'State',
    value: state,
    only: withFilter(withoutState(query), 'stateIn', [state]),
    without: withFilter(
      query,
      'stateNotIn',
      jobStates.filter((other) => others.has(other)),
    ),
  }
}

function byError(query: JobQuery, { exceptionMessage }: JobLine): RowFilter[] {
  if (exceptionMessage === null) return []
  const stem = messageStem(exceptionMessage)
  const pattern = `${escaped(stem)}%`
  return [
    {
      label: 'Error',
      value: stem === exceptionMessage ? stem : `${stem.trimEnd()} …`,
      only: withFilter(query, 'exceptionMessageLike', pattern),
      without: withFilter(query, 'exceptionMessageNotLike', pattern),
    },
  ]
}

function byTenant(query: JobQuery, { tenantId }: JobLine): RowFilter[] {
  if (tenantId === null || tenantId.includes(',')) return []
  return [
    {
      label: 'Tenant',
      value: tenantId,
      only: withFilter(query, 'tenantIdIn', [tenantId]),
      ...excluding(query, 'tenantIdNotIn', tenantId),
    },
  ]
}

/** All that a job of the list can be filtered by, each as the list that it leads to. */
export function rowFilters(query: JobQuery, job: JobLine, now: Instant): RowFilter[] {
  const named = sources.flatMap(({ label, of, only, without }): RowFilter[] => {
    const value = of(job)
    if (value === null) return []
    return [
      { label, value, only: withFilter(query, only, value), ...excluding(query, without, value) },
    ]
  })
  return [byState(query, job, now), ...named, ...byError(query, job), ...byTenant(query, job)]
}
