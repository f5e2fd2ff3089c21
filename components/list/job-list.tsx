'use client'

import { lazy, Suspense } from 'react'
import { FilterBar } from '@/components/list/filters/filter-bar'
import { JobTable } from '@/components/list/table/job-table'
import { ProgressBar } from '@/components/ui/progress-bar'
import { TimeFrame } from '@/components/ui/time-frame'
import type { Look } from '@/lib/job/chosen-look'
import { describeQuery } from '@/lib/job/describe'
import { largestPageSize } from '@/lib/job/page-size'
import { useJobQuery } from '@/lib/job/use-job-query'
import { useSelection } from '@/lib/job/use-selection'
import type { JobView } from '@/lib/job/view'
import { ListFailure } from './list-failure'
import { ListSummary } from './list-summary'
import { LoadingRows } from './loading-rows'
import { Pager } from './pager'
import { Toolbar } from './toolbar'
import { useCounts } from './use-counts'
import { type FirstAnswer, useJobRows } from './use-job-rows'
import { ViewTabs } from './view-tabs'

// What few views need comes when one does.
const NoJobs = lazy(() => import('./no-jobs').then((module) => ({ default: module.NoJobs })))
const ListNotes = lazy(() =>
  import('./list-notes').then((module) => ({ default: module.ListNotes })),
)

const SelectionBar = lazy(() =>
  import('./selection-bar').then((module) => ({ default: module.SelectionBar })),
)

/** Whether the address holds something that makes no difference here. */
const notable = ({ ignored, query: { maxResults = 0 } }: JobView) =>
  ignored.length > 0 || maxResults > largestPageSize

/** The operator's list. What it shows is what the address says, and nothing else. */
export function JobList({
  first,
  look,
  inPlace,
}: {
  /** What the server read for the page, if it asked at all. */
  first: FirstAnswer | undefined
  /** How this browser shows lists. */
  look: Look
  /** The query string to go by until the address has it. */
  inPlace: string | undefined
}) {
  const view = useJobQuery(inPlace)
  const rows = useJobRows(view, first)
  const { query, problems } = view
  const { page, failure, busy, previous, refresh } = rows
  const { states, total } = useCounts(view, previous ? undefined : page, rows.live)
  const asked = problems.length === 0
  const selection = useSelection(query)

  return (
    <TimeFrame asOf={page?.asOf ?? ''}>
      <title>{`${describeQuery(query)} · Jobscope`}</title>
      <div className="flex flex-col gap-3 px-4 pt-3 pb-3">
        <Toolbar view={view} live={rows.live} />
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <h1 className="sr-only">{describeQuery(query)}</h1>
          <ViewTabs view={view} counts={states} />
          {asked && <ListSummary {...rows} total={total} />}
        </div>
        <FilterBar view={view} />
        <Suspense>{notable(view) && <ListNotes view={view} />}</Suspense>
        {failure && <ListFailure failure={failure} rowsAsOf={page?.asOf} onRetry={refresh} />}
        {!asked && (
          <p className="text-base">
            The list was not read, because it would show other jobs than the link asks for.
          </p>
        )}
      </div>
      <ProgressBar active={busy} />
      {page && rows.rows.length > 0 && (
        <>
          <JobTable
            rows={rows.rows}
            answered={rows.answered}
            query={query}
            busy={busy}
            previous={previous}
            look={look}
          />
          <Pager query={query} page={previous ? undefined : page} total={total} />
        </>
      )}
      <Suspense>
        {page && rows.rows.length === 0 && <NoJobs query={query} total={total} asOf={page.asOf} />}
      </Suspense>
      {asked && !page && !failure && <LoadingRows />}
      <Suspense>
        {selection.ids.size > 0 && <SelectionBar selection={selection} query={query} />}
      </Suspense>
    </TimeFrame>
  )
}
