import { type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { written } from '@/db/run'

/** What is the same for every question to an engine, made with the first. */
export function perEngine<T extends object>(make: (engine: Engine) => T): (engine: Engine) => T {
  const made = new WeakMap<Engine, T>()
  return (engine) => {
    const known = made.get(engine)
    if (known) return known
    const first = make(engine)
    made.set(engine, first)
    return first
  }
}

/**
 * SQL that is written once: Drizzle was seen to take longer over a list of fields than Postgres over the
 * jobs of an instance. It must bind nothing.
 */
export const once = (make: (engine: Engine) => SQL) =>
  perEngine((engine) => sql.raw(written(make(engine)).sql))
