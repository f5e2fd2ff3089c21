'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { timeOfDay } from '@/lib/shown-time'
import { Button } from './button'
import { Icon } from './icon'
import { useZone } from './time-frame'

/** Asks the server for the page again; `asOf` is how old it is, if it was answered at all. */
export function RefreshPage({ asOf, label = 'Refresh' }: { asOf?: string; label?: string }) {
  const zone = useZone()
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  return (
    <span className="flex items-center gap-2 text-muted text-sm">
      {asOf && <span className="max-sm:hidden">as of {timeOfDay(asOf, zone)}</span>}
      <Button data-command="refresh" onClick={() => startTransition(() => router.refresh())}>
        <Icon
          name="refresh-cw"
          size={13}
          className={pending ? 'animate-spin motion-reduce:animate-none' : undefined}
        />
        {label}
      </Button>
    </span>
  )
}
