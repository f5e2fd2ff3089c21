import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { HttpFailure, mayRecover } from '@/lib/http/get-json'
import { everythingOfJobs, jobCountOptions, jobListOptions } from '@/lib/job/client'
import type { JobPage } from '@/lib/job/job'
import { endsHere, type Total, totalOf } from '@/lib/job/total'
import type { JobView } from '@/lib/job/view'
import type { ShownFailure } from './failure'

/** What the server could not answer when it rendered the page, and to which question. */
export interface FirstFailure extends ShownFailure {
  canonical: string
}

export interface JobRows {
  page?: JobPage
  total?: Total
  failure?: ShownFailure
  /** An answer is on its way. */
  busy: boolean
  /** The rows are those of the view before this one. */
  previous: boolean
  refresh: () => void
}

const shown = (error: Error): ShownFailure => ({
  status: error instanceof HttpFailure ? error.status : 500,
  message: error.message,
})

/** The rows of a view and how many there are in all: two requests, and the rows wait for nothing. */
export function useJobRows({ query, problems }: JobView, first?: FirstFailure): JobRows {
  const client = useQueryClient()
  const asked = problems.length === 0
  const options = jobListOptions(query)
  const known = options.queryKey.at(-1) === first?.canonical ? first : undefined
  const rows = useQuery({
    ...options,
    placeholderData: keepPreviousData,
    // A question that the server just found too slow is not put again unasked.
    enabled: asked && (known === undefined || mayRecover(known)),
  })

  const error = rows.failureReason ?? rows.error
  const failure = error ? shown(error) : rows.isFetched ? undefined : known
  const previous = rows.isPlaceholderData
  const page = asked && !(previous && failure) ? rows.data : undefined

  const countable = page !== undefined && !previous && !endsHere(page, query)
  const counted = useQuery({ ...jobCountOptions(query), enabled: countable })

  const total = page && !previous ? totalOf(page, query, counted.data) : undefined

  const refresh = async () => {
    // A request that waits for its next attempt is given up for one that starts now.
    await client.cancelQueries(everythingOfJobs)
    if (countable) void counted.refetch()
    void rows.refetch()
  }
  return {
    ...(page && { page }),
    ...(total && { total }),
    ...(failure && { failure }),
    busy: rows.isFetching,
    previous,
    refresh,
  }
}
