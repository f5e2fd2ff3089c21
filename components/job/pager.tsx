import clsx from 'clsx'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import type { JobPage } from '@/lib/job/job'
import { listHref } from '@/lib/job/links'
import { withFirstResult, withPageSize } from '@/lib/job/moves'
import { paged, pageSizes } from '@/lib/job/page-size'
import type { JobQuery } from '@/lib/job/query'
import { numberText, type Total, totalText } from '@/lib/job/total'
import { ListLink } from './list-link'

const toTop = () => window.scrollTo({ top: 0 })

/** A step that leads nowhere keeps its place. */
function Step({ href, children }: { href: string | undefined; children: ReactNode }) {
  return href === undefined ? (
    <span aria-disabled className={buttonClass()}>
      {children}
    </span>
  ) : (
    <ListLink href={href} onFollow={toTop} className={buttonClass()}>
      {children}
    </ListLink>
  )
}

function rangeText(first: number, rows: number, total: Total | undefined) {
  if (rows === 0) return ''
  const range = `${numberText(first + 1)}–${numberText(first + rows)}`
  return total ? `${range} of ${totalText(total)}` : range
}

/** `page`: undefined while its rows are on their way. */
export function Pager({
  query,
  page,
  total,
}: {
  query: JobQuery
  page: JobPage | undefined
  total: Total | undefined
}) {
  const { firstResult, maxResults } = paged(query)
  // While rows are on their way the next page is where it would be, so that one can leaf on.
  const rows = page?.jobs.length ?? maxResults
  const end = firstResult + rows
  const ended = total?.precision === 'exact' && end >= total.count
  const to = (first: number) => listHref(withFirstResult(query, first))
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3 text-muted text-sm"
    >
      <span className="flex items-center gap-2">
        <Step href={firstResult > 0 ? to(firstResult - maxResults) : undefined}>
          <ChevronLeft size={14} aria-hidden /> Previous
        </Step>
        <Step href={ended || rows === 0 ? undefined : to(end)}>
          Next <ChevronRight size={14} aria-hidden />
        </Step>
      </span>
      <span>{page && rangeText(firstResult, rows, total)}</span>
      <span className="ml-auto flex items-center gap-1 max-md:ml-0">
        <span className="mr-1">Rows</span>
        {pageSizes.map((size) => (
          <ListLink
            key={size}
            href={listHref(withPageSize(query, size))}
            aria-label={`${size} rows a page`}
            aria-current={size === maxResults ? 'true' : undefined}
            className={clsx(
              'grid min-h-7 min-w-8 place-items-center rounded px-1.5 max-md:min-h-9 max-md:min-w-10',
              size === maxResults ? 'bg-accent-wash font-medium text-ink' : 'hover:bg-hover',
            )}
          >
            {size}
          </ListLink>
        ))}
      </span>
    </nav>
  )
}
