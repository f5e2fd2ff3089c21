'use client'

import { Tag } from '@/components/ui/tag'
import { useAsOf } from '@/components/ui/time-frame'
import type { JobLine } from '@/lib/job/job'
import { lockExpired, overdueBy } from '@/lib/job/lateness'
import { span } from '@/lib/shown-time'

/** What is odd about a job beside its state. */
export function Badges({ job }: { job: JobLine }) {
  const asOf = useAsOf()
  const late = overdueBy(job, asOf)
  const expired = lockExpired(job, asOf)
  const heldUp = job.instanceSuspended && !job.suspended
  if (late === undefined && !expired && !heldUp) return null
  return (
    <span className="badges flex flex-wrap gap-1">
      {late !== undefined && (
        <Tag tone="warning" title={`Could have been taken ${span(late)} ago`}>
          overdue
        </Tag>
      )}
      {expired && (
        <Tag tone="warning" title={`${job.lockOwner} did not finish in time`}>
          lock expired
        </Tag>
      )}
      {heldUp && (
        <Tag title="The process instance is suspended, so its jobs are not executed">
          instance suspended
        </Tag>
      )}
    </span>
  )
}
