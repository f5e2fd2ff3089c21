import { type RetryCycle, retryCycle } from './retries'
import type { Timer } from './timers'

/**
 * Which execution a job belongs to: the process instance's own, that of a scope inside it, that of
 * one of two parallel branches, or none because the job starts an instance.
 */
type Position = 'instance' | 'scope' | 'branch' | 'none'

/** A place in a process model that makes jobs. */
export interface Activity {
  id: string
  jobType: 'message' | 'timer'
  handlerType: string
  handlerConfiguration: string
  /** As the job definition keeps it. */
  jobConfiguration: string
  position: Position
  /** The activity that the execution shows; for a boundary event the one it sits on. */
  waitsIn: string
  /** A user task is open there. */
  hasTask: boolean
  timer: Timer | null
  retry: RetryCycle
  priority: bigint
}

interface Options {
  retry?: string
  priority?: bigint
}

const companyRetry = 'R3/PT5M'

function activity(
  given: Pick<Activity, 'id' | 'handlerType' | 'jobConfiguration' | 'position'> & Partial<Activity>,
  { retry = companyRetry, priority = 0n }: Options = {},
): Activity {
  return {
    jobType: given.timer ? 'timer' : 'message',
    handlerConfiguration: given.id,
    waitsIn: given.id,
    hasTask: false,
    timer: null,
    retry: retryCycle(retry),
    priority,
    ...given,
  }
}

const continuation = { handlerType: 'async-continuation', jobConfiguration: 'async-before' }

export const asyncStart = (id: string) =>
  activity({
    ...continuation,
    id,
    position: 'instance',
    handlerConfiguration: 'process-start',
  })

export const asyncBefore = (id: string, options?: Options) =>
  activity(
    {
      ...continuation,
      id,
      position: 'instance',
      handlerConfiguration: 'transition-create-scope',
    },
    options,
  )

/** The first activity of a branch behind a parallel gateway. */
export const asyncBranch = (id: string, flow: string, options?: Options) =>
  activity(
    {
      ...continuation,
      id,
      position: 'branch',
      handlerConfiguration: `transition-create-scope$${flow}`,
    },
    options,
  )

export const asyncAfter = (id: string, flow: string) =>
  activity({
    id,
    handlerType: 'async-continuation',
    jobConfiguration: 'async-after',
    position: 'instance',
    handlerConfiguration: `transition-notify-listener-take$${flow}`,
  })

export const boundaryTimer = (id: string, task: string, timer: Timer) =>
  activity({
    id,
    handlerType: 'timer-transition',
    jobConfiguration: timer.configuration,
    position: 'scope',
    waitsIn: task,
    hasTask: true,
    timer,
  })

export const intermediateTimer = (id: string, timer: Timer, options?: Options) =>
  activity(
    {
      id,
      handlerType: 'timer-intermediate-transition',
      jobConfiguration: timer.configuration,
      position: 'scope',
      timer,
    },
    options,
  )

/** The engine configures a start event's job with the key of the process. */
export const startTimer = (id: string, processKey: string, timer: Timer) =>
  activity({
    id,
    handlerType: 'timer-start-event',
    handlerConfiguration: processKey,
    jobConfiguration: timer.configuration,
    position: 'none',
    timer,
  })

export const eventSubprocessTimer = (id: string, task: string, timer: Timer) =>
  activity({
    id,
    handlerType: 'timer-start-event-subprocess',
    jobConfiguration: timer.configuration,
    position: 'instance',
    waitsIn: task,
    hasTask: true,
    timer,
  })

export const taskListenerTimer = (task: string, listener: string, timer: Timer) =>
  activity({
    id: task,
    handlerType: 'timer-task-listener',
    handlerConfiguration: `${task}$taskListener~${listener}`,
    jobConfiguration: timer.configuration,
    position: 'scope',
    hasTask: true,
    timer,
  })
