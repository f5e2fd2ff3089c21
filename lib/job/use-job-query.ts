import { useSearchParams } from 'next/navigation'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { forgetOpened, onOpened, openedView } from './open-list'
import { type JobView, readView } from './view'

const nothingOpened = () => undefined

/**
 * The view that the address bar shows. The URL is the only state of a list.
 * @param inPlace the query string that the server answers where the address has none; a browser has it in
 * its address before React looks
 */
export function useJobQuery(inPlace = ''): JobView {
  const routed = useSearchParams().toString() || inPlace
  const opened = useSyncExternalStore(onOpened, openedView, nothingOpened)
  const caughtUp = opened?.search === routed
  // From here on the router's word counts again, wherever it goes.
  useEffect(() => {
    if (caughtUp) forgetOpened()
  }, [caughtUp])
  const search = opened?.from.includes(routed) ? opened.search : routed
  return useMemo(() => readView(new URLSearchParams(search)), [search])
}
