import type { Instant } from './job'
import type { JobState } from './state'

/** How many jobs of a list are in each state. `sampled`: projected from a part of the table. */
export interface JobStateCounts {
  all: number
  attention: number
  states: Record<JobState, number>
  sampled: boolean
  asOf: Instant
}
