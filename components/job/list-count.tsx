'use client'

import { useQuery } from '@tanstack/react-query'
import { jobCountOptions } from '@/lib/job/client'
import type { JobQuery } from '@/lib/job/query'
import { totalText } from '@/lib/job/total'

/**
 * How many jobs a list has. It comes when it comes; a count that failed is not worth a word here.
 * `own`: the job that the page shows is one of them.
 */
export function ListCount({ query, own }: { query: JobQuery; own: boolean }) {
  const { data } = useQuery({ ...jobCountOptions(query), retry: false })
  if (!data) return null
  if (own && data.count === 1) return <span className="text-muted">only this one</span>
  const text = totalText({ count: data.count, precision: data.atLeast ? 'capped' : 'exact' })
  return <span className="text-muted">{text}</span>
}
