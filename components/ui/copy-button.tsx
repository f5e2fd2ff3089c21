'use client'

import clsx from 'clsx'
import { copy } from './copy'
import { Icon } from './icon'

/** Copies `text`; `what` names it: "Copy job id". */
export function CopyButton({
  text,
  what,
  className,
}: {
  text: string
  what: string
  className?: string
}) {
  const label = `Copy ${what}`
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      onClick={() => copy(text, `the ${what}`)}
      className={clsx('icon-button', className)}
    >
      <Icon name="copy" size={13} />
    </button>
  )
}
