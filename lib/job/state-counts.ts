import type { Instant } from './job'
import type { JobQuery } from './query'
import { type JobState, jobStates } from './state'

/** How many jobs of a list are in each state. `sampled`: projected from a part of the table. */
export interface JobStateCounts {
  attention: number
  states: Record<JobState, number>
  sampled: boolean
  asOf: Instant
}

/** How many jobs the list of a query has, where they tell: states are disjoint, so those of a list add up. */
export function countIn(
  { attention, states }: JobStateCounts,
  { needsAttention, stateIn, stateNotIn }: JobQuery,
): number | undefined {
  const asked: readonly JobState[] = stateIn ?? jobStates
  const listed = asked.filter((state) => !stateNotIn?.includes(state))
  if (needsAttention) return listed.length === jobStates.length ? attention : undefined
  return listed.reduce((sum, state) => sum + states[state], 0)
}
