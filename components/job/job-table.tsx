'use client'

import { useTable } from '@tanstack/react-table'
import clsx from 'clsx'
import { lazy, Suspense, useState } from 'react'
import { describeQuery } from '@/lib/job/describe'
import type { HeldRow } from '@/lib/job/held-rows'
import type { JobLine } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'
import { describeOrder, sortings, sortOf } from '@/lib/job/sortings'
import { searchOf } from '@/lib/job/view'
import { columns, features } from './columns'
import { SortHeader } from './sort-header'
import { TableHeader } from './table-header'
import { visibleColumns } from './visible-columns'

const RowFilterMenu = lazy(() =>
  import('./row-filter-menu').then((module) => ({ default: module.RowFilterMenu })),
)

const captionOf = (query: JobQuery) => {
  const { key, order } = sortOf(query)
  return `${describeQuery(query)}, by ${sortings[key].label}: ${describeOrder(key, order)}`
}

/** `previous`: these are the rows of the view before, until those of this one are here. */
export function JobTable({
  rows,
  query,
  busy,
  previous,
}: {
  rows: HeldRow[]
  query: JobQuery
  busy: boolean
  previous: boolean
}) {
  const { key, order } = sortOf(query)
  const [filtering, setFiltering] = useState<{ job: JobLine; anchor: Element }>()
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ job }) => job.id,
    state: { columnVisibility: visibleColumns(query) },
    meta: {
      list: searchOf(query),
      onFilter: (job, anchor) => setFiltering({ job, anchor }),
    },
  })
  return (
    <>
      <table
        aria-busy={busy}
        className="w-full border-collapse text-sm max-md:block md:table-fixed"
      >
        <caption className="sr-only">{captionOf(query)}</caption>
        <thead className="max-md:sr-only">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id, column }) => {
                const { className, numeric, sortKey } = column.columnDef.meta ?? {}
                const sorted = sortKey === key && order
                const label = String(column.columnDef.header)
                return (
                  <TableHeader key={id} sorted={sorted} numeric={numeric} className={className}>
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
        <tbody
          className={clsx('max-md:block', previous && 'opacity-50 transition-opacity delay-400')}
        >
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              data-job={row.id}
              data-left={row.original.left}
              className="job-row group"
            >
              {row.getVisibleCells().map((cell) => (
                <td
                  key={cell.id}
                  data-column={cell.column.id}
                  className={clsx(
                    'align-top',
                    cell.column.columnDef.meta?.numeric && 'break-all md:text-right',
                    cell.column.columnDef.meta?.className,
                  )}
                >
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Suspense>
        {filtering && (
          <RowFilterMenu {...filtering} query={query} onClose={() => setFiltering(undefined)} />
        )}
      </Suspense>
    </>
  )
}
