'use client'

import type { ReactNode } from 'react'
import { AnchoredDialog } from './anchored-dialog'
import { Icon } from './icon'
import { walk } from './walk'

export interface MenuItem {
  label: ReactNode
  hint?: ReactNode
  /** Of one among several: whether it is the one. */
  chosen?: boolean
  disabled?: boolean
  onPick: () => void
}

/** A few things to choose from; choosing closes it. */
export function MenuDialog({
  anchor,
  label,
  items,
  onClose,
}: {
  anchor: Element
  label: string
  items: MenuItem[]
  onClose: () => void
}) {
  return (
    <AnchoredDialog anchor={anchor} label={label} onClose={onClose} narrow>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut; Tab reaches the same buttons */}
      <div onKeyDown={walk} className="flex flex-col p-1">
        {items.map(({ label: text, hint, chosen, disabled, onPick }, at) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of a menu stay as they are
            key={at}
            type="button"
            disabled={disabled}
            aria-pressed={chosen}
            onClick={() => {
              onPick()
              onClose()
            }}
            className="-outline-offset-2 flex min-h-8 w-full items-center gap-2 rounded px-2 py-1 text-left text-base hover:bg-hover focus-visible:bg-hover disabled:opacity-60 max-md:min-h-11"
          >
            {chosen !== undefined && (
              <Icon name="check" size={14} className={chosen ? 'text-accent' : 'invisible'} />
            )}
            <span className="min-w-0">
              {text}
              {hint && <span className="block truncate text-muted text-xs">{hint}</span>}
            </span>
          </button>
        ))}
      </div>
    </AnchoredDialog>
  )
}
