import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { Sql } from 'postgres'
import { all } from '@/db/run'
import type { EngineTables } from '@/db/schema'
import { Unusable } from '@/lib/problem'

/**
 * Which columns this engine's tables have. Engines from 7.4 to 7.24 and their forks differ by
 * columns, and a version string can't be trusted, so the catalog is asked.
 */
export interface Features {
  has: (column: PgColumn) => boolean
}

/** The columns of ACT_RU_JOB that came after 7.4, and when. */
export const jobColumnSince = {
  tenantId: '7.5',
  createTime: '7.10',
  failedActivityId: '7.13',
  rootProcessInstanceId: '7.21',
  batchId: '7.22',
} as const

/** The database that we were pointed at is no engine's, or the place within it is wrong. */
class NoEngineTables extends Unusable {
  constructor(table: string) {
    super(
      `The database has no table ${table.toUpperCase()}: it is not a process engine's database, the role may not see it, or ENGINE_SCHEMA or ENGINE_TABLE_PREFIX is wrong.`,
    )
  }
}

export const qualifiedName = (table: PgTable) => {
  const { schema } = getTableConfig(table)
  const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
  return `${schema ? `${quote(schema)}.` : ''}${quote(getTableName(table))}`
}

const key = (table: string, column: string) => `${table}.${column}`

/** @throws NoEngineTables when there is no job table where it should be */
export async function probeFeatures(client: Sql, tables: EngineTables): Promise<Features> {
  const names = Object.values(tables).map(qualifiedName)
  const rows = await all<{ name: string; columns: string[] }>(
    client,
    sql`select name, array_agg(attname::text) as columns
        from unnest(${sql.param(names)}::text[]) as name
        join pg_attribute on attrelid = to_regclass(name)
        where attnum > 0 and not attisdropped
        group by name`,
  )
  const present = new Set(rows.flatMap(({ name, columns }) => columns.map((c) => key(name, c))))
  if (!present.has(key(qualifiedName(tables.job), tables.job.id.name)))
    throw new NoEngineTables(getTableName(tables.job))

  const known = new Set<PgColumn>()
  for (const table of Object.values(tables))
    for (const column of Object.values(getTableColumns(table)))
      if (present.has(key(qualifiedName(table), column.name))) known.add(column)
  return { has: (column) => known.has(column) }
}
