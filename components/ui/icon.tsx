import clsx from 'clsx'
import type { IconName } from './icon-sprite'

export type { IconName }

/** A sign beside its words, or in a control that says them otherwise. */
export function Icon({
  name,
  size,
  title,
  className,
}: {
  name: IconName
  /** In pixels. */
  size: number
  /** Says what it means, where no words do. */
  title?: string
  className?: string | undefined
}) {
  return (
    <svg
      role="img"
      aria-hidden={title === undefined || undefined}
      aria-label={title}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={clsx('icon', className)}
    >
      {title && <title>{title}</title>}
      <use href={`#icon-${name}`} />
    </svg>
  )
}
