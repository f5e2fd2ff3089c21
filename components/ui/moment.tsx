'use client'

import { absolute, relative } from '@/lib/shown-time'
import { useAsOf, useZones, type Zones } from './time-frame'

interface Props {
  instant: string
}

/** For who compares it with a log: the instant itself, and the engine's clock where another is shown. */
const title = (instant: string, { engine, shown }: Zones, asOf: string) =>
  `${instant} (UTC)${engine === shown ? '' : `\n${absolute(instant, engine, asOf)} (${engine})`}`

/**
 * A point in time: what the clock of the zone shows, and beside it how far that is from now; below
 * it where it is `stacked`, unless a phone has no height to spare.
 */
export function Moment({ instant, stacked = false }: Props & { stacked?: boolean }) {
  const zones = useZones()
  const asOf = useAsOf()
  return (
    <time
      dateTime={instant}
      title={title(instant, zones, asOf)}
      className={stacked ? 'moment stacked' : 'moment'}
    >
      {absolute(instant, zones.shown, asOf)}
      <span className="text-muted">{relative(instant, asOf)}</span>
    </time>
  )
}

/** The same within a sentence, which may say itself how long ago that is. */
export function MomentInText({ instant, bare = false }: Props & { bare?: boolean }) {
  const zones = useZones()
  const asOf = useAsOf()
  return (
    <time dateTime={instant} title={title(instant, zones, asOf)}>
      {absolute(instant, zones.shown, asOf)}
      {!bare && ` (${relative(instant, asOf)})`}
    </time>
  )
}
