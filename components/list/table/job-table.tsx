'use client'

import { useTable } from '@tanstack/react-table'
import clsx from 'clsx'
import { lazy, Suspense, useMemo, useState } from 'react'
import { PendingBar } from '@/components/ui/pending-bar'
import type { Look } from '@/lib/job/chosen-look'
import { describeList } from '@/lib/job/describe'
import type { HeldRow } from '@/lib/job/held-rows'
import type { JobLine } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'
import { sortOf } from '@/lib/job/sortings'
import { useSelection } from '@/lib/job/use-selection'
import { searchOf } from '@/lib/job/view'
import { columns, features } from './columns'
import { JobRow } from './job-row'
import { SelectBox } from './select-box'
import { SortHeader } from './sort-header'
import { TableHeader } from './table-header'
import { tableWidth, widthOf } from './table-width'
import { useLook } from './use-look'
import { useRowLinks } from './use-row-links'
import { visibleColumns } from './visible-columns'

const RowFilterMenu = lazy(() =>
  import('./row-filter-menu').then((module) => ({ default: module.RowFilterMenu })),
)

/**
 * What stands in the rows belongs to the question that they answer, so that a step to another view
 * leaves them as they are until its own are here; the headers lead on from the newest.
 */
export function JobTable({
  rows,
  answered,
  query,
  busy,
  previous,
  look,
}: {
  rows: HeldRow[]
  /** What the rows answer. */
  answered: JobQuery
  query: JobQuery
  busy: boolean
  /** These are the rows of the view before. */
  previous: boolean
  /** What this browser keeps. */
  look: Look
}) {
  const { key, order } = sortOf(query)
  const { columns: wanted, density } = useLook(answered, look)
  const visible = visibleColumns(answered, wanted).join()
  // Other columns make the table anew, so they stay the same as long as they are.
  const seen = useMemo(
    () => columns.filter(({ id = '' }) => visible.split(',').includes(id)),
    [visible],
  )
  const selection = useSelection(answered)
  const links = useRowLinks()
  const ids = rows.map(({ job }) => job.id)
  const [filtering, setFiltering] = useState<{ job: JobLine; anchor: Element }>()
  const table = useTable({
    features,
    columns: seen,
    data: rows,
    getRowId: ({ job }) => job.id,
    meta: {
      list: searchOf(answered),
      onFilter: (job, anchor) => setFiltering({ job, anchor }),
      onFollow: links.follow,
    },
  })
  return (
    <>
      <table
        aria-busy={busy}
        data-density={density}
        style={wanted && tableWidth(seen.map(({ meta }) => meta?.rem))}
        className="job-table block w-full text-sm md:min-w-(--table-width)"
      >
        <caption className="sr-only">{describeList(answered)}</caption>
        <thead className="max-md:sr-only">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              <TableHeader sorted={false} className="p-0!">
                <SelectBox
                  list={selection.list}
                  of={ids}
                  chosen={ids.filter((id) => selection.ids.has(id)).length}
                  reachable
                  label="Select every row of this page"
                />
              </TableHeader>
              {group.headers.map(({ id, column }) => {
                const { className, rem, numeric, sortKey } = column.columnDef.meta ?? {}
                const sorted = sortKey === key && order
                const label = String(column.columnDef.header)
                return (
                  <TableHeader
                    key={id}
                    sorted={sorted}
                    numeric={numeric}
                    style={wanted && widthOf(rem)}
                    className={wanted ? undefined : className}
                  >
                    {sortKey ? (
                      <SortHeader {...{ query, sortKey, sorted, label, numeric }} />
                    ) : (
                      label
                    )}
                  </TableHeader>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody className={clsx('block', previous && 'opacity-50 transition-opacity delay-400')}>
          {table.getRowModel().rows.map((row) => (
            <JobRow
              key={row.id}
              row={row.original}
              cells={row.getAllCells()}
              list={selection.list}
              selected={selection.ids.has(row.id)}
              selecting={selection.ids.size > 0}
              sized={wanted !== undefined}
            />
          ))}
        </tbody>
      </table>
      {links.pending && <PendingBar />}
      <Suspense>
        {filtering && (
          <RowFilterMenu {...filtering} query={query} onClose={() => setFiltering(undefined)} />
        )}
      </Suspense>
    </>
  )
}
