import { useSyncExternalStore } from 'react'
import { type Look, lookOf } from '@/lib/job/chosen-look'
import type { JobQuery } from '@/lib/job/query'
import { store } from '@/lib/store'

const chosen = store<Look | undefined>(undefined)

const nothing = () => undefined

/** From here on, in whatever list is open. */
export const showLook = chosen.set

/**
 * How the table looks: as a link says to everybody, or else as was chosen since the page was loaded, or
 * else as the browser keeps it, which is what it came with.
 */
export const useLook = (query: JobQuery, kept: Look): Look => ({
  ...(useSyncExternalStore(chosen.subscribe, chosen.get, nothing) ?? kept),
  ...lookOf(query),
})
