import type { IconName } from './icon-sprite'

export type { IconName }

/** A sign beside its words, or in a control that says them otherwise. */
export function Icon({
  name,
  size,
  className,
}: {
  name: IconName
  /** In pixels. */
  size: number
  className?: string | undefined
}) {
  return (
    <svg aria-hidden="true" width={size} height={size} className={className}>
      <use href={`#icon-${name}`} />
    </svg>
  )
}
