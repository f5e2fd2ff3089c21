import clsx from 'clsx'
import { useLacks } from '@/components/job/engine-frame'
import { ListLink } from '@/components/job/list-link'
import { Icon } from '@/components/ui/icon'
import { listHref } from '@/lib/job/links'
import { withNextSort } from '@/lib/job/next-sort'
import type { SortKey } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'
import { describeOrder, sortings, sortOf } from '@/lib/job/sortings'

const arrows = { asc: 'arrow-up', desc: 'arrow-down' } as const

/** A header that sorts: what a click leads to is said before it is clicked. */
export function SortHeader({
  query,
  sortKey,
  sorted,
  label,
  numeric,
}: {
  query: JobQuery
  sortKey: SortKey
  sorted: false | 'asc' | 'desc'
  label: string
  numeric?: boolean | undefined
}) {
  const next = withNextSort(query, sortKey, useLacks())
  const { key, order } = sortOf(next)
  const now = sorted ? `Sorted ${describeOrder(sortKey, sorted)}. ` : ''
  const by = key === sortKey ? '' : ` by ${sortings[key].label}`
  const then = `Sort${by} ${describeOrder(key, order)}`
  return (
    <ListLink
      href={listHref(next)}
      title={now + then}
      className={clsx(
        'group/sort -mx-1.5 inline-flex min-h-6 items-center gap-1 rounded px-1.5 hover:bg-hover hover:text-ink',
        numeric && 'flex-row-reverse',
      )}
    >
      {label}
      <Icon
        name={arrows[sorted || 'asc']}
        size={13}
        className={
          sorted
            ? 'text-accent'
            : 'opacity-0 group-hover/sort:opacity-60 group-focus/sort:opacity-60'
        }
      />
    </ListLink>
  )
}
