'use client'

import clsx from 'clsx'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Live } from './use-live'

/** Whether the list follows the database by itself, and if not, why. */
export function LiveButton({ live, onOpen }: { live: Live; onOpen: (anchor: Element) => void }) {
  const { seconds, paused } = live
  const on = seconds > 0
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      data-command="live"
      title={
        on
          ? `Asks again every ${seconds} s; rows change where they stand${paused ? `. Paused: ${paused}` : ''}`
          : 'Does not ask again by itself'
      }
      onClick={({ currentTarget }) => onOpen(currentTarget)}
      className={buttonClass('plain')}
    >
      <span
        aria-hidden
        className={clsx(
          'size-2 shrink-0 rounded-full',
          on && !paused ? 'bg-ready' : 'border border-edge',
        )}
      />
      <span>
        Live <span className="text-muted">{on ? `${seconds} s` : 'off'}</span>
      </span>
      <Icon name="chevron-down" size={13} className="shrink-0" />
    </button>
  )
}
