'use client'

import Link, { useLinkStatus } from 'next/link'
import type { ComponentProps } from 'react'
import { PendingBar } from './pending-bar'

function Pending() {
  const { pending } = useLinkStatus()
  return pending && <PendingBar />
}

/**
 * A link to another page, which says that it is on its way. Not fetched ahead: each page is a question
 * to the database.
 */
export function PendingLink({ children, ...props }: ComponentProps<typeof Link>) {
  return (
    <Link prefetch={false} {...props}>
      {children}
      <Pending />
    </Link>
  )
}
