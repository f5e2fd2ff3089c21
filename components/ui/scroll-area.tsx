import clsx from 'clsx'
import type { ReactNode } from 'react'

/** What may be larger than its place. The keyboard scrolls it too. */
export function ScrollArea({
  label,
  className,
  children,
}: {
  label: string
  className: string
  children: ReactNode
}) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the keyboard can't scroll it
      tabIndex={0}
      className={clsx('overflow-auto', className)}
    >
      {children}
    </section>
  )
}
