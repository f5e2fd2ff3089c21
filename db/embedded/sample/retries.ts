import { lengthMs } from './time'

/** How often a failed job is tried, and how long the engine waits in between. */
export interface RetryCycle {
  attempts: number
  /** Until the next attempt, after the given one (1 is the first). */
  waitMs(attempt: number): number
}

/** An engine's `failedJobRetryTimeCycle`: `R3/PT5M`, or a list of waits such as `PT5M,PT30M,PT2H`. */
export function retryCycle(text: string): RetryCycle {
  const [, times, period] = /^R(\d+)\/(.+)$/.exec(text) ?? []
  if (times !== undefined && period !== undefined) {
    const waitMs = lengthMs(period)
    return { attempts: Number(times), waitMs: () => waitMs }
  }
  const waits = text.split(',').map(lengthMs)
  return {
    attempts: waits.length + 1,
    waitMs: (attempt) => waits[Math.min(attempt, waits.length) - 1] ?? 0,
  }
}
