'use client'

import { useState } from 'react'
import { browserZone, useZoneSwitch, useZones } from './time-frame'
import { type ZoneChoice, zoneChoices } from './zone'

/**
 * By whose clock the times are shown. The name of the zone is what one reads; the select lies over it,
 * because its own width would follow its longest option.
 */
export function ZoneSelect() {
  const zones = useZones()
  const { choice, choose } = useZoneSwitch()
  // Asked for when it is about to be seen: the first such question takes a browser its time.
  const [browser, setBrowser] = useState<string>()
  const ask = () => setBrowser(browserZone())
  const labels: Record<ZoneChoice, string> = {
    engine: `Engine (${zones.engine})`,
    utc: 'UTC',
    browser: browser ? `Browser (${browser})` : 'Browser',
  }
  return (
    <span
      title={`All times are in ${zones.shown}${zones.shown === zones.engine ? ", the engine's zone" : `; the engine's zone is ${zones.engine}`}`}
      className="relative inline-flex h-7 min-w-0 items-center rounded px-1.5 focus-within:outline-2 focus-within:outline-accent hover:bg-hover hover:text-ink max-md:h-9"
    >
      <span aria-hidden className="truncate">
        <span className="max-md:hidden">Times in </span>
        {zones.shown}
      </span>
      <select
        aria-label="Time zone"
        data-command="zone"
        value={choice}
        onPointerEnter={ask}
        onFocus={ask}
        onChange={({ currentTarget: { value } }) => {
          const next = zoneChoices.find((one) => one === value)
          if (next) choose(next)
        }}
        className="absolute inset-0 w-full cursor-pointer bg-canvas text-ink opacity-0"
      >
        {zoneChoices
          .filter((one) => one !== 'utc' || zones.engine !== 'UTC')
          .map((one) => (
            <option key={one} value={one}>
              {labels[one]}
            </option>
          ))}
      </select>
    </span>
  )
}
