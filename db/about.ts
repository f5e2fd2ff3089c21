import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Engine } from '@/db/engine'
import { jobColumnSince, qualifiedName } from '@/db/features'
import { findIndexes, type IndexStatus } from '@/db/indexes'
import { all } from '@/db/run'
import { zoneDoubt } from '@/db/zone-doubt'

type OptionalColumn = keyof typeof jobColumnSince

/** What is not to be had from an engine without the column. */
const costOfLacking: Record<OptionalColumn, string> = {
  tenantId: 'Tenants are not shown, and no filter or order by tenant.',
  createTime: 'When a job was created is not shown; no filter by it, and no doubt of the zone.',
  failedActivityId: 'The failed activity is not shown, and no filter by it.',
  rootProcessInstanceId: 'The root process instance is not shown.',
  batchId: 'The batch is not shown.',
}

interface LackingColumn {
  column: string
  since: string
  cost: string
}

interface JobTable {
  /** With its schema, as the catalog writes it. */
  name: string
  /** Null before the table was ever analyzed. */
  estimatedRows: number | null
  bytes: number
  indexBytes: number
  serverVersion: string
}

/** What we look at and how it is built, as the catalog says it now. */
export interface AboutDatabase {
  table: JobTable
  lacking: LackingColumn[]
  indexes: IndexStatus[]
  /** Undefined where nothing speaks against the zone. */
  doubt: string | undefined
}

async function jobTable({ pools, tables }: Engine): Promise<JobTable> {
  const name = qualifiedName(tables.job)
  const [row] = await all<{
    name: string
    rows: number
    bytes: string
    index: string
    version: string
  }>(
    pools.rows,
    sql`select quote_ident(nspname) || '.' || quote_ident(relname) as name, reltuples::float8 as rows,
        pg_table_size(pg_class.oid) as bytes, pg_indexes_size(pg_class.oid) as index,
        current_setting('server_version') as version
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where pg_class.oid = to_regclass(${name})`,
  )
  return {
    name: row?.name ?? name,
    estimatedRows: row && row.rows >= 0 ? row.rows : null,
    bytes: Number(row?.bytes ?? 0),
    indexBytes: Number(row?.index ?? 0),
    serverVersion: row?.version ?? '',
  }
}

function lackingColumns({ features, tables }: Engine): LackingColumn[] {
  const names = Object.keys(jobColumnSince) as OptionalColumn[]
  const columnOf = (name: OptionalColumn): PgColumn => tables.job[name]
  return names
    .filter((name) => !features.has(columnOf(name)))
    .map((name) => ({
      column: columnOf(name).name.toUpperCase(),
      since: jobColumnSince[name],
      cost: costOfLacking[name],
    }))
}

/** Asks the catalog only, and the newest job for its zone. @throws the driver's error */
export async function aboutDatabase(engine: Engine): Promise<AboutDatabase> {
  const [table, indexes, doubt] = await Promise.all([
    jobTable(engine),
    findIndexes(engine),
    // A table so large that its newest job is not found in time is no reason to say nothing at all.
    zoneDoubt(engine).catch(() => undefined),
  ])
  return { table, indexes, doubt, lacking: lackingColumns(engine) }
}
