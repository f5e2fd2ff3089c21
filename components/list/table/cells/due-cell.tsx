'use client'

import { Moment } from '@/components/ui/moment'
import { useAsOf } from '@/components/ui/time-frame'
import { type JobState, stateOf } from '@/lib/job/state'
import type { CellProps } from './cell'

/** Without a due date a job may be executed at once, unless its state is in the way. */
const withoutDueDate: Record<JobState, string> = {
  failed: '–',
  suspended: '–',
  locked: 'now',
  retrying: 'now',
  scheduled: 'now',
  ready: 'now',
}

export function DueCell({ job }: CellProps) {
  const state = stateOf(job, useAsOf())
  if (job.dueDate !== null) return <Moment instant={job.dueDate} stacked />
  return (
    <span className="text-muted" title="It has no due date">
      {withoutDueDate[state]}
    </span>
  )
}
