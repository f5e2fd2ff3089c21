'use client'

import { createContext, type ReactNode, use } from 'react'

const Zone = createContext('UTC')
const AsOf = createContext('')

/** The zone in which all times below are shown. */
export function ZoneFrame({ zone, children }: { zone: string; children: ReactNode }) {
  return <Zone value={zone}>{children}</Zone>
}

/** When what stands below was read: relative times count from there, on server and browser alike. */
export function TimeFrame({ asOf, children }: { asOf: string; children: ReactNode }) {
  return <AsOf value={asOf}>{children}</AsOf>
}

export const useZone = (): string => use(Zone)
export const useAsOf = (): string => use(AsOf)
