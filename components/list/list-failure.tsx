import type { ShownFailure } from '@/components/job/failure'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useZone } from '@/components/ui/time-frame'
import { mayRecover } from '@/lib/http/get-json'
import { timeOfDay } from '@/lib/shown-time'

const titles: Record<number, string> = {
  0: 'Jobscope does not answer',
  400: "This can't be asked",
  503: 'The database is away',
  504: 'The database needs too long for this',
}

/** Why there are no rows, or no newer ones than those of `rowsAsOf`. Never an empty table. */
export function ListFailure({
  failure,
  rowsAsOf,
  onRetry,
}: {
  failure: ShownFailure
  rowsAsOf: string | undefined
  onRetry: () => void
}) {
  const zone = useZone()
  return (
    <Notice
      tone={failure.status === 504 ? 'warning' : 'bad'}
      title={titles[failure.status] ?? 'Something went wrong'}
      actions={<Button onClick={onRetry}>{mayRecover(failure) ? 'Try now' : 'Try again'}</Button>}
    >
      <p>
        {failure.message} {mayRecover(failure) && 'Jobscope goes on trying, at growing intervals. '}
        {rowsAsOf && `The rows below are those of ${timeOfDay(rowsAsOf, zone)}.`}
      </p>
    </Notice>
  )
}
