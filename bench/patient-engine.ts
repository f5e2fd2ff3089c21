import { type Engine, openEngine } from '@/db/engine'
import { readSettings } from '@/lib/env'
import type { BenchDatabase } from './database'
import type { Statement } from './engine-sql'

const patienceMs = 30 * 60 * 1000

/**
 * What Jobscope sees of the database, through one connection of each kind and with all the time in
 * the world. Its clock stands still, so that the same jobs are due for both contestants.
 */
export async function openPatiently({ url, moment }: BenchDatabase): Promise<Engine> {
  const settings = readSettings({
    DATABASE_URL: url,
    DATABASE_POOL_SIZE: '1',
    ROWS_TIMEOUT_MS: String(patienceMs),
    COUNT_TIMEOUT_MS: String(patienceMs),
  })
  return { ...(await openEngine(settings)), now: () => moment.toISOString() }
}

/** Runs a statement of the engine's over a connection like ours, planned as Postgres does by itself. */
export const run = ({ pools }: Engine, { text, values }: Statement) =>
  pools.lookups.unsafe(text, values, { prepare: true })
