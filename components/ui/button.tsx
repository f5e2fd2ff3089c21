import clsx from 'clsx'
import type { ComponentProps } from 'react'

const variants = {
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90',
  plain: 'border-line bg-canvas text-ink hover:bg-hover',
  quiet: 'border-transparent text-muted hover:bg-hover hover:text-ink',
}

type Variant = keyof typeof variants

/** For links that look like buttons, too. */
export const buttonClass = (variant: Variant = 'plain', className?: string): string =>
  clsx(
    'inline-flex min-h-7 items-center justify-center gap-1.5 whitespace-nowrap rounded border px-2.5 text-sm',
    'aria-pressed:border-line aria-pressed:bg-accent-wash aria-pressed:text-ink',
    'aria-disabled:pointer-events-none aria-disabled:text-muted aria-disabled:opacity-60',
    'disabled:pointer-events-none disabled:text-muted disabled:opacity-60',
    'max-md:min-h-9',
    variants[variant],
    className,
  )

export function Button({
  variant = 'plain',
  className,
  ...props
}: ComponentProps<'button'> & { variant?: Variant }) {
  return <button type="button" className={buttonClass(variant, className)} {...props} />
}
