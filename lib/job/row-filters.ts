import { escaped } from '@/lib/query/pattern'
import type { Instant, JobLine } from './job'
import { messageStem } from './message-stem'
import { withFilter } from './moves'
import { filters } from './parameters'
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

/** What has the name of a filter both in a row and in the query, in the order of the table's columns. */
const names = [
  'activityId',
  'processDefinitionKey',
  'businessKey',
  'processInstanceId',
  'rootProcessInstanceId',
  'handlerType',
  'lockOwner',
  'batchId',
] as const
type Name = (typeof names)[number]
type ExclusionName = `${Name | 'tenantId'}NotIn`

/** Most instances are their own root, which then says nothing more. */
const cellOf = (job: JobLine, name: Name): string | null =>
  name === 'rootProcessInstanceId' && job[name] === job.processInstanceId ? null : job[name]

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
  const named = names.flatMap((name): RowFilter[] => {
    const value = cellOf(job, name)
    if (value === null) return []
    const { label } = filters[name]
    const only = withFilter(query, name, value)
    return [{ label, value, only, ...excluding(query, `${name}NotIn`, value) }]
  })
  return [byState(query, job, now), ...named, ...byError(query, job), ...byTenant(query, job)]
}
