import { type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { written } from '@/db/run'

/**
 * SQL that is the same for every question to an engine, written once: Drizzle was seen to take longer
 * over a list of fields than Postgres over the jobs of an instance. It must bind nothing.
 */
export function once(make: (engine: Engine) => SQL): (engine: Engine) => SQL {
  const made = new WeakMap<Engine, SQL>()
  return (engine) => {
    const known = made.get(engine)
    if (known) return known
    const text = sql.raw(written(make(engine)).sql)
    made.set(engine, text)
    return text
  }
}
