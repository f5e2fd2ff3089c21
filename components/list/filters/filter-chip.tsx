import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'
import { ListLink } from '@/components/job/list-link'
import { Icon } from '@/components/ui/icon'

export const addFilterId = 'add-filter'

/** Where the focus goes when a chip is gone. */
export const focusAddFilter = () => document.getElementById(addFilterId)?.focus()

/** A filter that is set: its words open the editor, its cross removes it. */
export function FilterChip({
  label,
  value,
  removeHref,
  onEdit,
  editButton,
}: {
  label: string
  value: ReactNode
  removeHref: string
  onEdit: (anchor: Element) => void
  editButton?: ComponentProps<'button'>
}) {
  return (
    <li className="inline-flex max-w-full items-stretch overflow-hidden rounded border border-line bg-raised text-sm">
      <button
        {...editButton}
        type="button"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => onEdit(currentTarget)}
        className="-outline-offset-2 flex min-h-6.5 min-w-0 items-center gap-1.5 pr-1 pl-2.5 hover:bg-hover max-md:min-h-8.5"
      >
        <span className={clsx('shrink-0', value && 'text-muted')}>{label}</span>
        {value && <span className="max-w-[48ch] truncate">{value}</span>}
      </button>
      <ListLink
        href={removeHref}
        onFollow={focusAddFilter}
        aria-label={`Remove the filter ${label}`}
        title="Remove"
        className="-outline-offset-2 grid min-w-7 place-items-center text-muted hover:bg-hover hover:text-ink max-md:min-w-9"
      >
        <Icon name="x" size={13} />
      </ListLink>
    </li>
  )
}
