'use client'

import Link from 'next/link'
import type { ComponentProps } from 'react'
import { openList } from '@/lib/job/open-list'

type Props = Omit<ComponentProps<typeof Link>, 'href'> & {
  href: string
  /** After the address has changed. */
  onFollow?: () => void
}

/**
 * A link from the list to another view of it. The browser asks for the new rows alone; before scripts
 * run, with a modifier key or in a new tab it is a link like any other.
 */
export function ListLink({ href, onFollow, ...props }: Props) {
  return (
    <Link
      href={href}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault()
        openList(href)
        onFollow?.()
      }}
      {...props}
    />
  )
}
