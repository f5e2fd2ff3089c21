'use client'

import { createContext, type ReactNode, use, useState, useSyncExternalStore } from 'react'
import { keepPreference } from './preference'
import { type ChosenZone, isZone, type ZoneChoice, zoneCookie, zoneText } from './zone'

/** IANA names. A date without offset is meant by the engine's clock, whatever the times are shown in. */
export interface Zones {
  engine: string
  shown: string
}

interface ZoneSwitch {
  zones: Zones
  choice: ZoneChoice
  /** The reader's own zone; undefined until the browser says it. */
  browser: string | undefined
  choose: (choice: ZoneChoice) => void
}

const utc = { engine: 'UTC', shown: 'UTC' }
const Zone = createContext<ZoneSwitch>({
  zones: utc,
  choice: 'engine',
  browser: undefined,
  choose: () => {},
})
const AsOf = createContext('')

const never = () => () => {}
const browserZone = () => {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone
  return isZone(name) ? name : 'UTC'
}

/** The zone in which all times below are shown: what the reader chose, or else the engine's. */
export function ZoneFrame({
  engine,
  chosen,
  children,
}: {
  engine: string
  chosen: ChosenZone
  children: ReactNode
}) {
  const [wanted, setWanted] = useState(chosen.choice)
  // Who travels has another zone than the one the server was told of.
  const browser = useSyncExternalStore(never, browserZone, () => chosen.browser)
  const choice = wanted === 'utc' && engine === 'UTC' ? 'engine' : wanted
  const named: Record<ZoneChoice, string> = { engine, utc: 'UTC', browser: browser ?? engine }
  const choose = (next: ZoneChoice) => {
    setWanted(next)
    keepPreference(zoneCookie, zoneText(next, browserZone()))
  }
  return (
    <Zone value={{ zones: { engine, shown: named[choice] }, choice, browser, choose }}>
      {children}
    </Zone>
  )
}

/** When what stands below was read: relative times count from there, on server and browser alike. */
export function TimeFrame({ asOf, children }: { asOf: string; children: ReactNode }) {
  return <AsOf value={asOf}>{children}</AsOf>
}

export const useZoneSwitch = (): ZoneSwitch => use(Zone)
export const useZones = (): Zones => use(Zone).zones
/** In which times are shown. */
export const useZone = (): string => use(Zone).zones.shown
export const useAsOf = (): string => use(AsOf)
