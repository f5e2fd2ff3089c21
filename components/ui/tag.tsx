import clsx from 'clsx'
import type { ReactNode } from 'react'

const tones = {
  plain: 'border-line text-muted',
  warning: 'border-current/40 bg-retrying-wash text-retrying',
}

/** A word beside another that it qualifies. */
export function Tag({
  tone = 'plain',
  title,
  children,
}: {
  tone?: keyof typeof tones
  title?: string
  children: ReactNode
}) {
  return (
    <span
      title={title}
      className={clsx(
        'inline-block whitespace-nowrap rounded-sm border px-1 text-xs leading-[0.875rem]',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}
