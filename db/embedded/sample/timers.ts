import type { Random } from './random'
import { dayMs, hourMs, lengthMs, minuteMs } from './time'

/** A timer event of a process model. */
export interface Timer {
  /** As the job definition keeps it: `DURATION: P14D`. */
  configuration: string
  /** A moment at which such a timer, still waiting, may have been set, and when it is due. */
  waiting(random: Random, nowMs: number): { createdMs: number; dueMs: number }
  /** How often such a timer fires again: the job's `repeat`. */
  repeat?(createdMs: number): string
}

/** Keeps a timer that is about to fire from being due while the sample is written. */
const leastMs = minuteMs

function setEarlier(random: Random, nowMs: number, aheadMs: number) {
  const dueMs = nowMs + leastMs + Math.floor(random.fraction() * (aheadMs - leastMs))
  return { createdMs: dueMs - aheadMs, dueMs }
}

export function after(duration: string): Timer {
  const aheadMs = lengthMs(duration)
  return {
    configuration: `DURATION: ${duration}`,
    waiting: (random, nowMs) => setEarlier(random, nowMs, aheadMs),
  }
}

/** Due on the full hour, up to `longest` ahead, as dates that a person or a contract has set are. */
export function at(expression: string, longest: string): Timer {
  const aheadMs = lengthMs(longest)
  return {
    configuration: `DATE: \${${expression}}`,
    waiting(random, nowMs) {
      const createdMs = nowMs - Math.floor(random.fraction() * Math.min(aheadMs, 120 * dayMs))
      const dueMs = nowMs + leastMs + Math.floor(random.fraction() * aheadMs)
      return { createdMs, dueMs: Math.ceil(dueMs / hourMs) * hourMs }
    },
  }
}

/** `R3/PT6H`; without a number, for ever. */
export function every(period: string, times = ''): Timer {
  const aheadMs = lengthMs(period)
  return {
    configuration: `CYCLE: R${times}/${period}`,
    waiting: (random, nowMs) => setEarlier(random, nowMs, aheadMs),
    repeat: (createdMs) => `R${times}/${new Date(createdMs).toISOString().slice(0, 19)}/${period}`,
  }
}

/** `period` and `offset` say what the cron expression means. */
export function cron(expression: string, period: string, offset = 'PT0S'): Timer {
  const periodMs = lengthMs(period)
  const offsetMs = lengthMs(offset)
  return {
    configuration: `CYCLE: ${expression}`,
    waiting(_random, nowMs) {
      const dueMs = Math.ceil((nowMs + 1 - offsetMs) / periodMs) * periodMs + offsetMs
      return { createdMs: dueMs - periodMs, dueMs }
    },
    repeat: () => expression,
  }
}
