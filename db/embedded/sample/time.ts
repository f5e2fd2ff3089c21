import { Temporal } from 'temporal-polyfill'

export const secondMs = 1_000
export const minuteMs = 60 * secondMs
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** Of an ISO 8601 duration without months and years: `PT2H`, `P14D`. */
export const lengthMs = (duration: string) => Temporal.Duration.from(duration).total('milliseconds')

/** What an engine in UTC stores for this point in time. */
export const wallClock = (ms: number) => new Date(ms).toISOString().replace('T', ' ').slice(0, -1)

export const yearOf = (ms: number) => new Date(ms).getUTCFullYear()
