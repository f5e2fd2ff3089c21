import clsx from 'clsx'
import type { CSSProperties, ReactNode } from 'react'

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

export function TableHeader({
  sorted,
  numeric = false,
  style,
  className,
  children,
}: {
  sorted: false | 'asc' | 'desc'
  numeric?: boolean | undefined
  /** Its width, where that is not a matter of classes. */
  style?: CSSProperties | undefined
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <th
      scope="col"
      style={style}
      aria-sort={sorted ? ariaSort[sorted] : undefined}
      className={clsx(
        'px-2 py-1 font-normal text-muted last:pr-4',
        numeric ? 'text-right' : 'text-left',
        className,
      )}
    >
      {children}
    </th>
  )
}
