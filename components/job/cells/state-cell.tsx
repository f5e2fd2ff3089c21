'use client'

import { useAsOf } from '@/components/ui/time-frame'
import { stateOf } from '@/lib/job/state'
import { Badges } from '../badges'
import { StateMark } from '../state-mark'
import type { CellProps } from './cell'

export function StateCell({ job }: CellProps) {
  const state = stateOf(job, useAsOf())
  return (
    <span className="flex flex-col compact:flex-row compact:items-baseline compact:gap-2 max-md:flex-row max-md:items-center max-md:gap-2">
      <span className="flex items-center gap-2">
        <StateMark state={state} />
        {state === 'retrying' && (
          // Where there is no room for the column of retries.
          <span className="text-muted text-xs lg:hidden">{job.retries} left</span>
        )}
      </span>
      <Badges job={job} />
    </span>
  )
}
