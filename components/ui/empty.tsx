import type { ReactNode } from 'react'

/** Where something would stand if there were any. */
export function Empty({
  icon,
  title,
  heading: Heading = 'h2',
  children,
}: {
  icon?: ReactNode
  title: ReactNode
  /** `h1` where this is all that the page says. */
  heading?: 'h1' | 'h2'
  children?: ReactNode
}) {
  return (
    <section className="flex flex-col items-center gap-2 px-4 py-16 text-center">
      {icon}
      <Heading className="font-semibold text-lg">{title}</Heading>
      {children && <div className="max-w-[60ch] text-base text-muted">{children}</div>}
    </section>
  )
}
