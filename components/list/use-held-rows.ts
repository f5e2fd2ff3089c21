import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { jobFatesOptions } from '@/lib/job/client'
import {
  arrivals,
  type Held,
  type HeldRow,
  hold,
  missingIds,
  renew,
  withFates,
} from '@/lib/job/held-rows'
import type { JobPage } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'

interface HeldRows {
  /** None until there was an answer. The same array as long as they are the same. */
  rows: HeldRow[]
  /** The question that they answer: until others are here, the one of the view before. */
  query: JobQuery
  arrivals: number
  /** Shows an answer as it is: the reader moves on. */
  show: (page: JobPage) => void
}

const none: never[] = []

/** Rows that newer answers to the same question change in place, and never move. */
export function useHeldRows(query: JobQuery, list: string, page: JobPage | undefined): HeldRows {
  const [held, setHeld] = useState<Held>()
  // Kept up during rendering, so that no row is painted where it will not stay.
  let current = held
  if (page && (held?.list !== list || held.page !== page)) {
    current = held?.list === list ? renew(held, page) : hold(list, query, page)
    setHeld(current)
  }
  const missing = current && page ? missingIds(current) : []
  const fates = useQuery({
    ...jobFatesOptions(query, missing, page?.asOf ?? ''),
    enabled: missing.length > 0,
    // What is known of a row stays until newer is known.
    placeholderData: keepPreviousData,
  })
  const { rows = none } = current ?? {}
  return {
    rows: useMemo(() => withFates(rows, fates.data ?? none), [rows, fates.data]),
    query: current && current.list !== list ? current.query : query,
    arrivals: current ? arrivals(current) : 0,
    show: (shown) => setHeld(hold(list, query, shown)),
  }
}
