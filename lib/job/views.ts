import { withoutFilters } from './moves'
import type { FilterName, SortKey } from './parameters'
import { type JobQuery, jobQuery, type Sort } from './query'
import type { JobState } from './state'
import type { Entry } from './view'

type StateFilters = Pick<JobQuery, 'needsAttention' | 'stateIn' | 'stateNotIn'>

/**
 * What an operator switches between: each a link like any other, and each with the order that answers
 * its question. All but the first are disjoint, so that their counts add up.
 */
export interface View {
  name: 'attention' | JobState | 'all'
  label: string
  /** What its jobs are called. */
  noun: string
  doc: string
  set: StateFilters
  sort: Sort
}

const newest: Sort = { sortBy: 'createTime', sortOrder: 'desc' }
const earliestDue: Sort = { sortBy: 'jobDueDate', sortOrder: 'asc' }

const ofState = (name: JobState, label: string, doc: string, sort: Sort): View => ({
  name,
  label,
  noun: `${label} jobs`,
  doc,
  set: { stateIn: [name] },
  sort,
})

export const attention: View = {
  name: 'attention',
  label: 'Needs attention',
  noun: 'Jobs that need attention',
  doc: 'Failed, retrying, overdue, or with a lock that expired.',
  set: { needsAttention: true },
  sort: earliestDue,
}

export const all: View = {
  name: 'all',
  label: 'All',
  noun: 'Jobs',
  doc: 'Jobs in every state.',
  set: {},
  sort: newest,
}

export const views: readonly View[] = [
  attention,
  ofState('failed', 'Failed', 'No retries left: nothing happens until somebody acts.', newest),
  ofState('retrying', 'Retrying', 'Failed and will be tried again.', earliestDue),
  ofState('ready', 'Ready', 'Due; a job executor may take it at any moment.', earliestDue),
  ofState(
    'locked',
    'Locked',
    'Taken by a job executor: executed, or waiting in its queue.',
    newest,
  ),
  ofState('scheduled', 'Scheduled', 'Waiting for a due date.', earliestDue),
  ofState('suspended', 'Suspended', 'Not executed until somebody activates it.', newest),
  all,
]

const stateFilters: FilterName[] = ['needsAttention', 'stateIn', 'stateNotIn']

/** Whether it says in which states jobs are wanted, readable or not: another view takes its place. */
export const isOfState = ([name]: Entry): boolean => stateFilters.some((one) => one === name)

/** The same jobs in whatever state. */
export const withoutState = (query: JobQuery): JobQuery => withoutFilters(query, stateFilters)

const written = ({ needsAttention, stateIn, stateNotIn }: StateFilters) =>
  jobQuery.write({
    ...(needsAttention && { needsAttention }),
    ...(stateIn && { stateIn }),
    ...(stateNotIn && { stateNotIn }),
  })

/** The view that the query shows, whatever else it filters by; none for a mixture of states of its own. */
export const viewOf = (query: JobQuery): View | undefined =>
  views.find(({ set }) => written(set) === written(query))

/** The order of a view; where the engine lacks its column, the one by id. */
export const ownSort = ({ sort }: View, lacks: readonly SortKey[] = []): Sort =>
  lacks.includes(sort.sortBy) ? { sortBy: 'jobId', sortOrder: 'asc' } : sort

/** Another view of what the rest of the query asks for. An order that the reader chose stays. */
export function withView(query: JobQuery, view: View, lacks: readonly SortKey[] = []): JobQuery {
  const { sortBy, sortOrder } = query
  const before = viewOf(query)
  const own = before && ownSort(before, lacks)
  const chosen = sortBy && !(own?.sortBy === sortBy && own.sortOrder === sortOrder)
  return { ...withoutState(query), ...view.set, ...(!chosen && ownSort(view, lacks)) }
}
