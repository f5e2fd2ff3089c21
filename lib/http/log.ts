import pino from 'pino'

/** One JSON line an event, to standard output. LOG_LEVEL is validated with the rest in `@/lib/env`. */
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
})
