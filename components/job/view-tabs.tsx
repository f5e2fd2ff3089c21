import { useQuery } from '@tanstack/react-query'
import clsx from 'clsx'
import { jobStatesOptions } from '@/lib/job/client'
import { listHref } from '@/lib/job/links'
import type { JobStateCounts } from '@/lib/job/state-counts'
import { roughly } from '@/lib/job/total'
import type { JobView } from '@/lib/job/view'
import { type View, viewOf, views, withView } from '@/lib/job/views'
import { useLacks } from './engine-frame'
import { ListLink } from './list-link'

const countOf = ({ name }: View, counts: JobStateCounts): number => {
  if (name === 'all') return counts.all
  return name === 'attention' ? counts.attention : counts.states[name]
}

/** Reserves the room of a usual count, so that its arrival moves nothing. */
const countClass = 'min-w-[2ch] text-right text-muted text-sm'

/** The states to look at, each a link with its number within the other filters, which all stay. */
export function ViewTabs({ view: { query, faulty, problems } }: { view: JobView }) {
  const current = viewOf(query)
  const lacks = useLacks()
  const counted = useQuery({ ...jobStatesOptions(query), enabled: problems.length === 0 })
  return (
    <nav aria-label="State" className="-mx-4 overflow-x-auto px-4 max-md:[scrollbar-width:none]">
      <ul className="flex gap-5">
        {views.map((one) => (
          <li key={one.name}>
            <ListLink
              href={listHref(withView(query, one, lacks), faulty)}
              aria-current={one === current ? 'page' : undefined}
              title={one.doc}
              className={clsx(
                'inline-flex min-h-8 min-w-6 items-center justify-center gap-1.5 whitespace-nowrap border-b-2 text-base max-md:min-h-10',
                one === current
                  ? 'border-accent font-medium text-ink'
                  : 'border-transparent text-muted hover:border-line hover:text-ink',
              )}
            >
              {one.label}
              <span className={countClass}>
                {counted.data && roughly(countOf(one, counted.data), counted.data.sampled)}
              </span>
            </ListLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
