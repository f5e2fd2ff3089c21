import clsx from 'clsx'
import type { ReactNode } from 'react'

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

export function TableHeader({
  sorted,
  numeric = false,
  rem,
  className,
  children,
}: {
  sorted: false | 'asc' | 'desc'
  numeric?: boolean | undefined
  /** Its width, where that is not a matter of classes. */
  rem?: number | undefined
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <th
      scope="col"
      style={rem === undefined ? undefined : { width: `${rem}rem` }}
      aria-sort={sorted ? ariaSort[sorted] : undefined}
      className={clsx(
        'sticky top-0 z-10 bg-canvas px-2 py-1 font-normal text-muted shadow-[inset_0_-1px_var(--line)] first:pl-4 last:pr-4',
        numeric ? 'text-right' : 'text-left',
        className,
      )}
    >
      {children}
    </th>
  )
}
