import { ListLink } from '@/components/job/list-link'
import { AnchoredDialog } from '@/components/ui/anchored-dialog'
import { buttonClass } from '@/components/ui/button'
import { useAsOf } from '@/components/ui/time-frame'
import { walk } from '@/components/ui/walk'
import type { JobLine } from '@/lib/job/job'
import { listHref } from '@/lib/job/links'
import type { JobQuery } from '@/lib/job/query'
import { rowFilters } from '@/lib/job/row-filters'

/** What a job of the list can be filtered by: to have only what shares it, or all but that. */
export function RowFilterMenu({
  anchor,
  job,
  query,
  onClose,
}: {
  anchor: Element
  job: JobLine
  query: JobQuery
  onClose: () => void
}) {
  return (
    <AnchoredDialog anchor={anchor} label="Filter by this job" onClose={onClose}>
      <ul onKeyDown={walk} className="flex flex-col gap-1 p-2">
        {rowFilters(query, job, useAsOf()).map(({ label, value, only, without }) => (
          <li key={label} className="flex items-center gap-2 pl-1.5 text-base">
            <span className="min-w-0 flex-1">
              <span className="block text-muted text-xs">{label}</span>
              <span className="line-clamp-2 break-words">{value}</span>
            </span>
            <ListLink
              href={listHref(only)}
              onFollow={onClose}
              aria-label={`Only ${label} ${value}`}
              className={buttonClass()}
            >
              Only
            </ListLink>
            {without && (
              <ListLink
                href={listHref(without)}
                onFollow={onClose}
                aria-label={`Without ${label} ${value}`}
                className={buttonClass()}
              >
                Without
              </ListLink>
            )}
          </li>
        ))}
      </ul>
    </AnchoredDialog>
  )
}
