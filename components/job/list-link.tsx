'use client'

import { useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { jobListOptions } from '@/lib/job/client'
import { openList, staysInList } from '@/lib/job/open-list'
import { readView } from '@/lib/job/view'

type Props = Omit<ComponentProps<typeof Link>, 'href'> & {
  href: string
  /** Ask for its rows when a pointer or the focus comes near: for what is likely to be followed, and cheap. */
  eager?: boolean
  /** After the address has changed. */
  onFollow?: () => void
}

/**
 * A link to a view of the list. From the list the browser asks for the new rows alone, and as soon as a
 * button is pressed; from elsewhere, before scripts run, with a modifier key or in a new tab it is a link
 * like any other.
 */
export function ListLink({ href, eager = false, onFollow, ...props }: Props) {
  const client = useQueryClient()
  const load = () => {
    if (!staysInList(href)) return
    const { query, problems } = readView(new URL(href, window.location.href).searchParams)
    if (problems.length === 0) void client.prefetchQuery(jobListOptions(query))
  }
  return (
    <Link
      href={href}
      prefetch={false}
      onPointerDown={load}
      {...(eager && { onPointerEnter: load, onFocus: load })}
      onNavigate={(event) => {
        if (!staysInList(href)) return
        event.preventDefault()
        // Before the page is rendered for the new address; answers of a moment ago are not asked for again.
        load()
        openList(href)
        onFollow?.()
      }}
      {...props}
    />
  )
}
