import { useSyncExternalStore } from 'react'
import { type Look, lookOf } from '@/lib/job/chosen-look'
import type { JobQuery } from '@/lib/job/query'

let chosen: Look | undefined
const listeners = new Set<() => void>()

const nothing = () => undefined
const now = () => chosen
function onLook(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** From here on, in whatever list is open. */
export function showLook(look: Look) {
  chosen = look
  for (const listener of listeners) listener()
}

/**
 * How the table looks: as a link says to everybody, or else as was chosen since the page was loaded, or
 * else as the browser keeps it, which is what it came with.
 */
export const useLook = (query: JobQuery, kept: Look): Look => ({
  ...(useSyncExternalStore(onLook, now, nothing) ?? kept),
  ...lookOf(query),
})
