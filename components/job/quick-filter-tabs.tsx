import clsx from 'clsx'
import { listHref } from '@/lib/job/links'
import { quickFilterOf, quickFilters, withQuickFilter } from '@/lib/job/quick-filters'
import type { JobView } from '@/lib/job/view'
import { ListLink } from './list-link'

/** The states to look at, each a link; all other filters stay. */
export function QuickFilterTabs({ view: { query, faulty } }: { view: JobView }) {
  const current = quickFilterOf(query)
  return (
    <nav aria-label="State" className="-mx-4 overflow-x-auto px-4 max-md:[scrollbar-width:none]">
      <ul className="flex gap-5">
        {quickFilters.map((quickFilter) => (
          <li key={quickFilter.label}>
            <ListLink
              href={listHref(withQuickFilter(query, quickFilter), faulty)}
              aria-current={quickFilter === current ? 'page' : undefined}
              title={quickFilter.doc}
              className={clsx(
                'inline-flex min-h-8 min-w-6 items-center justify-center whitespace-nowrap border-b-2 text-base max-md:min-h-10',
                quickFilter === current
                  ? 'border-accent font-medium text-ink'
                  : 'border-transparent text-muted hover:border-line hover:text-ink',
              )}
            >
              {quickFilter.label}
            </ListLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
