import clsx from 'clsx'
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

/** As wide as seven digits, so that counts that arrive or change move nothing. */
const tabClass =
  'flex min-h-11 min-w-16 flex-col justify-center whitespace-nowrap border-b-2 text-base leading-tight'

/** The states to look at, each a link with its number within the other filters, which all stay. */
export function ViewTabs({
  view: { query, faulty },
  counts,
}: {
  view: JobView
  /** Undefined until they are known. */
  counts: JobStateCounts | undefined
}) {
  const current = viewOf(query)
  const lacks = useLacks()
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
                tabClass,
                one === current
                  ? 'border-accent font-medium text-ink'
                  : 'border-transparent text-muted hover:border-line hover:text-ink',
              )}
            >
              {one.label}
              <span className="h-[1lh] text-muted text-sm">
                {counts && roughly(countOf(one, counts), counts.sampled)}
              </span>
            </ListLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
