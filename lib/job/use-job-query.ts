import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { type JobView, readView } from './view'

/** The view that the address bar shows. The URL is the only state of a list. */
export function useJobQuery(): JobView {
  const search = useSearchParams().toString()
  return useMemo(() => readView(new URLSearchParams(search)), [search])
}
