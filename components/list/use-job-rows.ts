import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ShownFailure } from '@/components/job/failure'
import { HttpFailure, mayRecover } from '@/lib/http/get-json'
import { everythingOfJobs, jobListOptions } from '@/lib/job/client'
import type { HeldRow } from '@/lib/job/held-rows'
import type { JobPage } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'
import { useSelection } from '@/lib/job/use-selection'
import type { JobView } from '@/lib/job/view'
import { useHeldRows } from './use-held-rows'
import { type Live, useLive } from './use-live'

/** What the server answered when it rendered the page, and to which question. */
export type FirstAnswer = { canonical: string } & ({ page: JobPage } | { failure: ShownFailure })

export interface JobRows {
  /** The newest answer. */
  page?: JobPage
  /** Its rows, as the reader sees them. */
  rows: HeldRow[]
  /** The question that these rows answer: until others are here, the one of the view before. */
  answered: JobQuery
  /** How many jobs came that the reader does not see yet, and how to see them. */
  arrivals: number
  showArrivals: () => void
  failure?: ShownFailure
  /** An answer is on its way. */
  busy: boolean
  /** The rows are those of the view before this one. */
  previous: boolean
  refresh: () => void
  live: Live
}

const shown = (error: Error): ShownFailure => ({
  status: error instanceof HttpFailure ? error.status : 500,
  message: error.message,
})

/** Rows that came with the page are as old as they are. */
const sinceRead = (page: JobPage) => ({
  initialData: page,
  initialDataUpdatedAt: Date.parse(page.asOf),
})

/** The rows of a view, which wait for nothing else. */
export function useJobRows({ query, problems }: JobView, first?: FirstAnswer): JobRows {
  const client = useQueryClient()
  const asked = problems.length === 0
  const options = jobListOptions(query)
  const canonical = options.queryKey.at(-1) ?? ''
  const given = canonical === first?.canonical ? first : undefined
  const known = given && 'failure' in given ? given.failure : undefined
  const tookMs = client.getQueryData(options.queryKey)?.tookMs
  const live = useLive(tookMs, useSelection(query).ids.size)
  const rows = useQuery({
    ...options,
    ...(given && 'page' in given && sinceRead(given.page)),
    placeholderData: keepPreviousData,
    // A question that the server just found too slow is not put again unasked.
    enabled: asked && (known === undefined || mayRecover(known)),
    refetchInterval: live.everyMs,
  })

  const error = rows.failureReason ?? rows.error
  const failure = error ? shown(error) : rows.isFetched ? undefined : known
  const previous = rows.isPlaceholderData
  const page = asked && !(previous && failure) ? rows.data : undefined
  const held = useHeldRows(query, canonical, previous ? undefined : page)

  const refresh = async () => {
    // A request that waits for its next attempt is given up for one that starts now.
    await client.cancelQueries(everythingOfJobs)
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'list' })
    const { data } = await rows.refetch()
    if (data) held.show(data)
  }
  return {
    ...(page && { page }),
    rows: held.rows,
    answered: held.query,
    arrivals: held.arrivals,
    showArrivals: () => page && held.show(page),
    ...(failure && { failure }),
    busy: rows.isFetching,
    previous,
    refresh,
    live,
  }
}
