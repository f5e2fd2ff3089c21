import type { Random } from './random'
import type { engineFrames } from './traces/engine-frames'
import type { Throwable } from './traces/stack-trace'

/** The job that fails, as far as its exception speaks of it. */
export interface Failing {
  random: Random
  businessKey: string
  definitionId: string
}

/** Why a job fails. */
export interface Cause {
  /** Where it fails, if the engine had already gone on to another activity. */
  failedActivity?: string
  calledBy: keyof typeof engineFrames
  thrown(failing: Failing): Throwable
  /** The exception of the first attempt, if it was another one. */
  thrownAtFirst?(failing: Failing): Throwable
}

/** Why jobs of an activity fail. */
export interface ActivityCause extends Cause {
  process: string
  activity: string
}
