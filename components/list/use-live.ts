import { useSyncExternalStore } from 'react'
import { isDialogOpen, onDialogs } from '@/components/ui/open-dialogs'
import { type LiveSeconds, liveOnServer, onLive, pauseReason, readLive } from '@/lib/job/live'

function onVisibility(listener: () => void) {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

const isHidden = () => document.hidden
const no = () => false

export interface Live {
  /** 0: off. */
  seconds: LiveSeconds
  /** Why it does not ask again for now. */
  paused: string | undefined
  /** How often it asks by itself for now. */
  everyMs: number | false
}

/** How often the list asks again by itself. `tookMs`: how long the last answer took. */
export function useLive(tookMs: number | undefined, selected: number): Live {
  const seconds = useSyncExternalStore(onLive, readLive, liveOnServer)
  const hidden = useSyncExternalStore(onVisibility, isHidden, no)
  const dialogOpen = useSyncExternalStore(onDialogs, isDialogOpen, no)
  const paused = seconds === 0 ? undefined : pauseReason({ hidden, dialogOpen, selected, tookMs })
  return { seconds, paused, everyMs: seconds > 0 && !paused && seconds * 1000 }
}
