import { useQuery } from '@tanstack/react-query'
import { say } from '@/components/ui/say'
import { useZone } from '@/components/ui/time-frame'
import { wholeCountOptions } from '@/lib/job/client'
import type { JobQuery } from '@/lib/job/query'
import { jobsText, type Total } from '@/lib/job/total'
import { timeOfDay } from '@/lib/shown-time'

/**
 * The number of a list that is too long to be counted unasked: a button that has it counted to its end.
 * The number it brings does not follow the list, so it says when it was true.
 */
export function LongCount({ query, total }: { query: JobQuery; total: Total }) {
  const zone = useZone()
  const { data, dataUpdatedAt, isFetching, refetch } = useQuery(wholeCountOptions(query))
  const count = async () => {
    const { error } = await refetch()
    if (error) say(`Not counted. ${error.message}`)
  }
  const known =
    data &&
    `${jobsText({ ...data, precision: 'exact' })} at ${timeOfDay(new Date(dataUpdatedAt).toISOString(), zone)}`
  return (
    <button
      type="button"
      aria-disabled={isFetching}
      title={known ? 'Count again' : 'Count them all'}
      onClick={isFetching ? undefined : count}
      className="min-h-6 underline decoration-muted decoration-dotted underline-offset-4 hover:decoration-current"
    >
      {isFetching ? 'counting…' : (known ?? jobsText(total))}
    </button>
  )
}
