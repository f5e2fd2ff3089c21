import { useSearchParams } from 'next/navigation'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { forgetOpened, onOpened, openedView } from './open-list'
import { type JobView, readView } from './view'

const nothingOpened = () => undefined

/** The view that the address bar shows. The URL is the only state of a list. */
export function useJobQuery(): JobView {
  const routed = useSearchParams().toString()
  const opened = useSyncExternalStore(onOpened, openedView, nothingOpened)
  const caughtUp = opened?.search === routed
  // From here on the router's word counts again, wherever it goes.
  useEffect(() => {
    if (caughtUp) forgetOpened()
  }, [caughtUp])
  const search = opened?.from.includes(routed) ? opened.search : routed
  return useMemo(() => readView(new URLSearchParams(search)), [search])
}
