import clsx from 'clsx'
import type { ReactNode } from 'react'

const tones = {
  plain: 'border-line bg-raised',
  warning: 'border-retrying/40 bg-retrying-wash',
  bad: 'border-failed/40 bg-failed-wash',
}

/** Something that the reader must know, and what can be done about it. */
export function Notice({
  tone = 'plain',
  title,
  heading: Heading = 'h2',
  children,
  actions,
}: {
  tone?: keyof typeof tones
  title: ReactNode
  /** `h1` where this is all that the page says. */
  heading?: 'h1' | 'h2'
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <section
      role={tone === 'plain' ? undefined : 'alert'}
      className={clsx('rounded border px-4 py-3', tones[tone])}
    >
      <Heading className="font-semibold text-base">{title}</Heading>
      {children && <div className="mt-1 max-w-[75ch] text-sm">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
    </section>
  )
}
