import { withoutFilters } from './moves'
import type { FilterName, filters } from './parameters'
import type { JobQuery } from './query'

type FlagName = {
  [N in FilterName]: (typeof filters)[N]['kind'] extends 'flag' ? N : never
}[FilterName]

/**
 * The views that an operator switches between, in the engine's own parameters: a link to one says the
 * same to a script. They overlap where the engine's filters do.
 */
export interface QuickFilter {
  label: string
  doc: string
  set: { [N in FlagName]?: true }
}

export const all: QuickFilter = { label: 'All', doc: 'Jobs in every state.', set: {} }

export const failed: QuickFilter = {
  label: 'Failed',
  doc: 'No retries left: nothing happens until somebody acts.',
  set: { noRetriesLeft: true },
}

export const quickFilters: readonly QuickFilter[] = [
  all,
  failed,
  {
    label: 'Retrying',
    doc: 'Failed at least once and will be tried again.',
    set: { withRetriesLeft: true, withException: true },
  },
  {
    label: 'Executable',
    doc: 'Due, with retries left, and neither the job nor its process instance is suspended.',
    set: { executable: true, active: true },
  },
  {
    label: 'Locked',
    doc: 'Taken by a job executor: being executed, or waiting in its queue.',
    set: { acquired: true },
  },
  {
    label: 'Suspended',
    doc: 'Not executed until somebody activates them.',
    set: { suspended: true },
  },
]

const namesOf = ({ set }: QuickFilter) => Object.keys(set) as FlagName[]

/** The filters that the views set between them. */
const switched: readonly FilterName[] = [...new Set(quickFilters.flatMap(namesOf))]

/** The view that the query shows, whatever else it filters by; none for a mixture of its own. */
export function quickFilterOf(query: JobQuery): QuickFilter | undefined {
  const present = switched.filter((name) => query[name] !== undefined)
  return quickFilters.find((quickFilter) => {
    const names = namesOf(quickFilter)
    return names.length === present.length && names.every((name) => present.includes(name))
  })
}

/** Another view of what the rest of the query asks for, from its first page. */
export const withQuickFilter = (query: JobQuery, { set }: QuickFilter): JobQuery => ({
  ...withoutFilters(query, switched),
  ...set,
})
