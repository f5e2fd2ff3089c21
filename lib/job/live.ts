import { store } from '@/lib/store'

/** Whether and how often the list asks again by itself: a choice of this browser. */
export const liveSeconds = [0, 5, 10, 30, 60] as const
export type LiveSeconds = (typeof liveSeconds)[number]

const storageKey = 'live-seconds'
const usual: LiveSeconds = 10

/** Since the page was loaded. */
const chosen = store<LiveSeconds | undefined>(undefined)

/** Before that; read once, because every rendering asks. */
let kept: LiveSeconds | undefined

/** Storage may be forbidden; then a choice lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

export function readLive(): LiveSeconds {
  kept ??= liveSeconds.find((seconds) => String(seconds) === stored()) ?? usual
  return chosen.get() ?? kept
}

export const liveOnServer = (): LiveSeconds => usual

export function chooseLive(seconds: LiveSeconds) {
  try {
    localStorage.setItem(storageKey, String(seconds))
  } catch {
    // See `stored`.
  }
  chosen.set(seconds)
}

export const onLive = chosen.subscribe

/** An answer that took longer than this is not asked for again and again. */
const slowMs = 1000

/** What the page is busy with while it should not change. */
export interface Surroundings {
  hidden: boolean
  dialogOpen: boolean
  selected: number
  /** How long the last answer took; undefined before there was one. */
  tookMs: number | undefined
}

/** Why the list does not ask again for now; undefined while it does. */
export function pauseReason({
  hidden,
  dialogOpen,
  selected,
  tookMs,
}: Surroundings): string | undefined {
  if (hidden) return 'tab hidden'
  if (selected > 0) return 'rows selected'
  if (dialogOpen) return 'menu open'
  if (tookMs !== undefined && tookMs > slowMs)
    return `database slow, ${(tookMs / 1000).toFixed(1)} s`
  return undefined
}
