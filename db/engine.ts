import { desc, sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { connect, type Pools } from '@/db/client'
import { type Features, probeFeatures } from '@/db/features'
import { all } from '@/db/run'
import { type EngineTables, engineTables } from '@/db/schema'
import { type EngineClock, engineClock } from '@/lib/engine-time'
import { readSettings, type Settings } from '@/lib/env'
import type { Instant } from '@/lib/job/job'

/** What we look at, for people. */
interface About {
  /** `host/name`, without credentials. */
  database: string
  /** How paths like `/engine/{name}/job` call it. */
  engineName: string
  /** Newest row of ACT_GE_SCHEMA_LOG; engines before 7.11 have none. */
  schemaVersion: string | null
  /** The sample data that come with Jobscope, not somebody's engine. */
  sample: boolean
}

/** An engine's database, connected and understood. Every query of ours takes one. */
export interface Engine {
  pools: Pools
  tables: EngineTables
  features: Features
  clock: EngineClock
  /** The clock of this process. The engine compares with its own, which should show the same time. */
  now: () => Instant
  /** Time budget until the first rows of a list. */
  rowsTimeoutMs: number
  /** Time budget of a whole list. */
  listTimeoutMs: number
  /** The most rows that the API gives at once; without one, all. */
  maxResultsLimit: number | undefined
  about: About
}

/** The prefix may bring its schema along, as the engine's own `databaseTablePrefix` does. */
function tablesOf({ ENGINE_SCHEMA, ENGINE_TABLE_PREFIX }: Settings): EngineTables {
  const [schema, prefix] = ENGINE_TABLE_PREFIX.includes('.')
    ? (ENGINE_TABLE_PREFIX.split('.', 2) as [string, string])
    : [ENGINE_SCHEMA, ENGINE_TABLE_PREFIX]
  return engineTables({ schema: schema?.toLowerCase(), prefix: prefix.toLowerCase() })
}

async function schemaVersion(client: Sql, { schemaLog }: EngineTables, features: Features) {
  if (!features.has(schemaLog.version)) return null
  const newest = sql`select ${schemaLog.version} as version from ${schemaLog}
    order by ${desc(schemaLog.timestamp)}, length(${schemaLog.id}) desc, ${desc(schemaLog.id)} limit 1`
  // A role with the bare grants may not read this table, and no answer needs it.
  const rows = await all<{ version: string | null }>(client, newest).catch(() => [])
  return rows[0]?.version ?? null
}

/** Connects and looks at the tables. @throws NoEngineTables, or the driver's error */
export async function openEngine(settings: Settings): Promise<Engine> {
  const pools = connect(settings)
  try {
    const tables = tablesOf(settings)
    const features = await probeFeatures(pools.rows, tables)
    const { host, pathname } = new URL(settings.DATABASE_URL)
    return {
      pools,
      tables,
      features,
      clock: engineClock(settings.ENGINE_TIME_ZONE),
      now: () => new Date().toISOString(),
      rowsTimeoutMs: settings.ROWS_TIMEOUT_MS,
      listTimeoutMs: settings.LIST_TIMEOUT_MS,
      maxResultsLimit: settings.MAX_RESULTS_LIMIT,
      about: {
        engineName: settings.ENGINE_NAME,
        database: host + pathname,
        schemaVersion: await schemaVersion(pools.rows, tables, features),
        sample: settings.JOBSCOPE_SAMPLE_DATA,
      },
    }
  } catch (error) {
    await closePools(pools)
    throw error
  }
}

/** The driver (3.4.9) would wait for ever where a connection was lost amid a question. */
const longestGoodbyeS = 1

const closePools = (pools: Pools) =>
  Promise.all(Object.values(pools).map((pool) => pool.end({ timeout: longestGoodbyeS })))

export const closeEngine = ({ pools }: Engine) => closePools(pools)

// On globalThis, so that the development server's reloads do not open one pool after the other.
const process_ = globalThis as typeof globalThis & { jobscopeEngine?: Promise<Engine> | undefined }

/** The engine of this process, by its environment. Connecting that failed is tried anew by the next call. */
export function connectedEngine(): Promise<Engine> {
  process_.jobscopeEngine ??= openEngine(readSettings(process.env)).catch((error: unknown) => {
    process_.jobscopeEngine = undefined
    throw error
  })
  return process_.jobscopeEngine
}
