import postgres, { type Sql } from 'postgres'
import type { Settings } from '@/lib/env'

/** How long a kind of request may take, and how many of them may run at a time. */
interface Budget {
  name: string
  connections: number
  timeoutMs: number
  /** Questions whose best plan is the same for each of their values: found by an index, and few. */
  samePlan?: boolean
}

const asText = { serialize: String, parse: (text: string) => text }

/**
 * A small pool that can only read: `default_transaction_read_only` makes every transaction of its
 * sessions a read-only one, and the server ends what outlives the budget. Timestamps stay the text
 * that Postgres prints, because a driver would read them in its own zone.
 *
 * A statement is planned for the values it is asked with. Left to itself, Postgres goes over to one plan
 * for all of them at the sixth time, and what is rare and what is frequent are then read alike.
 */
function pool(settings: Settings, { name, connections, timeoutMs, samePlan }: Budget): Sql {
  return postgres(settings.DATABASE_URL, {
    max: connections,
    prepare: settings.DATABASE_PREPARE,
    idle_timeout: 60,
    connect_timeout: 5,
    max_lifetime: 60 * 30,
    onnotice: () => {},
    types: { wallClock: { to: 1114, from: [1114], ...asText } },
    connection: {
      application_name: `jobscope ${name}`,
      default_transaction_read_only: true,
      statement_timeout: timeoutMs,
      idle_in_transaction_session_timeout: timeoutMs,
      jit: 'off',
      plan_cache_mode: samePlan ? 'auto' : 'force_custom_plan',
    },
  })
}

/**
 * Rows, look-ups (jobs that an id leads to), counts, groups (what the page tells beside its rows) and
 * whole lists queue apart, so that a slow count or a long list never holds up rows, nor a slow list one job.
 */
export interface Pools {
  rows: Sql
  lookups: Sql
  counts: Sql
  groups: Sql
  lists: Sql
}

/** Quick ones, of which few run at a time. */
const lookupConnections = 2

/** Counts per state and values that occur: many ask at once, and each is answered to all of them. */
const groupConnections = 2

/** Whole lists at a time: each keeps its connection for as long as its client takes to read. */
const listConnections = 2

export function connect(settings: Settings): Pools {
  const connections = Math.max(1, Math.ceil(settings.DATABASE_POOL_SIZE / 2))
  return {
    rows: pool(settings, { name: 'rows', connections, timeoutMs: settings.ROWS_TIMEOUT_MS }),
    lookups: pool(settings, {
      name: 'lookups',
      connections: lookupConnections,
      timeoutMs: settings.ROWS_TIMEOUT_MS,
      samePlan: true,
    }),
    counts: pool(settings, { name: 'counts', connections, timeoutMs: settings.COUNT_TIMEOUT_MS }),
    groups: pool(settings, {
      name: 'groups',
      connections: groupConnections,
      timeoutMs: settings.GROUPS_TIMEOUT_MS,
    }),
    lists: pool(settings, {
      name: 'lists',
      connections: listConnections,
      timeoutMs: settings.LIST_TIMEOUT_MS,
    }),
  }
}
