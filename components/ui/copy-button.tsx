'use client'

import clsx from 'clsx'
import { iconButtonClass } from './button'
import { Icon } from './icon'
import { useCopied } from './use-copied'

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
  const { copied, copy } = useCopied()
  return (
    <button
      type="button"
      title={`Copy ${what}`}
      onClick={() => copy(text)}
      className={clsx(iconButtonClass, className)}
    >
      <Icon name={copied ? 'check' : 'copy'} size={13} />
      <span className="sr-only">Copy {what}</span>
      <span className="sr-only" role="status">
        {copied && 'Copied'}
      </span>
    </button>
  )
}
