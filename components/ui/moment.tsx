'use client'

import clsx from 'clsx'
import { absolute, relative } from '@/lib/shown-time'
import { useAsOf, useZone } from './time-frame'

interface Props {
  instant: string
}

const title = (instant: string) => `${instant} (UTC)`

/**
 * A point in time: what the clock of the zone shows, and beside it how far that is from now; below
 * it where it is `stacked`, unless a phone has no height to spare.
 */
export function Moment({ instant, stacked = false }: Props & { stacked?: boolean }) {
  const zone = useZone()
  const asOf = useAsOf()
  return (
    <time
      dateTime={instant}
      title={title(instant)}
      className={clsx('inline-flex flex-wrap gap-x-2', stacked && 'md:flex-col')}
    >
      <span className="whitespace-nowrap">{absolute(instant, zone, asOf)}</span>
      <span className="whitespace-nowrap text-muted">{relative(instant, asOf)}</span>
    </time>
  )
}

/** The same within a sentence, which may say itself how long ago that is. */
export function MomentInText({ instant, bare = false }: Props & { bare?: boolean }) {
  const zone = useZone()
  const asOf = useAsOf()
  return (
    <time dateTime={instant} title={title(instant)}>
      {absolute(instant, zone, asOf)}
      {!bare && ` (${relative(instant, asOf)})`}
    </time>
  )
}
