import { Moment } from '@/components/ui/moment'
import type { CellProps } from './cell'

/** Who took the job last, and until when it is theirs. */
export function LockCell({ job: { lockOwner, lockExpirationTime } }: CellProps) {
  if (lockOwner === null && lockExpirationTime === null) return null
  return (
    <span className="flex flex-col compact:flex-row compact:gap-2">
      {lockOwner !== null && (
        <span className="min-w-0 truncate font-mono text-xs leading-4.5" title={lockOwner}>
          {lockOwner}
        </span>
      )}
      {lockExpirationTime !== null && <Moment instant={lockExpirationTime} />}
    </span>
  )
}
