'use client'

import { useQuery } from '@tanstack/react-query'
import { jobCountOptions } from '@/lib/job/client'
import type { JobQuery } from '@/lib/job/query'
import { counted, totalText } from '@/lib/job/total'

/**
 * How many jobs a list has. It comes when it comes; a count that failed is not worth a word here.
 * `own`: the job that the page shows is one of them.
 */
export function ListCount({ query, own = false }: { query: JobQuery; own?: boolean }) {
  const { data } = useQuery({ ...jobCountOptions(query), retry: false })
  if (!data) return null
  if (own && data.count === 1) return <span className="text-muted">only this one</span>
  return <span className="text-muted">{totalText(counted(data))}</span>
}
