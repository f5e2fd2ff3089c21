import { useQuery } from '@tanstack/react-query'
import { jobCountOptions, jobStatesOptions } from '@/lib/job/client'
import type { JobPage } from '@/lib/job/job'
import { countIn, type JobStateCounts } from '@/lib/job/state-counts'
import { endsHere, type Total, totalOf } from '@/lib/job/total'
import type { JobView } from '@/lib/job/view'
import type { Live } from './use-live'

/** A list is counted by itself where the table is long: that costs more than its rows and matters less. */
const countEveryMs = 30_000

export interface Counts {
  /** Of the tabs; undefined until they are known. */
  states: JobStateCounts | undefined
  /** Of the list. */
  total: Total | undefined
}

/**
 * How many jobs there are in each state and in the list: one question for both, so that a tab and what it
 * shows agree, unless the states are only projected from a sample.
 * @param page the rows of this view, undefined while they are on their way
 */
export function useCounts(
  { query, problems }: JobView,
  page: JobPage | undefined,
  { everyMs }: Live,
): Counts {
  const { data: states, isFetched } = useQuery({
    ...jobStatesOptions(query),
    enabled: problems.length === 0,
    refetchInterval: everyMs,
  })
  const listed = states && !states.sampled ? countIn(states, query) : undefined
  const { data: counted } = useQuery({
    ...jobCountOptions(query),
    enabled: page !== undefined && !endsHere(page, query) && isFetched && listed === undefined,
    refetchInterval: everyMs && Math.max(everyMs, countEveryMs),
  })
  const count = listed === undefined ? counted : { count: listed, atLeast: false }
  return { states, total: page && totalOf(page, query, count) }
}
