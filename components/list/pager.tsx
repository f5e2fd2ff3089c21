import clsx from 'clsx'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { ListLink } from '@/components/job/list-link'
import { Button, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { JobPage } from '@/lib/job/job'
import { listHref } from '@/lib/job/links'
import { withPageSize, withPlace } from '@/lib/job/moves'
import { paged, pageSizes } from '@/lib/job/page-size'
import type { JobQuery } from '@/lib/job/query'
import { numberText, type Total, totalText } from '@/lib/job/total'
import type { Cursor } from '@/lib/query/cursor'

const ExportPanel = lazy(() =>
  import('./export-panel').then((module) => ({ default: module.ExportPanel })),
)

const LookDialog = lazy(() =>
  import('./look-dialog').then((module) => ({ default: module.LookDialog })),
)

const toTop = () => window.scrollTo({ top: 0 })

/** A step that leads nowhere keeps its place. */
function Step({
  to,
  command,
  children,
}: {
  to: JobQuery | undefined
  command: string
  children: ReactNode
}) {
  return to === undefined ? (
    <span aria-disabled className={buttonClass()}>
      {children}
    </span>
  ) : (
    <ListLink
      href={listHref(to)}
      data-command={command}
      eager
      onFollow={toTop}
      className={buttonClass()}
    >
      {children}
    </ListLink>
  )
}

/** A place in the list does not say how many rows are before it. */
function rangeText(query: JobQuery, rows: number, total: Total | undefined) {
  if (query.after || query.before || rows === 0) return ''
  const { firstResult = 0 } = query
  const range = `${numberText(firstResult + 1)}–${numberText(firstResult + rows)}`
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
  const { maxResults } = paged(query)
  const [open, setOpen] = useState<{ what: 'export' | 'columns'; anchor: Element }>()
  const close = () => setOpen(undefined)
  const to = (side: 'after' | 'before', place: Cursor | null | undefined) =>
    place ? withPlace(query, side, place) : undefined
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3 text-muted text-sm"
    >
      <span className="flex items-center gap-2">
        <Step command="previous-page" to={to('before', page?.previous)}>
          <Icon name="chevron-left" size={14} /> Previous
        </Step>
        <Step command="next-page" to={to('after', page?.next)}>
          Next <Icon name="chevron-right" size={14} />
        </Step>
      </span>
      <span>{page && rangeText(query, page.jobs.length, total)}</span>
      <Button
        variant="quiet"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => setOpen({ what: 'export', anchor: currentTarget })}
      >
        <Icon name="download" size={13} /> Export
      </Button>
      <Suspense>
        {open?.what === 'export' && (
          <ExportPanel
            query={query}
            anchor={open.anchor}
            {...(total?.precision === 'exact' && { count: total.count })}
            onClose={close}
          />
        )}
        {open?.what === 'columns' && <LookDialog anchor={open.anchor} onClose={close} />}
      </Suspense>
      <span className="ml-auto flex items-center gap-1 max-md:ml-0">
        <Button
          variant="quiet"
          data-command="columns"
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => setOpen({ what: 'columns', anchor: currentTarget })}
          className="mr-3"
        >
          Columns
        </Button>
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
