'use client'

import { createContext, type ReactNode, use, useMemo, useState, useSyncExternalStore } from 'react'
import { keepPreference } from './preference'
import { type ChosenZone, isZone, type ZoneChoice, zoneCookie, zoneText } from './zone'

/** IANA names. A date without offset is meant by the engine's clock, whatever the times are shown in. */
export interface Zones {
  engine: string
  shown: string
}

interface ZoneSwitch {
  choice: ZoneChoice
  choose: (choice: ZoneChoice) => void
}

// Apart from the switch: every time on the page reads it, and few things of the switch change it.
const Shown = createContext<Zones>({ engine: 'UTC', shown: 'UTC' })
const Switch = createContext<ZoneSwitch>({
  choice: 'engine',
  choose: () => {},
})
const AsOf = createContext('')

const never = () => () => {}
export const browserZone = (): string => {
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
  const choice = wanted === 'utc' && engine === 'UTC' ? 'engine' : wanted
  // Who travels has another zone than the one the server was told of.
  const told = () => chosen.browser
  const browser = useSyncExternalStore(never, choice === 'browser' ? browserZone : told, told)
  const named: Record<ZoneChoice, string> = { engine, utc: 'UTC', browser: browser ?? engine }
  const choose = (next: ZoneChoice) => {
    setWanted(next)
    keepPreference(zoneCookie, zoneText(next, browserZone()))
  }
  const shown = named[choice]
  return (
    <Switch value={{ choice, choose }}>
      <Shown value={useMemo(() => ({ engine, shown }), [engine, shown])}>{children}</Shown>
    </Switch>
  )
}

/** When what stands below was read: relative times count from there, on server and browser alike. */
export function TimeFrame({ asOf, children }: { asOf: string; children: ReactNode }) {
  return <AsOf value={asOf}>{children}</AsOf>
}

export const useZoneSwitch = (): ZoneSwitch => use(Switch)
export const useZones = (): Zones => use(Shown)
/** In which times are shown. */
export const useZone = (): string => use(Shown).shown
export const useAsOf = (): string => use(AsOf)
