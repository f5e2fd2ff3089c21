'use client'

import clsx from 'clsx'
import { useState } from 'react'
import { iconButtonClass } from './button'
import { copyText } from './copy-text'
import { Icon } from './icon'

const shownForMs = 1500

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
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      title={`Copy ${what}`}
      onClick={async () => {
        setCopied(await copyText(text))
        setTimeout(() => setCopied(false), shownForMs)
      }}
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
