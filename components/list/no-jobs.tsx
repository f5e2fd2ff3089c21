import { ListCount } from '@/components/job/list-count'
import { ListLink } from '@/components/job/list-link'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { useZone } from '@/components/ui/time-frame'
import { listHref } from '@/lib/job/links'
import {
  cleared,
  filtersOf,
  firstPage,
  withFirstResult,
  withoutFilters,
  withPageSize,
} from '@/lib/job/moves'
import { defaultPageSize, paged } from '@/lib/job/page-size'
import { filters } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'
import { numberText, type Total } from '@/lib/job/total'
import { type View, viewOf } from '@/lib/job/views'
import { timeOfDay } from '@/lib/shown-time'

interface Props {
  query: JobQuery
  total: Total | undefined
  asOf: string
}

/** A page without rows, for whatever reason there are none. */
export function NoJobs({ query, total, asOf }: Props) {
  const { firstResult = 0, maxResults } = paged(query)
  const set = filtersOf(query)
  if (maxResults === 0) return <NoRowsWanted query={query} />
  if (query.after || query.before) return <NoMoreThisWay query={query} />
  if (firstResult > 0) return <PastTheEnd query={query} total={total} />
  if (set.length === 0) return <NoJobsAtAll />
  const calm = set.length === 1 && calmOf[viewOf(query)?.name ?? 'all']
  if (calm) return <Calm title={calm} asOf={asOf} />
  return (
    <Empty title="No jobs match">
      <p>Leave out a filter to see more:</p>
      <ul className="mt-3 flex flex-wrap justify-center gap-1.5">
        {set.map((name) => (
          <li key={name}>
            <ListLink href={listHref(withoutFilters(query, [name]))} className={buttonClass()}>
              without {filters[name].label}
              <ListCount query={withoutFilters(query, [name])} />
            </ListLink>
          </li>
        ))}
        <li>
          <ListLink href={listHref(cleared(query))} className={buttonClass('quiet')}>
            Clear all
          </ListLink>
        </li>
      </ul>
    </Empty>
  )
}

/** Where nothing is good news. */
const calmOf: Partial<Record<View['name'], string>> = {
  attention: 'Nothing needs attention',
  failed: 'No failed jobs',
  retrying: 'No job is being retried',
}

function Calm({ title, asOf }: { title: string; asOf: string }) {
  return (
    <Empty icon={<Icon name="circle-check" size={28} className="text-ready" />} title={title}>
      <p>Checked at {timeOfDay(asOf, useZone())}.</p>
    </Empty>
  )
}

function NoJobsAtAll() {
  return (
    <Empty title="This engine has no jobs">
      <p>
        Jobs are there while something waits: a timer, an asynchronous continuation, a batch. A job
        that is done is deleted by the engine.
      </p>
    </Empty>
  )
}

function PastTheEnd({ query, total }: { query: JobQuery; total: Total | undefined }) {
  const { firstResult = 0, maxResults } = paged(query)
  const count = total?.precision === 'exact' ? total.count : undefined
  const lastFirst = count && Math.floor((count - 1) / maxResults) * maxResults
  return (
    <Empty title="This page is past the end">
      <p>
        The link begins at row {numberText(firstResult + 1)}
        {count === undefined ? '.' : `, and there are ${numberText(count)} jobs.`}
      </p>
      <p className="mt-3 flex justify-center gap-1.5">
        <ListLink href={listHref(withFirstResult(query, 0))} className={buttonClass()}>
          First page
        </ListLink>
        {lastFirst !== undefined && lastFirst > 0 && (
          <ListLink href={listHref(withFirstResult(query, lastFirst))} className={buttonClass()}>
            Last page
          </ListLink>
        )}
      </p>
    </Empty>
  )
}

/** Rows come and go: what was on this side of a place may all be gone. */
function NoMoreThisWay({ query }: { query: JobQuery }) {
  return (
    <Empty title={query.after ? 'The list ends here' : 'The list begins here'}>
      <ListLink href={listHref(firstPage(query))} className={buttonClass()}>
        First page
      </ListLink>
    </Empty>
  )
}

function NoRowsWanted({ query }: { query: JobQuery }) {
  return (
    <Empty title="This link asks for 0 rows">
      <ListLink href={listHref(withPageSize(query, defaultPageSize))} className={buttonClass()}>
        Show {defaultPageSize}
      </ListLink>
    </Empty>
  )
}
