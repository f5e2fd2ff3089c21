'use client'

import { Badges } from '@/components/job/badges'
import { StateMark } from '@/components/job/state-mark'
import { useAsOf } from '@/components/ui/time-frame'
import type { HeldRow } from '@/lib/job/held-rows'
import { stateOf } from '@/lib/job/state'

/** Of a row that left the list, what became of it: it stays until the reader moves on. */
export function StateCell({ job, left }: HeldRow) {
  const state = stateOf(job, useAsOf())
  if (left === 'gone')
    return (
      <span
        className="text-muted"
        title="The engine deleted the job: it was done, or somebody removed it"
      >
        left: gone
      </span>
    )
  return (
    <>
      {left && <span className="text-muted">left: now</span>}
      <StateMark state={state} />
      {state === 'retrying' && (
        // Where there is no room for the column of retries.
        <span className="text-muted text-xs lg:hidden">{job.retries} left</span>
      )}
      <Badges job={job} />
    </>
  )
}
